using System.Text.RegularExpressions;
using WhoCode.Reporting.Cli;
using static WhoCode.Reporting.Tests.Cli.ToolCall;

namespace WhoCode.Reporting.Tests.Cli;

/// <summary>Findings as a person sees them on a terminal.</summary>
public sealed partial class TerminalOutputTests
{
    private static readonly ToolSurroundings Plain = new() { IsOutputTerminal = () => true, GetColumns = () => 80, GetVariable = name => name == "NO_COLOR" ? "1" : null };

    private static readonly ToolSurroundings Colored = Plain with { GetVariable = _ => null };

    [Fact]
    public void Findings_are_in_columns_below_the_name_of_their_file()
    {
        var lines = RunIn(Plain with { GetFolder = () => Repository.Path("docs", "samples") }, "", "validate", FaultyPath).Output.Split('\n');

        lines[0].Should().Be("faulty-stakeholder.json (sample-faulty-stakeholder)");
        lines[^2].Should().Be("Errors: 16. Warnings: 6. Advice: 5. Validated as: submission.");
        lines.Should().Contain("  error     32:15  WHC3006  The period ends on 2020-03, before it starts on");
        lines.Should().Contain("                            2020-11. /contributions/0/period/to");
        lines.Where(line => line.Contains(" WHC", StringComparison.Ordinal)).Should().HaveCount(27).And.OnlyContain(line => FindingRow().IsMatch(line));
        lines.Should().OnlyContain(line => line.Length <= 80);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(100)]
    [InlineData(10)]
    [InlineData(1000)]
    public void Lines_are_as_wide_as_the_terminal_within_bounds(int columns)
    {
        var lines = RunIn(Plain with { GetColumns = () => columns }, "{}", "validate", "-").Output.TrimEnd('\n').Split('\n');

        lines.Should().OnlyContain(line => line.Length <= Math.Clamp(columns, 56, 100)).And.Contain(line => line.Length > Math.Clamp(columns, 40, 100) - 25);
    }

    [Fact]
    public void Several_files_are_summed_up()
    {
        var output = RunIn(Plain, "", "validate", FaultyPath, CleanPath, "no-such-file.json").Output;

        output.Should().EndWith("\n\nFiles: 3; with errors: 1; could not be read: 1.\n");
        RunIn(Plain, "", "validate", CleanPath).Output.Should().NotContain("Files: ");
    }

    [Fact]
    public void A_path_below_the_working_directory_is_shown_from_there()
    {
        var below = Plain with { GetFolder = () => Repository.Path("docs") };
        var beside = Plain with { GetFolder = () => Repository.Path("src") };

        RunIn(below, "", "validate", CleanPath).Output.Should().StartWith(Path.Combine("samples", "stakeholder-nurses-2024.json") + " (");
        RunIn(beside, "", "validate", CleanPath).Output.Should().StartWith(CleanPath);
        Run("validate", CleanPath).Output.Should().StartWith(CleanPath + " (", "scripts find the path as it was given");
    }

    [Theory]
    [InlineData("auto", null, "xterm", true, true)]
    [InlineData("auto", "1", "xterm", true, false)]
    [InlineData("auto", "", "xterm", true, true)]
    [InlineData("auto", null, "dumb", true, false)]
    [InlineData("auto", null, "xterm", false, false)]
    [InlineData("never", null, "xterm", true, false)]
    [InlineData("always", "1", "dumb", false, true)]
    public void Colors_are_written_where_they_are_wanted(string when, string? noColor, string term, bool isTerminal, bool hasColors)
    {
        var surroundings = Colored with { IsOutputTerminal = () => isTerminal, GetVariable = name => name switch { "NO_COLOR" => noColor, "TERM" => term, _ => null } };

        var output = RunIn(surroundings, "", "validate", FaultyPath, "--color", when, "--quote").Output;

        output.Contains('\e', StringComparison.Ordinal).Should().Be(hasColors);
        Escape().Replace(output, "").Should().Be(RunIn(Plain with { IsOutputTerminal = () => isTerminal || when == "always" }, "", "validate", FaultyPath, "--quote").Output);
    }

