namespace WhoCode.Reporting.Export;

/// <summary>Writes a finding as a numbered point: message, remedy, location, rule and deviation.</summary>
internal sealed class MarkdownFinding(TextWriter writer, LocalizedTexts texts)
{
    /// <summary>Writes findings that differ only in their locations as one point.</summary>
    public void Write(int number, IReadOnlyList<DocumentedFinding> same)
    {
        var finding = same[0];
        var mark = string.Create(CultureInfo.InvariantCulture, $"{number}. ");
        var indent = new string(' ', mark.Length);
        var message = string.IsNullOrWhiteSpace(finding.Message) ? texts["export.no-message"] : finding.Message;
        writer.WriteLine($"{mark}**{Plain(message)}**");
        foreach (var line in Lines(finding, same))
        {
            writer.WriteLine($"{indent}- {line}");
        }

        writer.WriteLine();
    }

    private IEnumerable<string> Lines(DocumentedFinding finding, IReadOnlyList<DocumentedFinding> same)
    {
        if (!string.IsNullOrWhiteSpace(finding.Remedy))
        {
            yield return Format("export.markdown.remedy", ("remedy", Plain(finding.Remedy)));
        }

        yield return same.Count == 1
            ? Format("export.markdown.where", ("places", Places(finding)))
            : Format("export.markdown.where.many", ("count", same.Count), ("places", string.Join(texts["language.clause-separator"], same.Select(one => LocalizedText.Create("{places}").WithArguments(("places", Places(one))).ToString(texts)))));
        if (finding.Rule is { } rule)
        {
            yield return finding.Paragraphs.Count == 0
                ? Format("export.markdown.rule", ("rule", rule))
                : Format("export.markdown.rule-of-the-code", ("rule", rule), ("paragraphs", finding.Paragraphs));
        }

        if (finding.Deviation is { } deviation)
        {
            yield return Format("export.markdown.deviation", DeviationValues.Of(deviation, text => MarkdownText.Plain(text)));
        }
    }

    private static List<object> Places(DocumentedFinding finding)
    {
        var places = new List<object>();
        if (ReportSection.Of(finding.Pointer) is { Kind: SectionKind.Evidence, Number: > 0 and var number })
        {
            places.Add(LocalizedText.FromKey("export.markdown.where.evidence").WithArguments(("number", number)));
        }

        if (finding.Line is { } line)
        {
            places.Add(LocalizedText.FromKey("export.markdown.where.line").WithArguments(("line", line)));
        }

        places.Add(finding.Pointer is { } pointer && pointer != JsonPointer.Root
            ? MarkdownText.Code(pointer.ToString())
            : LocalizedText.FromKey("export.markdown.where.whole"));
        return places;
    }

    private string Plain(string text) => MarkdownText.Plain(text, texts.IsRightToLeft);

    private string Format(string key, params TextArgument[] values) => LocalizedText.FromKey(key).WithArguments(values).ToString(texts);
}
