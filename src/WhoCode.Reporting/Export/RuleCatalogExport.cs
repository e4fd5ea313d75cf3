using System.Buffers;

namespace WhoCode.Reporting.Export;

/// <summary>Specifies the format in which a list of rules is written.</summary>
[JsonConverter(typeof(WireEnumConverter<RuleCatalogFormat>)), TypeConverter(typeof(WireEnumTypeConverter<RuleCatalogFormat>))]
public enum RuleCatalogFormat
{
    /// <summary>JSON; for programs.</summary>
    Json,

    /// <summary>Markdown; for people.</summary>
    Markdown,
}

/// <summary>Writes a list of rules with their ids, statements, reasons, messages, remedies, severities and paragraphs.</summary>
/// <remarks>The same rules give the same bytes in any culture. Thread-safe.</remarks>
public static class RuleCatalogExport
{
    /// <summary>Writes rules in the given order.</summary>
    /// <param name="output">The buffer to write to, such as a <see cref="System.IO.Pipelines.PipeWriter"/>. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="rules">The rules, such as <see cref="RuleSet.Descriptors"/>.</param>
    /// <param name="catalog">The catalogue, whose rounds may override severities; null for <see cref="ReportingCatalog.BuiltIn"/>.</param>
    /// <param name="texts">The localized texts; null for <see cref="LocalizedTexts.English"/>.</param>
    /// <param name="examples">For Markdown, a paragraph with an example for some of the rules; null for none. JSON ignores it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="rules"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not a defined value.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    public static void Write(
        IBufferWriter<byte> output,
        RuleCatalogFormat format,
        IEnumerable<RuleDescriptor> rules,
        ReportingCatalog? catalog = null,
        LocalizedTexts? texts = null,
        IReadOnlyDictionary<RuleId, string>? examples = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToBytes(format, rules, catalog, texts, examples));
    }

    /// <summary>Writes rules in the given order.</summary>
    /// <param name="output">The stream to write to; it stays open. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="rules">The rules, such as <see cref="RuleSet.Descriptors"/>.</param>
    /// <param name="catalog">The catalogue, whose rounds may override severities; null for <see cref="ReportingCatalog.BuiltIn"/>.</param>
    /// <param name="texts">The localized texts; null for <see cref="LocalizedTexts.English"/>.</param>
    /// <param name="examples">For Markdown, a paragraph with an example for some of the rules; null for none. JSON ignores it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="rules"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not a defined value.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    public static void Write(
        Stream output,
        RuleCatalogFormat format,
        IEnumerable<RuleDescriptor> rules,
        ReportingCatalog? catalog = null,
        LocalizedTexts? texts = null,
        IReadOnlyDictionary<RuleId, string>? examples = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToBytes(format, rules, catalog, texts, examples));
    }

    /// <summary>Writes rules in the given order.</summary>
    /// <param name="output">The stream to write to, such as the body of a response; it stays open. Nothing is written to it if the call fails before the writing begins.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="rules">The rules, such as <see cref="RuleSet.Descriptors"/>.</param>
    /// <param name="catalog">The catalogue, whose rounds may override severities; null for <see cref="ReportingCatalog.BuiltIn"/>.</param>
    /// <param name="texts">The localized texts; null for <see cref="LocalizedTexts.English"/>.</param>
    /// <param name="examples">For Markdown, a paragraph with an example for some of the rules; null for none. JSON ignores it.</param>
    /// <param name="cancellationToken">A token to cancel the writing.</param>
    /// <returns>A task that completes when the list is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="rules"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not a defined value.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
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
        return output.WriteAsync(ToBytes(format, rules, catalog, texts, examples), cancellationToken);
    }

    /// <summary>Returns the rounds that override the severities of a rule, with their severities.</summary>
    internal static IEnumerable<(int Round, ProfileSeverities Severities)> OverridesOf(RuleDescriptor rule, ReportingCatalog catalog) =>
        from round in catalog.Rounds
        from severities in round.SeverityOverrides
        where severities.Rule == rule.Id
        select (round.Number, severities.Severities);

    private static byte[] ToBytes(
        RuleCatalogFormat format, IEnumerable<RuleDescriptor> rules, ReportingCatalog? catalog, LocalizedTexts? texts, IReadOnlyDictionary<RuleId, string>? examples)
    {
        ArgumentNullException.ThrowIfNull(rules);
        (catalog, texts) = (catalog ?? ReportingCatalog.BuiltIn, texts ?? LocalizedTexts.English);
        return format switch
        {
            RuleCatalogFormat.Json => WriteJson(rules, catalog, texts),
            RuleCatalogFormat.Markdown => Encoding.UTF8.GetBytes(RuleCatalogMarkdown.Of(rules, catalog, texts, examples)),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "The format is not defined. Use Json or Markdown."),
        };
    }

    private static byte[] WriteJson(IEnumerable<RuleDescriptor> rules, ReportingCatalog catalog, LocalizedTexts texts)
    {
        var output = ReportJson.Indented(writer =>
        {
            writer.WriteStartArray();
            foreach (var rule in rules)
            {
                WriteRule(writer, rule, catalog, texts);
            }

            writer.WriteEndArray();
        });
        output.Write("\n"u8);
        return output.WrittenSpan.ToArray();
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
        foreach (var (round, severities) in OverridesOf(rule, catalog))
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
