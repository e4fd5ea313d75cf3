using System.Globalization;
using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Tests.Rounds;

public sealed class SubmissionWindowTests
{
    [Theory]
    [InlineData(1, "2012-06-01", SubmissionWindowState.Unknown)]
    [InlineData(2, "2015-02-28", SubmissionWindowState.Closed)]
    [InlineData(2, "2015-03-01", SubmissionWindowState.Unknown)]
    [InlineData(2, "2015-03-30", SubmissionWindowState.Unknown)]
    [InlineData(2, "2015-03-31", SubmissionWindowState.Open)]
    [InlineData(2, "2015-07-31", SubmissionWindowState.Open)]
    [InlineData(2, "2015-08-01", SubmissionWindowState.Closed)]
    [InlineData(2, "2016-03-01", SubmissionWindowState.Closed)]
    [InlineData(3, "2018-04-30", SubmissionWindowState.Closed)]
    [InlineData(3, "2018-05-15", SubmissionWindowState.Unknown)]
    [InlineData(3, "2018-05-31", SubmissionWindowState.Open)]
    [InlineData(3, "2018-08-15", SubmissionWindowState.Open)]
    [InlineData(3, "2018-08-16", SubmissionWindowState.Closed)]
    [InlineData(4, "2021-08-30", SubmissionWindowState.Unknown)]
    [InlineData(4, "2021-08-31", SubmissionWindowState.Open)]
    [InlineData(4, "2021-09-01", SubmissionWindowState.Closed)]
    [InlineData(5, "2024-08-31", SubmissionWindowState.Open)]
    [InlineData(5, "2024-09-01", SubmissionWindowState.Closed)]
    public void The_window_for_national_reports_has_its_state_on_a_day(int round, string day, SubmissionWindowState state) =>
        ReportingCatalog.BuiltIn.FindRound(round)!.NationalWindow.GetState(Day(day)).Should().Be(state);

    [Theory]
    [InlineData(2, "2015-02-28", SubmissionWindowState.Closed)]
    [InlineData(2, "2015-03-31", SubmissionWindowState.Unknown)]
    [InlineData(2, "2025-01-01", SubmissionWindowState.Unknown)]
    [InlineData(3, "2018-01-01", SubmissionWindowState.Unknown)]
    [InlineData(3, "2018-07-14", SubmissionWindowState.Unknown)]
    [InlineData(3, "2018-07-15", SubmissionWindowState.Open)]
    [InlineData(3, "2018-07-16", SubmissionWindowState.Closed)]
    [InlineData(4, "2021-09-14", SubmissionWindowState.Unknown)]
    [InlineData(4, "2021-09-15", SubmissionWindowState.Open)]
    [InlineData(4, "2021-09-16", SubmissionWindowState.Closed)]
    [InlineData(5, "2024-05-14", SubmissionWindowState.Unknown)]
    [InlineData(5, "2024-05-15", SubmissionWindowState.Open)]
    [InlineData(5, "2024-05-16", SubmissionWindowState.Unknown)]
    [InlineData(5, "2030-01-01", SubmissionWindowState.Unknown)]
    public void The_window_for_stakeholder_reports_has_its_state_on_a_day(int round, string day, SubmissionWindowState state) =>
        ReportingCatalog.BuiltIn.FindRound(round)!.StakeholderWindow!.GetState(Day(day)).Should().Be(state);

    [Theory]
    [InlineData("2030-04-30", SubmissionWindowState.Closed)]
    [InlineData("2030-05-01", SubmissionWindowState.Open)]
    [InlineData("2030-06-15", SubmissionWindowState.Open)]
    [InlineData("2030-08-31", SubmissionWindowState.Open)]
    [InlineData("2030-09-01", SubmissionWindowState.Closed)]
    public void A_window_with_two_exact_days_is_never_unknown(string day, SubmissionWindowState state) =>
        Window("2030-05-01", "2030-08-31").GetState(Day(day)).Should().Be(state);

    [Theory]
    [InlineData("2029-12-31", SubmissionWindowState.Closed)]
    [InlineData("2030-01-01", SubmissionWindowState.Unknown)]
    [InlineData("2030-12-31", SubmissionWindowState.Unknown)]
    [InlineData("2031-01-01", SubmissionWindowState.Closed)]
    public void A_window_of_which_only_the_year_is_known_is_closed_in_other_years(string day, SubmissionWindowState state) =>
        Window("2030", "2030").GetState(Day(day)).Should().Be(state);

    [Theory]
    [InlineData("2030-04-30", SubmissionWindowState.Unknown)]
    [InlineData("2030-05-10", SubmissionWindowState.Open)]
    [InlineData("2030-08-31", SubmissionWindowState.Open)]
    [InlineData("2030-09-01", SubmissionWindowState.Closed)]
    public void A_window_with_a_day_on_which_it_was_open_is_open_from_then_to_its_end(string day, SubmissionWindowState state) =>
        new SubmissionWindow { OpenBy = new(2030, 5, 10), Deadline = PartialDate.Create(2030, 8, 31) }.GetState(Day(day)).Should().Be(state);

    [Fact]
    public void A_window_without_dates_is_unknown_on_any_day()
    {
        new SubmissionWindow().GetState(DateOnly.MinValue).Should().Be(SubmissionWindowState.Unknown);
        new SubmissionWindow().GetState(DateOnly.MaxValue).Should().Be(SubmissionWindowState.Unknown);
        new SubmissionWindow().IsLate(DateOnly.MaxValue).Should().BeFalse();
    }

    [Theory]
    [InlineData("2030-08-31", "2030-08-31", false)]
    [InlineData("2030-08-31", "2030-09-01", true)]
    [InlineData("2030-08", "2030-08-31", false)]
    [InlineData("2030-08", "2030-09-01", true)]
    [InlineData("2030", "2030-12-31", false)]
    [InlineData("2030", "2031-01-01", true)]
    public void A_day_is_late_only_if_it_is_certainly_after_the_deadline(string closes, string day, bool isLate) =>
        new SubmissionWindow { Deadline = PartialDate.Parse(closes) }.IsLate(Day(day)).Should().Be(isLate);

    private static SubmissionWindow Window(string opens, string closes) =>
        new() { Opens = PartialDate.Parse(opens), Deadline = PartialDate.Parse(closes) };

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("2024-05-09", SubmissionWindowState.Unknown)]
    [InlineData("2024-05-10", SubmissionWindowState.Open)]
    [InlineData("2024-05-20", SubmissionWindowState.Open)]
    public void A_day_on_which_it_was_open_is_used_within_the_opening_month(string day, SubmissionWindowState state)
    {
        var window = new SubmissionWindow { Opens = PartialDate.Create(2024, 5), OpenBy = new(2024, 5, 10), Deadline = PartialDate.Create(2024, 8, 31) };

        window.GetState(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Should().Be(state);
    }
}
