using System.Text;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Json;

public sealed class DocumentKindTests
{
    [Fact]
    public void A_document_of_another_kind_has_one_finding()
    {
        var result = new ReportValidator().ReadAndValidate("""{"formatVersion": "1.0", "deviations": []}"""u8, ValidationProfile.Submission);

        result.Report.Should().BeNull();
        result.Findings.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.RuleId.ToString() == "WHC0011" && finding.Pointer == JsonPointer.Root);
        result.Findings[0].Message.Should().Be("This is not a stakeholder report, because its properties are those of a file of deviations. All of it was skipped.");
    }

    [Fact]
    public void A_findings_document_is_recognized_by_its_properties()
    {
        var validator = new ReportValidator();
        var bytes = File.ReadAllBytes(Repository.Path("docs", "samples", Samples.Faulty));
        var document = validator.CreateDocument(bytes, validator.ReadAndValidate(bytes, ValidationProfile.Submission));

        ReportJson.Read<StakeholderReport>(FindingsJson.Write(document)).Findings.Should().ContainSingle()
            .Which.Message.Should().Contain("those of a findings document");
    }

    [Fact]
    public void A_report_is_not_mistaken_for_a_deviation_file()
    {
        DeviationJson.Read(File.ReadAllBytes(Repository.Path("docs", "samples", Samples.Faulty)), out var faults).Should().BeNull();

        faults.Should().ContainSingle().Which.Message.Should().Be("This is not a file of deviations, because its properties are those of a stakeholder report. All of it was skipped.");
    }

    [Theory]
    [InlineData("""{"round": 4, "reporter": {}, "counts": {}}""")]
    [InlineData("""{"round": 4, "reporter": {}, "findings": []}""")]
    [InlineData("""{"rounds": 4}""")]
    [InlineData("{}")]
    public void A_document_of_undecided_kind_is_read_as_a_report(string json) =>
        ReportJson.Read<StakeholderReport>(Encoding.UTF8.GetBytes(json)).Findings.Should().NotContain(finding => finding.RuleId.ToString() == "WHC0011");

    [Fact]
    public void A_kind_is_recognized_up_to_the_point_where_the_JSON_breaks_off() =>
        ReportJson.Read<StakeholderReport>("""{"deviations": [], "formatVersion": """u8).Findings.Should().Contain(finding => finding.RuleId.ToString() == "WHC0011");

    [Theory]
    [InlineData("""{ "formatVersion": "1.0", "deviations": """)]
    [InlineData("""{ "formatVersion": "1.0", "deviations": [ """)]
    [InlineData("""{ "formatVersion": "1.0", "deviations": ? """)]
    public void A_document_of_another_kind_is_recognized_even_if_it_breaks_off(string json) =>
        ReportJson.Read<StakeholderReport>(json).Findings.Should().ContainSingle().Which.RuleId.Should().Be(RuleId.Parse("WHC0011"));
}
