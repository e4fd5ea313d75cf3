using System.Diagnostics;
using System.Globalization;
using WhoCode.Reporting.Benchmarks.Documents;
using WhoCode.Reporting.Benchmarks.Measuring;

namespace WhoCode.Reporting.Benchmarks.Ratios;

/// <summary>How much memory a stream takes when it is a hundred times as long: each in a process of its own.</summary>
internal static class StreamMemory
{
    public const string Argument = "--stream-memory";

    private const long Short = 10_000_000;
    private const long Long = 1_000_000_000;

    private static readonly Bound Memory = Bound.AtMost("jsonl-memory", 1.2, "Peak of memory while reading and validating 1 GB of JSON Lines, divided by that for 10 MB.");

    /// <summary>Starts both, beside whatever else is measured meanwhile: memory does not depend on it, and the short one is done long before the long one.</summary>
    public static Task<long[]> Start() => Task.WhenAll(PeakOf(Short), PeakOf(Long));

    public static async Task Measure(Verdicts verdicts, Task<long[]> started)
    {
        var peaks = await started;
        Console.Error.WriteLine($"jsonl-memory: {peaks[0] / 1_000_000} MB for 10 MB, {peaks[1] / 1_000_000} MB for 1 GB");
        verdicts.Add(Memory, peaks[1] / (double)peaks[0]);
    }

    /// <summary>What the child process does.</summary>
    public static async Task RunAsync(long bytes)
    {
        await using var validating = new LineValidator(new EndlessLines(bytes));
        var done = await validating.ReadSection(long.MaxValue);
        if (done < bytes * 9 / 10)
        {
            throw new InvalidOperationException($"Only {done} bytes of {bytes} were read.");
        }

        using var process = Process.GetCurrentProcess();
        Console.WriteLine(process.PeakWorkingSet64.ToString(CultureInfo.InvariantCulture));
    }

    private static async Task<long> PeakOf(long bytes)
    {
        var start = OwnProcess.With(Argument, bytes.ToString(CultureInfo.InvariantCulture));
        start.RedirectStandardOutput = true;
        using var child = Process.Start(start)!;
        var printed = await child.StandardOutput.ReadToEndAsync();
        await child.WaitForExitAsync();
        return child.ExitCode == 0
            ? long.Parse(printed, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"The process that reads {bytes} bytes ended with {child.ExitCode}.");
    }
}
