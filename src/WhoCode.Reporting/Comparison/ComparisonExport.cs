using System.Buffers;

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
    /// <param name="output">The buffer to write to, such as a <see cref="System.IO.Pipelines.PipeWriter"/>. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="texts">The language of headings, labels and notes; English by default.</param>
    /// <exception cref="ArgumentNullException">The output or the comparison is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format, or a value of the comparison, is not defined.</exception>
    /// <exception cref="KeyNotFoundException">The texts do not contain a text that is needed.</exception>
    public static void Write(IBufferWriter<byte> output, ComparisonFormat format, ReportComparison comparison, LocalizedTexts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Whole(format, comparison, texts));
    }

    /// <summary>Writes a comparison.</summary>
    /// <param name="output">The stream to write to; it stays open. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="texts">The language of headings, labels and notes; English by default.</param>
    /// <exception cref="ArgumentNullException">The output or the comparison is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format, or a value of the comparison, is not defined.</exception>
    /// <exception cref="KeyNotFoundException">The texts do not contain a text that is needed.</exception>
    public static void Write(Stream output, ComparisonFormat format, ReportComparison comparison, LocalizedTexts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Whole(format, comparison, texts));
    }

    /// <summary>Writes a comparison.</summary>
    /// <param name="output">The stream to write to without blocking, such as the body of a response; it stays open. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="texts">The language of headings, labels and notes; English by default.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <exception cref="ArgumentNullException">The output or the comparison is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format, or a value of the comparison, is not defined.</exception>
    /// <exception cref="KeyNotFoundException">The texts do not contain a text that is needed.</exception>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static ValueTask WriteAsync(Stream output, ComparisonFormat format, ReportComparison comparison, LocalizedTexts? texts = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.WriteAsync(Whole(format, comparison, texts), cancellationToken);
    }

    private static byte[] Whole(ComparisonFormat format, ReportComparison comparison, LocalizedTexts? texts)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var wording = new ComparisonWording(comparison, texts ?? LocalizedTexts.English);
        return format switch
        {
            ComparisonFormat.Text => Encoding.UTF8.GetBytes(new ComparisonTextPage(comparison, wording).Write()),
            ComparisonFormat.Json => ComparisonJson.Write(comparison, wording),
            ComparisonFormat.Markdown => Encoding.UTF8.GetBytes(new ComparisonMarkdown(comparison, wording).Write()),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
        };
    }
}
