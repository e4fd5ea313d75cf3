using System.Buffers;

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
    /// <param name="output">The buffer to write to, such as a <see cref="System.IO.Pipelines.PipeWriter"/>. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format.</param>
    /// <param name="rules">The rules, such as <see cref="RuleSet.Descriptors"/>.</param>
    /// <param name="catalog">The catalogue, whose rounds may override the severity of a rule; <see cref="ReportingCatalog.BuiltIn"/> by default.</param>
    /// <param name="texts">The language; English by default.</param>
    /// <param name="examples">For Markdown, a paragraph of Markdown for some rules that shows them at work; null for none.</param>
    /// <exception cref="ArgumentNullException">The output or the list of rules is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is not defined.</exception>
    /// <exception cref="KeyNotFoundException">The texts do not contain a text that is needed.</exception>
    public static void Write(
        IBufferWriter<byte> output,
        RuleCatalogFormat format,
        IEnumerable<RuleDescriptor> rules,
        ReportingCatalog? catalog = null,
        LocalizedTexts? texts = null,
        IReadOnlyDictionary<RuleId, string>? examples = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Whole(format, rules, catalog, texts, examples));
    }

    /// <summary>Writes rules in the order given.</summary>
    /// <param name="output">The stream to write to; it stays open. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format.</param>
    /// <param name="rules">The rules, such as <see cref="RuleSet.Descriptors"/>.</param>
    /// <param name="catalog">The catalogue, whose rounds may override the severity of a rule; <see cref="ReportingCatalog.BuiltIn"/> by default.</param>
    /// <param name="texts">The language; English by default.</param>
    /// <param name="examples">For Markdown, a paragraph of Markdown for some rules that shows them at work; null for none.</param>
    /// <exception cref="ArgumentNullException">The output or the list of rules is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is not defined.</exception>
    /// <exception cref="KeyNotFoundException">The texts do not contain a text that is needed.</exception>
    public static void Write(
        Stream output,
        RuleCatalogFormat format,
        IEnumerable<RuleDescriptor> rules,
        ReportingCatalog? catalog = null,
        LocalizedTexts? texts = null,
        IReadOnlyDictionary<RuleId, string>? examples = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Whole(format, rules, catalog, texts, examples));
    }

    /// <summary>Writes rules in the order given.</summary>
    /// <param name="output">The stream to write to without blocking, such as the body of a response; it stays open. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format.</param>
    /// <param name="rules">The rules, such as <see cref="RuleSet.Descriptors"/>.</param>
    /// <param name="catalog">The catalogue, whose rounds may override the severity of a rule; <see cref="ReportingCatalog.BuiltIn"/> by default.</param>
    /// <param name="texts">The language; English by default.</param>
    /// <param name="examples">For Markdown, a paragraph of Markdown for some rules that shows them at work; null for none.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <exception cref="ArgumentNullException">The output or the list of rules is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is not defined.</exception>
    /// <exception cref="KeyNotFoundException">The texts do not contain a text that is needed.</exception>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static ValueTask WriteAsync(
        Stream output,
        RuleCatalogFormat format,
        IEnumerable<RuleDescriptor> rules,
        ReportingCatalog? catalog = null,
        LocalizedTexts? texts = null,
        IReadOnlyDictionary<RuleId, string>? examples = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.WriteAsync(Whole(format, rules, catalog, texts, examples), cancellationToken);
    }

    /// <summary>The rounds that grade a rule otherwise, with the severities there.</summary>
    internal static IEnumerable<(int Round, ProfileSeverities Severities)> GradesOf(RuleDescriptor rule, ReportingCatalog catalog) =>
        from round in catalog.Rounds
        from grade in round.SeverityOverrides
        where grade.Rule == rule.Id
        select (round.Number, grade.Severities);

    private static byte[] Whole(
        RuleCatalogFormat format, IEnumerable<RuleDescriptor> rules, ReportingCatalog? catalog, LocalizedTexts? texts, IReadOnlyDictionary<RuleId, string>? examples)
    {
        ArgumentNullException.ThrowIfNull(rules);
        (catalog, texts) = (catalog ?? ReportingCatalog.BuiltIn, texts ?? LocalizedTexts.English);
        return format switch
        {
            RuleCatalogFormat.Json => WriteJson(rules, catalog, texts),
            RuleCatalogFormat.Markdown => Encoding.UTF8.GetBytes(RuleCatalogMarkdown.Of(rules, catalog, texts, examples)),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
        };
    }

    private static byte[] WriteJson(IEnumerable<RuleDescriptor> rules, ReportingCatalog catalog, LocalizedTexts texts)
    {
        var whole = ReportJson.Indented(writer =>
        {
            writer.WriteStartArray();
            foreach (var rule in rules)
            {
                WriteRule(writer, rule, catalog, texts);
            }

            writer.WriteEndArray();
        });
        whole.Write("\n"u8);
        return whole.WrittenSpan.ToArray();
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
