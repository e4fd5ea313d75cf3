using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Testing;

/// <summary>Represents a test of one rule, for any test framework: reports in which the rule fires, and near misses in which it stays silent.</summary>
/// <remarks>
/// <para>
/// The test also checks what is required of every rule, with the reports of the cases and those of <see cref="SampleReports"/>. The rule must not
/// throw, must report locations in the report, must not change the report, and must end. It must report the same findings for the same report
/// again and for an equal copy. A synchronous rule must also do so on several threads at once. Its texts must be complete. An asynchronous rule must end
/// when it is canceled.
/// </para>
/// <para>
/// The test cannot detect what a rule reads besides the report. A rule that uses the system clock instead of <see cref="RuleContext.Today"/> may
/// pass today and fail later. Only <c>Verify</c> takes cases, and it runs them before it returns. So a test with cases cannot pass because that
/// call or an <c>await</c> was forgotten. Immutable and thread-safe; the other methods return a new test.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// RuleTest.For(FigureHasYear).Verify(
///     RuleTestCase.Fires("a figure without a year", without, new ExpectedFinding(FindingSeverity.Warning, "/contributions/0/figures/0/year")),
///     RuleTestCase.StaysSilent("a figure with a year", with));
/// </code>
/// </example>
public sealed record RuleTest
{
    private RuleTest(IRule rule) => Rule = rule;

    internal IRule Rule { get; }

    internal ReportingCatalog Catalog { get; private init; } = ReportingCatalog.BuiltIn;

    internal DateOnly Today { get; private init; } = new(2026, 1, 1);

    internal LocalizedTexts Texts { get; private init; } = LocalizedTexts.English;

    internal TimeSpan Limit { get; private init; } = TimeSpan.FromSeconds(10);

    internal IReadOnlyList<RuleTestCase> Cases { get; private init; } = [];

    /// <summary>Creates a test of a rule. It tests nothing until <see cref="Verify(IEnumerable{RuleTestCase})"/> is called with cases.</summary>
    /// <param name="rule">The rule, which may be asynchronous (<see cref="IAsyncRule{TNode}"/>).</param>
    /// <returns>The test.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public static RuleTest For(IRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new(rule);
    }

    /// <summary>Returns a copy of this test with another catalogue. The default is <see cref="ReportingCatalog.BuiltIn"/>.</summary>
    /// <param name="catalog">The catalogue that the ids in the reports refer to.</param>
    /// <returns>The new test; this test does not change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public RuleTest WithCatalog(ReportingCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return this with { Catalog = catalog };
    }

    /// <summary>Returns a copy of this test with another date of validation. The default is 1 January 2026, so that the result does not depend on the clock.</summary>
    /// <param name="today">The date that <see cref="RuleContext.Today"/> returns.</param>
    /// <returns>The new test; this test does not change.</returns>
    public RuleTest WithToday(DateOnly today) => this with { Today = today };

    /// <summary>Returns a copy of this test with other localized texts. The default is <see cref="LocalizedTexts.English"/>.</summary>
    /// <param name="texts">The localized texts that contain the keys of the rule's texts.</param>
    /// <returns>The new test; this test does not change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public RuleTest WithTexts(LocalizedTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return this with { Texts = texts };
    }

    /// <summary>Returns a copy of this test with another time limit for one validation of one report. The default is 10 seconds.</summary>
    /// <param name="limit">
    /// The time limit, more than zero and at most one day. A rule that never returns is reported, but its thread cannot be stopped. After
    /// cancellation, an asynchronous rule must end within a tenth of the limit.
    /// </param>
    /// <returns>The new test; this test does not change.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is zero, negative, or more than one day.</exception>
    public RuleTest WithTimeLimit(TimeSpan limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(limit, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, TimeSpan.FromDays(1));
        return this with { Limit = limit };
    }

    /// <summary>Runs the test, and returns when it has ended.</summary>
    /// <param name="cases">The cases: at least one report in which the rule must fire, and at least one near miss in which it must stay silent.</param>
    /// <exception cref="RuleTestException">The rule or the test has problems, which the exception lists.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="cases"/> or one of the cases is null.</exception>
    public void Verify(params IEnumerable<RuleTestCase> cases) => Verify(CancellationToken.None, cases);

    /// <summary>Runs the test, and returns when it has ended.</summary>
    /// <param name="cancellationToken">A token to cancel the test.</param>
    /// <param name="cases">The cases: at least one report in which the rule must fire, and at least one near miss in which it must stay silent.</param>
    /// <exception cref="RuleTestException">The rule or the test has problems, which the exception lists.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="cases"/> or one of the cases is null.</exception>
    /// <exception cref="OperationCanceledException">The test was canceled.</exception>
    public void Verify(CancellationToken cancellationToken, params IEnumerable<RuleTestCase> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var all = cases.ToArray();
        if (all.Contains(null))
        {
            throw new ArgumentNullException(nameof(cases), "A case is null.");
        }

        // On a thread without a synchronization context, so that waiting cannot deadlock.
        var verification = new Verification(this with { Cases = all });
        Task.Run(() => verification.RunAsync(cancellationToken), CancellationToken.None).GetAwaiter().GetResult();
        if (verification.Problems.Count > 0)
        {
            throw new RuleTestException(verification.RuleName, verification.Problems);
        }
    }
}
