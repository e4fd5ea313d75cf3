using System.Diagnostics;
using System.Globalization;
using WhoCode.Reporting.Benchmarks.Documents;
using WhoCode.Reporting.Benchmarks.Measuring;

namespace WhoCode.Reporting.Benchmarks.Ratios;

/// <summary>Measures how much more memory a stream takes if it is a hundred times as long, each in a separate process.</summary>
internal static class StreamMemory
{
    public const string Argument = "--stream-memory";

    private const long Short = 10_000_000;
    private const long Long = 1_000_000_000;

    private static readonly Bound Memory = Bound.AtMost("jsonl-memory", 1.2, "The peak of memory while reading and validating 1 GB of JSON Lines, beside that for 10 MB.");

    /// <summary>Starts both while other things are measured, because memory does not depend on that. The short stream ends long before the long one.</summary>
    public static Task<long[]> Start() => Task.WhenAll(PeakOf(Short), PeakOf(Long));

    public static async Task Measure(Measurements measurements, Task<long[]> started)
    {
        var peaks = await started;
        Console.Error.WriteLine($"jsonl-memory: {peaks[0] / 1_000_000} MB for 10 MB, {peaks[1] / 1_000_000} MB for 1 GB");
        measurements.Add(Memory, peaks[1] / (double)peaks[0]);
    }

    /// <summary>Runs in the child process.</summary>
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
