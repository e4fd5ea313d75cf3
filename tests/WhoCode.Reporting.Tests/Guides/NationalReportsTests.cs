using WhoCode.Reporting.Comparison;
using WhoCode.Reporting.Tables;

namespace WhoCode.Reporting.Tests.Guides;

/// <summary>The code of docs/guides/national-reports.md, and what it prints.</summary>
public sealed class NationalReportsTests
{
    private const string Page = "national-reports.md";

    private Printed Console { get; } = new();

    [Fact]
    public void The_guide_shows_the_code_that_runs() => DocumentedCode.CheckGuide(Page, "NationalReportsTests.cs");

    [Fact]
    public void A_national_report_is_built_and_validated()
    {
        // <page>
        var round = ReportingCatalog.BuiltIn.FindRound(5)!;
        var report = NationalReport.CreateFor(round, CountryCode.Parse("GHA"), LanguageTag.English) with
        {
            Authority = new() { Name = "Example Ministry of Health" },
            Measures =
            [
                new()
                {
                    Field = ThematicFieldId.FairTreatment,
                    Status = MeasureStatus.InPlace,
                    Paragraphs = [ParagraphId.Parse("4.5")],
                    Measures = "Recruiters must show a worker the contract before any fee is agreed.",
                    Results = "The inspectorate checked 40 contracts in 2023.",
                },
            ],
            Workforce = new()
            {
                Stocks =
                [
                    new()
                    {
                        Occupations = [OccupationCode.FromIsco08("2221")],
                        Year = 2023,
                        Total = 41_250,
                        DomesticallyTrained = 38_900,
                        ForeignTrained = 2_350,
                        Coverage = "registered",
                        Source = "Nursing Council, annual report",
                    },
                ],
            },
        };

        var findings = new ReportValidator().Validate(report, ValidationProfile.Submission);
        Console.WriteLine($"valid: {findings.IsValid}");
        foreach (var finding in findings)
        {
            Console.WriteLine($"{finding.Severity} {finding.RuleId} {finding.Pointer}: {finding.Message}");
        }
        // </page>

        DocumentedCode.CheckOutput(Page, 1, Console);
        findings.IsValid.Should().BeTrue();
    }

    [Fact]
    public void A_table_is_read_into_a_report()
    {
        var report = NationalReports.National;
        var csv = WorkforceCsv.Write(NationalReports.Numbers);

        // <page>
        var table = WorkforceCsv.Read(csv);
        if (!table.Findings.HasErrors)
        {
            report = report with { Workforce = table.Workforce };
        }
        // </page>

        table.Findings.Should().BeEmpty();
        report.Should().Be(NationalReports.National);
    }

    [Fact]
    public void A_national_report_is_compared_with_stakeholder_reports()
    {
        Directory.SetCurrentDirectory(Repository.Root);

        // <page>
        var national = ReportJson.Read<NationalReport>(File.ReadAllBytes("docs/samples/national-example-2024.json")).Report!;
        var stakeholders = ReportJson.Read<StakeholderReport>(File.ReadAllBytes("docs/samples/stakeholder-example-2024.json")).Report!;

        var comparison = ReportComparison.Compare(national, [stakeholders]);
        foreach (var field in comparison.Fields.Take(3))
        {
            Console.WriteLine($"{field.Field}: {field.NationalPosition} / {field.StakeholderPosition}: {field.Agreement}");
        }
        // </page>

        DocumentedCode.CheckOutput(Page, 2, Console);
        comparison.Fields.Should().NotBeEmpty();
    }
}
