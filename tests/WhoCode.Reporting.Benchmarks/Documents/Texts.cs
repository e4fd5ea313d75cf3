using System.Text.Json;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Benchmarks.Documents;

/// <summary>The documents that are used for measuring: the samples of the documentation, and reports created from them.</summary>
internal static class Texts
{
    private static readonly string Root = Repository.Root;

    /// <summary>The clean samples, largest first.</summary>
    public static IReadOnlyList<byte[]> Samples { get; } =
    [
        .. Directory.GetFiles(Path.Combine(Root, "docs", "samples"), "*.json")
            .Where(file => Path.GetFileName(file) is var name && (name.StartsWith("stakeholder-", StringComparison.Ordinal) || name.StartsWith("national-", StringComparison.Ordinal)))
            .Select(File.ReadAllBytes)
            .Where(text => new ReportValidator().ReadAndValidate<Report>(text, ValidationProfile.Submission).Findings.Count == 0)
            .OrderByDescending(text => text.Length)
            .ThenBy(text => text[^2]),
    ];

    /// <summary>The largest sample of a stakeholder report.</summary>
    public static StakeholderReport LargestOfStakeholders { get; } =
        Samples.Where(text => !IsNational(text)).Select(text => ReportJson.Read<StakeholderReport>(text).Report!).First();

    public static bool IsNational(ReadOnlySpan<byte> text) => text.IndexOf("\"memberState\""u8) >= 0;

    /// <summary>A clean report of many contributions: those of the largest sample repeatedly, each with its own evidence and texts.</summary>
    public static StakeholderReport Synthetic(int contributions)
    {
        var sample = LargestOfStakeholders;
        var parts = Enumerable.Range(0, contributions).Select(i => (Number: i, Sample: sample.Contributions[i % sample.Contributions.Count])).ToList();
        var report = sample with
        {
            Contributions = [.. parts.Select(part => Renamed(part.Sample, part.Number))],
            Evidence =
            [
                .. parts.SelectMany(part => Cited(part.Sample).Select(id => (part.Number, Id: id)))
                    .Select(cited => sample.Evidence.First(evidence => evidence.Id == cited.Id) with { Id = $"{cited.Id}-{cited.Number}" }),
            ],
        };
        var findings = new ReportValidator().Validate(report, ValidationProfile.Submission);
        return findings.Count == 0 ? report : throw new InvalidOperationException($"The report to be measured on is not clean: {findings[0]}");
    }

    /// <summary>A sample as one line.</summary>
    public static byte[] AsLine(byte[] text) => [.. JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize<JsonElement>(text)), (byte)'\n'];

    private static IEnumerable<string> Cited(Contribution contribution) =>
        contribution.Evidence.Concat(contribution.Figures.SelectMany(figure => figure.Evidence)).Distinct();

    private static Contribution Renamed(Contribution contribution, int number) => contribution with
    {
        Id = $"{contribution.Id}-{number}",
        Narrative = $"{contribution.Narrative} ({number})",
        Evidence = [.. contribution.Evidence.Select(id => $"{id}-{number}")],
        Figures = [.. contribution.Figures.Select(figure => figure with { Evidence = [.. figure.Evidence.Select(id => $"{id}-{number}")] })],
    };
}
