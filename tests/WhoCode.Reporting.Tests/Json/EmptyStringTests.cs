using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Json;

/// <summary>Forms and spreadsheets write "" for a field that was not filled in.</summary>
public sealed class EmptyStringTests
{
    [Theory]
    [InlineData("""{"language": "", "submittedOn": "", "codeEdition": ""}""")]
    [InlineData("""{"reporter": {"country": "", "kind": ""}}""")]
    [InlineData("""{"round": "", "contributions": [{"figures": [{"value": "", "year": ""}]}], "consent": {"publishReport": ""}}""")]
    [InlineData("""{"contributions": [{"field": "", "assessment": "", "period": {"from": "", "to": ""}}]}""")]
    public void An_empty_string_for_a_choice_code_date_or_number_counts_as_not_given(string json)
    {
        var read = ReportJson.Read<StakeholderReport>(json);

        read.Findings.Should().BeEmpty();
        read.Report.Should().Be(ReportJson.Read<StakeholderReport>(json.Replace("\"\"", "null", StringComparison.Ordinal)).Report);
    }

    [Fact]
    public void An_empty_string_for_a_required_property_counts_as_missing() =>
        new ReportValidator().ReadAndValidate("""{"language": ""}"""u8, ValidationProfile.Submission).Findings
            .Should().ContainSingle(finding => finding.Pointer == JsonPointer.Parse("/language")).Which.RuleId.Should().Be(RuleId.Parse("WHC1001"));

    [Theory]
    [InlineData("""{"scope": {"countries": [""]}}""")]
    [InlineData("""{"reporter": ""}""")]
    [InlineData("""{"round": " "}""")]
    [InlineData("""{"language": " "}""")]
    public void An_empty_item_an_empty_string_for_an_object_and_a_blank_are_errors(string json) =>
        ReportJson.Read<StakeholderReport>(json).Findings.HasErrors.Should().BeTrue();

    [Fact]
    public void A_blank_national_report_is_recognized_as_one()
    {
        foreach (var report in new[] { new NationalReport(), new NationalReport { Round = 5, GeneralComments = "x" } })
        {
            new ReportValidator().ReadAndValidate<Report>(ReportJson.Write(report), ValidationProfile.Draft).Report.Should().Be(report);
        }
    }
}
