using WhoCode.Reporting.Code;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Reference;

namespace WhoCode.Reporting.Rounds;

/// <summary>The rounds held in 2012, 2015, 2018, 2021 and 2024, all under the Code of 2010, and the sixth, which is announced.</summary>
public static class ReportingRounds
{
    private static readonly CodeEditionId Code2010 = CodeEditionId.Parse("2010");

    /// <summary>
    /// The instrument of 2021 wants each contribution documented. What those before it asked for is not in the sources at hand, so
    /// there documents are no more than advised.
    /// </summary>
    private static readonly IReadOnlyList<RuleGrade> BeforeTheInstrumentOf2021 =
        [new(RuleId.Parse("WHC3005"), Severities.Always(Severity.Advice))];

    /// <summary>The rounds in order: five that were held and the sixth, of which only the report to the Assembly in 2028 is announced.</summary>
    public static IReadOnlyList<ReportingRound> All { get; } = ItemList<ReportingRound>.From(
    [
        new()
        {
            Number = 1, Year = 2012, CodeEdition = Code2010, SafeguardsList = SafeguardsLists.Whr2006.Id,
            DesignatedAuthorities = 85, NationalReports = 56, ReportedIn = "A66/25", Assembly = "WHA66 (2013)",
        },
        new()
        {
            Number = 2, Year = 2015, CodeEdition = Code2010, SafeguardsList = SafeguardsLists.Whr2006.Id,
            National = new() { Opens = PartialDate.Of(2015, 3), Deadline = PartialDate.Of(2015, 7, 31), Completed = PartialDate.Of(2016, 3) },
            Stakeholders = new() { Opens = PartialDate.Of(2015, 3) },
            Grades = BeforeTheInstrumentOf2021,
            DesignatedAuthorities = 117, NationalReports = 74, ReportedIn = "A69/37, A69/37 Add.1", Assembly = "WHA69 (2016)",
            Note = Text.OfKey("round.2.note"),
        },
        new()
        {
            Number = 3, Year = 2018, CodeEdition = Code2010, SafeguardsList = SafeguardsLists.Whr2006.Id,
            National = new() { Opens = PartialDate.Of(2018, 5), Deadline = PartialDate.Of(2018, 8, 15), Completed = PartialDate.Of(2019, 3) },
            Stakeholders = new() { Deadline = PartialDate.Of(2018, 7, 15) },
            Grades = BeforeTheInstrumentOf2021,
            NationalReports = 80, NationalReportsAreSecondary = true, ReportedIn = "A72/23", Assembly = "WHA72 (2019)",
        },
        new()
        {
            Number = 4, Year = 2021, CodeEdition = Code2010, SafeguardsList = SafeguardsLists.Ssl2020.Id,
            FieldSet = ThematicFieldSet.Isri2021.Id,
            National = new() { Deadline = PartialDate.Of(2021, 8, 31), Completed = PartialDate.Of(2022, 5) },
            Stakeholders = new() { Deadline = PartialDate.Of(2021, 9, 15) },
            NationalReports = 77, NationalReportsAreSecondary = true, ReportedIn = "A75/14", Assembly = "WHA75 (2022)",
            Note = Text.OfKey("round.4.note"),
        },
        new()
        {
            Number = 5, Year = 2024, CodeEdition = Code2010, SafeguardsList = SafeguardsLists.Ssl2023.Id,
            National = new() { Deadline = PartialDate.Of(2024, 8, 31) },
            Stakeholders = new() { OpenBy = new(2024, 5, 15) },
            Assembly = "WHA78 (2025)",
            Note = Text.OfKey("round.5.note"),
        },
        new() { Number = 6, Stakeholders = new(), Assembly = "WHA81 (2028)", Note = Text.OfKey("round.6.note") },
    ]);
}
