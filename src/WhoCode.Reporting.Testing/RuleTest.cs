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
/// <see cref="RuleContext.Today"/> passes until that day. Immutable: each call gives a new test, so a common beginning can be shared.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// RuleTest.Of(FigureHasYear)
///     .Fires("a figure without a year", without, new ExpectedFinding(Severity.Warning, "/contributions/0/figures/0/year"))
///     .StaysSilent("a figure with a year", with)
///     .Verify();
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

    internal IReadOnlyList<TestCase> Cases { get; private init; } = [];

    /// <summary>A test of a rule, without cases yet.</summary>
    /// <param name="rule">The rule; it may be one that waits (<see cref="IAsyncRule{TNode}"/>).</param>
    public static RuleTest Of(IRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new(rule);
    }

    /// <summary>This test with another catalogue; <see cref="ReportingCatalog.BuiltIn"/> if not called.</summary>
    /// <param name="catalog">What the ids of the reports refer to.</param>
    public RuleTest Under(ReportingCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return this with { Catalog = catalog };
    }

    /// <summary>This test as if made on another day; 1 January 2026 if not called, so that the outcome does not depend on the clock.</summary>
    /// <param name="today">The day that <see cref="RuleContext.Today"/> tells.</param>
    public RuleTest On(DateOnly today) => this with { Today = today };

    /// <summary>This test with other words to print texts in; <see cref="LocalizedTexts.English"/> if not called.</summary>
    /// <param name="texts">The words that hold the keys of the rule's texts.</param>
    public RuleTest In(LocalizedTexts texts)
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
    public RuleTest Within(TimeSpan limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(limit, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, TimeSpan.FromDays(1));
        return this with { Limit = limit };
    }

    /// <summary>This test with a report in which the rule finds exactly this, checked for submission.</summary>
    /// <inheritdoc cref="Fires(string, Report, ValidationProfile, IEnumerable{ExpectedFinding})"/>
    public RuleTest Fires(string name, Report report, params IEnumerable<ExpectedFinding> expected) =>
        Fires(name, report, ValidationProfile.Submission, expected);

    /// <summary>This test with a report in which the rule finds exactly this, each as often as it is given here, in any order.</summary>
    /// <param name="name">What the report shows, unlike the names of the other cases.</param>
    /// <param name="report">The report.</param>
    /// <param name="profile">What the report is checked for.</param>
    /// <param name="expected">What the rule finds, at least one.</param>
    /// <exception cref="ArgumentException">The name is blank, or nothing is expected.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such profile.</exception>
    public RuleTest Fires(string name, Report report, ValidationProfile profile, params IEnumerable<ExpectedFinding> expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        var all = expected.ToArray();
        return all.Length > 0 && !all.Contains(null)
            ? With(name, report, profile, all)
            : throw new ArgumentException("A case that fires says what is found; where any finding will do, call FiresSomewhere.", nameof(expected));
    }

    /// <summary>This test with a report in which the rule finds at least one thing, wherever.</summary>
    /// <param name="name">What the report shows, unlike the names of the other cases.</param>
    /// <param name="report">The report.</param>
    /// <param name="profile">What the report is checked for.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such profile.</exception>
    public RuleTest FiresSomewhere(string name, Report report, ValidationProfile profile = ValidationProfile.Submission) => With(name, report, profile, null);

    /// <summary>This test with a report in which the rule finds nothing: best a near miss, which only just keeps the rule.</summary>
    /// <inheritdoc cref="FiresSomewhere"/>
    public RuleTest StaysSilent(string name, Report report, ValidationProfile profile = ValidationProfile.Submission) => With(name, report, profile, []);

    /// <summary>Makes the test, and waits for it.</summary>
    /// <exception cref="RuleTestException">The rule, or its test, is not as it should be.</exception>
    public void Verify() => VerifyAsync().GetAwaiter().GetResult();

    /// <summary>Makes the test.</summary>
    /// <param name="cancellationToken">Ends the test.</param>
    /// <exception cref="RuleTestException">The rule, or its test, is not as it should be.</exception>
    /// <exception cref="OperationCanceledException">The test was cancelled.</exception>
    public async Task VerifyAsync(CancellationToken cancellationToken = default)
    {
        var verification = new Verification(this);
        await verification.RunAsync(cancellationToken).ConfigureAwait(false);
        if (verification.Problems.Count > 0)
        {
            throw new RuleTestException(verification.RuleName, verification.Problems);
        }
    }

    private RuleTest With(string name, Report report, ValidationProfile profile, IReadOnlyList<ExpectedFinding>? expected)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(report);
        return Enum.IsDefined(profile)
            ? this with { Cases = [.. Cases, new(name, report, profile, expected)] }
            : throw new ArgumentOutOfRangeException(nameof(profile), profile, "There is no such profile.");
    }
}
