using System.Text.Json;
using WhoCode.Reporting.Tests.Streams;

namespace WhoCode.Reporting.Tests.Guides;

/// <summary>The code of docs/guides/read.md, and what it prints.</summary>
public sealed class ReadTests : IDisposable
{
    private const string Page = "read.md";

    private readonly string folder = Directory.CreateTempSubdirectory("whocode").FullName;

    private readonly ReportValidator validator = new();

    private Printed Console { get; } = new();

    [Fact]
    public void The_guide_shows_the_code_that_runs() => DocumentedCode.CheckGuide(Page, "ReadTests.cs");

    [Fact]
    public void A_file_is_read_and_its_errors_are_printed()
    {
        Directory.SetCurrentDirectory(Repository.Root);

        // <page>
        var validator = new ReportValidator();
        byte[] json = File.ReadAllBytes("docs/samples/faulty-stakeholder.json");
        ReadResult<Report> read = validator.ReadAndValidate(json, ValidationProfile.Submission);

        Console.WriteLine($"valid: {read.IsValid}, complete: {read.IsComplete}, findings: {read.Findings.Count}");
        foreach (var finding in read.Findings.Errors.Take(2))
        {
            Console.WriteLine($"{finding.Position} {finding.RuleId}: {finding.Message}");
            Console.WriteLine($"  {finding.Remedy}");
        }
        // </page>

        DocumentedCode.CheckOutput(Page, 1, Console);
        read.Report.Should().BeOfType<StakeholderReport>();
        read.IsValid.Should().BeFalse();
        read.IsComplete.Should().BeFalse();
    }

    [Fact]
    public void A_report_is_read_changed_and_written()
    {
        var path = Path.Combine(folder, "report.json");
        File.WriteAllBytes(path, Repository.Sample("stakeholder-nurses-2024.json"));

        // <page>
        var read = validator.ReadAndValidate<StakeholderReport>(File.ReadAllBytes(path), ValidationProfile.Draft);
        if (read is { IsComplete: true, Report: { } report })
        {
            File.WriteAllBytes(path, ReportJson.Write(report with { SubmittedOn = new DateOnly(2024, 8, 15) }));
        }
        // </page>

        ReportJson.Read(File.ReadAllBytes(path)).Report!.SubmittedOn.Should().Be(new DateOnly(2024, 8, 15));
    }

    [Fact]
    public async Task A_stream_is_read_without_blocking()
    {
        var path = Path.Combine(folder, "stream.json");
        await File.WriteAllBytesAsync(path, Repository.Sample("stakeholder-nurses-2024.json"));

        // <page>
        await using var file = File.OpenRead(path);
        var read = await validator.ReadAndValidateAsync(file, ValidationProfile.Submission);
        // </page>

        read.IsValid.Should().BeTrue();
    }

    [Fact]
    public void A_report_inside_other_JSON_is_read()
    {
        var body = $$"""{"sender": "a@example.org", "report": {{StreamTexts.Clean}}}""";

        // <page>
        using var message = JsonDocument.Parse(body);
        var read = validator.ReadAndValidate(message.RootElement.GetProperty("report"), ValidationProfile.Submission);
        // </page>

        read.IsValid.Should().BeTrue();
        read.Report!.Round.Should().Be(5);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
