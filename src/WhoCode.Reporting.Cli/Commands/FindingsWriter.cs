using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Languages;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary>Writes what was found in each file; disposing of it ends the output.</summary>
internal abstract class FindingsWriter : IDisposable
{
    public abstract void Write(string file, Profile profile, FindingList findings);

    public abstract void Dispose();
}

/// <summary>One line per finding, then the counts.</summary>
internal sealed class TextFindingsWriter(ToolConsole console, bool explains) : FindingsWriter
{
    public override void Write(string file, Profile profile, FindingList findings)
    {
        foreach (var finding in findings)
        {
            var severity = Labels.Of(finding.Severity);
            var paragraphs = finding.Paragraphs.Count == 0 ? "" : $" (Code {string.Join(", ", finding.Paragraphs)})";
            console.Line($"{file}:{finding.Position}: {severity} {finding.RuleId}: {finding.Pointer.ToDisplay()}: {finding.Message}{paragraphs}");
            if (explains)
            {
                console.Line($"    {finding.RemedyIn(Words.English)}");
            }
        }

        console.Line(console.Say(
            findings.Count == 0 ? "validate.clean" : "validate.counts",
            ("file", file),
            ("profile", Labels.Of(profile)),
            ("errors", findings.CountOf(Severity.Error)),
            ("warnings", findings.CountOf(Severity.Warning)),
            ("advice", findings.CountOf(Severity.Advice))));
    }

    public override void Dispose()
    {
        // Every file has been written whole.
    }
}

/// <summary>One JSON document for all files.</summary>
internal sealed class JsonFindingsWriter : FindingsWriter
{
    private readonly ToolConsole console;
    private readonly MemoryStream buffer = new();
    private readonly Utf8JsonWriter writer;

    public JsonFindingsWriter(ToolConsole console)
    {
        this.console = console;
        writer = new(buffer, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        writer.WriteStartObject();
        writer.WriteStartArray("files");
    }

    public override void Write(string file, Profile profile, FindingList findings)
    {
        writer.WriteStartObject();
        writer.WriteString("file", file);
        writer.WriteString("profile", profile.ToString().ToLowerInvariant());
        writer.WriteNumber("errors", findings.CountOf(Severity.Error));
        writer.WriteNumber("warnings", findings.CountOf(Severity.Warning));
        writer.WriteNumber("advice", findings.CountOf(Severity.Advice));
        writer.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", finding.RuleId.ToString());
            writer.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
            writer.WriteString("pointer", finding.Pointer.ToString());
            writer.WriteNumber("line", finding.Position!.Value.Line);
            writer.WriteNumber("column", finding.Position.Value.Column);
            writer.WriteString("message", finding.Message);
            writer.WriteString("remedy", finding.RemedyIn(Words.English));
            writer.WriteStartArray("paragraphs");
            foreach (var paragraph in finding.Paragraphs)
            {
                writer.WriteStringValue(paragraph.ToString());
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public override void Dispose()
    {
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Dispose();
        console.Output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        buffer.Dispose();
    }
}
