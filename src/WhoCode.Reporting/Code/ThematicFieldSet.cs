using WhoCode.Reporting.Sources;

namespace WhoCode.Reporting.Code;

/// <summary>The thematic fields of one version of the stakeholder instrument, in its order.</summary>
public sealed record ThematicFieldSet
{
    /// <summary>The nine fields of the instrument of 2021, under the id "isri-2021".</summary>
    public static ThematicFieldSet Isri2021 { get; } = new()
    {
        Id = "isri-2021",
        Title = Text.OfKey("field-set.isri-2021.title"),
        Sources =
        [
            FactSource.Create(Certainty.High, "the call of 2021 for the stakeholder instrument: the fields and their order; titles and statements in our words", nameof(Title), nameof(ThematicField.Number), nameof(ThematicField.Title), nameof(ThematicField.Statement)),
            FactSource.Create(Certainty.Low, "this project's own proposal, as no official table ties fields to paragraphs", nameof(ThematicField.Primary), nameof(ThematicField.Secondary)),
        ],
        Fields =
        [
            ThematicField.EthicalRecruitment, ThematicField.FairTreatment, ThematicField.WorkforceSustainability,
            ThematicField.InternationalCooperation, ThematicField.SupportAndSafeguards, ThematicField.DataAndResearch,
            ThematicField.InformationExchange, ThematicField.StakeholderCollaboration, ThematicField.ReportingToWho,
        ],
    };

    /// <summary>The id that rounds name it by; any text that no other set has.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    public required Text Title { get; init; }

    /// <summary>The fields, in order of their numbers, however they were given.</summary>
    /// <exception cref="ArgumentException">Two fields have the same id or the same number.</exception>
    public required IReadOnlyList<ThematicField> Fields
    {
        get;
        init
        {
            var ordered = ItemList<ThematicField>.From(value).Items.ToArray();
            Array.Sort(ordered, (one, other) => one.Number.CompareTo(other.Number));
            field = ItemList<ThematicField>.From(ordered);
            for (var i = 1; i < field.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (field[j].Id == field[i].Id || field[j].Number == field[i].Number)
                    {
                        throw new ArgumentException("Two fields of the set have the same id or the same number.", nameof(value));
                    }
                }
            }
        }
    }

    /// <summary>Where the facts of this entry come from; empty for an entry that does not say.</summary>
    public IReadOnlyList<FactSource> Sources { get; init => field = ItemList<FactSource>.From(value); } = ItemList<FactSource>.Empty;

    /// <summary>The field of that id, or null.</summary>
    public ThematicField? Find(ThematicFieldId id)
    {
        for (var i = 0; i < Fields.Count; i++)
        {
            if (Fields[i].Id == id)
            {
                return Fields[i];
            }
        }

        return null;
    }
}
