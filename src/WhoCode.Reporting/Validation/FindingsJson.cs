using System.Buffers;
using System.Text.Encodings.Web;

namespace WhoCode.Reporting;

/// <summary>Reads and writes findings documents as JSON in UTF-8, format version 1.0.</summary>
/// <remarks>The same document gives the same bytes on any machine and in any culture. Thread-safe.</remarks>
public static class FindingsJson
{
    private static readonly DocumentReading<FindingsDocument> Reader = new(Contract.FindingsDocument);

    /// <summary>Writes a findings document as indented JSON, in UTF-8. Reading the JSON returns an equal object.</summary>
    /// <param name="document">The findings document.</param>
    /// <returns>The JSON document, without a byte order mark.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="JsonException">JSON cannot represent a value: an enumeration does not define it, or it contains an unpaired surrogate.</exception>
    public static byte[] Write(FindingsDocument document) => ToJson(document).ToArray();

    /// <summary>Writes a findings document as indented JSON, in UTF-8, to a buffer.</summary>
    /// <inheritdoc cref="Write(FindingsDocument)"/>
    /// <param name="output">The buffer. Nothing is written to it if the call fails.</param>
    /// <param name="document">The findings document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="document"/> is null.</exception>
    public static void Write(IBufferWriter<byte> output, FindingsDocument document)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToJson(document).Span);
    }

    /// <summary>Writes a findings document as indented JSON, in UTF-8, to a stream.</summary>
    /// <inheritdoc cref="Write(FindingsDocument)"/>
    /// <param name="output">The stream, which stays open. Nothing is written to it if the document cannot be written.</param>
    /// <param name="document">The findings document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="document"/> is null.</exception>
    public static void Write(Stream output, FindingsDocument document)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToJson(document).Span);
    }

    /// <summary>Writes a findings document as indented JSON, in UTF-8, to a stream, asynchronously.</summary>
    /// <inheritdoc cref="Write(FindingsDocument)"/>
    /// <param name="output">The stream, which stays open. Nothing is written to it if the document cannot be written.</param>
    /// <param name="document">The findings document.</param>
    /// <param name="cancellationToken">A token to cancel the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="document"/> is null.</exception>
    /// <returns>A task that completes when the document is written.</returns>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static ValueTask WriteAsync(Stream output, FindingsDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.WriteAsync(ToJson(document), cancellationToken);
    }

    /// <summary>
    /// Writes a findings document as one line of JSON that ends with a line feed, as JSON Lines needs it. Characters other than printable ASCII
    /// are escaped, so any terminal, pipe and encoding leaves the line unchanged. Reading the JSON returns an equal object.
    /// </summary>
    /// <param name="output">The buffer to write to. If the call fails with a <see cref="JsonException"/>, the beginning of the line may have been written.</param>
    /// <param name="document">The findings document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="document"/> is null.</exception>
    /// <exception cref="JsonException">JSON cannot represent a value: an enumeration does not define it, or it contains an unpaired surrogate.</exception>
    public static void WriteLine(IBufferWriter<byte> output, FindingsDocument document)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(document);
        using (var writer = new Utf8JsonWriter(output, new() { Encoder = JavaScriptEncoder.Default, SkipValidation = true }))
        {
            Contract.FindingsDocument.Write(writer, document);
        }

        output.Write("\n"u8);
    }

    /// <summary>Reads a findings document from JSON and validates it. The content of the JSON document never causes an exception: each error is a finding.</summary>
    /// <param name="utf8Json">The JSON document, in UTF-8. A byte order mark is ignored.</param>
    /// <param name="errors">The findings, with lines and columns, such as one about an unknown format version or a negative count; empty without errors.</param>
    /// <param name="limits">The limits on what is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>What could be read of the document; null if the JSON document is not an object, or exceeds a limit other than <see cref="ReadingLimits.MaxFindings"/>.</returns>
    public static FindingsDocument? Read(ReadOnlySpan<byte> utf8Json, out FindingList errors, ReadingLimits? limits = null) =>
        Reader.Read(utf8Json, limits, out errors);

    private static ReadOnlyMemory<byte> ToJson(FindingsDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return ReportJson.Indented(writer => Contract.FindingsDocument.Write(writer, document)).WrittenMemory;
    }
}
