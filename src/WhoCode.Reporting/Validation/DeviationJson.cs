using System.Buffers;

namespace WhoCode.Reporting;

/// <summary>Reads and writes files of deviations as JSON, UTF-8, format version 1.0. Safe on any thread.</summary>
public static class DeviationJson
{
    private static readonly DocumentReading<DeviationFile> Reader = new(Contract.DeviationFile);

    /// <summary>Writes deviations as indented JSON, in UTF-8. Reading the JSON returns an equal one.</summary>
    /// <param name="file">The document.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    /// <exception cref="JsonException">JSON cannot represent a value: it is not defined by its enumeration, or contains an unpaired surrogate.</exception>
    public static byte[] Write(DeviationFile file) => Whole(file).ToArray();

    /// <summary>Writes deviations as indented JSON, in UTF-8, to a buffer.</summary>
    /// <inheritdoc cref="Write(DeviationFile)"/>
    /// <param name="output">The buffer. Nothing is written to it if the call fails.</param>
    /// <param name="file">The document.</param>
    /// <exception cref="ArgumentNullException">The buffer or the document is null.</exception>
    public static void Write(IBufferWriter<byte> output, DeviationFile file)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Whole(file).Span);
    }

    /// <summary>Writes deviations as indented JSON, in UTF-8, to a stream.</summary>
    /// <inheritdoc cref="Write(DeviationFile)"/>
    /// <param name="output">The stream, which stays open. Nothing is written to it if the document cannot be written.</param>
    /// <param name="file">The document.</param>
    /// <exception cref="ArgumentNullException">The stream or the document is null.</exception>
    public static void Write(Stream output, DeviationFile file)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Whole(file).Span);
    }

    /// <summary>Writes deviations as indented JSON, in UTF-8, to a stream, without blocking the thread.</summary>
    /// <inheritdoc cref="Write(DeviationFile)"/>
    /// <param name="output">The stream, which stays open. Nothing is written to it if the document cannot be written.</param>
    /// <param name="file">The document.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <exception cref="ArgumentNullException">The stream or the document is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static ValueTask WriteAsync(Stream output, DeviationFile file, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.WriteAsync(Whole(file), cancellationToken);
    }

    /// <summary>Reads deviations from JSON and validates them. Nothing in the JSON document throws: everything wrong with it is a finding.</summary>
    /// <param name="utf8Json">The JSON document.</param>
    /// <param name="errors">What is wrong with it, such as an unknown version of the format or a deviation without a reason, with lines and columns.</param>
    /// <param name="limits">How much of it is read; <see cref="ReadingLimits.Default"/> by default.</param>
    /// <returns>
    /// The deviations, as far as they could be read; null if the JSON document is not an object, or exceeds a limit. Whether a deviation is in
    /// force and fits a report is found by the validation of that report.
    /// </returns>
    public static DeviationFile? Read(ReadOnlySpan<byte> utf8Json, out FindingList errors, ReadingLimits? limits = null) =>
        Reader.Read(utf8Json, limits, out errors);

    private static ReadOnlyMemory<byte> Whole(DeviationFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return ReportJson.Indented(writer => Contract.DeviationFile.Write(writer, file)).WrittenMemory;
    }
}