    [Fact]
    public void In_a_pipe_there_is_a_line_for_each_finding_whatever_the_variables_are()
    {
        var surroundings = Colored with { IsOutputTerminal = () => false };

        RunIn(surroundings, "", "validate", FaultyPath).Should().Be(Run("validate", FaultyPath));
    }

    [Fact]
    public void What_to_do_is_below_the_message() =>
        RunIn(Plain, "", "validate", FaultyPath, "--explain").Output.Should().Contain("\n                            Correct one of the two dates.\n");

    [Fact]
    public void The_line_of_the_file_is_shown_with_a_caret()
    {
        var output = RunIn(Plain, "", "validate", FaultyPath, "--show-source").Output;

        output.Should().Contain("\n    32 | \"to\": \"2020-03\"\n       |       ^\n");
        Run("validate", FaultyPath, "--show-source").Output.Should().Contain("before it starts on 2020-11.\n    32 | \"to\": \"2020-03\"\n       |       ^\n");
    }

    [Theory]
    [InlineData("{\"round\":5,\t\"titel\":\"x\"}", "1 | {\"round\":5,    \"titel\":\"x\"}", 15)]
    [InlineData("{\"title\":\"看護師の移動\",\"titel\":1}", "1 | {\"title\":\"看護師の移動\",\"titel\":1}", 24)]
    [InlineData("{\"title\":\"e\u0301\",\"titel\":1}", "1 | {\"title\":\"e\u0301\",\"titel\":1}", 13)]
    [InlineData("{\"title\":\"\u202E\",\"titel\":1}", "1 | {\"title\":\"\\u202E\",\"titel\":1}", 18)]
    [InlineData("{\"title\":\"תקנון\",\"titel\":1}", "1 | …\"titel\":1}", 1)]
    public void Tabs_wide_and_hidden_characters_neither_move_the_caret_nor_reach_the_terminal(string json, string line, int caret)
    {
        var lines = RunIn(Plain, json, "validate", "-", "--profile", "draft", "--show-source").Output.Split('\n');

        var at = Array.FindIndex(lines, shown => shown.Contains("'titel'", StringComparison.Ordinal));
        var source = Array.FindIndex(lines, at, shown => shown.StartsWith("    1 | ", StringComparison.Ordinal));
        lines[source].Should().Be("    " + line);
        lines[source + 1].Should().Be($"      | {new string(' ', caret)}^");
        string.Concat(lines).Should().NotContainAny("\e", "\u202E", "\t");
    }

    [Fact]
    public void A_control_character_in_the_file_is_shown_and_not_sent_to_the_terminal()
    {
        var lines = RunIn(Plain, "{\"titel\":\"\u001b[31mx\"}", "validate", "-", "--profile", "draft", "--show-source").Output.Split('\n');

        lines.Should().Contain("    1 | {\"titel\":\"\\u001B[31mx\"}").And.NotContain(line => line.Contains('\e', StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_line_is_cut_around_the_place()
    {
        var json = $"{{\"title\":\"{new string('a', 200)}\",\"titel\":\"{new string('b', 200)}\"}}";

        var lines = RunIn(Plain, json, "validate", "-", "--profile", "draft", "--show-source").Output.Split('\n');

        var source = Array.FindIndex(lines, line => line.StartsWith("    1 | …aaaa", StringComparison.Ordinal));
        lines[source].Should().EndWith("bbb…").And.Match(line => line.Length <= 80);
        lines[source].IndexOf("\"titel\"", StringComparison.Ordinal).Should().Be(lines[source + 1].IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_terminal_would_obey_is_made_visible_among_colors_too()
    {
        var output = RunIn(Colored, "{\"\\u001b[31mx\": 1}", "validate", "-", "--show-source").Output;

        Escape().Replace(output, "").Should().Contain("\\u001B[31mx").And.NotContain("\e");
    }

    [GeneratedRegex(@"^  (error|warning|advice) +\d+:\d+  WHC\d{4}  \S")]
    private static partial Regex FindingRow();

    [GeneratedRegex(@"\e\[[0-9]+m")]
    private static partial Regex Escape();
}
