namespace WhoCode.Reporting.Streams;

/// <summary>Represents one record of a stream: a report with its findings.</summary>
/// <typeparam name="TReport">The kind of report.</typeparam>
/// <remarks>
/// Lines and columns of findings count from the beginning of the record, so that a record has the same findings wherever it appears. A
/// finding on line n of the record is on line <c>Line + n - 1</c> of the stream. Immutable and thread-safe. A record does not refer to the
/// buffers of the stream, so it can be kept.
/// </remarks>
public sealed record ReportRecord<TReport> where TReport : Report
{
    private readonly RecordSpan span;

    internal ReportRecord(RecordSpan span, ReadResult<TReport> result) => (this.span, Result) = (span, result);

    /// <summary>Gets the number of the record. In JSON Lines, this is its line, from 1, including empty lines; in an array, its index, from 0.</summary>
    public long Number => span.Number;

    /// <summary>Gets the line of the stream on which the record begins, from 1.</summary>
    public long Line => span.Line;

    /// <summary>Gets the position of the record's first byte in the stream, from 0.</summary>
    public long Offset => span.Offset;

    /// <summary>Gets the length of the record in bytes, without the line ending or comma after it; 0 for an error between records.</summary>
    public long Length => span.Length;

    /// <summary>Gets what could be read of the report; null if the record contains no report, or is too long to be read.</summary>
    public TReport? Report => Result.Report;

    /// <summary>Gets the findings in the record; empty for a clean record.</summary>
    public FindingList Findings => Result.Findings;

    /// <summary>Gets the profile that the record was validated for.</summary>
    public ValidationProfile Profile => Result.Profile!.Value;

    /// <summary>Gets the result of reading and validating the record. It states whether the report is complete.</summary>
    public ReadResult<TReport> Result { get; }

    /// <summary>
    /// Creates a findings document for the record. It does not depend on the position of the record in the stream. Its name is the id of the
    /// report, or null if the report has none that is well formed. Its digest is that of the record's bytes, which identifies the record.
    /// </summary>
    /// <param name="utf8Json">The bytes of the record, as <see cref="RecordSelector{TReport, TResult}"/> receives them; empty for a record that is too long to be read.</param>
    /// <param name="texts">The localized texts for titles and messages; null for <see cref="LocalizedTexts.English"/>.</param>
    /// <param name="quotes"><see langword="true"/> to quote what people wrote; <see langword="false"/> (the default) for a document that can be passed on.</param>
    /// <returns>The findings document.</returns>
    /// <exception cref="ArgumentException"><paramref name="utf8Json"/> is not the record that was validated.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    public FindingsDocument CreateDocument(ReadOnlySpan<byte> utf8Json, LocalizedTexts? texts = null, bool quotes = false) => FindingsDocuments.Of(
        span.Sha256 is { } sum ? new() { Form = DigestForm.Bytes, Sha256 = sum } : FindingsDocuments.DigestOfBytes(utf8Json),
        utf8Json,
        Result,
        TextForms.IsIdentifier(Report?.Id) ? Report.Id : null,
        texts ?? LocalizedTexts.English,
        quotes);
}

/// <summary>Represents the method that creates a result from a record. Each worker calls it for the records that it validated, so several calls can run at once.</summary>
/// <typeparam name="TReport">The kind of report.</typeparam>
/// <typeparam name="TResult">The type of the results.</typeparam>
/// <param name="record">The record.</param>
/// <param name="utf8Json">The bytes of the record, which are valid only during the call; empty for a record that is too long to be read.</param>
/// <returns>The result, which the enumeration returns in the order of the stream.</returns>
/// <remarks>If the method throws an exception, the enumerator throws it after the results of all earlier records, and the enumeration ends.</remarks>
public delegate TResult RecordSelector<TReport, out TResult>(ReportRecord<TReport> record, ReadOnlySpan<byte> utf8Json) where TReport : Report;
