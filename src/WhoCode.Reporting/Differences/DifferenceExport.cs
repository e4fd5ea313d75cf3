using System.Buffers;

namespace WhoCode.Reporting.Differences;

/// <summary>Specifies the format in which a difference is written.</summary>
[JsonConverter(typeof(WireEnumConverter<DifferenceFormat>)), TypeConverter(typeof(WireEnumTypeConverter<DifferenceFormat>))]
public enum DifferenceFormat
{
    /// <summary>Plain text in lines of at most 92 characters, unless a word is longer; for a terminal or a message.</summary>
    Text,

    /// <summary>JSON that contains all changes with their pointers and complete values; for programs.</summary>
    Json,

    /// <summary>Markdown; for a page.</summary>
    Markdown,
}

/// <summary>Writes differences as text, JSON or Markdown.</summary>
/// <remarks>
/// <para>
/// The same difference gives the same bytes on any machine and in any culture. The encoding is UTF-8 without a byte order mark, and lines end with a
/// line feed. In text and Markdown, values are cut after 240 characters. Of two texts, the passages that differ are shown. Characters
/// that could mislead a reader or control a terminal are made visible. In Markdown, no text of a report becomes markup, a link or HTML. Thread-safe.
/// </para>
/// <para>
/// JSON has <c>formatVersion</c> "1.0", <c>language</c>, <c>audience</c>, <c>before</c>, <c>after</c>, <c>counts</c>, <c>notes</c> and <c>changes</c>.
/// Each change has <c>change</c>, <c>kind</c> and <c>path</c>, and <c>pointerBefore</c>, <c>pointerAfter</c>, <c>before</c> and <c>after</c> unless
/// these are null. The last two are the values as JSON.
/// </para>
/// </remarks>
public static class DifferenceExport
{
    /// <summary>Writes a difference.</summary>
    /// <param name="output">The buffer to write to, such as a <see cref="System.IO.Pipelines.PipeWriter"/>. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="difference">The difference.</param>
    /// <param name="texts">The localized texts for headings, labels and notes; null for <see cref="LocalizedTexts.English"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="difference"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> or an enumeration value in the difference is not a defined value.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    /// <exception cref="JsonException">The format is JSON, and <see cref="ChangedValue.Json"/> of a value that an application created is not JSON.</exception>
    public static void Write(IBufferWriter<byte> output, DifferenceFormat format, ReportDifference difference, LocalizedTexts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToBytes(format, difference, texts));
    }

    /// <summary>Writes a difference.</summary>
    /// <param name="output">The stream to write to; it stays open. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="difference">The difference.</param>
    /// <param name="texts">The localized texts for headings, labels and notes; null for <see cref="LocalizedTexts.English"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="difference"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> or an enumeration value in the difference is not a defined value.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    /// <exception cref="JsonException">The format is JSON, and <see cref="ChangedValue.Json"/> of a value that an application created is not JSON.</exception>
    public static void Write(Stream output, DifferenceFormat format, ReportDifference difference, LocalizedTexts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToBytes(format, difference, texts));
    }

    /// <summary>Writes a difference.</summary>
    /// <param name="output">The stream to write to, such as the body of a response; it stays open. Nothing is written to it if the call fails before the writing begins.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="difference">The difference.</param>
    /// <param name="texts">The localized texts for headings, labels and notes; null for <see cref="LocalizedTexts.English"/>.</param>
    /// <param name="cancellationToken">A token to cancel the writing.</param>
    /// <returns>A task that completes when the difference is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="difference"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> or an enumeration value in the difference is not a defined value.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    /// <exception cref="JsonException">The format is JSON, and <see cref="ChangedValue.Json"/> of a value that an application created is not JSON.</exception>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static ValueTask WriteAsync(Stream output, DifferenceFormat format, ReportDifference difference, LocalizedTexts? texts = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.WriteAsync(ToBytes(format, difference, texts), cancellationToken);
    }

    private static byte[] ToBytes(DifferenceFormat format, ReportDifference difference, LocalizedTexts? texts)
    {
        ArgumentNullException.ThrowIfNull(difference);
        var wording = new DifferenceWording(difference, texts ?? LocalizedTexts.English);
        return format switch
        {
            DifferenceFormat.Text => Encoding.UTF8.GetBytes(new DifferenceTextPage(difference, wording).Write()),
            DifferenceFormat.Json => DifferenceJson.Write(difference, texts ?? LocalizedTexts.English),
            DifferenceFormat.Markdown => Encoding.UTF8.GetBytes(new DifferenceMarkdown(difference, wording).Write()),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "The format is not defined. Use Text, Json or Markdown."),
        };
    }
}
