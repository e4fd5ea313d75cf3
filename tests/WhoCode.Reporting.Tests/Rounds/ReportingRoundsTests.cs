using System.Globalization;
using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Tests.Rounds;

public sealed class ReportingRoundsTests
{
    [Theory]
    [InlineData(1, 2012, "WHR2006", 85, 56, "A66/25", "WHA66 (2013)")]
    [InlineData(2, 2015, "WHR2006", 117, 74, "A69/37", "WHA69 (2016)")]
    [InlineData(3, 2018, "WHR2006", null, 80, "A72/23", "WHA72 (2019)")]
    [InlineData(4, 2021, "SSL2020", null, 77, "A75/14", "WHA75 (2022)")]
    [InlineData(5, 2024, "SSL2023", null, null, null, "WHA78 (2025)")]
    public void Each_round_has_its_facts_and_unknown_facts_are_null(
        int number, int year, string list, int? authorities, int? reports, string? reportedIn, string assembly)
    {
        var round = Round(number);

        (round.Number, round.Year, $"{round.SafeguardsList}").Should().Be((number, year, list));
        (round.DesignatedAuthorities, round.NationalReports).Should().Be((authorities, reports));
        (round.ReportedIn?.Split(',')[0]).Should().Be(reportedIn);
        round.Assembly.Should().Be(assembly);
        round.CodeEdition.Should().Be(CodeEditionId.Edition2010);
    }

    [Fact]
    public void Five_rounds_took_place_every_three_years_and_a_sixth_is_announced()
    {
        ReportingCatalog.BuiltIn.Rounds.Select(round => (round.Number, round.Year)).Should().Equal(
            (1, 2012), (2, 2015), (3, 2018), (4, 2021), (5, 2024), (6, null));
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(2, "2016-03")]
    [InlineData(3, "2019-03")]
    [InlineData(4, "2022-05")]
    [InlineData(5, null)]
    [InlineData(6, null)]
    public void National_reporting_was_completed_after_its_deadline(int number, string? completed) =>
        (Round(number).NationalWindow.Completed?.ToString()).Should().Be(completed);

    [Theory]
    [InlineData(1, "2012-12-31")]
    [InlineData(2, "2015-07-31")]
    [InlineData(3, "2018-08-15")]
    [InlineData(4, "2021-08-31")]
    [InlineData(5, "2024-08-31")]
    [InlineData(6, null)]
    public void The_reference_day_is_the_deadline_or_else_the_end_of_the_year(int number, string? day) =>
        (Round(number).ReferenceDay?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Should().Be(day);

    [Fact]
    public void Round_2_was_reported_on_in_two_documents() =>
        Round(2).ReportedIn.Should().Contain("A69/37").And.Contain("A69/37 Add.1");

    [Fact]
    public void Numbers_of_reports_from_other_organizations_are_marked() =>
        ReportingCatalog.BuiltIn.Rounds.Where(round => round.NationalReportsAreSecondary).Select(round => round.Number).Should().Equal(3, 4);

    [Theory]
    [InlineData(1, null, null)]
    [InlineData(2, "2015-03", "2015-07-31")]
    [InlineData(3, "2018-05", "2018-08-15")]
    [InlineData(4, null, "2021-08-31")]
    [InlineData(5, null, "2024-08-31")]
    public void The_window_for_Member_States_has_its_dates(int number, string? opens, string? deadline)
    {
        (Round(number).NationalWindow.Opens?.ToString()).Should().Be(opens);
        (Round(number).NationalWindow.Deadline?.ToString()).Should().Be(deadline);
    }

    [Theory]
    [InlineData(2, "2015-03", null)]
    [InlineData(3, null, "2018-07-15")]
    [InlineData(4, null, "2021-09-15")]
    [InlineData(5, null, null)]
    public void The_window_for_stakeholders_has_its_dates(int number, string? opens, string? deadline)
    {
        (Round(number).StakeholderWindow!.Opens?.ToString()).Should().Be(opens);
        (Round(number).StakeholderWindow!.Deadline?.ToString()).Should().Be(deadline);
    }

    [Fact]
    public void Round_1_had_no_instrument_for_stakeholders() => Round(1).StakeholderWindow.Should().BeNull();

    [Fact]
    public void Round_5_was_open_to_stakeholders_on_15_May_2024() =>
        Round(5).StakeholderWindow!.OpenBy.Should().Be(new DateOnly(2024, 5, 15));

    [Fact]
    public void Only_round_5_has_a_day_on_which_it_was_certainly_open() =>
        ReportingCatalog.BuiltIn.Rounds.Count(round => round.StakeholderWindow?.OpenBy is not null || round.NationalWindow.OpenBy is not null).Should().Be(1);

    [Fact]
    public void Only_the_instrument_of_2021_has_known_fields() =>
        ReportingCatalog.BuiltIn.Rounds.Where(round => round.FieldSet is not null).Select(round => (round.Number, round.FieldSet))
            .Should().Equal((4, ThematicFieldSetId.Isri2021));

    [Fact]
    public void Every_note_has_an_English_text() =>
        ReportingCatalog.BuiltIn.Rounds.Select(round => round.Note).OfType<LocalizedText>().Select(note => note.ToString(LocalizedTexts.English))
            .Should().HaveCount(4).And.NotContain("");

    [Fact]
    public void Only_the_report_to_the_Assembly_is_announced_for_the_sixth_round()
    {
        var sixth = Round(6);

        sixth.Assembly.Should().Be("WHA81 (2028)");
        (sixth.Year, sixth.CodeEdition, sixth.SafeguardsList, sixth.FieldSet, sixth.ReportedIn).Should().Be((null, null, null, null, null));
        (sixth.NationalWindow, sixth.StakeholderWindow).Should().Be((new SubmissionWindow(), new SubmissionWindow()));
        sixth.Note!.ToString().Should().Contain("WHA75.17").And.Contain("2028").And.Contain("suggests 2027");
    }

    [Fact]
    public void No_further_round_is_announced()
    {
        ReportingCatalog.BuiltIn.FindRound(7).Should().BeNull();
        ReportingCatalog.BuiltIn.FindRound(0).Should().BeNull();
    }

    private static ReportingRound Round(int number) => ReportingCatalog.BuiltIn.FindRound(number)!;
}
