using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Reports;
using WhoCode.Reporting.Validation;

namespace WhoCode.Reporting.Tests.Validation;

public class PrepareTests
{
    public static TheoryData<string> Faulty => [Samples.Faulty, Samples.FaultyNational];

    [Theory]
    [MemberData(nameof(Faulty))]
    public void A_validator_that_was_made_ready_finds_what_any_other_finds(string sample)
    {
        var text = File.ReadAllBytes(Repository.Path("docs", "samples", sample));
        var prepared = new ReportValidator();

        prepared.Prepare(Profile.Publication);

        Found(prepared, text).Should().NotBeEmpty().And.Equal(Found(new(), text));
    }

    [Fact]
    public void It_can_be_made_ready_beside_other_calls()
    {
        var validator = new ReportValidator();
        var text = File.ReadAllBytes(Repository.Path("docs", "samples", Samples.Faulty));
        var expected = new ReportValidator().ReadAndValidate<Report>(text, Profile.Submission).Findings.Count;
        var counts = new int[8];

        Parallel.For(0, counts.Length, i =>
        {
            validator.Prepare(Profile.Submission);
            counts[i] = validator.ReadAndValidate<Report>(text, Profile.Submission).Findings.Count;
        });

        counts.Should().OnlyContain(count => count == expected);
    }

    [Fact]
    public void There_is_nothing_to_prepare_for_a_profile_that_there_is_not() =>
        FluentActions.Invoking(() => new ReportValidator().Prepare((Profile)9)).Should().Throw<ArgumentOutOfRangeException>();

    private static IEnumerable<(RuleId, JsonPointer, Severity)> Found(ReportValidator validator, byte[] text) =>
        validator.ReadAndValidate<Report>(text, Profile.Publication).Findings.Select(finding => (finding.RuleId, finding.Pointer, finding.Severity));
}
