using System.Text.Json;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Json;

/// <summary>Reads and writes findings documents as JSON, UTF-8, format version 1.0.</summary>
/// <remarks>The same document gives the same bytes on any machine and in any culture. Safe on any thread.</remarks>
public static class FindingsJson
{
    /// <summary>Writes a findings document as indented JSON. Reading it gives an equal one.</summary>
    public static byte[] Write(FindingsDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return JsonSerializer.SerializeToUtf8Bytes(document, ReportJson.TypeInfo<FindingsDocument>(ReportJson.AsDocument));
    }

    /// <summary>Reads a findings document. What the text holds never throws: each fault is a finding.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <param name="faults">What is wrong with it, with lines and columns; empty for a sound one.</param>
    /// <returns>The document, as much of it as could be read; null where the text holds no JSON object at all.</returns>
    public static FindingsDocument? Read(ReadOnlySpan<byte> utf8Json, out FindingList faults) =>
        ReportJson.Read(utf8Json, Contract.FindingsDocument, ReportingCatalog.BuiltIn, out faults);
}
