using System.IO.Pipelines;

namespace WhoCode.Reporting.Streams;

/// <summary>Reads and validates the reports in a stream of any length, in bounded memory.</summary>
/// <remarks>
/// <para>
/// Each record has its own findings, and a broken record does not prevent reading the next. A record that is longer than the validator's
/// <see cref="ReportValidator.Limits"/> allow is skipped, and its finding names the limit. The content of the stream never causes an exception.
/// If the stream throws an exception, the enumerator throws it after the records before it.
/// </para>
/// <para>
/// Immutable and thread-safe, but each enumeration is for one thread. The stream stays open. More of it may have been read than the
/// records that were returned.
/// </para>
/// </remarks>
public sealed class ReportStreams
{
    private readonly ReportValidator validator;

    /// <summary>Initializes a new instance of the <see cref="ReportStreams"/> class.</summary>
    /// <param name="validator">The validator for the reports. Asynchronous rules are applied too.</param>
    /// <exception cref="ArgumentNullException"><paramref name="validator"/> is null.</exception>
    public ReportStreams(ReportValidator validator)
    {
        ArgumentNullException.ThrowIfNull(validator);
        this.validator = validator;
    }

    /// <summary>Reads JSON Lines, in which each line is a report.</summary>
    /// <typeparam name="TReport">
    /// <see cref="StakeholderReport"/>, <see cref="NationalReport"/>, or <see cref="Report"/> to let the properties of each record decide.
    /// </typeparam>
    /// <param name="stream">
    /// The stream. A line ends with a line feed, with or without a carriage return before it; the last line may end without one. A byte order
    /// mark before a record is skipped. Blank lines give no record, but are counted.
    /// </param>
    /// <param name="profile">The profile to validate for.</param>
    /// <param name="options">The options; null for <see cref="ReportStreamOptions.Default"/>.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration, between two records at the latest.</param>
    /// <returns>A record for each line, in the order of the stream. Like the stream, it can be enumerated once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> does not support reading.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="profile"/> is not a defined value.</exception>
    /// <exception cref="OperationCanceledException">The enumeration was canceled.</exception>
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
    /// <param name="reader">The pipe that contains JSON Lines, as in a stream. It is not completed.</param>
    /// <param name="profile">The profile to validate for.</param>
    /// <param name="options">The options; null for <see cref="ReportStreamOptions.Default"/>.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration, between two records at the latest.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    public IAsyncEnumerable<ReportRecord<TReport>> ReadLinesAsync<TReport>(
        PipeReader reader, ValidationProfile profile, ReportStreamOptions? options = null, CancellationToken cancellationToken = default)
        where TReport : Report =>
        ReadLinesAsync<TReport>(AsStream(reader), profile, options, cancellationToken);

    /// <inheritdoc cref="ReadLinesAsync{TReport}(Stream, ValidationProfile, ReportStreamOptions?, CancellationToken)"/>
    /// <summary>Reads JSON Lines, and creates a result from each record on the worker that validated it.</summary>
    /// <typeparam name="TReport">
    /// <see cref="StakeholderReport"/>, <see cref="NationalReport"/>, or <see cref="Report"/> to let the properties of each record decide.
    /// </typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    /// <param name="stream">The stream, as <see cref="ReadLinesAsync{TReport}(Stream, ValidationProfile, ReportStreamOptions?, CancellationToken)"/> takes it.</param>
    /// <param name="profile">The profile to validate for.</param>
    /// <param name="use">The method that creates the result from a record. Several workers call it on several threads, in any order.</param>
    /// <param name="options">The options; null for <see cref="ReportStreamOptions.Default"/>.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration, between two records at the latest.</param>
    /// <returns>The result of each line, in the order of the stream. Like the stream, it can be enumerated once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="use"/> is null.</exception>
    public IAsyncEnumerable<TResult> ReadLinesAsync<TReport, TResult>(
        Stream stream, ValidationProfile profile, RecordSelector<TReport, TResult> use, ReportStreamOptions? options = null, CancellationToken cancellationToken = default)
        where TReport : Report =>
        Read(stream, static limits => new LineScanner(limits), profile, use, options, cancellationToken);

    /// <summary>Reads a JSON array whose items are reports.</summary>
    /// <typeparam name="TReport">
    /// <see cref="StakeholderReport"/>, <see cref="NationalReport"/>, or <see cref="Report"/> to let the properties of each record decide.
    /// </typeparam>
    /// <param name="stream">
    /// The stream. A broken item ends where its braces close, and the next item is read. Braces outside of strings are counted, and a string that
    /// is not closed ends with its line. If the array itself is broken, a last record reports it, and the enumeration ends. An array is broken if it
    /// does not begin, a comma is missing, something follows the array, or the stream ends between items.
    /// </param>
    /// <param name="profile">The profile to validate for.</param>
    /// <param name="options">The options; null for <see cref="ReportStreamOptions.Default"/>.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration, between two records at the latest.</param>
    /// <returns>A record for each item, in the order of the stream. Like the stream, it can be enumerated once.</returns>
    /// <inheritdoc cref="ReadLinesAsync{TReport}(Stream, ValidationProfile, ReportStreamOptions?, CancellationToken)"/>
    public IAsyncEnumerable<ReportRecord<TReport>> ReadArrayAsync<TReport>(
        Stream stream, ValidationProfile profile, ReportStreamOptions? options = null, CancellationToken cancellationToken = default)
        where TReport : Report =>
        ReadArrayAsync<TReport, ReportRecord<TReport>>(stream, profile, static (record, _) => record, options, cancellationToken);

    /// <inheritdoc cref="ReadArrayAsync{TReport}(Stream, ValidationProfile, ReportStreamOptions?, CancellationToken)"/>
    /// <param name="reader">The pipe that contains the array, as in a stream. It is not completed.</param>
    /// <param name="profile">The profile to validate for.</param>
    /// <param name="options">The options; null for <see cref="ReportStreamOptions.Default"/>.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration, between two records at the latest.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    public IAsyncEnumerable<ReportRecord<TReport>> ReadArrayAsync<TReport>(
        PipeReader reader, ValidationProfile profile, ReportStreamOptions? options = null, CancellationToken cancellationToken = default)
        where TReport : Report =>
        ReadArrayAsync<TReport>(AsStream(reader), profile, options, cancellationToken);

    /// <inheritdoc cref="ReadArrayAsync{TReport}(Stream, ValidationProfile, ReportStreamOptions?, CancellationToken)"/>
    /// <summary>Reads a JSON array whose items are reports, and creates a result from each record on the worker that validated it.</summary>
    /// <typeparam name="TReport">
    /// <see cref="StakeholderReport"/>, <see cref="NationalReport"/>, or <see cref="Report"/> to let the properties of each record decide.
    /// </typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    /// <param name="stream">The stream, as <see cref="ReadArrayAsync{TReport}(Stream, ValidationProfile, ReportStreamOptions?, CancellationToken)"/> takes it.</param>
    /// <param name="profile">The profile to validate for.</param>
    /// <param name="use">The method that creates the result from a record. Several workers call it on several threads, in any order.</param>
    /// <param name="options">The options; null for <see cref="ReportStreamOptions.Default"/>.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration, between two records at the latest.</param>
    /// <returns>The result of each item, in the order of the stream. Like the stream, it can be enumerated once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="use"/> is null.</exception>
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
            throw new ArgumentException("The stream does not support reading.", nameof(stream));
        }

        options ??= ReportStreamOptions.Default;
        var check = new RecordValidation<TReport, TResult>(validator, profile, options.Validation, use);
        var scanner = () => scan(validator.Limits);
        return options.Workers == 1
            ? ValidatedRecords.OneByOne(stream, scanner, check, cancellationToken)
            : ValidatedRecords.Ahead(stream, scanner, check, options.Workers, cancellationToken);
    }
}
