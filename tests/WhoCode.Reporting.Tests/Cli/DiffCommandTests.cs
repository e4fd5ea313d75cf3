using System.Text;
using System.Text.Json;
using WhoCode.Reporting.Testing;
using static WhoCode.Reporting.Tests.Cli.ToolCall;

namespace WhoCode.Reporting.Tests.Cli;

public sealed class DiffCommandTests
{
    private static readonly StakeholderReport Report = SampleReports.Maximal with { View = null };

    private static readonly string First = Repository.Path("docs", "samples", "stakeholder-network-2024.json");

    [Fact]
    public void The_changes_are_printed_and_the_call_ends_with_0()
    {
        var call = WithFile(Json(Report with { Title = "Another" }), file => RunWith(Json(Report), "diff", "-", file));

        (call.Status, call.Error).Should().Be((0, ""));
        call.Output.Should().StartWith("Changes between two versions of a report\nPrepared for: Partners\n").And.Contain("~ Changed: Title of the report\n").And.EndWith("One change. Added: 0. Removed: 0. Changed: 1. Moved: 0.\n");
    }

    [Fact]
    public void The_exit_code_shows_whether_there_are_changes_only_if_that_is_asked_for()
    {
        var other = Json(Report with { Title = "Another" });

        WithFile(other, file => RunWith(Json(Report), "diff", "-", file, "--exit-code")).Status.Should().Be(1);
        WithFile(other, file => RunWith(other, "diff", "-", file, "--exit-code")).Status.Should().Be(0);
        WithFile(Json(Report with { Id = "other" }), file => RunWith(Json(Report), "diff", "-", file, "--exit-code", "--for", "public")).Status.Should().Be(1);
    }

    [Theory]
    [InlineData("markdown", "# Changes")]
    [InlineData("json", "{\n")]
    [InlineData("patch", "[\n  {\n    \"op\": \"replace\"")]
    public void The_format_is_chosen(string format, string start) =>
        WithFile(Json(Report with { Title = "Another" }), file => RunWith(Json(Report), "diff", "-", file, "--format", format, "--for", "secretariat")).Output.Should().StartWith(start);

    [Fact]
    public void A_patch_is_refused_for_others_than_the_secretariat()
    {
        foreach (var audience in (string[][])[[], ["--for", "partner"], ["--for", "public"]])
        {
            Run(["diff", First, First, "--format", "patch", .. audience]).Should().Be(new ToolCall(
                2, "", "whocode: A patch contains everything that changed, whatever the consents. If only the secretariat will read it, add --for secretariat.\n"));
        }

        Run("diff", First, First, "--format", "patch", "--for", "secretariat").Should().Be(new ToolCall(0, "[]\n", ""));
    }

    [Fact]
    public void A_file_takes_the_document()
    {
        var output = Path.GetTempFileName();
        try
        {
            Run("diff", First, First, "--format", "json", "--output", output).Should().Be(new ToolCall(0, "", ""));
            JsonDocument.Parse(File.ReadAllBytes(output)).RootElement.GetProperty("changes").GetArrayLength().Should().Be(0);
            Run("diff", First, First, "--output", First).Status.Should().Be(2);
        }
        finally
        {
            File.Delete(output);
        }
    }

    [Theory]
    [InlineData("secretariat")]
    [InlineData("partner")]
    public void A_report_that_cannot_be_read_completely_is_refused(string audience)
    {
        var call = WithFile(Json(Report).Replace("\"publishName\": true", "\"publishName\": \"no\"", StringComparison.Ordinal), file => RunWith(Json(Report), "diff", "-", file, "--for", audience));

        (call.Status, call.Output).Should().Be((2, ""));
        call.Error.Should().Contain("cannot be read completely (errors: 1), so it is not compared.");
    }

    [Fact]
    public void A_report_that_the_audience_may_not_see_is_refused()
    {
        var call = WithFile(Json(Report with { Consent = null }), file => RunWith(Json(Report), "diff", "-", file, "--for", "public"));

        (call.Status, call.Output).Should().Be((2, ""));
        call.Error.Should().StartWith("whocode: This audience is not allowed to see anything of '");
    }

    [Fact]
    public void Reports_of_different_kinds_are_refused() =>
        Run("diff", First, Repository.Path("docs", "samples", "national-example-2024.json")).Should().Be(new ToolCall(
            2, "", "whocode: One of the files is a stakeholder report and the other is a national report. Compare two reports of the same kind.\n"));

    [Fact]
    public void Standard_input_is_read_once() => Run("diff", "-", "-").Should().Be(new ToolCall(2, "", "whocode: Only one of the files can be standard input.\n"));

    [Fact]
    public void Each_file_that_cannot_be_read_has_its_line() =>
        RunWith("[1]", "diff", "-", "no-such.json").Should().Be(new ToolCall(2, "", "whocode: 'standard input' cannot be read as a report.\nwhocode: 'no-such.json' cannot be read: there is no such file.\n"));

    [Fact]
    public void Help_fits_80_columns()
    {
        var help = Run("diff", "--help");

        help.Status.Should().Be(0);
        help.Output.Split('\n').Should().OnlyContain(line => line.Length <= 80);
        Run("help", "diff").Should().Be(help);
    }

    private static string Json(Report report) => Encoding.UTF8.GetString(ReportJson.Write(report));

    private static ToolCall WithFile(string json, Func<string, ToolCall> call)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, json);
            return call(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
