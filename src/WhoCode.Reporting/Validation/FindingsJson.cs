using System.Buffers;
using System.Text.Encodings.Web;

namespace WhoCode.Reporting;

/// <summary>Reads and writes findings documents as JSON, UTF-8, format version 1.0.</summary>
/// <remarks>The same document gives the same bytes on any machine and in any culture. Safe on any thread.</remarks>
public static class FindingsJson
{
    private static readonly DocumentReading<FindingsDocument> Reader = new(Contract.FindingsDocument);

    /// <summary>Writes a findings document as indented JSON. Reading it gives an equal one.</summary>
    public static byte[] Write(FindingsDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return ReportJson.WriteIndented(writer => Contract.FindingsDocument.Write(writer, document));
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
    /// <param name="faults">What is wrong with it, such as an unknown version of the format or a negative count, with lines and columns.</param>
    /// <param name="limits">How much of it is read; <see cref="ReadingLimits.Default"/> by default.</param>
    /// <returns>The document, as far as it could be read; null if the JSON document is not an object, or exceeds a limit.</returns>
    public static FindingsDocument? Read(ReadOnlySpan<byte> utf8Json, out FindingList faults, ReadingLimits? limits = null) =>
        Reader.Read(utf8Json, limits, out faults);
}
