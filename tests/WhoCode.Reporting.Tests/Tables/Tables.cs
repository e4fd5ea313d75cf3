using System.Text;
using WhoCode.Reporting.Tables;

namespace WhoCode.Reporting.Tests.Tables;

/// <summary>Tables to read, and workforce data of every kind.</summary>
internal static class Tables
{
    public const string Header = "table,occupations,year,country,pathway,total,count,source\n";

    public static Workforce Maximal { get; } = new()
    {
        Stocks =
        [
            new()
            {
                Occupations = [Nurses, Midwives], Year = 2024, Total = 100, DomesticallyTrained = 60, ForeignTrained = 0,
                NotApplicable = [NumberProperty.TrainingUnknown, NumberProperty.ForeignBorn], Coverage = "registered", Source = "Register, \"open\"\r\ndata",
            },
            new(),
        ],
        TrainingCountries = [new() { Occupations = [Nurses], Year = 2024, Country = TestReports.Ghana, Count = 7, Source = "=SUM(A1:A2)" }],
        Inflows = [new() { Occupations = [Nurses], Year = 2023, Pathway = WorkforcePathway.OwnApplication, Country = TestReports.Ghana, Count = 0 }],
        Outflows = [new() { Occupations = [Nurses], Year = 2023, Pathway = WorkforcePathway.Recruiter, NotApplicable = [NumberProperty.Count] }],
    };

    private static OccupationCode Nurses => OccupationCode.FromIsco08("2221");

    private static OccupationCode Midwives => OccupationCode.FromIsco08("2222");

    public static WorkforceTable Read(string csv) => WorkforceCsv.Read(Encoding.UTF8.GetBytes(csv));

    /// <summary>Returns the findings as lines: position, rule, location in a report, message.</summary>
    public static IEnumerable<string> Said(WorkforceTable table) =>
        table.Findings.Select(finding => $"{finding.Position} {finding.RuleId} {finding.Pointer}: {finding.Message}");
}
