using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Testing;

/// <summary>Runs the rule on one report after the other, each again and again, and adds what it does wrong to the problems.</summary>
internal sealed class Trial(RuleRunner runner, RuleId rule, LocalizedTexts texts, ProblemList problems)
{
    private const int Threads = 4;

    private const int TimesPerThread = 8;

    /// <summary>Whether the rule has kept a thread. Nothing is run after that, as it would only keep more of them.</summary>
    public bool IsStuck { get; private set; }

    /// <summary>What the rule finds, or null where it fails.</summary>
    public async Task<IReadOnlyList<Found>?> RunAsync(string where, Report report, ValidationProfile profile, CancellationToken cancellationToken)
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
            problems.Add($"{where}: the rule does not end within {RuleRunner.Print(runner.Limit)}. Make it return, and what it waits for end; a rule that needs longer gets it by WithTimeLimit. Nothing was run after this.");
        }
        catch (Exception fault) when (fault is not OutOfMemoryException && !cancellationToken.IsCancellationRequested)
        {
            problems.Add($"{where}: what the rule finds cannot be told, with {fault.GetType().Name}: {fault.Message} Correct its texts, or the values that fill them.", fault);
        }

        return null;
    }

    private async Task<IReadOnlyList<Found>?> CheckAsync(string where, Report report, ValidationProfile profile, CancellationToken cancellationToken)
    {
        var before = Snapshot.Of(report);
        var copy = before.CopyOf(report);
        var findings = await runner.RunAsync(report, profile, cancellationToken).ConfigureAwait(false);
        if (Snapshot.Of(report) != before)
        {
            problems.Add($"{where}: the rule changes the report that it checks. A report is a value: read it, and leave it as it is.");
            return null;
        }

        if (Failures.AreIn(findings))
        {
            Failures.AddTo(problems, where, findings);
            return null;
        }

        foreach (var place in findings.Where(IsOurs).SelectMany(finding => TextChecks.UnfilledIn(finding, texts)).Distinct())
        {
            problems.Add($"{where}: {place} is left unfilled in what the rule says. Hand over a value of that name where it finds something.");
        }

        var found = View(findings);
        await CompareAsync(where, found, report, copy, profile, cancellationToken).ConfigureAwait(false);
        return found;
    }

    private async Task CompareAsync(
        string where, List<Found> found, Report report, Report? copy, ValidationProfile profile, CancellationToken cancellationToken)
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

    private bool AreSame(string where, List<Found> found, FindingList again, string what)
    {
        var now = View(again);
        if (Difference.IsNone(found, now, static one => one))
        {
            return true;
        }

        problems.Add($"{where}: the rule finds something else when it checks {what}. Keep no state in it, and let what it finds depend on nothing but the report and the context, which also tells the day.\n{Difference.Lines(found, now, static one => one)}");
        return false;
    }

    private List<Found> View(FindingList findings) =>
        [.. findings.Where(finding => IsOurs(finding) || Failures.Is(finding)).Select(finding => Found.Of(finding, texts))];

    private bool IsOurs(Finding finding) => finding.RuleId == rule;
}
