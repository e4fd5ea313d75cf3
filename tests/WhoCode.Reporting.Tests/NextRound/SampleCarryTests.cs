using WhoCode.Reporting.NextRound;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.NextRound;

/// <summary>Carries each sample to each later round.</summary>
public sealed class SampleCarryTests
{
    private static readonly ReportValidator Validator = new();

    [Theory]
    [MemberData(nameof(Samples.Clean), MemberType = typeof(Samples))]
    [MemberData(nameof(Samples.CleanNational), MemberType = typeof(Samples))]
    public void The_draft_of_a_report_without_errors_has_none(string sample)
    {
        var read = Validator.ReadAndValidate<Report>(Repository.Sample(sample), ValidationProfile.Draft);
        read.Findings.Errors.Should().BeEmpty();

        foreach (var round in ReportingCatalog.BuiltIn.Rounds.Where(round => round.Number > read.Report!.Round && (round.StakeholderWindow is not null || read.Report is NationalReport)))
        {
            var carried = read.Report!.CarryTo(round);

            CarryLaw.FindProblems(read.Report!, carried.Report, carried.Items).Should().BeEmpty();
            Validator.Validate(carried.Report, ValidationProfile.Draft).Errors.Should().BeEmpty();
            ReportJson.Read<Report>(ReportJson.Write(carried.Report)).Report.Should().Be(carried.Report);
        }
    }

    [Fact]
    public void A_large_report_is_carried_in_a_moment()
    {
        var carried = (TestReports.Large(20_000) with { View = null }).To(5);

        carried.Report.Contributions.Should().HaveCount(20_000);
        carried.Items.Count.Should().BeGreaterThan(60_000);
    }
}
