using System.Buffers;
using System.Text.Encodings.Web;

namespace WhoCode.Reporting;

/// <summary>Reads and writes findings documents as JSON, UTF-8, format version 1.0.</summary>
/// <remarks>The same document gives the same bytes on any machine and in any culture. Safe on any thread.</remarks>
public static class FindingsJson
{
    private static readonly DocumentReading<FindingsDocument> Reader = new(Contract.FindingsDocument);

    /// <summary>Writes a findings document as indented JSON, in UTF-8. Reading the JSON returns an equal one.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    /// <exception cref="JsonException">JSON cannot represent a value: it is not defined by its enumeration, or contains an unpaired surrogate.</exception>
    public static byte[] Write(FindingsDocument document) => Whole(document).ToArray();

    /// <summary>Writes a findings document as indented JSON, in UTF-8, to a buffer.</summary>
    /// <inheritdoc cref="Write(FindingsDocument)"/>
    /// <param name="output">The buffer. Nothing is written to it if the call fails.</param>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException">The buffer or the document is null.</exception>
    public static void Write(IBufferWriter<byte> output, FindingsDocument document)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Whole(document).Span);
    }

    /// <summary>Writes a findings document as indented JSON, in UTF-8, to a stream.</summary>
    /// <inheritdoc cref="Write(FindingsDocument)"/>
    /// <param name="output">The stream, which stays open. Nothing is written to it if the document cannot be written.</param>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException">The stream or the document is null.</exception>
    public static void Write(Stream output, FindingsDocument document)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Whole(document).Span);
    }

    /// <summary>Writes a findings document as indented JSON, in UTF-8, to a stream, without blocking the thread.</summary>
    /// <inheritdoc cref="Write(FindingsDocument)"/>
    /// <param name="output">The stream, which stays open. Nothing is written to it if the document cannot be written.</param>
    /// <param name="document">The document.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <exception cref="ArgumentNullException">The stream or the document is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static ValueTask WriteAsync(Stream output, FindingsDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.WriteAsync(Whole(document), cancellationToken);
    }

    /// <summary>
    /// Writes a findings document on one line, with a line feed after it, for streams of them. It holds nothing but printable ASCII (all
    /// else is escaped), so that it passes through any terminal, pipe and encoding as it is. Reading it gives an equal one.
    /// </summary>
    /// <param name="output">Where to.</param>
    /// <param name="document">The document.</param>
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

    /// <summary>Reads a findings document from JSON and validates it. Nothing in the JSON document throws: everything wrong with it is a finding.</summary>
    /// <param name="utf8Json">The JSON document.</param>
    /// <param name="errors">What is wrong with it, such as an unknown version of the format or a negative count, with lines and columns.</param>
    /// <param name="limits">How much of it is read; <see cref="ReadingLimits.Default"/> by default.</param>
    /// <returns>The document, as far as it could be read; null if the JSON document is not an object, or exceeds a limit.</returns>
    public static FindingsDocument? Read(ReadOnlySpan<byte> utf8Json, out FindingList errors, ReadingLimits? limits = null) =>
        Reader.Read(utf8Json, limits, out errors);

    private static ReadOnlyMemory<byte> Whole(FindingsDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return ReportJson.Indented(writer => Contract.FindingsDocument.Write(writer, document)).WrittenMemory;
    }
}
