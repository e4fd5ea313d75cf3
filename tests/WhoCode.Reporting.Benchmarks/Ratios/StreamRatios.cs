using System.Diagnostics;
using WhoCode.Reporting.Benchmarks.Documents;
using WhoCode.Reporting.Benchmarks.Measuring;
using WhoCode.Reporting.Benchmarks.Peers;

namespace WhoCode.Reporting.Benchmarks.Ratios;

/// <summary>Measures a stream of JSON Lines in comparison with only deserializing its lines.</summary>
internal static class StreamRatios
{
    private const int Sections = 40;
    private const int SectionLength = 2_500_000;
    private const int ShortLength = 500_000;

    private static readonly Bound Throughput = Bound.AtLeast(
        "jsonl/deserialize", 0.85, "The rate at which a file of 100 MB of JSON Lines is read and validated, where that of reading it and deserializing its lines alone is 1.");

    public static async Task Measure(Measurements measurements)
    {
        PlainReports.Check(Texts.Samples);
        var file = Path.GetTempFileName();
        try
        {
            await using (var written = File.Create(file))
            {
                await new EndlessLines((long)Sections * SectionLength).CopyToAsync(written);
            }

            await measurements.AddAsync(Throughput, () => OfThroughput(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Reads the file section by section, each in both ways, one after the other.</summary>
    private static async Task<double> OfThroughput(string file)
    {
        Interleaved.WarmUp(Deserialize, () => ValidateAsync().GetAwaiter().GetResult());
        using var deserializing = new LineDeserializer(Open(file));
        await using var validating = new LineValidator(Open(file));
        var ratios = new List<double>();
        for (var section = 0; section < Sections; section++)
        {
            var start = Stopwatch.GetTimestamp();
            var bytes = deserializing.ReadSection(SectionLength);
            var bare = Stopwatch.GetElapsedTime(start).TotalSeconds / bytes;
            start = Stopwatch.GetTimestamp();
            bytes = await validating.ReadSection(SectionLength);
            ratios.Add(bare / (Stopwatch.GetElapsedTime(start).TotalSeconds / bytes));
        }

        return Interleaved.Middle(ratios);
    }

    private static void Deserialize()
    {
        using var few = new LineDeserializer(new EndlessLines(ShortLength));
        few.ReadSection(ShortLength);
    }

    private static async Task ValidateAsync()
    {
        await using var few = new LineValidator(new EndlessLines(ShortLength));
        await few.ReadSection(ShortLength);
    }

    private static FileStream Open(string file) => new(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
}
