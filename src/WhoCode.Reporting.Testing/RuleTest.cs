using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Testing;

/// <summary>A test of one rule, in any test framework: reports in which it fires, and near misses in which it stays silent.</summary>
/// <remarks>
/// <para>
/// Beside the cases it checks what every rule owes, on the reports of the cases and on those of <see cref="SampleReports"/>:
/// that it throws nothing, points to places in the report, changes nothing, ends, gives the same findings for the same report again, for
/// an equal copy and on several threads at once; that its texts are complete; and that it can be cancelled where it waits.
/// </para>
/// <para>
/// It cannot see what a rule reads beside the report: a rule that takes the day from the system's clock instead of
/// <see cref="RuleContext.Today"/> passes until that day. Only the call that runs the test takes cases, and it waits for them: so a test
/// with cases cannot pass because that call, or an <c>await</c>, was forgotten. Immutable: each other call gives a new test.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// RuleTest.For(FigureHasYear).Verify(
///     RuleTestCase.Fires("a figure without a year", without, new ExpectedFinding(Severity.Warning, "/contributions/0/figures/0/year")),
///     RuleTestCase.StaysSilent("a figure with a year", with));
/// </code>
/// </example>
public sealed record RuleTest
{
    private RuleTest(IRule rule) => Rule = rule;

    internal IRule Rule { get; }

    internal ReportingCatalog Catalog { get; private init; } = ReportingCatalog.BuiltIn;

    internal DateOnly Today { get; private init; } = new(2026, 1, 1);

    internal LocalizedTexts Words { get; private init; } = LocalizedTexts.English;

    internal TimeSpan Limit { get; private init; } = TimeSpan.FromSeconds(10);

    internal IReadOnlyList<RuleTestCase> Cases { get; private init; } = [];

    /// <summary>Creates a test of a rule. It tests nothing until <see cref="Verify(IEnumerable{RuleTestCase})"/> gets its cases.</summary>
    /// <param name="rule">The rule; it may be one that waits (<see cref="IAsyncRule{TNode}"/>).</param>
    public static RuleTest For(IRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new(rule);
    }

    /// <summary>This test with another catalogue; <see cref="ReportingCatalog.BuiltIn"/> if not called.</summary>
    /// <param name="catalog">What the ids of the reports refer to.</param>
    public RuleTest WithCatalog(ReportingCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return this with { Catalog = catalog };
    }

    /// <summary>This test as if made on another day; 1 January 2026 if not called, so that the outcome does not depend on the clock.</summary>
    /// <param name="today">The day that <see cref="RuleContext.Today"/> tells.</param>
    public RuleTest WithToday(DateOnly today) => this with { Today = today };

    /// <summary>This test with other words to print texts in; <see cref="LocalizedTexts.English"/> if not called.</summary>
    /// <param name="texts">The words that hold the keys of the rule's texts.</param>
    public RuleTest WithTexts(LocalizedTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return this with { Words = texts };
    }

    /// <summary>This test with another time in which one check of one report has to end; 10 seconds if not called.</summary>
    /// <param name="limit">
    /// More than nothing, at most a day. A rule that never returns is reported and left behind on its thread. After it is cancelled, a
    /// rule that waits has a tenth of this to end.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is out of these bounds.</exception>
    public RuleTest WithTimeLimit(TimeSpan limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(limit, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, TimeSpan.FromDays(1));
        return this with { Limit = limit };
    }

    /// <summary>Runs the test, and waits for it.</summary>
    /// <param name="cases">The reports in which the rule must find something, and near misses in which it must not: at least one of each.</param>
    /// <exception cref="RuleTestException">The rule, or its test, is not as it should be.</exception>
    /// <exception cref="ArgumentNullException">The cases, or one of them, are null.</exception>
    public void Verify(params IEnumerable<RuleTestCase> cases) => Verify(CancellationToken.None, cases);

    /// <summary>Runs the test, and waits for it.</summary>
    /// <param name="cancellationToken">Ends the test.</param>
    /// <param name="cases">The reports in which the rule must find something, and near misses in which it must not: at least one of each.</param>
    /// <exception cref="RuleTestException">The rule, or its test, is not as it should be.</exception>
    /// <exception cref="ArgumentNullException">The cases, or one of them, are null.</exception>
    /// <exception cref="OperationCanceledException">The test was cancelled.</exception>
    public void Verify(CancellationToken cancellationToken, params IEnumerable<RuleTestCase> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var all = cases.ToArray();
        if (all.Contains(null))
        {
            throw new ArgumentNullException(nameof(cases), "A case is null.");
        }

        // On a thread without a context to come back to, so that waiting for it cannot wait for itself.
        var verification = new Verification(this with { Cases = all });
        Task.Run(() => verification.RunAsync(cancellationToken), CancellationToken.None).GetAwaiter().GetResult();
        if (verification.Problems.Count > 0)
        {
            throw new RuleTestException(verification.RuleName, verification.Problems);
        }
    }
}
