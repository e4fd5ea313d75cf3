using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Testing;

/// <summary>Runs the rule on reports, each several times, and adds what is wrong to the problems.</summary>
internal sealed class Trial(RuleRunner runner, RuleId rule, LocalizedTexts texts, ProblemList problems)
{
    private const int Threads = 4;

    private const int TimesPerThread = 8;

    /// <summary>Whether the rule has not returned. After that, nothing is run, because it would only block more threads.</summary>
    public bool IsStuck { get; private set; }

    /// <summary>Returns what the rule finds; null if it fails.</summary>
    public async Task<IReadOnlyList<FoundFinding>?> RunAsync(string where, Report report, ValidationProfile profile, CancellationToken cancellationToken)
    {
        if (IsStuck)
        {
            return null;
        }

        try
        {
            return await CheckAsync(where, report, profile, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            IsStuck = true;
            problems.Add($"{where}: the rule does not end within {RuleRunner.Print(runner.Limit)}. Make sure that it always returns, or set a longer limit by WithTimeLimit. Nothing was run after this.");
        }
        catch (Exception fault) when (fault is not OutOfMemoryException && !cancellationToken.IsCancellationRequested)
        {
            problems.Add($"{where}: formatting the findings threw {fault.GetType().Name}: {fault.Message} Correct the texts of the rule, or the values for their placeholders.", fault);
        }

        return null;
    }

    private async Task<IReadOnlyList<FoundFinding>?> CheckAsync(string where, Report report, ValidationProfile profile, CancellationToken cancellationToken)
    {
        var before = Snapshot.Of(report);
        var copy = before.CopyOf(report);
        var findings = await runner.RunAsync(report, profile, cancellationToken).ConfigureAwait(false);
        if (Snapshot.Of(report) != before)
        {
            problems.Add($"{where}: the rule changes the report that it checks. Only read the report.");
            return null;
        }

        if (Failures.AreIn(findings))
        {
            Failures.AddTo(problems, where, findings);
            return null;
        }

        foreach (var place in findings.Where(IsOfRule).SelectMany(finding => TextChecks.UnfilledIn(finding, texts)).Distinct())
        {
            problems.Add($"{where}: there is no value for the placeholder {place}. Pass a value of that name to AddFinding.");
        }

        var found = View(findings);
        await CompareAsync(where, found, report, copy, profile, cancellationToken).ConfigureAwait(false);
        return found;
    }

    private async Task CompareAsync(
        string where, List<FoundFinding> found, Report report, Report? copy, ValidationProfile profile, CancellationToken cancellationToken)
    {
        var second = await runner.RunAsync(report, profile, cancellationToken).ConfigureAwait(false);
        if (!AreSame(where, found, second, "the same report a second time"))
        {
            return;
        }

        if (copy is not null)
        {
            var ofCopy = await runner.RunAsync(copy, profile, cancellationToken).ConfigureAwait(false);
            if (!AreSame(where, found, ofCopy, "an equal copy of the report"))
            {
                return;
            }
        }

        if (!runner.IsAsync)
        {
            var atOnce = await runner.RunAtOnceAsync(report, profile, Threads, TimesPerThread, cancellationToken).ConfigureAwait(false);
            _ = atOnce.All(findings => AreSame(where, found, findings, "the same report on several threads at once"));
        }
    }

    private bool AreSame(string where, List<FoundFinding> found, FindingList again, string what)
    {
        var now = View(again);
        if (Difference.IsNone(found, now, static one => one))
        {
            return true;
        }

        problems.Add($"{where}: the rule reports other findings when it checks {what}. Do not keep state in the rule, and use only the report and the context, which also provides the date.\n{Difference.Lines(found, now, static one => one)}");
        return false;
    }

    private List<FoundFinding> View(FindingList findings) =>
        [.. findings.Where(finding => IsOfRule(finding) || Failures.Is(finding)).Select(finding => FoundFinding.Of(finding, texts))];

    private bool IsOfRule(Finding finding) => finding.RuleId == rule;
}
