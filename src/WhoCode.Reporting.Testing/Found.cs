using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Testing;

/// <summary>A finding of the rule under test, as a reader sees it.</summary>
internal sealed record Found(FindingSeverity Severity, JsonPointer Pointer, string Message, string Remedy)
{
    /// <exception cref="Exception">A text or a value in it cannot be printed.</exception>
    public static Found Of(Finding finding, LocalizedTexts texts) =>
        new(finding.Severity, finding.Pointer, finding.GetMessage(texts), finding.GetRemedy(texts));

    public override string ToString() => $"{Severity.ToString().ToLowerInvariant()} at {Pointer.ToDisplayString()}: {Message}";
}
