using System.Text;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Validation;

/// <summary>Tests that one cause gives one finding.</summary>
public sealed class OneCauseTests
{
    private static readonly ReportValidator Validator = new();

    [Fact]
    public void A_report_without_evidence_is_one_finding()
    {
        var report = TestReports.Large(6) with { Evidence = [] };
        report = report with { Contributions = [.. report.Contributions.Select(contribution => contribution with { Evidence = [], Figures = [contribution.Figures[0] with { Evidence = [] }] })] };

        Validator.Validate(report, ValidationProfile.Submission).Select(finding => $"{finding.RuleId} {finding.Pointer}: {finding.Message}").Should().Equal(
            "WHC3034 /contributions: No contribution with a narrative cites evidence (contributions: 6), and the report lists no evidence.");
    }

    [Fact]
    public void What_is_missing_in_all_contributions_is_reported_at_the_first_with_their_number()
    {
        var report = TestReports.Large(5);
        report = report with { Contributions = [.. report.Contributions.Select(contribution => contribution with { Paragraphs = [] })] };

        Validator.Validate(report, ValidationProfile.Submission).Select(finding => $"{finding.RuleId} {finding.Pointer}: {finding.Message}").Should().Equal(
            "WHC1004 /contributions/0/paragraphs: This contribution cites no paragraph of the Code. This is true of all items of this kind in the report (number: 5); only the first is reported.");
    }

    [Fact]
    public void What_is_missing_in_some_contributions_is_reported_at_each()
    {
        var report = TestReports.Large(5);
        report = report with { Contributions = [report.Contributions[0], .. report.Contributions.Skip(1).Select(contribution => contribution with { Paragraphs = [] })] };

        Validator.Validate(report, ValidationProfile.Submission).Select(finding => $"{finding.Pointer}").Should().Equal(
            Enumerable.Range(1, 4).Select(i => $"/contributions/{i}/paragraphs"));
    }

    [Fact]
    public void What_is_missing_in_all_contributions_is_reported_only_on_the_page_of_the_first()
    {
        var report = TestReports.Large(5);
        report = report with { Contributions = [.. report.Contributions.Select(contribution => contribution with { Paragraphs = [] })] };

        FindingsOn("/contributions/0").Should().ContainSingle();
        FindingsOn("/contributions/3").Should().BeEmpty();

        FindingList FindingsOn(string place) => Validator.Validate(report, ValidationProfile.Submission, new() { Page = ReportPage.Create(JsonPointer.Parse(place)) });
    }

    [Theory]
    [InlineData("""{"contributions": [{}]}""", "/contributions/0")]
    [InlineData("""{"contributions": [{"id": "", "title": " ", "figures": []}]}""", "/contributions/0")]
    [InlineData("""{"contributions": [{"id": "", "period": {"from": "", "to": null}}]}""", "/contributions/0")]
    [InlineData("""{"contributions": [{"id": "c1", "figures": [{}]}]}""", "/contributions/0/figures/0")]
    [InlineData("""{"evidence": [{}]}""", "/evidence/0")]
    [InlineData("""{"reporter": {"name": "A", "kind": "other", "coSignatories": [{}]}}""", "/reporter/coSignatories/0")]
    public void An_empty_item_is_one_finding(string json, string place) =>
        Validator.ReadAndValidate(Encoding.UTF8.GetBytes(json), ValidationProfile.Submission).Findings
            .Where(finding => finding.Pointer.StartsWith(JsonPointer.Parse(place))).Select(finding => $"{finding.RuleId} {finding.Pointer}: {finding.Message}")
            .Should().Equal($"WHC2013 {place}: Nothing is filled in here.");

    [Fact]
    public void An_item_of_which_something_was_skipped_is_not_reported_as_empty() =>
        Validator.ReadAndValidate("""{"contributions": [{"id": 7}]}"""u8, ValidationProfile.Submission).Findings.Should().NotContain(finding => finding.RuleId.ToString() == "WHC2013");

    [Fact]
    public void Empty_items_are_allowed_in_a_draft() =>
        Validator.Validate(TestReports.Maximal with { Contributions = [TestReports.Story, new()] }, ValidationProfile.Draft).Should().BeEmpty();
}
