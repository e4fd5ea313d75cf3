using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Testing;
using static WhoCode.Reporting.Tests.Testing.HouseRule;

namespace WhoCode.Reporting.Tests.Testing;

public sealed class RightRulesTests
{
    private static readonly IRule Right = Rule.Create<Figure>(Descriptor, Check);

    [Fact]
    public void A_right_rule_passes() => TestOf(Right)
        .Fires("two figures without a year", WithTwo(), ValidationProfile.Publication, Expected, new ExpectedFinding(FindingSeverity.Warning, "/contributions/0/figures/1/year"))
        .FiresSomewhere("two figures in a draft", WithTwo(), ValidationProfile.Draft)
        .Verify();

    [Fact]
    public async Task A_right_rule_that_waits_passes() =>
        await TestOf(new WrongWaitingTests.Waiting(static cancellationToken => Task.Delay(WrongWaitingTests.LongerThan(1, cancellationToken), cancellationToken))).VerifyAsync();

    [Fact]
    public void A_rule_on_the_day_is_tested_on_the_day_of_the_test()
    {
        var rule = Rule.Create<Figure>(Descriptor with { Message = "{label}: {today}" }, static (figure, context) =>
        {
            if (figure.Year > context.Today.Year)
            {
                context.AddFinding(nameof(Figure.Year), ("label", figure.Label), ("today", context.Today));
            }
        });

        RuleTest.Of(rule).On(new(2019, 12, 31)).Fires("next year", WithYear(2020), Expected).StaysSilent("this year", WithYear(2019)).Verify();
        RuleTest.Of(rule).Fires("after the day that is not given", WithYear(2027), Expected).StaysSilent("on it", WithYear(2026)).Verify();
    }

    [Fact]
    public void A_rule_that_only_a_round_grades_passes()
    {
        var rule = Rule.Create<Figure>(Descriptor with { Severities = ProfileSeverities.Always(FindingSeverity.None) }, Check);
        var round = ReportingCatalog.BuiltIn.FindRound(4)! with { SeverityOverrides = [new(Descriptor.Id, ProfileSeverities.Always(FindingSeverity.Warning))] };

        TestOf(rule).Under(ReportingCatalog.BuiltIn.With(round)).Verify();
    }

    [Fact]
    public void A_common_beginning_can_be_shared()
    {
        var common = RuleTest.Of(Right).StaysSilent("a year", WithYear(2020));
        var whole = common.Fires("no year", WithYear(null), Expected);

        whole.Verify();
        ProblemsOf(common).Should().ContainSingle();
    }

    [Fact]
    public void What_is_wrong_is_told_all_at_once()
    {
        var wrong = Rule.Create<Figure>(Descriptor with { Name = "year", Remedy = "TODO" }, static (_, _) => { });

        var fault = FluentActions.Invoking(TestOf(wrong).Verify).Should().Throw<RuleTestException>().Which;

        fault.Problems.Should().HaveCount(3);
        fault.Message.Should().StartWith("Rule ACME3001 (year) fails its test:\n1. ").And.ContainAll([.. fault.Problems]);
    }

    private static StakeholderReport WithTwo() => WithYear(null) with
    {
        Contributions = [WithYear(null).Contributions[0] with { Figures = [WithYear(null).Contributions[0].Figures[0], WithYear(null).Contributions[0].Figures[0]] }],
    };
}
