using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Testing;
using static WhoCode.Reporting.Tests.Testing.CustomRule;

namespace WhoCode.Reporting.Tests.Testing;

public sealed class WrongCasesTests
{
    private static readonly IRule Right = Rule.Create<Figure>(Descriptor, Check);

    [Fact]
    public void A_missing_severity_or_location_is_shown_beside_the_actual_finding()
    {
        var problem = ProblemsOf(
            RuleTest.For(Right),
            RuleTestCase.Fires("no year", WithYear(null), new ExpectedFinding(FindingSeverity.Error, Expected.Pointer), new ExpectedFinding(FindingSeverity.Warning, "/contributions/0")),
            RuleTestCase.StaysSilent("a year", WithYear(2020))).Should().ContainSingle().Which;

        problem.Should().Contain("missing: error at /contributions/0/figures/0/year").And.Contain("missing: warning at /contributions/0\n")
            .And.Contain("unexpected: warning at /contributions/0/figures/0/year: The figure 'All who answered' has no year.");
    }

    [Fact]
    public void A_test_without_cases_that_fire_or_without_cases_that_stay_silent_fails()
    {
        ProblemsOf(RuleTest.For(Right), RuleTestCase.Fires("no year", WithYear(null), Expected)).Should().ContainSingle().Which.Should().Match("No case stays silent*StaysSilent*");
        ProblemsOf(RuleTest.For(Right), RuleTestCase.StaysSilent("a year", WithYear(2020))).Should().ContainSingle().Which.Should().Match("No case fires*");
        ProblemsOf(RuleTest.For(Right), []).Should().HaveCount(2);
    }

    [Fact]
    public void A_test_that_is_silent_only_in_profiles_without_the_rule_fails()
    {
        var rule = Rule.Create<Figure>(Descriptor with { Severities = ProfileSeverities.FromSubmission(FindingSeverity.Warning) }, Check);
        var test = RuleTest.For(rule);
        var fires = RuleTestCase.Fires("no year", WithYear(null), Expected);
        var draft = RuleTestCase.StaysSilent("a draft", WithYear(null), ValidationProfile.Draft);
        var year = RuleTestCase.StaysSilent("a year", WithYear(2020));

        ProblemsOf(test, fires, draft).Should().ContainSingle().Which.Should().Contain("tests nothing");
        test.Verify(fires, draft, year);
        ProblemsOf(test, fires, year, RuleTestCase.FiresSomewhere("a draft", WithYear(null), ValidationProfile.Draft))
            .Should().ContainSingle().Which.Should().Match("*(Draft) should fire, but cannot*");
    }

    [Fact]
    public void A_case_that_fires_somewhere_needs_a_finding() =>
        ProblemsOf(RuleTest.For(Right), [.. Cases, RuleTestCase.FiresSomewhere("a year of the last century", WithYear(1999))]).Should().ContainSingle().Which.Should().Contain("reports nothing");

    [Fact]
    public void Cases_with_the_same_name_fail() =>
        ProblemsOf(RuleTest.For(Right), [.. Cases, RuleTestCase.StaysSilent("A figure with a year", WithYear(2019))]).Should().ContainSingle().Which.Should().Match("2 cases have the name \"a figure with a year\"*");

    [Fact]
    public void Two_cases_with_equal_reports_fail()
    {
        ProblemsOf(RuleTest.For(Right), [.. Cases, RuleTestCase.StaysSilent("the same in other words", WithYear(2020))]).Should().ContainSingle().Which.Should().Contain("have the same report");
        ProblemsOf(RuleTest.For(Right), [.. Cases, RuleTestCase.Fires("the same again", WithYear(2020), Expected)]).Should().Contain(problem => problem.Contains("contradict each other", StringComparison.Ordinal));
        RuleTest.For(Right).Verify([.. Cases, RuleTestCase.StaysSilent("a year in a draft", WithYear(2020), ValidationProfile.Draft)]);
    }

    [Fact]
    public void Reports_that_JSON_cannot_represent_can_be_tested()
    {
        var report = WithYear(null) with { Scope = new() { Level = (ScopeLevel)99 } };
        FluentActions.Invoking(() => ReportJson.Write(report)).Should().Throw<Exception>();

        RuleTest.For(Right).Verify([.. Cases, RuleTestCase.Fires("an unknown level", report, Expected), RuleTestCase.Fires("another", report with { Id = "other" }, Expected)]);
    }

    [Fact]
    public void A_catalogue_that_cannot_be_used_is_a_problem_and_not_an_exception()
    {
        var catalog = ReportingCatalog.BuiltIn;
        catalog = catalog.With(catalog.FindRound(4)! with { SeverityOverrides = [new(RuleId.Parse("ACME9999"), ProfileSeverities.Always(FindingSeverity.Error))] });

        ProblemsOf(RuleTest.For(Right).WithCatalog(catalog)).Should().ContainSingle().Which.Should().Match("*cannot be used*ACME9999*");
    }

    [Fact]
    public void Wrong_arguments_throw_immediately()
    {
        var test = RuleTest.For(Right);

        FluentActions.Invoking(() => RuleTest.For(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => RuleTestCase.Fires("nothing expected", WithYear(null))).Should().Throw<ArgumentException>().WithMessage("*FiresSomewhere*");
        FluentActions.Invoking(() => RuleTestCase.StaysSilent(" ", WithYear(2020))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => RuleTestCase.StaysSilent("a year", WithYear(2020), (ValidationProfile)9)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => test.Verify([null!])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => test.WithTimeLimit(TimeSpan.Zero)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => test.WithTimeLimit(TimeSpan.FromDays(2))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ExpectedFinding(FindingSeverity.None, "")).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ExpectedFinding(FindingSeverity.Error, "title")).Should().Throw<FormatException>();
    }
}
