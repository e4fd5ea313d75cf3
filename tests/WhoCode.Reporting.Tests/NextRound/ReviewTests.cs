using System.Text.Json;
using WhoCode.Reporting.NextRound;

namespace WhoCode.Reporting.Tests.NextRound;

/// <summary>What is carried unchanged, but must be reviewed.</summary>
public sealed class ReviewTests
{
    private static readonly CarriedReport<StakeholderReport> Stakeholder = NextRounds.Stakeholder.To(5);

    private static readonly CarriedReport<NationalReport> National = NextRounds.National.To(5);

    [Theory]
    [InlineData("/title", CarryReason.TitleAndSummary)]
    [InlineData("/summary", CarryReason.TitleAndSummary)]
    [InlineData("/extensions", CarryReason.Extensions)]
    [InlineData("/reporter/contact", CarryReason.Contact)]
    [InlineData("/contributions/0", CarryReason.Situation)]
    [InlineData("/contributions/1/figures", CarryReason.Figures)]
    [InlineData("/contributions/1/recommendations", CarryReason.Recommendations)]
    [InlineData("/evidence/0/url", CarryReason.WebAddress)]
    public void Parts_of_a_stakeholder_report_must_be_reviewed(string pointer, CarryReason reason) => Stakeholder.At(pointer).Should().Equal($"Review {reason}");

    [Theory]
    [InlineData("/authority/contact", CarryReason.Contact)]
    [InlineData("/preparedWith/1", CarryReason.Participation)]
    [InlineData("/laws/0", CarryReason.Law)]
    [InlineData("/agreements/0/url", CarryReason.WebAddress)]
    [InlineData("/recruiters/count", CarryReason.Figures)]
    [InlineData("/recruiters/url", CarryReason.WebAddress)]
    [InlineData("/support/0", CarryReason.Situation)]
    [InlineData("/support/0/amount", CarryReason.Figures)]
    [InlineData("/constraints", CarryReason.Situation)]
    public void Parts_of_a_national_report_must_be_reviewed(string pointer, CarryReason reason) => National.At(pointer).Should().Equal($"Review {reason}");

