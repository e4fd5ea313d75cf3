namespace WhoCode.Reporting.Export;

/// <summary>The rules of a run, in the order in which documents name them. Those of one document are ordered by id.</summary>
internal sealed class SarifRules
{
    private readonly OrderedDictionary<RuleId, SarifRule> rules = [];

    /// <summary>Adds the rules that a document names, including those that only its findings name.</summary>
    public void Add(FindingsDocument document)
    {
        var counts = document.Counts?.ByRule ?? [];
        foreach (var id in counts.Select(count => count.Rule).Concat(document.Findings.Select(finding => finding.Rule)).OfType<RuleId>().Distinct().Order())
        {
            Of(id);
        }

        foreach (var count in counts)
        {
            Of(count.Rule)?.Add(count);
        }

        foreach (var finding in document.Findings)
        {
            Of(finding.Rule)?.Add(finding);
        }
    }

    public int PositionOf(RuleId rule) => rules.IndexOf(rule);

    public void Write(Utf8JsonWriter writer, LanguageTag? language, FindingsExportOptions options)
    {
        writer.WriteStartArray("rules");
        foreach (var rule in rules.Values)
        {
            rule.Write(writer, language, options);
        }

        writer.WriteEndArray();
    }

    private SarifRule? Of(RuleId? id)
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
}
