using System.Diagnostics;
using WhoCode.Reporting.Benchmarks.Documents;
using WhoCode.Reporting.Benchmarks.Measuring;
using WhoCode.Reporting.Benchmarks.Peers;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Streams;

namespace WhoCode.Reporting.Benchmarks.Ratios;

/// <summary>Measures how much faster a stream is with a second core.</summary>
internal static class CoreRatio
{
    private const int Length = 8_000_000; // some 30 blocks, so that the last one does not decide
    private const int Beforehand = 3; // rounds in which the runtime still compiles
    private const int Rounds = 16;

    private static readonly ReportValidator Validator = new();

    private static readonly Bound Cores = Bound.AtLeast(
        "two-cores/one-core", 1.8,
        "The rate of a stream with two workers, where that with one is 1 and two cores give 2. How much two cores of the machine give, which may be two threads of one core or have other work to do, is measured beside it, by System.Text.Json deserializing such lines on two threads that have nothing to do with each other. The middle of many short runs, each beside its neighbour with as many threads.");

    public static Task Measure(Measurements measurements)
    {
        PlainReports.Check(Texts.Samples);
        return measurements.AddAsync(Cores, MeasureAsync);
    }

    private static async Task<double> MeasureAsync()
    {
        var lines = Texts.Samples.SelectMany(Texts.AsLine).ToArray();
        var repeated = Enumerable.Repeat(lines, Length / lines.Length).SelectMany(line => line).ToArray();
        var half = repeated[..(repeated.Length / 2)];
        var (withOne, withTwo, speedUps, possible) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var round = -Beforehand; round < Rounds; round++)
        {
            var (one, plainOne) = await Beside(() => Stream(repeated, workers: 1), () => Deserialize(half, threads: 1), round);
            var (two, plainTwo) = await Beside(() => Stream(repeated, workers: 2), () => Deserialize(half, threads: 2), round);
            if (round >= 0)
            {
                withOne.Add(one / plainOne);
                withTwo.Add(two / plainTwo);
                speedUps.Add(one / two);
                possible.Add(2 * plainOne / plainTwo);
            }
        }

        Console.Error.WriteLine(
            $"two-cores/one-core: {Measurements.Print(Interleaved.Middle(speedUps))} measured, where {Measurements.Print(Interleaved.Middle(possible))} was to be had");
        return Interleaved.Middle(withOne) / Interleaved.Middle(withTwo);
    }

    /// <summary>Measures both directly after each other, in alternating order. With equal numbers of threads, the machine treats them alike.</summary>
    private static async Task<(double Stream, double Plain)> Beside(Func<Task> stream, Func<Task> plain, int round)
    {
        if (round % 2 == 0)
        {
            return (await Timed(stream), await Timed(plain));
        }

        var first = await Timed(plain);
        return (await Timed(stream), first);
    }

    /// <summary>Makes the result of a line on the worker that validated it, as the tool does, so that no report is kept.</summary>
    private static async Task Stream(byte[] lines, int workers)
    {
        var checkedLines = new ReportStreams(Validator).ReadLinesAsync<Report, bool>(
            new MemoryStream(lines), ValidationProfile.Submission, static (record, _) => record.Findings.HasErrors, new() { Workers = workers });
        await foreach (var hasErrors in checkedLines)
        {
            if (hasErrors)
            {
                throw new InvalidOperationException("A line to be measured on is not clean.");
            }
        }
    }

    /// <summary>Does the same work on each thread, so that two threads take as long as one if both have a core.</summary>
    private static Task Deserialize(byte[] lines, int threads) => Task.WhenAll(Enumerable.Range(0, threads).Select(_ => Task.Run(() =>
    {
        using var reader = new LineDeserializer(new MemoryStream(lines));
        reader.ReadSection(lines.Length);
    })));

    private static async Task<double> Timed(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
