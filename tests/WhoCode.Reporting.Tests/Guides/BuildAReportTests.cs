using System.Text;

namespace WhoCode.Reporting.Tests.Guides;

/// <summary>The code of docs/guides/build-a-report.md, and what it prints.</summary>
public sealed class BuildAReportTests
{
    private const string Page = "build-a-report.md";

    private Printed Console { get; } = new();

    [Fact]
    public void The_guide_shows_the_code_that_runs() => DocumentedCode.CheckGuide(Page, "BuildAReportTests.cs");

    [Fact]
    public void A_report_is_built_validated_and_written()
    {
        // <page>
        var round = ReportingCatalog.BuiltIn.FindRound(5)!;
        var report = StakeholderReport.CreateFor(round, LanguageTag.English) with
        {
            Reporter = new() { Name = "Example Nurses Association", Kind = StakeholderKind.HealthProfessionalOrganization },
            Scope = new() { Level = ScopeLevel.National, Countries = [CountryCode.Parse("GHA")] },
            Contributions =
            [
                new()
                {
                    Id = "c1",
                    Field = ThematicFieldId.FairTreatment,
                    Assessment = Assessment.Challenge,
                    Title = "Fees for a contract",
                    Narrative = "Three nurses paid an agency before they saw their contracts.",
                    Period = new() { From = PartialDate.Create(2023), To = PartialDate.Create(2024, 6) },
                    Occupations = [OccupationCode.FromIsco08("2221")],
                    Paragraphs = [ParagraphId.Parse("4.4")],
                    Evidence = ["e1"],
                },
            ],
            Evidence = [new() { Id = "e1", Kind = EvidenceKind.Report, Title = "Survey of members, 2024" }],
        };

        var findings = new ReportValidator().Validate(report, ValidationProfile.Submission);
        Console.WriteLine($"valid: {findings.IsValid}");
        foreach (var finding in findings)
        {
            Console.WriteLine($"{finding.Severity} {finding.RuleId} {finding.Pointer}: {finding.Message}");
        }

        byte[] json = ReportJson.Write(report);
        // </page>

        DocumentedCode.CheckOutput(Page, 1, Console);
        report.CodeEdition.Should().Be(CodeEditionId.Edition2010);
        findings.IsValid.Should().BeTrue();
        ReportJson.Read(json).Report.Should().Be(report);
    }

    [Fact]
    public void A_report_is_changed_by_a_copy()
    {
        var report = TestReports.Maximal;

        // <page>
        var contribution = report.Contributions[0] with { Title = "Fees before a contract" };
        var changed = report with { Contributions = [contribution, .. report.Contributions.Skip(1)] };
        // </page>

        changed.Contributions[0].Title.Should().Be("Fees before a contract");
        report.Contributions[0].Title.Should().Be("A story");
        (changed with { Contributions = report.Contributions }).Should().Be(report);
    }

    [Fact]
    public void A_code_is_found_by_a_name()
    {
        // <page>
        var catalog = ReportingCatalog.BuiltIn;
        var ghana = catalog.FindCountry("Republic of Ghana")?.Code;
        var isListed = catalog.FindSafeguardsList(catalog.FindRound(5)!)?.Contains(CountryCode.Parse("GHA"));
        Console.WriteLine($"{ghana} {isListed}");
        // </page>

        DocumentedCode.CheckOutput(Page, 2, Console);
        isListed.Should().BeTrue();
    }

    [Fact]
    public void A_blank_report_is_written()
    {
        // <page>
        var round = ReportingCatalog.BuiltIn.FindRound(5)!;
        byte[] blank = ReportJson.WriteTemplate(StakeholderReport.CreateFor(round) with { Reporter = new(), Scope = new(), Contributions = [new()] });
        // </page>

        Encoding.UTF8.GetString(blank).Should().Contain("\"contributions\"").And.Contain("\"narrative\"");
    }
}
