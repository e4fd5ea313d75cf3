using System.Diagnostics;
using WhoCode.Reporting.Benchmarks.Documents;
using WhoCode.Reporting.Benchmarks.Measuring;

namespace WhoCode.Reporting.Benchmarks.Ratios;

/// <summary>What a second core gives to a stream.</summary>
internal static class CoreRatio
{
    private const int Length = 1_500_000;
    private const int Rounds = 60;

    private static readonly Bound Cores = Bound.AtLeast(
        "two-cores/one-core", 1.8,
        "The rate of a stream with two workers, where that with one is 1: the fastest of many short runs of each, as a machine that does other work too has both cores free only now and then.");

    public static async Task Measure(Verdicts verdicts)
    {
        var lines = Texts.Samples.SelectMany(Texts.AsLine).ToArray();
        var repeated = Enumerable.Repeat(lines, Length / lines.Length).SelectMany(line => line).ToArray();
        var (one, two) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            one = Math.Min(one, await Timed(() => Stream(repeated, workers: 1)));
            two = Math.Min(two, await Timed(() => Stream(repeated, workers: 2)));
        }

        verdicts.Add(Cores, one / two);
    }

    private static async Task Stream(byte[] lines, int workers)
    {
        await using var validating = new LineValidator(new MemoryStream(lines), workers);
        await validating.ReadSection(long.MaxValue);
    }

    private static async Task<double> Timed(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
