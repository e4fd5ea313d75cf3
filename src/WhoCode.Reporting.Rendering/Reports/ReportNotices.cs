using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Rendering;

/// <summary>The findings of a report as notices, each once, in the innermost section that contains what it is about.</summary>
internal sealed class ReportNotices(ReportSource source, ReportFieldLabels labels, LocalizedTexts texts)
{
    private readonly HashSet<Finding> shown = new(ReferenceEqualityComparer.Instance);

    /// <summary>Returns the number of findings, and as what the report was validated; nothing for a page without findings.</summary>
    public IEnumerable<PageBlock> Summary()
    {
        if (source.Profile is { } profile)
        {
            yield return new PageParagraph
            {
                Text = PageText.Own(LocalizedText.FromKey("page.findings").WithArguments(
                    ("errors", Count(FindingSeverity.Error)), ("warnings", Count(FindingSeverity.Warning)), ("advice", Count(FindingSeverity.Advice)),
                    ("profile", Labels.For(profile))).ToString(texts)),
            };
        }
    }

    /// <summary>Returns the findings in a section that no section inside it has shown.</summary>
    public IEnumerable<PageBlock> Claim(JsonPointer section)
    {
        foreach (var finding in source.FindingsBelow(section))
        {
            if (shown.Add(finding))
            {
                yield return NoticeOf(finding);
            }
        }
    }

    /// <summary>Returns the findings that no section has shown.</summary>
    public IEnumerable<PageBlock> Rest() => Claim(JsonPointer.Root);

    private PageNotice NoticeOf(Finding finding) => new()
    {
        Severity = finding.Severity,
        Label = PageText.Own(LocalizedText.FromKey("language.label").WithArguments(
            ("label", Labels.For(finding.Severity)), ("text", LocalizedText.Create(labels.PathOf(finding.Pointer)))).ToString(texts)),
        Message = PageText.Own(finding.GetMessage(texts)),
        Remedy = PageText.Own(finding.GetRemedy(texts)),
    };

    private int Count(FindingSeverity severity) => source.All.Count(finding => finding.Severity == severity);
}
