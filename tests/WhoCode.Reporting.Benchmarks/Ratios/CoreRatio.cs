using System.Diagnostics;
using System.Text.Json;
using WhoCode.Reporting.Benchmarks.Documents;
using WhoCode.Reporting.Benchmarks.Measuring;

namespace WhoCode.Reporting.Benchmarks.Ratios;

/// <summary>What a second core gives to a stream.</summary>
internal static class CoreRatio
{
    private const int Length = 16 * 256 * 1024;
    private const int Rounds = 80;

    private static readonly Bound Cores = Bound.AtLeast(
        "two-cores/one-core", 1.8,
        "The rate of a stream with two workers, where that with one is 1. What else the machine does is measured beside it, by what a second thread gives to work that shares nothing and allocates nothing, and taken out: without other work that is 2. Of each the fastest of many short runs.");

    public static async Task Measure(Verdicts verdicts)
    {
        var lines = Texts.Samples.SelectMany(Texts.AsLine).ToArray();
        var repeated = Enumerable.Repeat(lines, Length / lines.Length).SelectMany(line => line).ToArray();
        var (one, two, alone, together) = (double.MaxValue, double.MaxValue, double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            one = Math.Min(one, await Timed(() => Stream(repeated, workers: 1)));
            two = Math.Min(two, await Timed(() => Stream(repeated, workers: 2)));
            alone = Math.Min(alone, await Timed(() => Tokens(lines, threads: 1)));
            together = Math.Min(together, await Timed(() => Tokens(lines, threads: 2)));
        }

        var (speedUp, possible) = (one / two, Math.Min(2, 2 * alone / together));
        Console.Error.WriteLine($"two-cores/one-core: {Verdicts.Print(speedUp)} measured, where {Verdicts.Print(possible)} was to be had");
        verdicts.Add(Cores, 2 * speedUp / possible);
    }

    private static async Task Stream(byte[] lines, int workers)
    {
        await using var validating = new LineValidator(new MemoryStream(lines), workers);
        await validating.ReadSection(long.MaxValue);
    }

    /// <summary>Each thread does the same work, so that two of them take as long as one where both have a core.</summary>
    private static Task Tokens(byte[] lines, int threads) => Task.WhenAll(Enumerable.Range(0, threads).Select(_ => Task.Run(() =>
    {
        for (var i = 0; i < 20; i++)
        {
            var reader = new Utf8JsonReader(lines, new JsonReaderOptions { AllowMultipleValues = true });
            while (reader.Read())
            {
            }
        }
    })));

    private static async Task<double> Timed(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
