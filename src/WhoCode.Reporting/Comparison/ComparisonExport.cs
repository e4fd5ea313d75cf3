namespace WhoCode.Reporting.Comparison;

/// <summary>How a comparison is written.</summary>
[JsonConverter(typeof(WireEnumConverter<ComparisonFormat>)), TypeConverter(typeof(WireEnumTypeConverter<ComparisonFormat>))]
public enum ComparisonFormat
{
    /// <summary>Lines of at most 92 characters, for a terminal or a mail.</summary>
    Text,

    /// <summary>JSON, for programs: everything, with pointers; texts of reports at most 240 characters long.</summary>
    Json,

    /// <summary>Markdown, for a page.</summary>
    Markdown,
}

/// <summary>Writes comparisons, for people and programs.</summary>
/// <remarks>
/// <para>
/// The same comparison gives the same bytes on any machine and in any culture: UTF-8 without byte order mark, lines that end in a line feed.
/// What reports say is cut after 240 characters, and in text and Markdown everything is made visible in it that could mislead a reader or
/// command a terminal; in Markdown nothing from a report is markup, link or HTML. A cell that would point to more than eight places
/// points to the first of them and says how many more there are; JSON has all. Safe on any thread.
/// </para>
/// <para>
/// JSON has <c>formatVersion</c> "1.0", <c>language</c>, <c>country</c>, <c>round</c>, <c>national</c>, <c>stakeholders</c>, <c>notes</c>,
/// <c>fields</c>, <c>paragraphs</c> and <c>leftOut</c>; what is unknown is left out, and a list is always there.
/// </para>
/// </remarks>
public static class ComparisonExport
{
    /// <summary>Writes a comparison.</summary>
    /// <param name="stream">Where to; it stays open. Nothing is written by a call that fails.</param>
    /// <param name="format">In which form.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="texts">The language of headings, labels and notes; English if not given.</param>
    /// <exception cref="ArgumentNullException">There is no stream or no comparison.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format, or a value is not one of its enumeration.</exception>
    /// <exception cref="KeyNotFoundException">The words lack a text.</exception>
    public static void Write(Stream stream, ComparisonFormat format, ReportComparison comparison, LocalizedTexts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(comparison);
        var wording = new ComparisonWording(comparison, texts ?? LocalizedTexts.English);
        stream.Write(format switch
        {
            ComparisonFormat.Text => Encoding.UTF8.GetBytes(new ComparisonTextPage(comparison, wording).Write()),
            ComparisonFormat.Json => ComparisonJson.Write(comparison, wording),
            ComparisonFormat.Markdown => Encoding.UTF8.GetBytes(new ComparisonMarkdown(comparison, wording).Write()),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
        });
    }
}
