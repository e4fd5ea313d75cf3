using System.IO.Pipelines;

namespace WhoCode.Reporting.Streams;

/// <summary>Reads and validates reports that come one after another in a stream of any length, in bounded memory.</summary>
/// <remarks>
/// <para>
/// Each record has its own findings, and a broken record does not stop the rest. A record that is longer than the validator's
/// <see cref="ReportValidator.Limits"/> allow is skipped without being held in memory, and its finding names the limit. The content of
/// the stream never makes it throw; what the stream itself throws is thrown by the enumerator, after the records before it.
/// </para>
/// <para>
/// Immutable, safe on any thread; an enumeration is for one thread. The stream stays open, and is read further than the last record
/// returned.
/// </para>
/// </remarks>
public sealed class ReportStreams
{
    private readonly ReportValidator validator;

    /// <summary>Creates a reader of streams.</summary>
    /// <param name="validator">The validator for the reports. Rules that wait are applied too.</param>
    /// <exception cref="ArgumentNullException">The validator is null.</exception>
    public ReportStreams(ReportValidator validator)
    {
        ArgumentNullException.ThrowIfNull(validator);
        this.validator = validator;
    }

    /// <summary>Reads JSON Lines: each line is a report.</summary>
    /// <typeparam name="TReport">
    /// <see cref="StakeholderReport"/>, <see cref="NationalReport"/>, or <see cref="Report"/> for whichever of them each record is by its properties.
    /// </typeparam>
    /// <param name="stream">
    /// The stream. A line ends in a line feed, with or without a carriage return before it; the last line may end without. A byte order
    /// mark before a record is skipped. Lines that contain only spaces give no record, but are counted.
    /// </param>
    /// <param name="profile">The profile to validate for.</param>
    /// <param name="options">How the stream is read; <see cref="ReportStreamOptions.Default"/> by default.</param>
    /// <param name="cancellationToken">Cancels the enumeration, between two records at the latest.</param>
    /// <returns>A record for each line, in the order of the stream. It can be enumerated once, as the stream can.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The profile is not defined.</exception>
    /// <exception cref="OperationCanceledException">During the enumeration: the token was cancelled.</exception>
    /// <example>
    /// <code>
    /// await using var file = File.OpenRead("reports.jsonl");
    /// await foreach (var record in streams.ReadLinesAsync&lt;Report&gt;(file, ValidationProfile.Submission))
    /// {
    ///     Console.WriteLine($"line {record.Line}: {record.Findings.Count} findings");
    /// }
    /// </code>
    /// </example>
    public IAsyncEnumerable<ReportRecord<TReport>> ReadLinesAsync<TReport>(
        Stream stream, ValidationProfile profile, ReportStreamOptions? options = null, CancellationToken cancellationToken = default)
        where TReport : Report =>
        ReadLinesAsync<TReport, ReportRecord<TReport>>(stream, profile, static (record, _) => record, options, cancellationToken);

    /// <inheritdoc cref="ReadLinesAsync{TReport}(Stream, ValidationProfile, ReportStreamOptions?, CancellationToken)"/>
    /// <param name="reader">The lines, as in a stream. The reader is not completed.</param>
    /// <param name="profile">The profile to validate for.</param>
    /// <param name="options">How the stream is read; <see cref="ReportStreamOptions.Default"/> by default.</param>
    /// <param name="cancellationToken">Cancels the enumeration, between two records at the latest.</param>
    /// <exception cref="ArgumentNullException">The reader is null.</exception>
    public IAsyncEnumerable<ReportRecord<TReport>> ReadLinesAsync<TReport>(
        PipeReader reader, ValidationProfile profile, ReportStreamOptions? options = null, CancellationToken cancellationToken = default)
        where TReport : Report =>
        ReadLinesAsync<TReport>(AsStream(reader), profile, options, cancellationToken);

    /// <inheritdoc cref="ReadLinesAsync{TReport}(Stream, ValidationProfile, ReportStreamOptions?, CancellationToken)"/>
    /// <summary>Reads JSON Lines, and makes something of each record where it is validated.</summary>
    /// <typeparam name="TReport">
    /// <see cref="StakeholderReport"/>, <see cref="NationalReport"/>, or <see cref="Report"/> for whichever of them each record is by its properties.
    /// </typeparam>
    /// <typeparam name="TResult">The type of what is made of a record.</typeparam>
    /// <param name="stream">The stream, as <see cref="ReadLinesAsync{TReport}(Stream, ValidationProfile, ReportStreamOptions?, CancellationToken)"/> takes it.</param>
    /// <param name="profile">The profile to validate for.</param>
    /// <param name="use">Makes the result of a record. With several workers it is called on several threads, in any order; the results keep the order of the stream.</param>
    /// <param name="options">How the stream is read; <see cref="ReportStreamOptions.Default"/> by default.</param>
    /// <param name="cancellationToken">Cancels the enumeration, between two records at the latest.</param>
    /// <returns>What was made of each line, in the order of the stream. It can be enumerated once, as the stream can.</returns>
    /// <exception cref="ArgumentNullException">The stream or the use is null.</exception>
    public IAsyncEnumerable<TResult> ReadLinesAsync<TReport, TResult>(
        Stream stream, ValidationProfile profile, RecordSelector<TReport, TResult> use, ReportStreamOptions? options = null, CancellationToken cancellationToken = default)
        where TReport : Report =>
        Read(stream, static limits => new LineScanner(limits), profile, use, options, cancellationToken);

