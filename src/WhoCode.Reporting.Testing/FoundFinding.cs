using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Testing;

/// <summary>A finding of the rule under test, with its texts.</summary>
internal sealed record FoundFinding(FindingSeverity Severity, JsonPointer Pointer, string Message, string Remedy)
{
    /// <exception cref="Exception">A text or a value of the finding cannot be formatted.</exception>
    public static FoundFinding Of(Finding finding, LocalizedTexts texts) =>
        new(finding.Severity, finding.Pointer, finding.GetMessage(texts), finding.GetRemedy(texts));

    public override string ToString() => $"{Severity.ToString().ToLowerInvariant()} at {Pointer.ToDisplayString()}: {Message}";
}
