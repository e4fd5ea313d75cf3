using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Reports;

namespace WhoCode.Reporting.Streams;

/// <summary>One report of a stream, with what was found in it.</summary>
/// <remarks>
/// Lines and columns of findings are counted from the beginning of the record, so that a record says the same of itself wherever it
/// stands. In JSON Lines that is line 1 of the record and line <see cref="Line"/> of the stream. What is found on line n of a record
/// stands on line <c>Line + n - 1</c> of the stream. Immutable, safe on any thread; it holds nothing of the stream's buffers.
/// </remarks>
public sealed record ReportRecord<TReport> where TReport : Report
{
    /// <summary>Where the record stands among its like: in JSON Lines its line, from 1, empty ones counted; in an array its index, from 0.</summary>
    public required long Number { get; init; }

    /// <summary>The line of the stream that the record begins on, from 1.</summary>
    public required long Line { get; init; }

    /// <summary>The byte of the stream that the record begins at, from 0.</summary>
    public required long Offset { get; init; }

    /// <summary>How many bytes the record has, without the end of its line, or the comma after it; 0 for a fault between records.</summary>
    public required long Length { get; init; }

    /// <summary>The report, as much of it as could be read; null where there is none, or where it was too long to be read.</summary>
    public TReport? Report { get; init; }

    /// <summary>What was found in it.</summary>
    public required FindingList Findings { get; init; }

    /// <summary>The digest of a record that was not held.</summary>
    internal string? Sha256 { get; init; }
}

/// <summary>What becomes of a record, made where the record is checked: by the workers, if there are several, and at the same time.</summary>
/// <param name="record">The record.</param>
/// <param name="utf8Json">Its bytes; empty for a record that was too long to be held. They are gone when the call is over.</param>
/// <remarks>What it throws ends the stream and comes out of the enumerator.</remarks>
public delegate TResult RecordUse<TReport, out TResult>(ReportRecord<TReport> record, ReadOnlySpan<byte> utf8Json) where TReport : Report;
