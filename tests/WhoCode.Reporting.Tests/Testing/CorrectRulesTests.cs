using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Testing;
using static WhoCode.Reporting.Tests.Testing.CustomRule;

namespace WhoCode.Reporting.Tests.Testing;

public sealed class CorrectRulesTests
{
    private static readonly IRule Right = Rule.Create<Figure>(Descriptor, Check);

    [Fact]
    public void A_correct_rule_passes() => RuleTest.For(Right).Verify(
    [
        .. Cases,
        RuleTestCase.Fires("two figures without a year", WithTwo(), ValidationProfile.Publication, Expected, new ExpectedFinding(FindingSeverity.Warning, "/contributions/0/figures/1/year")),
        RuleTestCase.FiresSomewhere("two figures in a draft", WithTwo(), ValidationProfile.Draft),
    ]);

    [Fact]
    public void A_correct_asynchronous_rule_passes() =>
        RuleTest.For(new WrongWaitingTests.Waiting(static cancellationToken => Task.Delay(WrongWaitingTests.LongerThan(1, cancellationToken), cancellationToken))).Verify(Cases);

    [Fact]
    public void A_rule_gets_the_date_of_validation_from_the_test()
    {
        var rule = Rule.Create<Figure>(Descriptor with { Message = "{label}: {today}" }, static (figure, context) =>
        {
            if (figure.Year > context.Today.Year)
            {
                context.AddFinding(nameof(Figure.Year), ("label", figure.Label), ("today", context.Today));
            }
        });

        RuleTest.For(rule).WithToday(new(2019, 12, 31)).Verify(RuleTestCase.Fires("next year", WithYear(2020), Expected), RuleTestCase.StaysSilent("this year", WithYear(2019)));
        RuleTest.For(rule).Verify(RuleTestCase.Fires("after the day that is not given", WithYear(2027), Expected), RuleTestCase.StaysSilent("on it", WithYear(2026)));
    }

    [Fact]
    public void A_rule_whose_severities_only_a_round_sets_passes()
    {
        var rule = Rule.Create<Figure>(Descriptor with { Severities = ProfileSeverities.Always(FindingSeverity.None) }, Check);
        var round = ReportingCatalog.BuiltIn.FindRound(4)! with { SeverityOverrides = [new(Descriptor.Id, ProfileSeverities.Always(FindingSeverity.Warning))] };

        RuleTest.For(rule).WithCatalog(ReportingCatalog.BuiltIn.With(round)).Verify(Cases);
    }

    [Fact]
    public void A_test_and_its_cases_can_be_used_again()
    {
        var test = RuleTest.For(Right).WithToday(new(2025, 1, 1));

        test.Verify(Cases);
        test.WithTimeLimit(TimeSpan.FromMinutes(1)).Verify([.. Cases, RuleTestCase.StaysSilent("another year", WithYear(2021))]);
    }

    [Fact]
    public void A_correct_rule_on_national_reports_passes()
    {
        var rule = Rule.Create<Law>(Descriptor with { Message = "{title} has no address." }, static (law, context) =>
        {
            if (law is { Url: null, Title: not null })
            {
                context.AddFinding(nameof(Law.Url), ("title", law.Title));
            }
        });
        var report = SampleReports.MaximalNational;

        RuleTest.For(rule).Verify(
            RuleTestCase.Fires("a law without an address", report with { Laws = [report.Laws[0] with { Url = null }] }, new ExpectedFinding(FindingSeverity.Warning, "/laws/0/url")),
            RuleTestCase.StaysSilent("a law with an address", report with { Laws = [report.Laws[0]] }));
    }

    [Fact]
    public void Only_Verify_takes_cases_and_no_method_returns_a_task()
    {
        var takingCases = typeof(RuleTest).GetMethods().Where(method => method.GetParameters().Any(parameter => parameter.ParameterType == typeof(IEnumerable<RuleTestCase>)));

        takingCases.Should().NotBeEmpty().And.OnlyContain(method => method.Name == nameof(RuleTest.Verify) && method.ReturnType == typeof(void));
        typeof(RuleTest).GetMethods().Should().NotContain(method => typeof(Task).IsAssignableFrom(method.ReturnType));
    }

    [Fact]
    public void All_problems_are_in_one_exception()
    {
        var wrong = Rule.Create<Figure>(Descriptor with { Name = "year", Remedy = "TODO" }, static (_, _) => { });

        var fault = FluentActions.Invoking(() => RuleTest.For(wrong).Verify(Cases)).Should().Throw<RuleTestException>().Which;

        fault.Problems.Should().HaveCount(3);
        fault.Message.Should().StartWith("Rule ACME3001 (year) fails its test:\n1. ").And.ContainAll([.. fault.Problems]);
    }

    private static StakeholderReport WithTwo() => WithYear(null) with
    {
        Contributions = [WithYear(null).Contributions[0] with { Figures = [WithYear(null).Contributions[0].Figures[0], WithYear(null).Contributions[0].Figures[0]] }],
    };
}
