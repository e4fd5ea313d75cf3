using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Languages;

namespace WhoCode.Reporting.Testing;

/// <summary>A finding of the rule under test, as a reader sees it.</summary>
internal sealed record Found(Severity Severity, JsonPointer Pointer, string Message, string Remedy)
{
    /// <exception cref="Exception">A text or a value in it cannot be printed.</exception>
    public static Found Of(Finding finding, Words words) =>
        new(finding.Severity, finding.Pointer, finding.MessageIn(words), finding.RemedyIn(words));

    public override string ToString() => $"{Severity.ToString().ToLowerInvariant()} at {Pointer.ToDisplay()}: {Message}";
}
