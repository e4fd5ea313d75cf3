using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary>A finding as a line, in the form that editors and pipelines follow to its place.</summary>
internal static class FindingLine
{
    public static string Of(ToolConsole console, string file, Finding finding, bool quotes)
    {
        var texts = console.Texts;
        var paragraphs = ParagraphsOf(console, finding) is { Length: > 0 } some ? " " + some : "";
        return $"{file}:{finding.Position}: {console.Say(Labels.For(finding.Severity))} {finding.RuleId}: {finding.GetPointer(quotes).ToDisplayString(texts)}: {console.IsolateSentence(finding.GetMessage(texts, quotes) + paragraphs)}";
    }

    /// <summary>Returns the paragraphs of the Code that a finding is based on, in parentheses; empty for none.</summary>
    public static string ParagraphsOf(ToolConsole console, Finding finding) =>
        finding.Paragraphs.Count == 0 ? "" : console.Say("validate.paragraphs", ("paragraphs", finding.Paragraphs));
}
