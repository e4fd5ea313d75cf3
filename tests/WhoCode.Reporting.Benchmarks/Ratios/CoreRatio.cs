using System.Diagnostics;
using System.Text.Json;
using WhoCode.Reporting.Benchmarks.Documents;
using WhoCode.Reporting.Benchmarks.Measuring;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Reports;
using WhoCode.Reporting.Streams;
using WhoCode.Reporting.Validation;

namespace WhoCode.Reporting.Benchmarks.Ratios;

/// <summary>What a second core gives to a stream.</summary>
internal static class CoreRatio
{
    private const int Length = 8_000_000; // some 30 blocks, so that the last one does not decide
    private const int Rounds = 30;

    private static readonly ReportValidator Validator = new();

    private static readonly Bound Cores = Bound.AtLeast(
        "two-cores/one-core", 1.8,
        "The rate of a stream with two workers, where that with one is 1. What else the machine does is measured beside it, by what a second thread gives to work that shares nothing and allocates nothing, and taken out: without other work that is 2. The middle of many short runs, each beside its neighbours.");

    public static async Task Measure(Verdicts verdicts)
    {
        var lines = Texts.Samples.SelectMany(Texts.AsLine).ToArray();
        var repeated = Enumerable.Repeat(lines, Length / lines.Length).SelectMany(line => line).ToArray();
        var (speedUps, possible, ratios) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            speedUps.Add(await Timed(() => Stream(repeated, workers: 1)) / await Timed(() => Stream(repeated, workers: 2)));
            possible.Add(2 * await Timed(() => Tokens(lines, threads: 1)) / await Timed(() => Tokens(lines, threads: 2)));
            ratios.Add(2 * speedUps[^1] / possible[^1]);
        }

        Console.Error.WriteLine(
            $"two-cores/one-core: {Verdicts.Print(Interleaved.Middle(speedUps))} measured, where {Verdicts.Print(Interleaved.Middle(possible))} was to be had");
        verdicts.Add(Cores, Interleaved.Middle(ratios));
    }

    /// <summary>As the tool does: what there is to say of a line is made where it is checked, so that no report is kept for whoever comes for it.</summary>
    private static async Task Stream(byte[] lines, int workers)
    {
        var checkedLines = new ReportStreams(Validator).ReadLinesAsync<Report, bool>(
            new MemoryStream(lines), Profile.Submission, static (record, _) => record.Findings.HasErrors, new() { Workers = workers });
        await foreach (var hasErrors in checkedLines)
        {
            if (hasErrors)
            {
                throw new InvalidOperationException("A line to be measured on is not clean.");
            }
        }
    }

    /// <summary>As long as a stream takes. Each thread does the same work, so that two of them take as long as one where both have a core.</summary>
    private static Task Tokens(byte[] lines, int threads) => Task.WhenAll(Enumerable.Range(0, threads).Select(_ => Task.Run(() =>
    {
        for (var i = 0; i < 500; i++)
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
