using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Streams;

namespace WhoCode.Reporting.Tests.Streams;

/// <summary>Streams of reports, and results to compare.</summary>
internal static class StreamTexts
{
    /// <summary>A clean stakeholder report on one line.</summary>
    public static string Clean { get; } = OneLine("stakeholder-nurses-2024.json");

    /// <summary>A stakeholder report with errors on one line.</summary>
    public static string Faulty { get; } = OneLine(Samples.Faulty);

    /// <summary>A clean national report on one line.</summary>
    public static string National { get; } = OneLine("national-example-2024.json");

    public static ReportStreams Reader { get; } = new(new());

    public static ReportStreams Within(int maxBytes) => new(new(limits: new ReadingLimits { MaxBytes = maxBytes }));

    public static Stream Bytes(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));

    public static string[] Read(string text, ReportStreams? streams = null, ReportStreamOptions? options = null) =>
        All((streams ?? Reader).ReadLinesAsync<Report>(Bytes(text), ValidationProfile.Draft, options));

    public static string[] ReadArray(string text, ReportStreams? streams = null, ReportStreamOptions? options = null) =>
        All((streams ?? Reader).ReadArrayAsync<Report>(Bytes(text), ValidationProfile.Draft, options));

    /// <summary>Returns each record as a line: number, line, bytes, round and findings.</summary>
    public static string[] All<TReport>(IAsyncEnumerable<ReportRecord<TReport>> records) where TReport : Report =>
        [.. records.ToBlockingEnumerable().Select(Describe)];

    public static string Describe<TReport>(ReportRecord<TReport> record) where TReport : Report
    {
        var findings = record.Findings.Select(finding => $" {finding.RuleId}@{finding.Position}");
        return $"{record.Number}: line {record.Line}, bytes {record.Offset}+{record.Length}, round {record.Report?.Round?.ToString(CultureInfo.InvariantCulture) ?? "?"}{string.Concat(findings)}";
    }

    private static string OneLine(string sample) => JsonNode.Parse(Repository.Sample(sample))!.ToJsonString();

    /// <summary>A stream that returns only a few bytes at a time, and never synchronously.</summary>
    public sealed class Trickle(byte[] bytes, int atATime) : MemoryStream(bytes)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            return await base.ReadAsync(buffer[..Math.Min(atATime, buffer.Length)], cancellationToken);
        }
    }

    /// <summary>A stream that returns its content, then never completes a read, and ignores cancellation.</summary>
    public sealed class Silence(byte[] bytes) : MemoryStream(bytes)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await base.ReadAsync(buffer, CancellationToken.None);
            if (read == 0)
            {
                await Task.Delay(Timeout.Infinite, CancellationToken.None);
            }

            return read;
        }
    }
}
