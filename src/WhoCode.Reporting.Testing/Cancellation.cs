using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Testing;

/// <summary>Looks whether a rule that waits ends when it is cancelled.</summary>
internal static class Cancellation
{
    private const int Tries = 3;

    private static readonly TimeSpan BeforeCancelling = TimeSpan.FromMilliseconds(50);

    /// <summary>What is wrong, or null. A machine that is slow for a moment is not the rule's fault, so it gets several tries.</summary>
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
        _ = cancellation.CancelAsync(); // not awaited, as what the rule has registered may never return
        var grace = runner.Limit / 10;
        try
        {
            var findings = (await check.WaitAsync(grace, CancellationToken.None).ConfigureAwait(false))[0];
            if (!Failures.AreIn(findings))
            {
                return null;
            }

            var problems = new ProblemList();
            Failures.AddTo(problems, $"{where}, cancelled", findings);
            return $"{problems[0]} When cancelled, let OperationCanceledException pass.";
        }
        catch (OperationCanceledException)
        {
            return null;
        }
        catch (TimeoutException)
        {
            return $"{where}: the rule goes on for more than {RuleRunner.Print(grace)} after it is cancelled. Hand the cancellation token on to all that it waits for.";
        }
    }
}
