namespace WhoCode.Reporting.Export;

/// <summary>How a catalogue of rules is written.</summary>
[JsonConverter(typeof(WireEnumConverter<RuleCatalogFormat>)), TypeConverter(typeof(WireEnumTypeConverter<RuleCatalogFormat>))]
public enum RuleCatalogFormat
{
    /// <summary>JSON, for programs.</summary>
    Json,

    /// <summary>Markdown, for people.</summary>
    Markdown,
}

/// <summary>Writes what there is to know about rules: id, statement, why, what to do, severities, paragraphs.</summary>
/// <remarks>The same rules give the same bytes in any culture. Safe on any thread.</remarks>
public static class RuleCatalogExport
{
    /// <summary>Writes rules in the order given.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="format">How.</param>
    /// <param name="rules">The rules, such as the descriptors of a rule set.</param>
    /// <param name="catalog">The rounds that may grade a rule otherwise; the built-in ones if not given.</param>
    /// <param name="texts">The language; English if not given.</param>
    /// <param name="examples">For Markdown, a paragraph of Markdown for some rules that shows them at work; none if not given.</param>
    /// <exception cref="ArgumentNullException">There is no stream, or there are no rules.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    /// <exception cref="KeyNotFoundException">The words lack a text.</exception>
    public static void Write(
        Stream stream,
        RuleCatalogFormat format,
        IEnumerable<RuleDescriptor> rules,
        ReportingCatalog? catalog = null,
        LocalizedTexts? texts = null,
        IReadOnlyDictionary<RuleId, string>? examples = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(rules);
        (catalog, texts) = (catalog ?? ReportingCatalog.BuiltIn, texts ?? LocalizedTexts.English);
        switch (format)
        {
            case RuleCatalogFormat.Json:
                WriteJson(stream, rules, catalog, texts);
                break;
            case RuleCatalogFormat.Markdown:
                stream.Write(Encoding.UTF8.GetBytes(RuleCatalogMarkdown.Of(rules, catalog, texts, examples)));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format.");
        }
    }

    /// <summary>The rounds that grade a rule otherwise, with the severities there.</summary>
    internal static IEnumerable<(int Round, ProfileSeverities Severities)> GradesOf(RuleDescriptor rule, ReportingCatalog catalog) =>
        from round in catalog.Rounds
        from grade in round.SeverityOverrides
        where grade.Rule == rule.Id
        select (round.Number, grade.Severities);

    private static void WriteJson(Stream stream, IEnumerable<RuleDescriptor> rules, ReportingCatalog catalog, LocalizedTexts texts)
    {
        using (var writer = new Utf8JsonWriter(stream, ReportJson.Layout))
        {
            writer.WriteStartArray();
            foreach (var rule in rules)
            {
                WriteRule(writer, rule, catalog, texts);
            }

            writer.WriteEndArray();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteRule(Utf8JsonWriter writer, RuleDescriptor rule, ReportingCatalog catalog, LocalizedTexts texts)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id.ToString());
        writer.WriteString("name", rule.Name);
        writer.WriteString("statement", rule.Statement.ToString(texts));
        writer.WriteString("why", rule.Rationale?.ToString(texts));
        writer.WriteString("message", rule.Message.ToString(texts));
        writer.WriteString("remedy", rule.Remedy.ToString(texts));
        writer.WriteStartArray("paragraphs");
        foreach (var paragraph in rule.Paragraphs)
        {
            writer.WriteStringValue(paragraph.ToString());
        }

        writer.WriteEndArray();
        WriteSeverities(writer, rule.Severities);
        writer.WriteStartArray("rounds");
        foreach (var (round, severities) in GradesOf(rule, catalog))
        {
            writer.WriteStartObject();
            writer.WriteNumber("round", round);
            WriteSeverities(writer, severities);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteBoolean("isInSchema", rule.IsInSchema);
        writer.WriteBoolean("canBeLowered", rule.AllowsDeviations);
        writer.WriteEndObject();
    }

    private static void WriteSeverities(Utf8JsonWriter writer, ProfileSeverities severities)
    {
        writer.WriteStartObject("severities");
        foreach (var profile in Enum.GetValues<ValidationProfile>())
        {
            writer.WriteString(WireNames<ValidationProfile>.Of(profile)!, WireNames<FindingSeverity>.Of(severities[profile])!);
        }

        writer.WriteEndObject();
    }
}
