using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Json;
using WhoCode.Reporting.Rounds;

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
    /// <param name="words">The language; English if not given.</param>
    /// <param name="examples">For Markdown, a paragraph of Markdown for some rules that shows them at work; none if not given.</param>
    /// <exception cref="ArgumentNullException">There is no stream, or there are no rules.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    /// <exception cref="KeyNotFoundException">The words lack a text.</exception>
    public static void Write(
        Stream stream,
        RuleCatalogFormat format,
        IEnumerable<RuleDescriptor> rules,
        ReportingCatalog? catalog = null,
        Words? words = null,
        IReadOnlyDictionary<RuleId, string>? examples = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(rules);
        (catalog, words) = (catalog ?? ReportingCatalog.BuiltIn, words ?? Words.English);
        switch (format)
        {
            case RuleCatalogFormat.Json:
                WriteJson(stream, rules, catalog, words);
                break;
            case RuleCatalogFormat.Markdown:
                stream.Write(Encoding.UTF8.GetBytes(RuleCatalogMarkdown.Of(rules, catalog, words, examples)));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format.");
        }
    }

    /// <summary>The rounds that grade a rule otherwise, with the severities there.</summary>
    internal static IEnumerable<(int Round, Severities Severities)> GradesOf(RuleDescriptor rule, ReportingCatalog catalog) =>
        from round in catalog.Rounds
        from grade in round.Grades
        where grade.Rule == rule.Id
        select (round.Number, grade.Severities);

    private static void WriteJson(Stream stream, IEnumerable<RuleDescriptor> rules, ReportingCatalog catalog, Words words)
    {
        using (var writer = new Utf8JsonWriter(stream, ReportJson.Layout))
        {
            writer.WriteStartArray();
            foreach (var rule in rules)
            {
                WriteRule(writer, rule, catalog, words);
            }

            writer.WriteEndArray();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteRule(Utf8JsonWriter writer, RuleDescriptor rule, ReportingCatalog catalog, Words words)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id.ToString());
        writer.WriteString("name", rule.Name);
        writer.WriteString("statement", rule.Statement.In(words));
        writer.WriteString("why", rule.Why?.In(words));
        writer.WriteString("message", rule.Message.In(words));
        writer.WriteString("remedy", rule.Remedy.In(words));
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
        writer.WriteBoolean("canBeLowered", rule.CanBeLowered);
        writer.WriteEndObject();
    }

    private static void WriteSeverities(Utf8JsonWriter writer, Severities severities)
    {
        writer.WriteStartObject("severities");
        foreach (var profile in Enum.GetValues<Profile>())
        {
            writer.WriteString(WireNames<Profile>.Of(profile)!, WireNames<Severity>.Of(severities[profile])!);
        }

        writer.WriteEndObject();
    }
}
