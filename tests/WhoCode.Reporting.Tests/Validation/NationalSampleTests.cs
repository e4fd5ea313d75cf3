using System.Text.Json.Nodes;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Validation;

public sealed class NationalSampleTests
{
    private static readonly ReportValidator Validator = new();

    [Fact]
    public void There_are_three_clean_samples() => Samples.CleanNational.Should().HaveCount(3);

    [Theory]
    [MemberData(nameof(Samples.CleanNational), MemberType = typeof(Samples))]
    public void A_sample_has_no_errors_and_only_warnings_about_facts_without_a_source(string sample)
    {
        foreach (var profile in Enum.GetValues<ValidationProfile>())
        {
            Validator.ReadAndValidate<NationalReport>(Repository.Sample(sample), profile).Findings
                .Where(finding => finding.Severity != FindingSeverity.Advice).Select(finding => finding.RuleId.ToString())
                .Should().BeSubsetOf(["WHC5001"], "{0} is a sample, and how its authority can be reached may be unknown", sample);
        }
    }

    [Fact]
    public void The_completely_filled_in_sample_is_clean() =>
        Validator.ReadAndValidate<NationalReport>(Repository.Sample("national-example-2024.json"), ValidationProfile.Publication).Findings.Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Samples.CleanNational), MemberType = typeof(Samples))]
    public void A_sample_says_that_it_is_not_the_report_of_the_Member_State(string sample)
    {
        var report = ReportJson.Read<NationalReport>(Repository.Sample(sample)).Report!;

        report.GeneralComments.Should().StartWith("This is a sample").And.ContainAny("never sent to WHO", "never said any of this");
        report.SubmittedOn.Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Samples.CleanNational), MemberType = typeof(Samples))]
    public void A_sample_is_the_same_after_reading_and_writing(string sample)
    {
        var original = Repository.Sample(sample);
        var report = ReportJson.Read<NationalReport>(original).Report!;

        var written = ReportJson.Write(report);

        JsonNode.DeepEquals(JsonNode.Parse(written), JsonNode.Parse(original)).Should().BeTrue();
        ReportJson.Read<NationalReport>(written).Report.Should().Be(report);
        ReportJson.Read<NationalReport>(ReportJson.WriteTemplate(report)).Report.Should().Be(report);
    }
}
