using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Export;

/// <summary>A catalogue of rules as a page for people: an overview, then a section for each rule.</summary>
internal static class RuleCatalogMarkdown
{
    public static string Of(
        IEnumerable<RuleDescriptor> rules, ReportingCatalog catalog, Words words, IReadOnlyDictionary<RuleId, string>? examples)
    {
        var all = rules.ToList();
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {words["rule-page.title"]}\n\n{words["rule-page.about"]}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"| {words["rule-page.rule"]} | {words["rule-page.statement"]} |");
        foreach (var profile in Enum.GetValues<Profile>())
        {
            page.Append(CultureInfo.InvariantCulture, $" {Labels.Of(profile).In(words)} |");
        }

        page.Append("\n| --- | --- | --- | --- | --- |\n");
        foreach (var rule in all)
        {
            page.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}](#{Anchor(rule)}) | {Plain(rule.Statement.In(words))} |");
            AppendSeverities(page, rule.Severities, words);
            page.Append('\n');
        }

        foreach (var rule in all)
        {
            AppendRule(page, rule, catalog, words, examples?.GetValueOrDefault(rule.Id));
        }

        return page.ToString();
    }

    private static void AppendRule(StringBuilder page, RuleDescriptor rule, ReportingCatalog catalog, Words words, string? example)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {rule.Id} {rule.Name}\n\n**{Plain(rule.Statement.In(words))}**");
        page.Append(rule.Why is { } why ? $" {Plain(why.In(words))}\n\n" : "\n\n");
        Line("rule-page.message", Plain(rule.Message.In(words)));
        Line("rule-page.remedy", Plain(rule.Remedy.In(words)));
        Line("rule-page.severity", InWords(rule.Severities, words));
        foreach (var (round, severities) in RuleCatalogExport.GradesOf(rule, catalog))
        {
            Line("rule-page.round", InWords(severities, words), ("round", round));
        }

        Line("rule-page.rests", rule.Paragraphs.Count > 0
            ? Text.OfKey("rule-page.paragraphs").With(("paragraphs", rule.Paragraphs)).In(words)
            : words["rule-page.house"]);
        Line("rule-page.schema", words[rule.IsInSchema ? "rule-page.yes" : "rule-page.no"]);
        Line("rule-page.lowered", words[rule.CanBeLowered ? "rule-page.yes" : "rule-page.no"]);
        if (example is not null)
        {
            Line("rule-page.example", example);
        }

        void Line(string key, string text, params TextValue[] values) =>
            page.Append(CultureInfo.InvariantCulture, $"- {Text.OfKey(key).With(values).In(words)}: {text}\n");
    }

    private static void AppendSeverities(StringBuilder page, Severities severities, Words words)
    {
        foreach (var profile in Enum.GetValues<Profile>())
        {
            page.Append(' ').Append(severities[profile] == Severity.None ? "-" : Labels.Of(severities[profile]).In(words)).Append(" |");
        }
    }

    private static string InWords(Severities severities, Words words) => string.Join(
        ", ", Enum.GetValues<Profile>().Select(profile => $"{Labels.Of(profile).In(words)}: {Labels.Of(severities[profile]).In(words)}"));

    /// <summary>Returns the fragment of the page that leads to the section of a rule.</summary>
    public static string AnchorOf(RuleId id, string name) => $"{id} {name}".ToLowerInvariant().Replace(' ', '-');

    private static string Anchor(RuleDescriptor rule) => AnchorOf(rule.Id, rule.Name);

    /// <summary>A sentence with what Markdown would read as markup made plain; places such as {written} stay.</summary>
    private static string Plain(string text) =>
        text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal);
}
