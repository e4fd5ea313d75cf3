using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Testing;
using static WhoCode.Reporting.Tests.Testing.HouseRule;

namespace WhoCode.Reporting.Tests.Testing;

public sealed class WrongCasesTests
{
    private static readonly IRule Right = Rule.Create<Figure>(Descriptor, Check);

    [Fact]
    public void A_severity_or_place_that_is_not_found_is_told_beside_what_is()
    {
        var problem = ProblemsOf(RuleTest.Of(Right)
            .Fires("no year", WithYear(null), new ExpectedFinding(FindingSeverity.Error, Expected.Pointer), new ExpectedFinding(FindingSeverity.Warning, "/contributions/0"))
            .StaysSilent("a year", WithYear(2020))).Should().ContainSingle().Which;

        problem.Should().Contain("missing: error at /contributions/0/figures/0/year").And.Contain("missing: warning at /contributions/0\n")
            .And.Contain("unexpected: warning at /contributions/0/figures/0/year: The figure 'All who answered' has no year.");
    }

    [Fact]
    public void A_test_without_a_side_is_caught()
    {
        ProblemsOf(RuleTest.Of(Right).Fires("no year", WithYear(null), Expected)).Should().ContainSingle().Which.Should().Match("No case stays silent*StaysSilent*");
        ProblemsOf(RuleTest.Of(Right).StaysSilent("a year", WithYear(2020))).Should().ContainSingle().Which.Should().Match("No case fires*");
        ProblemsOf(RuleTest.Of(Right)).Should().HaveCount(2);
    }

    [Fact]
    public void Silence_only_where_the_rule_is_not_run_is_caught()
    {
        var rule = Rule.Create<Figure>(Descriptor with { Severities = ProfileSeverities.FromSubmission(FindingSeverity.Warning) }, Check);
        var test = RuleTest.Of(rule).Fires("no year", WithYear(null), Expected);

        ProblemsOf(test.StaysSilent("a draft", WithYear(null), ValidationProfile.Draft)).Should().ContainSingle().Which.Should().Contain("shows nothing");
        test.StaysSilent("a draft", WithYear(null), ValidationProfile.Draft).StaysSilent("a year", WithYear(2020)).Verify();
        ProblemsOf(test.StaysSilent("a year", WithYear(2020)).FiresSomewhere("a draft", WithYear(null), ValidationProfile.Draft))
            .Should().ContainSingle().Which.Should().Match("*(Draft) should fire, but cannot*");
    }

    [Fact]
    public void Firing_somewhere_is_still_firing() =>
        ProblemsOf(TestOf(Right).FiresSomewhere("a year of the last century", WithYear(1999))).Should().ContainSingle().Which.Should().Contain("finds nothing");

    [Fact]
    public void Cases_of_one_name_are_caught() =>
        ProblemsOf(TestOf(Right).StaysSilent("A figure with a year", WithYear(2019))).Should().ContainSingle().Which.Should().Match("2 cases are named \"a figure with a year\"*");

    [Fact]
    public void A_report_that_stands_twice_is_caught_by_its_content()
    {
        ProblemsOf(TestOf(Right).StaysSilent("the same in other words", WithYear(2020))).Should().ContainSingle().Which.Should().Contain("have the same report");
        ProblemsOf(TestOf(Right).Fires("the same again", WithYear(2020), Expected)).Should().Contain(problem => problem.Contains("contradict each other", StringComparison.Ordinal));
        TestOf(Right).StaysSilent("a year in a draft", WithYear(2020), ValidationProfile.Draft).Verify();
    }

    [Fact]
    public void Reports_that_cannot_be_written_are_tested_all_the_same()
    {
        var report = WithYear(null) with { Scope = new() { Level = (ScopeLevel)99 } };
        FluentActions.Invoking(() => ReportJson.Write(report)).Should().Throw<Exception>();

        TestOf(Right).Fires("an unknown level", report, Expected).Fires("another", report with { Id = "other" }, Expected).Verify();
    }

    [Fact]
    public void A_catalogue_that_cannot_be_used_is_a_problem_and_not_a_crash()
    {
        var catalog = ReportingCatalog.BuiltIn;
        catalog = catalog.With(catalog.FindRound(4)! with { SeverityOverrides = [new(RuleId.Parse("ACME9999"), ProfileSeverities.Always(FindingSeverity.Error))] });

        ProblemsOf(TestOf(Right).Under(catalog)).Should().ContainSingle().Which.Should().Match("*refuses*ACME9999*");
    }

    [Fact]
    public void Wrong_calls_are_refused_at_once()
    {
        var test = RuleTest.Of(Right);

        FluentActions.Invoking(() => RuleTest.Of(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => test.Fires("nothing expected", WithYear(null))).Should().Throw<ArgumentException>().WithMessage("*FiresSomewhere*");
        FluentActions.Invoking(() => test.StaysSilent(" ", WithYear(2020))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => test.StaysSilent("a year", WithYear(2020), (ValidationProfile)9)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => test.Within(TimeSpan.Zero)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => test.Within(TimeSpan.FromDays(2))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ExpectedFinding(FindingSeverity.None, "")).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ExpectedFinding(FindingSeverity.Error, "title")).Should().Throw<FormatException>();
    }
}
