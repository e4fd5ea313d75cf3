using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Testing;

namespace WhoCode.Reporting.Tests.Testing;

/// <summary>A rule as an application may write it, its cases, and the problems that the test kit reports for similar rules.</summary>
internal static class CustomRule
{
    public static RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleId.Parse("ACME3001"),
        Name = "FigureHasAYear",
        Severities = ProfileSeverities.Always(FindingSeverity.Warning),
        Statement = "A figure has a year.",
        Message = "The figure '{label}' has no year.",
        Remedy = "Write the year of the figure.",
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

    /// <summary>Correct cases for the rule. Each call creates new reports, because a wrong rule may change them.</summary>
    public static IReadOnlyList<RuleTestCase> Cases =>
    [
        RuleTestCase.Fires("a figure without a year", WithYear(null), Expected),
        RuleTestCase.StaysSilent("a figure with a year", WithYear(2020)),
    ];

    /// <summary>Returns the problems of a rule in which only the check is wrong.</summary>
    public static IReadOnlyList<string> ProblemsOf(RuleCheck<Figure> check) => ProblemsOf(Rule.Create(Descriptor, check));

    /// <summary>Returns the problems of a rule in which only the descriptor is wrong.</summary>
    public static IReadOnlyList<string> ProblemsOf(RuleDescriptor descriptor) => ProblemsOf(Rule.Create<Figure>(descriptor, Check));

    /// <summary>Returns the problems of a rule with correct cases.</summary>
    public static IReadOnlyList<string> ProblemsOf(IRule rule) => ProblemsOf(RuleTest.For(rule));

    /// <summary>Returns the problems of a test with correct cases.</summary>
    public static IReadOnlyList<string> ProblemsOf(RuleTest test) => ProblemsOf(test, Cases);

    /// <summary>Returns the problems of a test with the given cases.</summary>
    public static IReadOnlyList<string> ProblemsOf(RuleTest test, params IEnumerable<RuleTestCase> cases) =>
        FluentActions.Invoking(() => test.Verify(cases)).Should().Throw<RuleTestException>().Which.Problems;
}
