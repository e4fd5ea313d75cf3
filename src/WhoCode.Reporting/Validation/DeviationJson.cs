using System.Buffers;

namespace WhoCode.Reporting;

/// <summary>Reads and writes deviation files as JSON in UTF-8, format version 1.0.</summary>
/// <remarks>Thread-safe.</remarks>
public static class DeviationJson
{
    private static readonly DocumentReading<DeviationFile> Reader = new(Contract.DeviationFile);

    /// <summary>Writes a deviation file as indented JSON in UTF-8. Reading the JSON returns an equal object.</summary>
    /// <param name="file">The deviations.</param>
    /// <returns>The JSON document, without a byte order mark.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="JsonException">JSON cannot represent a value: an enumeration does not define it, or it contains an unpaired surrogate.</exception>
    public static byte[] Write(DeviationFile file) => ToJson(file).ToArray();

    /// <summary>Writes a deviation file as indented JSON, in UTF-8, to a buffer.</summary>
    /// <inheritdoc cref="Write(DeviationFile)"/>
    /// <param name="output">The buffer. Nothing is written to it if the call fails.</param>
    /// <param name="file">The deviations.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="file"/> is null.</exception>
    public static void Write(IBufferWriter<byte> output, DeviationFile file)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToJson(file).Span);
    }

    /// <summary>Writes a deviation file as indented JSON, in UTF-8, to a stream.</summary>
    /// <inheritdoc cref="Write(DeviationFile)"/>
    /// <param name="output">The stream, which stays open. Nothing is written to it if the document cannot be written.</param>
    /// <param name="file">The deviations.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="file"/> is null.</exception>
    public static void Write(Stream output, DeviationFile file)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToJson(file).Span);
    }

    /// <summary>Writes a deviation file as indented JSON, in UTF-8, to a stream, asynchronously.</summary>
    /// <inheritdoc cref="Write(DeviationFile)"/>
    /// <param name="output">The stream, which stays open. Nothing is written to it if the document cannot be written.</param>
    /// <param name="file">The deviations.</param>
    /// <param name="cancellationToken">A token to cancel the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="file"/> is null.</exception>
    /// <returns>A task that completes when the document is written.</returns>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static ValueTask WriteAsync(Stream output, DeviationFile file, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.WriteAsync(ToJson(file), cancellationToken);
    }

    /// <summary>Reads a deviation file from JSON and validates it. The content of the JSON document never causes an exception: each error is a finding.</summary>
    /// <param name="utf8Json">The JSON document, in UTF-8. A byte order mark is ignored.</param>
    /// <param name="errors">The findings, with lines and columns, such as one about an unknown format version or a deviation without a reason; empty without errors.</param>
    /// <param name="limits">The limits on what is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>
    /// The deviations that could be read; null if the JSON document is not an object, or exceeds a limit other than
    /// <see cref="ReadingLimits.MaxFindings"/>. Whether a deviation has expired or applies to a report is determined when that report is validated.
    /// </returns>
    public static DeviationFile? Read(ReadOnlySpan<byte> utf8Json, out FindingList errors, ReadingLimits? limits = null) =>
        Reader.Read(utf8Json, limits, out errors);

    private static ReadOnlyMemory<byte> ToJson(DeviationFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return ReportJson.Indented(writer => Contract.DeviationFile.Write(writer, file)).WrittenMemory;
    }
}