    /// <summary>Reads a JSON array whose items are reports.</summary>
    /// <typeparam name="TReport">
    /// <see cref="StakeholderReport"/>, <see cref="NationalReport"/>, or <see cref="Report"/> for whichever of them each record is by its properties.
    /// </typeparam>
    /// <param name="stream">
    /// The stream. An item that is broken within its own braces ends where they close, and the next item is read: braces outside of
    /// strings are counted, and a string that is not closed ends with its line. If the array itself is broken (it does not begin, an item is
    /// not followed by a comma or the end of the array, something follows the array, or the stream ends too soon), a last record reports
    /// it, unless the item that the stream breaks off in does.
    /// </param>
    /// <param name="profile">The profile to validate for.</param>
    /// <param name="options">How the stream is read; <see cref="ReportStreamOptions.Default"/> by default.</param>
    /// <param name="cancellationToken">Cancels the enumeration, between two records at the latest.</param>
    /// <returns>A record for each item, in the order of the stream. It can be enumerated once, as the stream can.</returns>
    /// <inheritdoc cref="ReadLinesAsync{TReport}(Stream, ValidationProfile, ReportStreamOptions?, CancellationToken)"/>
    public IAsyncEnumerable<ReportRecord<TReport>> ReadArrayAsync<TReport>(
        Stream stream, ValidationProfile profile, ReportStreamOptions? options = null, CancellationToken cancellationToken = default)
        where TReport : Report =>
        ReadArrayAsync<TReport, ReportRecord<TReport>>(stream, profile, static (record, _) => record, options, cancellationToken);

    /// <inheritdoc cref="ReadArrayAsync{TReport}(Stream, ValidationProfile, ReportStreamOptions?, CancellationToken)"/>
    /// <param name="reader">The array, as in a stream. The reader is not completed.</param>
    /// <param name="profile">The profile to validate for.</param>
    /// <param name="options">How the stream is read; <see cref="ReportStreamOptions.Default"/> by default.</param>
    /// <param name="cancellationToken">Cancels the enumeration, between two records at the latest.</param>
    /// <exception cref="ArgumentNullException">The reader is null.</exception>
    public IAsyncEnumerable<ReportRecord<TReport>> ReadArrayAsync<TReport>(
        PipeReader reader, ValidationProfile profile, ReportStreamOptions? options = null, CancellationToken cancellationToken = default)
        where TReport : Report =>
        ReadArrayAsync<TReport>(AsStream(reader), profile, options, cancellationToken);

    /// <inheritdoc cref="ReadArrayAsync{TReport}(Stream, ValidationProfile, ReportStreamOptions?, CancellationToken)"/>
    /// <summary>Reads a JSON array whose items are reports, and makes something of each record where it is validated.</summary>
    /// <typeparam name="TReport">
    /// <see cref="StakeholderReport"/>, <see cref="NationalReport"/>, or <see cref="Report"/> for whichever of them each record is by its properties.
    /// </typeparam>
    /// <typeparam name="TResult">The type of what is made of a record.</typeparam>
    /// <param name="stream">The stream, as <see cref="ReadArrayAsync{TReport}(Stream, ValidationProfile, ReportStreamOptions?, CancellationToken)"/> takes it.</param>
    /// <param name="profile">The profile to validate for.</param>
    /// <param name="use">Makes the result of a record. With several workers it is called on several threads, in any order; the results keep the order of the stream.</param>
    /// <param name="options">How the stream is read; <see cref="ReportStreamOptions.Default"/> by default.</param>
    /// <param name="cancellationToken">Cancels the enumeration, between two records at the latest.</param>
    /// <returns>What was made of each item, in the order of the stream. It can be enumerated once, as the stream can.</returns>
    /// <exception cref="ArgumentNullException">The stream or the use is null.</exception>
    public IAsyncEnumerable<TResult> ReadArrayAsync<TReport, TResult>(
        Stream stream, ValidationProfile profile, RecordSelector<TReport, TResult> use, ReportStreamOptions? options = null, CancellationToken cancellationToken = default)
        where TReport : Report =>
        Read(stream, static limits => new ArrayScanner(limits), profile, use, options, cancellationToken);

    private static Stream AsStream(PipeReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return reader.AsStream(leaveOpen: true);
    }

    private IAsyncEnumerable<TResult> Read<TReport, TResult>(
        Stream stream, Func<ReadingLimits, RecordScanner> scan, ValidationProfile profile, RecordSelector<TReport, TResult> use, ReportStreamOptions? options, CancellationToken cancellationToken)
        where TReport : Report
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(use);
        ReportValidator.CheckProfile(profile);
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream cannot be read.", nameof(stream));
        }

        options ??= ReportStreamOptions.Default;
        var check = new RecordCheck<TReport, TResult>(validator, profile, options.Validation, use);
        var scanner = () => scan(validator.Limits);
        return options.Workers == 1
            ? CheckedRecords.OneByOne(stream, scanner, check, cancellationToken)
            : CheckedRecords.Ahead(stream, scanner, check, options.Workers, cancellationToken);
    }
}
