using System.Globalization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Testing;

/// <summary>Validates reports with the rule under test on separate threads, because the rule may never return.</summary>
internal sealed class RuleRunner(ReportValidator validator, TimeSpan limit)
{
    public bool IsAsync => validator.Rules.HasAsyncRules;

    public TimeSpan Limit => limit;

    /// <exception cref="TimeoutException">The validation did not end in time.</exception>
    public async Task<FindingList> RunAsync(Report report, ValidationProfile profile, CancellationToken cancellationToken) =>
        (await Start(report, profile, 1, cancellationToken).WaitAsync(limit, cancellationToken).ConfigureAwait(false))[0];

    /// <summary>Validates a report several times on each of several threads at once.</summary>
    /// <exception cref="TimeoutException">The validations did not end in time.</exception>
    public async Task<IEnumerable<FindingList>> RunAtOnceAsync(
        Report report, ValidationProfile profile, int threads, int times, CancellationToken cancellationToken)
    {
        var all = Task.WhenAll(Enumerable.Range(0, threads).Select(_ => Start(report, profile, times, cancellationToken)));
        return (await all.WaitAsync(limit, cancellationToken).ConfigureAwait(false)).SelectMany(found => found);
    }

    /// <summary>Validates a report without a time limit.</summary>
    public Task<FindingList[]> Start(Report report, ValidationProfile profile, int times, CancellationToken cancellationToken) =>
        Task.Factory.StartNew(
            () => CheckAsync(report, profile, times, cancellationToken),
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();

    /// <summary>Formats a time with a suitable unit, the same in every culture: "50 milliseconds", "1 second", "0.5 seconds", "2 minutes".</summary>
    public static string Print(TimeSpan time)
    {
        var (count, unit) = time.TotalSeconds < 0.1 ? (time.TotalMilliseconds, "millisecond")
            : time.TotalSeconds < 120 ? (time.TotalSeconds, "second")
            : time.TotalMinutes < 120 ? (time.TotalMinutes, "minute")
            : (time.TotalHours, "hour");
        return string.Create(CultureInfo.InvariantCulture, $"{count:0.###} {unit}{(count == 1 ? "" : "s")}");
    }

    private async Task<FindingList[]> CheckAsync(Report report, ValidationProfile profile, int times, CancellationToken cancellationToken)
    {
        var found = new FindingList[times];
        for (var i = 0; i < times; i++)
        {
            found[i] = IsAsync
                ? await validator.ValidateAsync(report, profile, options: null, cancellationToken).ConfigureAwait(false)
                : validator.Validate(report, profile);
        }

        return found;
    }
}
