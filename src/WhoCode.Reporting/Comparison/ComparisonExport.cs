using System.Buffers;

namespace WhoCode.Reporting.Comparison;

/// <summary>Specifies the format in which a comparison is written.</summary>
[JsonConverter(typeof(WireEnumConverter<ComparisonFormat>)), TypeConverter(typeof(WireEnumTypeConverter<ComparisonFormat>))]
public enum ComparisonFormat
{
    /// <summary>Plain text in lines of at most 92 characters, unless a word is longer; for a terminal or a message.</summary>
    Text,

    /// <summary>JSON that contains all entries with their pointers, and texts of reports up to 240 characters; for programs.</summary>
    Json,

    /// <summary>Markdown; for a page.</summary>
    Markdown,
}

/// <summary>Writes comparisons as text, JSON or Markdown.</summary>
/// <remarks>
/// <para>
/// The same comparison gives the same bytes on any machine and in any culture. The encoding is UTF-8 without a byte order mark, and lines end with a
/// line feed. Texts of reports are cut after 240 characters. In text and Markdown, characters that could mislead a reader or control a terminal are
/// made visible. In Markdown, no text of a report becomes markup, a link or HTML. Lists of more than eight locations are shortened, with the
/// number of the others; JSON contains all. Thread-safe.
/// </para>
/// <para>
/// JSON has <c>formatVersion</c> "1.0", <c>language</c>, <c>country</c>, <c>round</c>, <c>national</c>, <c>stakeholders</c>, <c>notes</c>,
/// <c>fields</c>, <c>paragraphs</c> and <c>leftOut</c>. A property without a value is omitted, but a list is always written.
/// </para>
/// </remarks>
public static class ComparisonExport
{
    /// <summary>Writes a comparison.</summary>
    /// <param name="output">The buffer to write to, such as a <see cref="System.IO.Pipelines.PipeWriter"/>. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="texts">The localized texts for headings, labels and notes; null for <see cref="LocalizedTexts.English"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="comparison"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> or an enumeration value in the comparison is not a defined value.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    public static void Write(IBufferWriter<byte> output, ComparisonFormat format, ReportComparison comparison, LocalizedTexts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToBytes(format, comparison, texts));
    }

    /// <summary>Writes a comparison.</summary>
    /// <param name="output">The stream to write to; it stays open. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="texts">The localized texts for headings, labels and notes; null for <see cref="LocalizedTexts.English"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="comparison"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> or an enumeration value in the comparison is not a defined value.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    public static void Write(Stream output, ComparisonFormat format, ReportComparison comparison, LocalizedTexts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToBytes(format, comparison, texts));
    }

    /// <summary>Writes a comparison.</summary>
    /// <param name="output">The stream to write to, such as the body of a response; it stays open. Nothing is written to it if the call fails before the writing begins.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="texts">The localized texts for headings, labels and notes; null for <see cref="LocalizedTexts.English"/>.</param>
    /// <param name="cancellationToken">A token to cancel the writing.</param>
    /// <returns>A task that completes when the comparison is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="comparison"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> or an enumeration value in the comparison is not a defined value.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static ValueTask WriteAsync(Stream output, ComparisonFormat format, ReportComparison comparison, LocalizedTexts? texts = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.WriteAsync(ToBytes(format, comparison, texts), cancellationToken);
    }

    private static byte[] ToBytes(ComparisonFormat format, ReportComparison comparison, LocalizedTexts? texts)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var wording = new ComparisonWording(comparison, texts ?? LocalizedTexts.English);
        return format switch
        {
            ComparisonFormat.Text => Encoding.UTF8.GetBytes(new ComparisonTextPage(comparison, wording).Write()),
            ComparisonFormat.Json => ComparisonJson.Write(comparison, wording),
            ComparisonFormat.Markdown => Encoding.UTF8.GetBytes(new ComparisonMarkdown(comparison, wording).Write()),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "The format is not defined. Use Text, Json or Markdown."),
        };
    }
}
