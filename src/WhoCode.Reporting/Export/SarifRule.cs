namespace WhoCode.Reporting.Export;

/// <summary>A rule with findings, as SARIF describes it.</summary>
/// <param name="id">The id of the rule.</param>
internal sealed class SarifRule(RuleId id)
{
    private string? name;
    private string? statement;
    private string? remedy;
    private bool remediesDiffer;
    private IReadOnlyList<ParagraphId> paragraphs = [];

    public void Add(RuleCount count)
    {
        name ??= count.Name;
        statement ??= count.Statement;
    }

    public void Add(DocumentedFinding finding)
    {
        remediesDiffer |= remedy is not null && remedy != finding.Remedy;
        remedy ??= finding.Remedy;
        paragraphs = paragraphs.Count > 0 ? paragraphs : finding.Paragraphs;
    }

    public void Write(Utf8JsonWriter writer, LanguageTag? language, FindingsExportOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("id", id.ToString());
        if (!string.IsNullOrWhiteSpace(name))
        {
            writer.WriteString("name", name);
        }

        WriteText(writer, "shortDescription", statement);
        WriteText(writer, "fullDescription", Explained(language, options.Texts));
        WriteText(writer, "help", remediesDiffer ? statement : remedy ?? statement); // the remedy of one finding would be wrong for others
        if (options.HelpUri is { } page)
        {
            writer.WriteString("helpUri", (string.IsNullOrWhiteSpace(name) ? page : new Uri(page, $"#{RuleCatalogMarkdown.AnchorOf(id, name)}")).AbsoluteUri);
        }

        WriteParagraphs(writer);
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string property, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            SarifExport.WriteMessage(writer, property, text);
        }
    }

    /// <summary>
    /// Returns what the rule requires and, if known in the language of the run, why. Never empty, because GitHub refuses a rule without a full
    /// description.
    /// </summary>
    private string Explained(LanguageTag? language, LocalizedTexts texts)
    {
        var required = string.IsNullOrWhiteSpace(statement) ? id.ToString() : statement;
        var why = $"rule.{id}.why";
        return language == texts.Language && texts.ContainsKey(why) ? $"{required} {texts[why]}" : required;
    }

    private void WriteParagraphs(Utf8JsonWriter writer)
    {
        if (paragraphs.Count == 0)
        {
            return;
        }

        writer.WriteStartObject("properties");
        writer.WriteStartArray("paragraphs");
        foreach (var paragraph in paragraphs)
        {
            writer.WriteStringValue(paragraph.ToString());
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
