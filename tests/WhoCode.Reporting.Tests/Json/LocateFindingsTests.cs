using System.Text;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Json;

public sealed class LocateFindingsTests
{
    private static readonly RuleDescriptor Foreign = RuleSet.BuiltIn.Descriptors.First();

    [Fact]
    public void Findings_of_another_validator_get_their_lines_and_columns_and_the_usual_order()
    {
        const string Text = "{\n  \"contributions\": [\n    {\"field\": \"fair-treatment\", \"title\": 5}\n  ],\n  \"round\": 0\n}";

        var located = ReportJson.LocateFindings(Encoding.UTF8.GetBytes(Text), [Found("/round"), Found("/contributions/0/title"), Found("/contributions/0/missing"), Found("")]);

        located.Select(finding => $"{finding.Pointer} {finding.Position}").Should().Equal(
            " 1:1", "/contributions/0/missing 3:5", "/contributions/0/title 3:42", "/round 5:12");
        located.Select(finding => $"{finding.Field}").Should().Equal("", "fair-treatment", "fair-treatment", "");
    }

    [Fact]
    public void A_location_inside_a_single_value_gets_the_position_of_that_value()
    {
        const string Text = """{"round": 4, "contributions": [{"field": "fair-treatment", "figures": [{"label": "Nurses"}]}], "x": 1}""";

        var located = ReportJson.LocateFindings(Encoding.UTF8.GetBytes(Text), [Found("/round/contributions/x"), Found("/contributions/0/figures/0/label")]);

        located.Select(finding => $"{finding.Pointer} {finding.Position} {finding.Field}").Should().Equal(
            "/round/contributions/x 1:11 ", "/contributions/0/figures/0/label 1:82 fair-treatment");
    }

    [Fact]
    public void Findings_on_a_national_report_get_their_thematic_fields_too()
    {
        const string Text = """{"memberState": "GHA", "measures": [{"field": "fair-treatment", "results": 5}]}""";

        ReportJson.LocateFindings(Encoding.UTF8.GetBytes(Text), [Found("/measures/0/results")]).Single().Field.ToString().Should().Be("fair-treatment");
    }

    [Fact]
    public void A_byte_order_mark_and_invalid_bytes_do_not_change_positions()
    {
        byte[] text = [0xEF, 0xBB, 0xBF, .. "{\"id\": \""u8, 0xFF, .. "\", \"round\": 0}"u8];

        ReportJson.LocateFindings(text, [Found("/round")])[0].Position!.Value.Column.Should().Be(22);
    }

    [Fact]
    public void Findings_of_the_library_get_the_same_positions_again()
    {
        var bytes = File.ReadAllBytes(Repository.Path("docs", "samples", Samples.Faulty));
        var found = new ReportValidator().ReadAndValidate(bytes, ValidationProfile.Submission).Findings
            .Where(finding => finding.RuleId.ToString() is not ("WHC0005" or "WHC0006")) // these are at a name, not at its value
            .ToList();

        ReportJson.LocateFindings(bytes, Enumerable.Reverse(found).Select(finding => finding with { Position = null }))
            .Select(finding => $"{finding.Position} {finding}").Should().Equal(found.Select(finding => $"{finding.Position} {finding}"));
    }

    [Fact]
    public void A_position_that_a_finding_has_is_kept()
    {
        var text = "{\"round\": 0, \"id\" 5}"u8;
        var broken = ReportJson.Read<StakeholderReport>(text).Findings;

        ReportJson.LocateFindings(text, [.. broken, Found("/round")]).Select(finding => $"{finding.RuleId} {finding.Position}")
            .Should().Equal($"{Foreign.Id} 1:11", $"WHC0002 {broken[0].Position}");
    }

    [Fact]
    public void An_exceeded_limit_is_reported_once()
    {
        var text = "{\"contributions\": [{}, {}]}"u8;
        var limits = new ReadingLimits { MaxItems = 1 };
        var beyond = ReportJson.Read<StakeholderReport>(text, limits: limits).Findings.Single();

        ReportJson.LocateFindings(text, [Found("/id"), beyond], limits).Select(finding => finding.RuleId).Should().Equal(Foreign.Id, beyond.RuleId);
        ReportJson.LocateFindings(text, [Found("/id")], limits).Select(finding => finding.RuleId).Should().Equal(Foreign.Id, beyond.RuleId);
    }

    [Fact]
    public void Findings_at_the_same_position_are_sorted_by_pointer() =>
        ReportJson.LocateFindings("{}"u8, [Found("/b"), Found("/c"), Found("/a")]).Select(finding => finding.Pointer.ToString()).Should().Equal("/a", "/b", "/c");

    [Fact]
    public void No_findings_give_the_empty_list() => ReportJson.LocateFindings("{}"u8, []).Should().BeSameAs(FindingList.Empty);

    private static Finding Found(string pointer) => new() { Rule = Foreign, Severity = FindingSeverity.Error, Pointer = JsonPointer.Parse(pointer) };
}
