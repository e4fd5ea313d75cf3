using System.Globalization;
using WhoCode.Reporting.Primitives;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Tests.Rounds;

public sealed class SubmissionWindowTests
{
    [Theory]
    [InlineData(1, "2012-06-01", WindowState.Unknown)]
    [InlineData(2, "2015-02-28", WindowState.Closed)]
    [InlineData(2, "2015-03-01", WindowState.Unknown)]
    [InlineData(2, "2015-03-30", WindowState.Unknown)]
    [InlineData(2, "2015-03-31", WindowState.Open)]
    [InlineData(2, "2015-07-31", WindowState.Open)]
    [InlineData(2, "2015-08-01", WindowState.Closed)]
    [InlineData(2, "2016-03-01", WindowState.Closed)]
    [InlineData(3, "2018-04-30", WindowState.Closed)]
    [InlineData(3, "2018-05-15", WindowState.Unknown)]
    [InlineData(3, "2018-05-31", WindowState.Open)]
    [InlineData(3, "2018-08-15", WindowState.Open)]
    [InlineData(3, "2018-08-16", WindowState.Closed)]
    [InlineData(4, "2021-08-30", WindowState.Unknown)]
    [InlineData(4, "2021-08-31", WindowState.Open)]
    [InlineData(4, "2021-09-01", WindowState.Closed)]
    [InlineData(5, "2024-08-31", WindowState.Open)]
    [InlineData(5, "2024-09-01", WindowState.Closed)]
    public void Whether_national_reports_were_taken_in_on_a_day(int round, string day, WindowState state) =>
        ReportingCatalog.BuiltIn.FindRound(round)!.National.On(Day(day)).Should().Be(state);

    [Theory]
    [InlineData(2, "2015-02-28", WindowState.Closed)]
    [InlineData(2, "2015-03-31", WindowState.Unknown)]
    [InlineData(2, "2025-01-01", WindowState.Unknown)]
    [InlineData(3, "2018-01-01", WindowState.Unknown)]
    [InlineData(3, "2018-07-14", WindowState.Unknown)]
    [InlineData(3, "2018-07-15", WindowState.Open)]
    [InlineData(3, "2018-07-16", WindowState.Closed)]
    [InlineData(4, "2021-09-14", WindowState.Unknown)]
    [InlineData(4, "2021-09-15", WindowState.Open)]
    [InlineData(4, "2021-09-16", WindowState.Closed)]
    [InlineData(5, "2024-05-14", WindowState.Unknown)]
    [InlineData(5, "2024-05-15", WindowState.Open)]
    [InlineData(5, "2024-05-16", WindowState.Unknown)]
    [InlineData(5, "2030-01-01", WindowState.Unknown)]
    public void Whether_reports_of_stakeholders_were_taken_in_on_a_day(int round, string day, WindowState state) =>
        ReportingCatalog.BuiltIn.FindRound(round)!.Stakeholders!.On(Day(day)).Should().Be(state);

    [Theory]
    [InlineData("2030-04-30", WindowState.Closed)]
    [InlineData("2030-05-01", WindowState.Open)]
    [InlineData("2030-06-15", WindowState.Open)]
    [InlineData("2030-08-31", WindowState.Open)]
    [InlineData("2030-09-01", WindowState.Closed)]
    public void A_window_with_two_exact_days_is_never_unknown(string day, WindowState state) =>
        Window("2030-05-01", "2030-08-31").On(Day(day)).Should().Be(state);

    [Theory]
    [InlineData("2029-12-31", WindowState.Closed)]
    [InlineData("2030-01-01", WindowState.Unknown)]
    [InlineData("2030-12-31", WindowState.Unknown)]
    [InlineData("2031-01-01", WindowState.Closed)]
    public void A_window_known_by_its_year_alone_is_certainly_closed_in_others(string day, WindowState state) =>
        Window("2030", "2030").On(Day(day)).Should().Be(state);

    [Theory]
    [InlineData("2030-04-30", WindowState.Unknown)]
    [InlineData("2030-05-10", WindowState.Open)]
    [InlineData("2030-08-31", WindowState.Open)]
    [InlineData("2030-09-01", WindowState.Closed)]
    public void A_window_known_to_be_open_by_a_day_is_open_from_there_to_its_end(string day, WindowState state) =>
        new SubmissionWindow { OpenBy = new(2030, 5, 10), Deadline = PartialDate.Of(2030, 8, 31) }.On(Day(day)).Should().Be(state);

    [Fact]
    public void A_window_of_which_nothing_is_known_is_unknown_on_any_day()
    {
        new SubmissionWindow().On(DateOnly.MinValue).Should().Be(WindowState.Unknown);
        new SubmissionWindow().On(DateOnly.MaxValue).Should().Be(WindowState.Unknown);
        new SubmissionWindow().IsLate(DateOnly.MaxValue).Should().BeFalse();
    }

    [Theory]
    [InlineData("2030-08-31", "2030-08-31", false)]
    [InlineData("2030-08-31", "2030-09-01", true)]
    [InlineData("2030-08", "2030-08-31", false)]
    [InlineData("2030-08", "2030-09-01", true)]
    [InlineData("2030", "2030-12-31", false)]
    [InlineData("2030", "2031-01-01", true)]
    public void A_day_is_late_only_where_that_is_certain(string closes, string day, bool isLate) =>
        new SubmissionWindow { Deadline = PartialDate.Parse(closes) }.IsLate(Day(day)).Should().Be(isLate);

    private static SubmissionWindow Window(string opens, string closes) =>
        new() { Opens = PartialDate.Parse(opens), Deadline = PartialDate.Parse(closes) };

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("2024-05-09", WindowState.Unknown)]
    [InlineData("2024-05-10", WindowState.Open)]
    [InlineData("2024-05-20", WindowState.Open)]
    public void A_day_on_which_it_was_open_counts_within_the_month_in_which_it_opened(string day, WindowState state)
    {
        var window = new SubmissionWindow { Opens = PartialDate.Of(2024, 5), OpenBy = new(2024, 5, 10), Deadline = PartialDate.Of(2024, 8, 31) };

        window.On(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Should().Be(state);
    }
}