    [Fact]
    public void What_is_probably_still_right_is_not_listed()
    {
        foreach (var pointer in (string[])["/language", "/reporter", "/reporter/name", "/reporter/about", "/scope/level", "/contributions/0/narrative", "/contributions/0/occupations", "/contributions/0/paragraphs"])
        {
            Stakeholder.At(pointer).Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData(MeasureStatus.Planned, "Review Unfinished")]
    [InlineData(MeasureStatus.Begun, "Review Unfinished")]
    [InlineData(MeasureStatus.Ended, "Review Ended")]
    [InlineData(MeasureStatus.InPlace, null)]
    [InlineData(MeasureStatus.NotPlanned, null)]
    [InlineData(null, null)]
    public void A_measure_must_be_reviewed_once_for_its_status_or_its_situation(MeasureStatus? status, string? expected)
    {
        var carried = (NextRounds.National with { Measures = [NationalReports.Deed with { Status = status }] }).To(5);

        carried.At("/measures/0/status").Should().Equal(expected is null ? [] : [expected]);
        carried.At("/measures/0").Should().Equal(expected is null ? ["Review Situation"] : []);
    }

    [Theory]
    [InlineData(AgreementStatus.UnderNegotiation, "Review Unfinished")]
    [InlineData(AgreementStatus.Signed, "Review Unfinished")]
    [InlineData(AgreementStatus.Ended, "Review Ended")]
    [InlineData(AgreementStatus.InForce, null)]
    public void An_agreement_that_is_not_in_force_must_be_reviewed(AgreementStatus status, string? expected) =>
        (NextRounds.National with { Agreements = [NationalReports.Treaty with { Status = status }] }).To(5)
            .At("/agreements/0/status").Should().Equal(expected is null ? [] : [expected]);

    [Theory]
    [InlineData("2022", true)]
    [InlineData("2023-12-31", true)]
    [InlineData("2024", false)]
    [InlineData("2040", false)]
    public void A_period_or_validity_that_ended_before_the_round_must_be_reviewed(string end, bool isListed)
    {
        var period = new ReportedPeriod { From = PartialDate.Create(2019), To = PartialDate.Parse(end) };
        var national = (NextRounds.National with { Agreements = [NationalReports.Treaty with { Validity = period }], Support = [NationalReports.Aid with { Period = period }] }).To(5);
        var stakeholder = (NextRounds.Stakeholder with { Contributions = [TestReports.Story with { Period = period }] }).To(5);

        foreach (var found in (IEnumerable<string>[])[national.At("/agreements/0/validity"), national.At("/support/0/period"), stakeholder.At("/contributions/0/period")])
        {
            found.Should().Equal(isListed ? ["Review PeriodEnded"] : []);
        }
    }

    [Fact]
    public void A_period_without_an_end_is_not_listed() =>
        (NextRounds.National with { Agreements = [NationalReports.Treaty with { Validity = new() { From = PartialDate.Create(2010) } }] }).To(5).At("/agreements/0/validity").Should().BeEmpty();

    [Fact]
    public void The_first_day_of_a_round_decides_if_it_is_known()
    {
        var third = new NationalReport { Round = 2, Support = [new() { Period = new() { To = PartialDate.Create(2018, 4) } }, new() { Period = new() { To = PartialDate.Create(2018, 5) } }] }.To(3);

        third.At("/support/0/period").Should().Equal("Review PeriodEnded");
        third.At("/support/1/period").Should().BeEmpty();
    }

    [Fact]
    public void Every_period_with_an_end_must_be_reviewed_if_it_is_not_known_when_the_round_begins()
    {
        var carried = new NationalReport { Round = 5, Support = [new() { Period = new() { To = PartialDate.Create(2190) } }] }.To(6);

        carried.ExplanationsAt("/support/0/period").Single().Should().Contain("it is not known when round 6 begins");
    }

    [Theory]
    [InlineData("2020-12-31", true)]
    [InlineData("2021", false)]
    [InlineData("2021-01-01", false)]
    public void Evidence_from_before_the_year_of_the_old_round_must_be_reviewed(string date, bool isListed) =>
        (NextRounds.Stakeholder with { Evidence = [TestReports.Maximal.Evidence[0] with { Date = PartialDate.Parse(date) }] }).To(5)
            .At("/evidence/0/date").Should().Equal(isListed ? ["Review OlderEvidence"] : []);

    [Fact]
    public void A_web_address_that_is_empty_is_not_listed() =>
        (NextRounds.Stakeholder with { Evidence = [TestReports.Maximal.Evidence[0] with { Url = "" }] }).To(5).At("/evidence/0/url").Should().BeEmpty();

    [Fact]
    public void Extensions_are_carried_unchanged()
    {
        var extensions = new Dictionary<string, JsonElement> { ["org.example.form"] = JsonElement.Parse("""{"a":[1,2.50]}""") };

        (NextRounds.Stakeholder with { Extensions = extensions }).To(5).Report.Extensions["org.example.form"].GetRawText().Should().Be("""{"a":[1,2.50]}""");
    }

    [Fact]
    public void Items_are_in_the_order_of_the_report() =>
        Stakeholder.Items.Select(item => item.Pointer.Segments[0]).Distinct().Should().Equal(
            "$schema", "id", "round", "title", "summary", "earlierReport", "reporter", "contributions", "endorsements", "evidence", "answers", "generalComments", "consent", "submittedOn", "extensions");

    [Fact]
    public void Items_are_counted_by_outcome()
    {
        Enum.GetValues<CarryOutcome>().Sum(Stakeholder.CountOf).Should().Be(Stakeholder.Items.Count);
        Stakeholder.CountOf(CarryOutcome.Replaced).Should().Be(1);
        Stakeholder.CountOf((CarryOutcome)9).Should().Be(0);
    }
}
