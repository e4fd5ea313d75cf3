using WhoCode.Reporting.Code;
using WhoCode.Reporting.Findings;

namespace WhoCode.Reporting.Export;

/// <summary>A rule that found something, as SARIF describes it.</summary>
internal sealed record SarifRule(RuleId Id)
{
    private string? Name { get; set; }

    private string? Statement { get; set; }

    private string? Remedy { get; set; }

    private bool RemediesDiffer { get; set; }

    private IReadOnlyList<ParagraphId> Paragraphs { get; set; } = [];

    /// <summary>The rules of some documents, in order of ids, those that only findings name included.</summary>
    public static SarifRule[] AllOf(IReadOnlyList<FindingsDocument> documents)
    {
        var rules = new SortedDictionary<RuleId, SarifRule>();
        foreach (var count in documents.SelectMany(document => document.Counts?.ByRule ?? []))
        {
            if (Of(count.Rule, rules) is { } rule)
            {
                rule.Name ??= count.Name;
                rule.Statement ??= count.Statement;
            }
        }

        foreach (var finding in documents.SelectMany(document => document.Findings))
        {
            Of(finding.Rule, rules)?.Learn(finding);
        }

        return [.. rules.Values];
    }

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("id", Id.ToString());
        if (!string.IsNullOrWhiteSpace(Name))
        {
            writer.WriteString("name", Name);
        }

        WriteText(writer, "shortDescription", Statement);
        WriteText(writer, "help", RemediesDiffer ? Statement : Remedy ?? Statement); // of one finding alone, it would mislead about others
        if (Paragraphs.Count > 0)
        {
            writer.WriteStartObject("properties");
            writer.WriteStartArray("paragraphs");
            foreach (var paragraph in Paragraphs)
            {
                writer.WriteStringValue(paragraph.ToString());
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static SarifRule? Of(RuleId? id, SortedDictionary<RuleId, SarifRule> rules)
    {
        if (id is not { } given)
        {
            return null;
        }

        if (!rules.TryGetValue(given, out var rule))
        {
            rules.Add(given, rule = new(given));
        }

        return rule;
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            SarifExport.WriteMessage(writer, name, text);
        }
    }

    private void Learn(DocumentedFinding finding)
    {
        RemediesDiffer |= Remedy is not null && Remedy != finding.Remedy;
        Remedy ??= finding.Remedy;
        Paragraphs = Paragraphs.Count > 0 ? Paragraphs : finding.Paragraphs;
    }
}
