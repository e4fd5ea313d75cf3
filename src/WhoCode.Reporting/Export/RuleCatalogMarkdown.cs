namespace WhoCode.Reporting.Export;

/// <summary>Writes a list of rules as a page for people: an overview, then a section for each rule.</summary>
internal static class RuleCatalogMarkdown
{
    public static string Of(
        IEnumerable<RuleDescriptor> rules, ReportingCatalog catalog, LocalizedTexts texts, IReadOnlyDictionary<RuleId, string>? examples)
    {
        var all = rules.ToList();
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {texts["rule-page.title"]}\n\n{texts["rule-page.about"]}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"| {texts["rule-page.rule"]} | {texts["rule-page.statement"]} |");
        foreach (var profile in Enum.GetValues<ValidationProfile>())
        {
            page.Append(CultureInfo.InvariantCulture, $" {Labels.For(profile).ToString(texts)} |");
        }

        page.Append("\n| --- | --- | --- | --- | --- |\n");
        foreach (var rule in all)
        {
            page.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}](#{Anchor(rule)}) | {Plain(rule.Statement.ToString(texts))} |");
            AppendSeverities(page, rule.Severities, texts);
            page.Append('\n');
        }

        foreach (var rule in all)
        {
            AppendRule(page, rule, catalog, texts, examples?.GetValueOrDefault(rule.Id));
        }

        return page.ToString();
    }

    private static void AppendRule(StringBuilder page, RuleDescriptor rule, ReportingCatalog catalog, LocalizedTexts texts, string? example)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {rule.Id} {rule.Name}\n\n**{Plain(rule.Statement.ToString(texts))}**");
        page.Append(rule.Rationale is { } why ? $" {Plain(why.ToString(texts))}\n\n" : "\n\n");
        Line("rule-page.message", Plain(rule.Message.ToString(texts)));
        Line("rule-page.remedy", Plain(rule.Remedy.ToString(texts)));
        Line("rule-page.severity", Describe(rule.Severities, texts));
        foreach (var (round, severities) in RuleCatalogExport.OverridesOf(rule, catalog))
        {
            Line("rule-page.round", Describe(severities, texts), ("round", round));
        }

        Line("rule-page.based-on", rule.Paragraphs.Count > 0
            ? LocalizedText.FromKey("rule-page.paragraphs").WithArguments(("paragraphs", rule.Paragraphs)).ToString(texts)
            : texts["rule-page.not-of-the-code"]);
        Line("rule-page.schema", texts[rule.IsInSchema ? "rule-page.yes" : "rule-page.no"]);
        Line("rule-page.allows-deviations", texts[rule.AllowsDeviations ? "rule-page.yes" : "rule-page.no"]);
        if (example is not null)
        {
            Line("rule-page.example", example);
        }

        void Line(string key, string text, params TextArgument[] values) =>
            page.Append(CultureInfo.InvariantCulture, $"- {LanguageFormats.Labelled(LocalizedText.FromKey(key).WithArguments(values).ToString(texts), text, texts)}\n");
    }

    private static void AppendSeverities(StringBuilder page, ProfileSeverities severities, LocalizedTexts texts)
    {
        foreach (var profile in Enum.GetValues<ValidationProfile>())
        {
            page.Append(' ').Append(severities[profile] == FindingSeverity.None ? "-" : Labels.For(severities[profile]).ToString(texts)).Append(" |");
        }
    }

    private static string Describe(ProfileSeverities severities, LocalizedTexts texts) => LanguageFormats.List(
        Enum.GetValues<ValidationProfile>().Select(profile => LanguageFormats.Labelled(Labels.For(profile).ToString(texts), Labels.For(severities[profile]).ToString(texts), texts)), texts);

    /// <summary>Returns the URI fragment of the section of a rule.</summary>
    public static string AnchorOf(RuleId id, string name) => $"{id} {name}".ToLowerInvariant().Replace(' ', '-');

    private static string Anchor(RuleDescriptor rule) => AnchorOf(rule.Id, rule.Name);

    /// <summary>Escapes what Markdown would interpret as markup; placeholders such as {written} stay.</summary>
    private static string Plain(string text) =>
        text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal);
}
