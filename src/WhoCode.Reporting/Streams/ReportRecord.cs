namespace WhoCode.Reporting.Streams;

/// <summary>One report of a stream, with its findings.</summary>
/// <remarks>
/// Lines and columns of findings are counted from the beginning of the record, so that a record gives the same findings wherever it
/// appears. A finding on line n of the record is on line <c>Line + n - 1</c> of the stream. Immutable, safe on any thread; it contains
/// nothing of the stream's buffers.
/// </remarks>
public sealed record ReportRecord<TReport> where TReport : Report
{
    private readonly RecordSpan span;

    internal ReportRecord(RecordSpan span, ReadResult<TReport> result) => (this.span, Result) = (span, result);

    /// <summary>Gets the number of the record: in JSON Lines its line, from 1, empty ones counted; in an array its index, from 0.</summary>
    public long Number => span.Number;

    /// <summary>Gets the line of the stream that the record begins on, from 1.</summary>
    public long Line => span.Line;

    /// <summary>Gets the byte of the stream that the record begins at, from 0.</summary>
    public long Offset => span.Offset;

    /// <summary>Gets the length of the record in bytes, without the end of its line or the comma after it; 0 for an error between records.</summary>
    public long Length => span.Length;

    /// <summary>Gets the report, as far as it could be read; null if there is none, or if it was too long to be read.</summary>
    public TReport? Report => Result.Report;

    /// <summary>Gets what was found in the record.</summary>
    public FindingList Findings => Result.Findings;

    /// <summary>Gets the profile that the record was validated for.</summary>
    public ValidationProfile Profile => Result.Profile!.Value;

    private ReadResult<TReport> Result { get; }

    /// <summary>
    /// Creates a findings document of the record. Nothing in it depends on where in the stream the record appears: its name is the report's
    /// id, and its digest is that of the record's bytes, so that whoever has the line can find its findings.
    /// </summary>
    /// <param name="utf8Json">The bytes of the record, as <see cref="RecordSelector{TReport, TResult}"/> gives them; empty for a record that was too long to be held.</param>
    /// <param name="texts">The language of the sentences; English by default.</param>
    /// <exception cref="ArgumentException">The bytes are not those of the record.</exception>
    /// <exception cref="KeyNotFoundException">The words do not contain a sentence that is needed.</exception>
    public FindingsDocument CreateDocument(ReadOnlySpan<byte> utf8Json, LocalizedTexts? texts = null) => FindingsDocuments.Of(
        span.Sha256 is { } sum ? new() { Form = DigestForm.Bytes, Sha256 = sum } : FindingsDocuments.DigestOfBytes(utf8Json),
        utf8Json,
        Result,
        Report?.Id,
        texts ?? LocalizedTexts.English);
}

/// <summary>Makes something of a record where it is validated: on the workers, if there are several, and at the same time.</summary>
/// <param name="record">The record.</param>
/// <param name="utf8Json">Its bytes; empty for a record that was too long to be held. They are valid during the call only.</param>
/// <remarks>An exception that it throws ends the stream and is thrown by the enumerator, after the results of all records before this one.</remarks>
public delegate TResult RecordSelector<TReport, out TResult>(ReportRecord<TReport> record, ReadOnlySpan<byte> utf8Json) where TReport : Report;
