using System.Text.RegularExpressions;
using WhoCode.Reporting.Cli;
using WhoCode.Reporting.Tests.Laws;
using static WhoCode.Reporting.Tests.Cli.ToolCall;

namespace WhoCode.Reporting.Tests.Cli;

/// <summary>The pictures of the tool in docs/images show what it prints. docs/images/write makes them again.</summary>
public sealed partial class CommittedPicturesTests
{
    private const string Faulty = "docs/samples/faulty-stakeholder.json";

    private static readonly ToolSurroundings Terminal = new() { IsOutputTerminal = () => true, GetColumns = () => 80 };

    public CommittedPicturesTests() => Directory.SetCurrentDirectory(Repository.Root);

    [Fact]
    public void The_picture_of_the_help_shows_the_help() => Check("help.svg", Terminal, 100, "--help");

    [Fact]
    public void The_picture_of_findings_on_a_terminal_shows_them() => Check("validate.svg", Terminal, 22, "validate", Faulty);

    [Fact]
    public void The_picture_of_findings_with_their_lines_shows_them() =>
        Check("validate-source.svg", Terminal, 21, "validate", Faulty, "--show-source");

    [Fact]
    public void The_picture_of_findings_in_a_pipe_shows_them() => Check("validate-piped.svg", new(), 7, "validate", Faulty);

    /// <summary>Compares a picture with the output of a call: its first lines and, if it has more, a mark and the last one.</summary>
    private static void Check(string picture, ToolSurroundings surroundings, int mostLines, params string[] words)
    {
        var lines = RunIn(surroundings, "", words).Output.TrimEnd('\n').Split('\n');
        var isPiped = !surroundings.IsOutputTerminal();
        var command = $"whocode {string.Join(' ', words)}{(isPiped ? " | cat" : "")}";
        var end = Enumerable.Range(0, Math.Min(mostLines, lines.Length) + 1).Last(count => count == lines.Length || Beginning().IsMatch(lines[count]));
        string[] shown = end == lines.Length ? lines : [.. lines[..end], "⋮", lines[^1]];
        GeneratedFile.Check(Repository.Path("docs", "images", picture), TerminalPicture.Of(command, [$"\e[1m$ {command}\e[0m", .. shown]));
    }

    /// <summary>The first line of a finding.</summary>
    [GeneratedRegex(@"^(  \e\[\d+m|docs/)")]
    private static partial Regex Beginning();
}
