namespace WhoCode.Reporting.Code;

/// <summary>A thematic field: one of the fields of good practice by which stakeholders sort their contributions.</summary>
/// <remarks>
/// The nine fields of the Independent Stakeholders Reporting Instrument of 2021, in its order; titles and statements are in our
/// words. No official table ties fields to paragraphs: the paragraphs are this project's proposal, and a host can replace the
/// whole set.
/// </remarks>
public sealed record ThematicField
{
    /// <summary>1: recruitment by ethical practice.</summary>
    public static ThematicField EthicalRecruitment { get; } = BuiltIn(1, "ethical-recruitment",
        ["3.5", "4.1", "4.2", "4.3", "5.1", "8.5", "8.6", "8.7"], ["1(1)", "2.3", "3.4", "4.4"]);

    /// <summary>2: fair treatment of migrant health personnel.</summary>
    public static ThematicField FairTreatment { get; } = BuiltIn(2, "fair-treatment",
        ["4.4", "4.5", "4.6", "4.7", "3.5"], ["1(1)", "3.4", "5.2"]);

    /// <summary>3: training and keeping a country's own health workforce.</summary>
    public static ThematicField WorkforceSustainability { get; } = BuiltIn(3, "workforce-sustainability",
        ["3.6", "5.4", "5.5", "5.6", "5.7"], ["3.2"]);

    /// <summary>4: benefit to both health systems through cooperation.</summary>
    public static ThematicField InternationalCooperation { get; } = BuiltIn(4, "international-cooperation",
        ["5.1", "5.2", "5.3", "3.8"], ["1(3)", "3.2", "8.7"]);

    /// <summary>5: support to countries with critical shortages.</summary>
    public static ThematicField SupportAndSafeguards { get; } = BuiltIn(5, "support-and-safeguards",
        ["3.3", "10.1", "10.2", "10.3"], ["5.1", "5.2"]);

    /// <summary>6: data and research turned into policy.</summary>
    public static ThematicField DataAndResearch { get; } = BuiltIn(6, "data-and-research",
        ["6.1", "6.2", "6.3", "6.4"], ["3.7", "5.4", "5.6", "8.7"]);

    /// <summary>7: exchange of information on laws, regulations and data.</summary>
    public static ThematicField InformationExchange { get; } = BuiltIn(7, "information-exchange",
        ["7.1", "7.2", "7.2(a)", "7.2(b)", "7.4"], ["3.7", "7.2(c)", "7.3"]);

    /// <summary>8: collaboration with stakeholders.</summary>
    public static ThematicField StakeholderCollaboration { get; } = BuiltIn(8, "stakeholder-collaboration",
        ["8.1", "8.3", "8.4", "2.2"], ["8.2", "8.5", "10.1"]);

    /// <summary>9: reporting to WHO.</summary>
    public static ThematicField ReportingToWho { get; } = BuiltIn(9, "reporting-to-who",
        ["9.1", "7.2(c)", "7.3"], ["9.2", "9.3", "9.4", "9.5", "7.4"]);

    /// <summary>The id that reports name it by.</summary>
    public required ThematicFieldId Id { get; init; }

    /// <summary>Its place in the instrument, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>A short title.</summary>
    public required Text Title { get; init; }

    /// <summary>The good practice that it stands for, as one statement.</summary>
    public required Text Statement { get; init; }

    /// <summary>The paragraphs of the Code that are the field's home.</summary>
    public IReadOnlyList<ParagraphId> Primary { get; init => field = ItemList<ParagraphId>.From(value); } = ItemList<ParagraphId>.Empty;

    /// <summary>Related paragraphs.</summary>
    public IReadOnlyList<ParagraphId> Secondary { get; init => field = ItemList<ParagraphId>.From(value); } = ItemList<ParagraphId>.Empty;

    /// <summary>The id, so that a field can be given wherever a report asks for one.</summary>
    public static implicit operator ThematicFieldId(ThematicField field) => field.ToThematicFieldId();

    /// <summary>The id, so that a field can be given wherever a report asks for one.</summary>
    public ThematicFieldId ToThematicFieldId() => Id;

    /// <summary>Returns whether a paragraph, or any paragraph of a whole article, is among the primary or secondary ones.</summary>
    public bool RestsOn(CodeReference place) => IsAmong(place, Primary) || IsAmong(place, Secondary);

    /// <summary>Returns whether a paragraph, or any paragraph of a whole article, is among some.</summary>
    internal static bool IsAmong(CodeReference place, IReadOnlyList<ParagraphId> paragraphs)
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (place.Includes(paragraphs[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id.ToString();

    private static ThematicField BuiltIn(int number, string id, string[] primary, string[] secondary) => new()
    {
        Id = ThematicFieldId.Parse(id),
        Number = number,
        Title = Text.OfKey($"field.{id}.title"),
        Statement = Text.OfKey($"field.{id}.statement"),
        Primary = Array.ConvertAll(primary, ParagraphId.Parse),
        Secondary = Array.ConvertAll(secondary, ParagraphId.Parse),
    };
}
