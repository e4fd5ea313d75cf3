using WhoCode.Reporting.Streams;
using WhoCode.Reporting.Tests.Streams;

namespace WhoCode.Reporting.Tests.Guides;

/// <summary>The code of docs/guides/streams.md, and what it prints.</summary>
public sealed class StreamsTests : IDisposable
{
    private const string Page = "streams.md";

    private readonly string folder = Directory.CreateTempSubdirectory("whocode").FullName;

    private Printed Console { get; } = new();

    [Fact]
    public void The_guide_shows_the_code_that_runs() => DocumentedCode.CheckGuide(Page, "StreamsTests.cs");

    [Fact]
    public async Task JSON_Lines_are_read_one_by_one()
    {
        var path = Path.Combine(folder, "reports.jsonl");
        File.WriteAllText(path, $"{StreamTexts.Clean}\n\n{{\"round\": 5, \"titel\": \"Fees\"}}\n{StreamTexts.National}\n");

        // <page>
        var streams = new ReportStreams(new ReportValidator());
        await using var file = File.OpenRead(path);
        await foreach (var record in streams.ReadLinesAsync<Report>(file, ValidationProfile.Submission))
        {
            Console.WriteLine($"line {record.Number}: {record.Report?.GetType().Name}, errors {record.Findings.Errors.Count}");
        }
        // </page>

        DocumentedCode.CheckOutput(Page, 1, Console);
        Console.ToString().Should().StartWith("line 1: StakeholderReport, errors 0\nline 3: ");
    }

    [Fact]
    public async Task Workers_make_a_result_of_each_record()
    {
        var path = Path.Combine(folder, "many.jsonl");
        File.WriteAllLines(path, Enumerable.Repeat(StreamTexts.Clean, 20));
        var streams = new ReportStreams(new ReportValidator());

        // <page>
        await using var file = File.OpenRead(path);
        var sizes = streams.ReadLinesAsync<Report, (long Line, int Bytes, bool IsValid)>(
            file,
            ValidationProfile.Submission,
            (record, utf8Json) => (record.Number, utf8Json.Length, record.Findings.IsValid),
            new ReportStreamOptions { Workers = 4 });

        var total = 0L;
        await foreach (var (line, bytes, isValid) in sizes)
        {
            total += bytes;
        }
        // </page>

        total.Should().Be(20L * System.Text.Encoding.UTF8.GetByteCount(StreamTexts.Clean));
    }

    [Fact]
    public async Task An_array_is_read_item_by_item()
    {
        var path = Path.Combine(folder, "reports.json");
        File.WriteAllText(path, $"[{StreamTexts.Clean},\n{StreamTexts.Clean}]");
        var streams = new ReportStreams(new ReportValidator());

        // <page>
        await using var file = File.OpenRead(path);
        await foreach (var record in streams.ReadArrayAsync<StakeholderReport>(file, ValidationProfile.Submission))
        {
            Console.WriteLine($"item {record.Number} on line {record.Line}: {record.Findings.Count} findings");
        }
        // </page>

        DocumentedCode.CheckOutput(Page, 2, Console);
        Console.ToString().Should().Be("item 0 on line 1: 0 findings\nitem 1 on line 2: 0 findings\n");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
