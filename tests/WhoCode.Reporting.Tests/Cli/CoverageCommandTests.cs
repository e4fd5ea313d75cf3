using System.Text;
using WhoCode.Reporting.Coverage;
using WhoCode.Reporting.Tests.Coverage;
using WhoCode.Reporting.Tests.Streams;
using static WhoCode.Reporting.Tests.Cli.ToolCall;

namespace WhoCode.Reporting.Tests.Cli;

public sealed class CoverageCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("whocode").FullName;

    [Fact]
    public void Files_of_both_kinds_are_counted()
    {
        var call = Run("coverage", CleanPath, Repository.Path("docs", "samples", "national-example-2024.json"));

        call.Should().Match<ToolCall>(call => call.Status == 0 && call.Error.Length == 0);
        Read(call).Should().Match<ReportCoverage>(coverage => coverage.StakeholderReports == 1 && coverage.NationalReports == 1 && coverage.Audience == Audience.Partner);
    }

    [Theory]
    [InlineData("json", "{\n  \"formatVersion\": \"1.0\"")]
    [InlineData("csv", "\"dimension\",\"row\"")]
    [InlineData("markdown", "# What reports on the Code address\n")]
    public void The_format_is_chosen(string format, string start) => Run("coverage", CleanPath, "--format", format).Output.Should().StartWith(start);

    [Fact]
    public void Lines_are_counted_and_the_number_of_workers_changes_nothing()
    {
        var lines = Write("reports.jsonl", string.Concat(Enumerable.Repeat($"{StreamTexts.Clean}\n\n{StreamTexts.National}\n", 200)));

        var call = Run("coverage", "--jsonl", lines);

        Read(call).Should().Match<ReportCoverage>(coverage => coverage.StakeholderReports == 200 && coverage.NationalReports == 200);
        Run("coverage", "--jsonl", lines, "--workers", "8").Should().Be(call);
        RunWith(File.ReadAllText(lines), "coverage", "--jsonl", "-").Should().Be(call);
    }

    [Fact]
    public void Parts_that_are_merged_give_what_one_call_gives()
    {
        string[] lines = [.. RandomReports.Create(0, 90, isReadable: true).Select(Counting.Line)];
        var whole = Run("coverage", "--jsonl", Write("all.jsonl", string.Concat(lines)));
        string[] parts = [.. Enumerable.Range(0, 3).Select(part => Path.Combine(folder, $"part-{part}.json"))];
        for (var part = 0; part < parts.Length; part++)
        {
            Run("coverage", "--jsonl", Write("part.jsonl", string.Concat(lines.Skip(30 * part).Take(30))), "--output", parts[part]).Should().Be(new ToolCall(0, "", ""));
        }

        Run("coverage", "--merge", parts[2], parts[0], parts[1]).Should().Be(whole);
        Run("coverage", "--merge", Path.Combine(folder, "part-*.json")).Should().Be(whole);
        Run("coverage", "--merge", parts[0], "--output", parts[0]).Status.Should().Be(2, "an input is not replaced");
    }

    [Fact]
    public void Files_and_lines_that_cannot_be_read_are_counted_and_the_first_are_named()
    {
        var broken = Write("broken.json", "Dear Secretariat,");
        var lines = Write("lines.jsonl", $"{StreamTexts.Clean}\n{string.Concat(Enumerable.Repeat("{\"round\":\n", 7))}");

        var files = Run("coverage", CleanPath, broken);
        var ofLines = Run("coverage", "--jsonl", lines);

        files.Should().Match<ToolCall>(call => call.Status == 1 && call.Error == $"whocode: {broken}: It cannot be read completely, and is counted as unreadable.\n");
        Read(files).Should().Match<ReportCoverage>(coverage => coverage.StakeholderReports == 1 && coverage.Unreadable == 1);
        ofLines.Status.Should().Be(1);
        ofLines.Error.TrimEnd('\n').Split('\n').Should().HaveCount(6).And.StartWith($"whocode: {lines}, line 2: It cannot be read completely, and is counted as unreadable.")
            .And.EndWith("whocode: Reports that could not be read completely: 7. The first are listed above.");
        Read(ofLines).Unreadable.Should().Be(7);
    }

    [Fact]
    public void A_file_that_does_not_exist_is_counted_and_the_rest_is_still_written()
    {
        var call = Run("coverage", CleanPath, Path.Combine(folder, "no-such.json"));

        call.Status.Should().Be(2);
        call.Error.Should().EndWith("cannot be read: there is no such file.\n");
        Read(call).Should().Match<ReportCoverage>(coverage => coverage.StakeholderReports == 1 && coverage.Unreadable == 1);
    }

    [Fact]
    public void A_faulty_report_is_counted_as_far_as_it_can_be_read_for_the_secretariat_alone()
    {
        var secretariat = Run("coverage", FaultyPath, "--for", "secretariat");
        var partner = Run("coverage", FaultyPath);

        secretariat.Should().Match<ToolCall>(call => call.Status == 1 && call.Error.EndsWith(": It has errors, and is counted as far as it could be read.\n"));
        Read(secretariat).Should().Match<ReportCoverage>(coverage => coverage.StakeholderReports == 1 && coverage.Incomplete == 1);
        Read(partner).Should().Match<ReportCoverage>(coverage => coverage.StakeholderReports == 0 && coverage.Unreadable == 1);
    }

    [Fact]
    public void A_part_that_cannot_be_used_leaves_no_result()
    {
        var part = Write("part.json", Run("coverage", CleanPath).Output);
        var other = Write("other.json", Run("coverage", CleanPath, "--for", "public").Output);
        var damaged = Write("damaged.json", File.ReadAllText(part).Replace("\"stakeholder\": 1", "\"stakeholder\": -1", StringComparison.Ordinal));

        Run("coverage", "--merge", part, other).Should().Be(new ToolCall(
            2, "", $"whocode: '{other}' cannot be merged: it is for another audience than the files before it, or was made with another version of this tool.\n"));
        Run("coverage", "--merge", part, damaged).Should().Be(new ToolCall(
            2, "", $"whocode: '{damaged}' is not a coverage in JSON, or it is damaged at /reports/stakeholder. To count reports, leave out --merge.\n"));
        Run("coverage", "--merge", CleanPath).Should().Match<ToolCall>(call => call.Status == 2 && call.Output.Length == 0);
        RunWith("Dear Secretariat,", "coverage", "--merge", "-").Should().Be(new ToolCall(
            2, "", "whocode: 'standard input' is not a coverage in JSON, or it is damaged. To count reports, leave out --merge.\n"));
    }

    [Fact]
    public void A_part_in_place_of_a_report_is_recognized()
    {
        var part = Write("part.json", Run("coverage", CleanPath).Output);

        Run("coverage", part).Should().Match<ToolCall>(call => call.Status == 2 && call.Error == $"whocode: '{part}' is a coverage, not a report. To add up coverages, use --merge.\n");
    }

    [Theory]
    [InlineData("--merge --jsonl")]
    [InlineData("--merge --for public")]
    [InlineData("--merge --workers 2")]
    [InlineData("--workers 2")]
    [InlineData("--jsonl --workers 0")]
    [InlineData("--format text")]
    public void Options_that_cannot_be_used_together_are_refused(string options)
    {
        var call = Run(["coverage", CleanPath, .. options.Split(' ')]);

        call.Should().Match<ToolCall>(call => call.Status == 2 && call.Output.Length == 0);
        call.Error.Should().StartWith("whocode: ").And.MatchRegex("^[^\n]*\\.\n$");
    }

    [Fact]
    public void An_indented_document_is_not_read_as_JSON_Lines()
    {
        var call = Run("coverage", "--jsonl", Write("one.json", "{\n  \"round\": 5\n}\n"));

        call.Status.Should().Be(2);
        call.Error.Should().Contain("looks like one JSON document, not JSON Lines");
        Read(call).Unreadable.Should().Be(1);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static ReportCoverage Read(ToolCall call) => CoverageJson.Read(Encoding.UTF8.GetBytes(call.Output));

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
