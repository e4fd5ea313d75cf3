using WhoCode.Reporting.NextRound;

namespace WhoCode.Reporting.Tests.NextRound;

/// <summary>Calls that cannot be meant are refused, and reports of any content are not.</summary>
public sealed class WrongCarryTests
{
    private static readonly ReportingRound Fifth = ReportingCatalog.BuiltIn.FindRound(5)!;

    [Fact]
    public void A_report_or_round_that_is_null_is_refused()
    {
        FluentActions.Invoking(() => ((StakeholderReport)null!).CarryTo(Fifth)).Should().Throw<ArgumentNullException>().WithParameterName("report");
        FluentActions.Invoking(() => NextRounds.Stakeholder.CarryTo(null!)).Should().Throw<ArgumentNullException>().WithParameterName("round").WithMessage("*FindRound*");
    }

    [Theory]
    [InlineData(4)]
    [InlineData(3)]
    public void A_round_that_is_not_later_is_refused(int number) =>
        FluentActions.Invoking(() => NextRounds.Stakeholder.To(number)).Should().Throw<ArgumentException>().WithParameterName("round").WithMessage($"The report is for round 4.*not to round {number}.*");

    [Fact]
    public void A_report_without_a_round_is_refused() =>
        FluentActions.Invoking(() => (NextRounds.Stakeholder with { Round = null }).To(5)).Should().Throw<ArgumentException>().WithParameterName("report").WithMessage("*does not state its round*");

    [Fact]
    public void A_view_is_refused() =>
        FluentActions.Invoking(() => NextRounds.Stakeholder.ViewFor(Audience.Partner)!.To(5)).Should().Throw<ArgumentException>().WithParameterName("report").WithMessage("*complete report*");

    [Fact]
    public void A_round_without_an_instrument_for_stakeholders_is_refused_for_their_reports_only()
    {
        var catalog = ReportingCatalog.BuiltIn.With(Fifth with { StakeholderWindow = null });

        FluentActions.Invoking(() => NextRounds.Stakeholder.To(5, catalog)).Should().Throw<ArgumentException>().WithParameterName("round").WithMessage("*no instrument*");
        NextRounds.National.To(5, catalog).Report.Round.Should().Be(5);
    }

    [Fact]
    public void A_round_that_is_not_in_the_catalogue_or_is_different_there_is_refused()
    {
        FluentActions.Invoking(() => NextRounds.Stakeholder.CarryTo(NextRounds.Own.FindRound(7)!)).Should().Throw<ArgumentException>().WithParameterName("round").WithMessage("*catalogue*");
        FluentActions.Invoking(() => NextRounds.Stakeholder.CarryTo(Fifth with { Year = 2025 })).Should().Throw<ArgumentException>().WithParameterName("round");
    }

    [Fact]
    public void The_static_type_can_be_that_of_any_report()
    {
        Report report = NextRounds.Stakeholder;

        report.To(5).Report.Should().BeOfType<StakeholderReport>().And.Be(NextRounds.Stakeholder.To(5).Report);
    }

    [Fact]
    public void A_report_with_undefined_values_is_carried()
    {
        var odd = NextRounds.National with
        {
            Measures = [new() { Status = (MeasureStatus)99 }],
            Agreements = [new() { Status = (AgreementStatus)99 }],
            PreparedWith = [new() { Kind = (StakeholderKind)99 }],
            Evidence = [new() { Kind = (EvidenceKind)99 }],
            MemberState = default(CountryCode),
        };

        var carried = odd.To(5);

        carried.Report.Measures.Should().Equal(odd.Measures);
        carried.At("/preparedWith/0").Should().Equal("NotCarried Person");
        carried.At("/evidence/0").Should().Equal("NotCarried PersonalEvidence");
    }

    [Fact]
    public void The_old_report_is_not_changed()
    {
        var report = NextRounds.Stakeholder;
        var before = NextRounds.Json(report);

        report.To(6);

        NextRounds.Json(report).Should().Be(before);
    }
}
