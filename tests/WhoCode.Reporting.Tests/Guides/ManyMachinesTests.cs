using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Streams;
using WhoCode.Reporting.Tests.Streams;

namespace WhoCode.Reporting.Tests.Guides;

/// <summary>The code of docs/guides/many-machines.md. tests/conformance/engines/run.sh runs its commands.</summary>
public sealed class ManyMachinesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("whocode").FullName;

    [Fact]
    public void The_guide_shows_the_code_that_runs() => DocumentedCode.Check(
        Repository.Path("docs", "guides", "many-machines.md"),
        Repository.Path("tests", "WhoCode.Reporting.Tests", "Guides", "ManyMachinesTests.cs"));

    [Fact]
    public async Task The_code_of_the_guide_runs()
    {
        var path = Path.Combine(folder, "reports.jsonl");
        await File.WriteAllTextAsync(path, $"{StreamTexts.Clean}\n\n{StreamTexts.Faulty}\n");

        // <page>
        var streams = new ReportStreams(new ReportValidator());
        var faulty = new List<long>();
        await using var file = File.OpenRead(path);
        await foreach (var record in streams.ReadLinesAsync<Report>(file, ValidationProfile.Submission, new() { Workers = 2 }))
        {
            if (record.Findings.HasErrors)
            {
                faulty.Add(record.Number); // its line in the file
            }
        }
        // </page>

        faulty.Should().Equal(3);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
