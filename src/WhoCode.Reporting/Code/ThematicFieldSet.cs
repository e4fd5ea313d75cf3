namespace WhoCode.Reporting;

/// <summary>The thematic fields of one version of the stakeholder instrument, in its order.</summary>
public sealed record ThematicFieldSet
{
    /// <summary>The id that rounds name it by; any text that no other set has.</summary>
    public required ThematicFieldSetId Id { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Title { get; init; }

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
