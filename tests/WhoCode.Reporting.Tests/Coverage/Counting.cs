using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using WhoCode.Reporting.Coverage;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Streams;

namespace WhoCode.Reporting.Tests.Coverage;

/// <summary>Counts reports in several ways.</summary>
internal static class Counting
{
    public static ReportCoverage Of(IReadOnlyList<Report> reports, Audience audience = Audience.Partner, int maxOtherValues = ReportCoverage.MostOtherValues)
    {
        var builder = new CoverageBuilder(audience, maxOtherValues: maxOtherValues);
        foreach (var report in reports)
        {
            builder.Add(report);
        }

        return builder.Create();
    }

    /// <summary>Counts everything in reports, as the secretariat sees it.</summary>
    public static ReportCoverage All(params Report[] reports) => Of(reports, Audience.Secretariat);

    /// <summary>Counts JSON Lines as the example of <see cref="CoverageBuilder"/> does.</summary>
    public static async Task<ReportCoverage> OfLinesAsync(Stream lines, int workers, Audience audience = Audience.Partner)
    {
        var builders = new ConcurrentBag<CoverageBuilder>();
        var streams = new ReportStreams(new ReportValidator(RuleSet.Empty));
        var outcomes = streams.ReadLinesAsync<Report, CoverageOutcome>(
            lines,
            ValidationProfile.Draft,
            (record, _) =>
            {
                var builder = builders.TryTake(out var idle) ? idle : new CoverageBuilder(audience);
                var outcome = builder.Add(record.Result);
                builders.Add(builder);
                return outcome;
            },
            new ReportStreamOptions { Workers = workers });
        await foreach (var outcome in outcomes)
        {
            outcome.Should().NotBe(CoverageOutcome.Incomplete);
        }

        return ReportCoverage.Merge(builders.Select(builder => builder.Create()));
    }

    /// <summary>A report on one line.</summary>
    public static string Line(Report report) => JsonNode.Parse(ReportJson.Write(report))!.ToJsonString() + "\n";

    public static string Write(this ReportCoverage coverage, CoverageFormat format, LocalizedTexts? texts = null, ReportingCatalog? catalog = null)
    {
        using var stream = new MemoryStream();
        CoverageExport.Write(stream, format, coverage, texts, catalog);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(stream.ToArray());
    }

    public static string Json(ReportCoverage coverage) => coverage.Write(CoverageFormat.Json);

    public static ReportCoverage Read(string json) => CoverageJson.Read(Encoding.UTF8.GetBytes(json));
}
