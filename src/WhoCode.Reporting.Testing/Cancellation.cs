using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Testing;

/// <summary>Checks whether an asynchronous rule ends when it is canceled.</summary>
internal static class Cancellation
{
    private const int Tries = 3;

    private static readonly TimeSpan BeforeCancelling = TimeSpan.FromMilliseconds(50);

    /// <summary>Returns the problem; null if the rule ends in time. Tries several times, because the machine may be slow for a moment.</summary>
    public static async Task<string?> FindProblemAsync(RuleRunner runner, RuleDescriptor rule, CancellationToken cancellationToken)
    {
        var profile = Enum.GetValues<ValidationProfile>().OrderByDescending(profile => profile == ValidationProfile.Submission)
            .FirstOrDefault(profile => rule.Severities[profile] != FindingSeverity.None, ValidationProfile.Submission);
        string? problem = null;
        for (var tried = 0; tried < Tries && (tried == 0 || problem is not null); tried++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            problem = await TryAsync("The maximal report", SampleReports.Maximal, runner, profile).ConfigureAwait(false)
                ?? await TryAsync("The maximal national report", SampleReports.MaximalNational, runner, profile).ConfigureAwait(false);
        }

        return problem;
    }

    private static async Task<string?> TryAsync(string name, Report report, RuleRunner runner, ValidationProfile profile)
    {
        var where = $"{name} ({profile})";
        var cancellation = new CancellationTokenSource();
        var check = runner.Start(report, profile, 1, cancellation.Token);
        await Task.WhenAny(check, Task.Delay(BeforeCancelling, CancellationToken.None)).ConfigureAwait(false);
        _ = cancellation.CancelAsync(); // not awaited, because a callback of the rule may never return
        var grace = runner.Limit / 10;
        try
        {
            var findings = (await check.WaitAsync(grace, CancellationToken.None).ConfigureAwait(false))[0];
            if (!Failures.AreIn(findings))
            {
                return null;
            }

            var problems = new ProblemList();
            Failures.AddTo(problems, $"{where}, after cancellation", findings);
            return $"{problems[0]} Do not catch OperationCanceledException.";
        }
        catch (OperationCanceledException)
        {
            return null;
        }
        catch (TimeoutException)
        {
            return $"{where}: the rule runs for more than {RuleRunner.Print(grace)} after cancellation. Pass the cancellation token to every operation that it waits for.";
        }
    }
}
