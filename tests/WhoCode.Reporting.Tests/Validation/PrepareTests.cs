using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Validation;

public class PrepareTests
{
    public static TheoryData<string> Faulty => [Samples.Faulty, Samples.FaultyNational];

    [Theory]
    [MemberData(nameof(Faulty))]
    public void A_prepared_validator_reports_the_same_findings(string sample)
    {
        var text = File.ReadAllBytes(Repository.Path("docs", "samples", sample));
        var prepared = new ReportValidator();

        prepared.Prepare(ValidationProfile.Publication);

        Found(prepared, text).Should().NotBeEmpty().And.Equal(Found(new(), text));
    }

    [Fact]
    public void Prepare_can_run_at_the_same_time_as_other_calls()
    {
        var validator = new ReportValidator();
        var text = File.ReadAllBytes(Repository.Path("docs", "samples", Samples.Faulty));
        var expected = new ReportValidator().ReadAndValidate<Report>(text, ValidationProfile.Submission).Findings.Count;
        var counts = new int[8];

        Parallel.For(0, counts.Length, i =>
        {
            validator.Prepare(ValidationProfile.Submission);
            counts[i] = validator.ReadAndValidate<Report>(text, ValidationProfile.Submission).Findings.Count;
        });

        counts.Should().OnlyContain(count => count == expected);
    }

    [Fact]
    public void Preparing_an_undefined_profile_throws() =>
        FluentActions.Invoking(() => new ReportValidator().Prepare((ValidationProfile)9)).Should().Throw<ArgumentOutOfRangeException>();

    private static IEnumerable<(RuleId, JsonPointer, FindingSeverity)> Found(ReportValidator validator, byte[] text) =>
        validator.ReadAndValidate<Report>(text, ValidationProfile.Publication).Findings.Select(finding => (finding.RuleId, finding.Pointer, finding.Severity));
}
