using WhoCode.Reporting.Cli.Terminal;
using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary>The findings of files, laid out for a person who reads them on a terminal.</summary>
internal sealed class FindingsPage(ToolConsole console, Paint paint)
{
    private const string Indent = "  ";
    private const int LeastText = 24;

    private int withErrors;
    private int written;

    /// <summary>Whether each finding is followed by what to do about it.</summary>
    public bool Explains { get; init; }

    /// <summary>Whether each finding is followed by the line of the file that it is about.</summary>
    public bool ShowsSource { get; init; }

    /// <summary>Whether findings quote what people wrote.</summary>
    public bool Quotes { get; init; }

    /// <summary>Describes the deviation that applies to a finding; empty if none does.</summary>
    public required Func<Finding, string> DescribeDeviation { get; init; }

    /// <summary>Writes the findings of one file and its counts.</summary>
    /// <param name="heading">The name of the file, and the id of the report.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="summary">The counts; for a report without findings, with its name.</param>
    public void Write(string heading, byte[] bytes, FindingList findings, string summary)
    {
        if (written > 0)
        {
            WriteLine("");
        }

        if (findings.Count > 0)
        {
            WriteBold(heading);
            var source = ShowsSource ? new SourceText(bytes) : null;
            var rows = findings.Select(finding => (Finding: finding, Severity: console.Say(Labels.For(finding.Severity)), Position: $"{finding.Position}", Rule: finding.RuleId.ToString())).ToList();
            var (severities, positions, rules) = (rows.Max(row => DisplayWidth.Of(row.Severity)), rows.Max(row => row.Position.Length), rows.Max(row => row.Rule.Length));
            foreach (var row in rows)
            {
                var start = Indent + paint.Severity(row.Finding.Severity, row.Severity) + new string(' ', severities - DisplayWidth.Of(row.Severity) + 2)
                    + DisplayWidth.PadLeft(console.Isolate(row.Position), positions) + Indent + paint.Faint(console.Isolate(row.Rule)) + new string(' ', rules - row.Rule.Length + 2);
                var hanging = new string(' ', severities + positions + rules + 8);
                WriteFinding(row.Finding, start, hanging, source);
            }
        }

        WriteBold(summary);
        written++;
        withErrors += findings.HasErrors ? 1 : 0;
    }

    /// <summary>Writes the counts of all files, if there are several.</summary>
    /// <param name="files">The number of files that were given.</param>
    public void Complete(int files)
    {
        if (files > 1)
        {
            WriteLine("");
            WriteLine(console.Say("validate.files", ("files", files), ("faulty", withErrors), ("unusable", files - written)));
        }
    }

    private void WriteFinding(Finding finding, string start, string hanging, SourceText? source)
    {
        var paragraphs = FindingLine.ParagraphsOf(console, finding);
        var width = Math.Max(LeastText, console.Width - hanging.Length);
        WriteLines(
            [new(finding.GetMessage(console.Texts, Quotes)), new(paragraphs), new(DescribeDeviation(finding).Trim()), new(finding.GetPointer(Quotes).ToDisplayString(console.Texts), paint.Faint)],
            width, start, hanging);
        if (Explains)
        {
            WriteLines([new(finding.GetRemedy(console.Texts, Quotes))], width, hanging, hanging);
        }

        if (source?.Show(finding.Position, console.Width - (2 * Indent.Length)) is { } shown)
        {
            WriteLine(Indent + Indent + paint.Faint(shown.Gutter) + shown.Line);
            WriteLine(Indent + Indent + paint.Faint(shown.EmptyGutter) + paint.Severity(finding.Severity, shown.Caret));
        }
    }

    private void WriteBold(string text)
    {
        foreach (var line in Wrapping.Lines(console.MakeVisible(text), console.Width))
        {
            WriteLine(paint.Bold(line));
        }
    }

    private void WriteLines(IEnumerable<Run> runs, int width, string start, string hanging)
    {
        foreach (var line in Wrapping.Lines(runs.Select(run => run with { Text = console.MakeVisible(run.Text) }), width))
        {
            WriteLine(start + line);
            start = hanging;
        }
    }

    /// <summary>Returns a path relative to the working directory if it is below it; otherwise, as it was given.</summary>
    public string ShortPath(string file)
    {
        if (!Path.IsPathFullyQualified(file))
        {
            return file;
        }

        var relative = Path.GetRelativePath(console.Surroundings.GetFolder(), file);
        return relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathFullyQualified(relative) ? file : relative;
    }

    private void WriteLine(string line) => console.Output.Write(console.LineStart + line.TrimEnd(' ') + "\n");
}
