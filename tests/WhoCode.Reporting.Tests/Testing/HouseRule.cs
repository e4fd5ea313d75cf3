using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Testing;

namespace WhoCode.Reporting.Tests.Testing;

/// <summary>A rule as a host may write it, its cases, and what the kit says of rules like it.</summary>
internal static class HouseRule
{
    public static RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleId.Parse("ACME3001"),
        Name = "FigureHasAYear",
        Severities = ProfileSeverities.Always(FindingSeverity.Warning),
        Statement = "A figure has a year.",
        Message = "The figure '{label}' has no year.",
        Remedy = "Write the year that it stands for.",
    };

    public static ExpectedFinding Expected { get; } = new(FindingSeverity.Warning, "/contributions/0/figures/0/year");

    public static StakeholderReport WithYear(int? year) => SampleReports.Maximal with
    {
        Contributions = [SampleReports.Maximal.Contributions[0] with { Figures = [SampleReports.Maximal.Contributions[0].Figures[0] with { Year = year }] }],
    };

    public static void Check(Figure figure, RuleContext context)
    {
        if (figure.Year is null)
        {
            context.AddFinding(nameof(Figure.Year), ("label", figure.Label));
        }
    }

    /// <summary>The right cases for a rule, right or wrong. Each call makes its own reports, as a wrong rule may change them.</summary>
    public static IReadOnlyList<RuleTestCase> Cases =>
    [
        RuleTestCase.Fires("a figure without a year", WithYear(null), Expected),
        RuleTestCase.StaysSilent("a figure with a year", WithYear(2020)),
    ];

    /// <summary>What is wrong with a rule that is right but for its check.</summary>
    public static IReadOnlyList<string> ProblemsOf(RuleCheck<Figure> check) => ProblemsOf(Rule.Create(Descriptor, check));

    /// <summary>What is wrong with a rule that is right but for what it says of itself.</summary>
    public static IReadOnlyList<string> ProblemsOf(RuleDescriptor descriptor) => ProblemsOf(Rule.Create<Figure>(descriptor, Check));

    /// <summary>What is wrong with a rule, with the right cases.</summary>
    public static IReadOnlyList<string> ProblemsOf(IRule rule) => ProblemsOf(RuleTest.For(rule));

    /// <summary>What is wrong with a test, with the right cases.</summary>
    public static IReadOnlyList<string> ProblemsOf(RuleTest test) => ProblemsOf(test, Cases);

    /// <summary>What is wrong with a test and its cases.</summary>
    public static IReadOnlyList<string> ProblemsOf(RuleTest test, params IEnumerable<RuleTestCase> cases) =>
        FluentActions.Invoking(() => test.Verify(cases)).Should().Throw<RuleTestException>().Which.Problems;
}
