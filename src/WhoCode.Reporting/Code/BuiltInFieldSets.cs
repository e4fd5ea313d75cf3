namespace WhoCode.Reporting;

/// <summary>The built-in sets of thematic fields.</summary>
internal static class BuiltInFieldSets
{
    /// <summary>The nine fields of the stakeholder instrument of 2021.</summary>
    public static ThematicFieldSet Isri2021 { get; } = new()
    {
        Id = ThematicFieldSetId.Isri2021,
        Title = LocalizedText.FromKey("field-set.isri-2021.title"),
        Sources =
        [
            FactSource.Create(Certainty.High, "the call of 2021 for the stakeholder instrument: the fields and their order; titles and statements in our words", nameof(ThematicFieldSet.Title), nameof(ThematicField.Number), nameof(ThematicField.Title), nameof(ThematicField.Statement)),
            FactSource.Create(Certainty.Low, "this project's own proposal, as no official table relates fields to paragraphs", nameof(ThematicField.Primary), nameof(ThematicField.Secondary)),
        ],
        Fields =
        [
            Field(1, ThematicFieldId.EthicalRecruitment,
                ["3.5", "4.1", "4.2", "4.3", "5.1", "8.5", "8.6", "8.7"], ["1(1)", "2.3", "3.4", "4.4"]),
            Field(2, ThematicFieldId.FairTreatment,
                ["4.4", "4.5", "4.6", "4.7", "3.5"], ["1(1)", "3.4", "5.2"]),
            Field(3, ThematicFieldId.WorkforceSustainability,
                ["3.6", "5.4", "5.5", "5.6", "5.7"], ["3.2"]),
            Field(4, ThematicFieldId.InternationalCooperation,
                ["5.1", "5.2", "5.3", "3.8"], ["1(3)", "3.2", "8.7"]),
            Field(5, ThematicFieldId.SupportAndSafeguards,
                ["3.3", "10.1", "10.2", "10.3"], ["5.1", "5.2"]),
            Field(6, ThematicFieldId.DataAndResearch,
                ["6.1", "6.2", "6.3", "6.4"], ["3.7", "5.4", "5.6", "8.7"]),
            Field(7, ThematicFieldId.InformationExchange,
                ["7.1", "7.2", "7.2(a)", "7.2(b)", "7.4"], ["3.7", "7.2(c)", "7.3"]),
            Field(8, ThematicFieldId.StakeholderCollaboration,
                ["8.1", "8.3", "8.4", "2.2"], ["8.2", "8.5", "10.1"]),
            Field(9, ThematicFieldId.ReportingToWho,
                ["9.1", "7.2(c)", "7.3"], ["9.2", "9.3", "9.4", "9.5", "7.4"]),
        ],
    };

    private static ThematicField Field(int number, ThematicFieldId id, string[] primary, string[] secondary) => new()
    {
        Id = id,
        Number = number,
        Title = LocalizedText.FromKey($"field.{id}.title"),
        Statement = LocalizedText.FromKey($"field.{id}.statement"),
        Primary = Array.ConvertAll(primary, ParagraphId.Parse),
        Secondary = Array.ConvertAll(secondary, ParagraphId.Parse),
    };
}
