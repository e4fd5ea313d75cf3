using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary>A finding as a line, in the form that editors and pipelines follow to its place.</summary>
internal static class FindingLine
{
    public static string Of(string file, Finding finding)
    {
        var paragraphs = finding.Paragraphs.Count == 0 ? "" : $" (Code {string.Join(", ", finding.Paragraphs)})";
        return $"{file}:{finding.Position}: {Labels.For(finding.Severity)} {finding.RuleId}: {finding.Pointer.ToDisplayString()}: {finding.Message}{paragraphs}";
    }
}
