namespace WhoCode.Reporting.Coverage;

/// <summary>Reads coverages from JSON in UTF-8, format version 1.0. <see cref="CoverageExport"/> writes them.</summary>
/// <remarks>Thread-safe.</remarks>
public static class CoverageJson
{
    /// <summary>Reads a coverage. Only what <see cref="CoverageExport"/> can write is accepted, so that nothing is lost and sums are right.</summary>
    /// <param name="utf8Json">The JSON document, in UTF-8. A byte order mark is ignored.</param>
    /// <param name="limits">The limits, of which the length is used; null for <see cref="ReadingLimits.Default"/>. The longest coverage is shorter than its default.</param>
    /// <returns>The coverage.</returns>
    /// <exception cref="JsonException">
    /// The JSON document is not a coverage, or is longer than the limit. <see cref="JsonException.Path"/> is the JSON Pointer of what is wrong; null for a text
    /// that is not JSON. The message does not quote the document.
    /// </exception>
    public static ReportCoverage Read(ReadOnlySpan<byte> utf8Json, ReadingLimits? limits = null)
    {
        if (utf8Json.Length > (limits ?? ReadingLimits.Default).MaxBytes)
        {
            throw new JsonException($"The JSON document is longer than {(limits ?? ReadingLimits.Default).MaxBytes.ToString(CultureInfo.InvariantCulture)} bytes.");
        }

        using var document = Parse(SourceText.WithoutMark(utf8Json));
        return new CoverageJsonReader(document.RootElement).Read();
    }

    private static JsonDocument Parse(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonDocument.Parse(utf8.ToArray(), new() { MaxDepth = CoverageJsonReader.Depth, AllowDuplicateProperties = false });
        }
        catch (JsonException broken)
        {
            throw new JsonException("The text is not JSON of a coverage: it breaks off, is nested too deep, or has a property twice.", null, broken.LineNumber, broken.BytePositionInLine);
        }
    }
}
