using System.Buffers;
using System.IO.Pipelines;

namespace WhoCode.Reporting.Tables;

/// <summary>Reads and writes the workforce data of a national report as one CSV table (RFC 4180) in UTF-8, for spreadsheets.</summary>
/// <remarks>
/// The table has a row for each row of the report. An empty cell means unknown, and 0 means zero. "not-applicable" (when reading, also forms such as "n/a")
/// means that the number does not apply, and "suppressed" that its source does not publish it. The content of a table never causes an
/// exception: each error is a finding with its row and column, and the rest is read. Reading what was written returns equal data. Thread-safe.
/// </remarks>
public static class WorkforceCsv
{
    /// <summary>Gets the names of the columns, in the order in which they are written. Reading accepts them in any order.</summary>
    /// <remarks>
    /// The columns after "source" are written only if a row needs them. "notApplicable" and "suppressed" are needed only if a row lists a number
    /// whose own cell cannot show it.
    /// </remarks>
    public static IReadOnlyList<string> Columns => TableColumns.Names;

    /// <summary>Reads a table from a stream. Besides the rows that are returned, memory does not grow with the table.</summary>
    /// <param name="csv">The stream that contains the table. It is read to its end, whatever its length, and stays open.</param>
    /// <param name="catalog">The catalogue that suggestions for misspelt values come from; null for <see cref="ReportingCatalog.BuiltIn"/>.</param>
    /// <returns>The workforce data and the findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="csv"/> is null.</exception>
    public static WorkforceTable Read(Stream csv, ReportingCatalog? catalog = null)
    {
        ArgumentNullException.ThrowIfNull(csv);
        return new TableReading(csv, catalog ?? ReportingCatalog.BuiltIn).Read();
    }

    /// <summary>Reads a table from bytes.</summary>
    /// <param name="csv">The table. A byte order mark is ignored; cells can be separated by commas, semicolons, tabs or vertical bars.</param>
    /// <param name="catalog">The catalogue that suggestions for misspelt values come from; null for <see cref="ReportingCatalog.BuiltIn"/>.</param>
    /// <returns>The workforce data and the findings.</returns>
    /// <example>
    /// <code>
    /// var table = WorkforceCsv.Read(File.ReadAllBytes("workforce.csv"));
    /// var report = national with { Workforce = table.Workforce };
    /// </code>
    /// </example>
    public static WorkforceTable Read(ReadOnlySpan<byte> csv, ReportingCatalog? catalog = null)
    {
        using var stream = new MemoryStream(csv.ToArray());
        return Read(stream, catalog);
    }

    /// <summary>Reads a table asynchronously from a stream, such as the body of a request. Unlike <see cref="Read(Stream, ReportingCatalog?)"/>, it keeps the table in memory.</summary>
    /// <param name="csv">The stream that contains the table. It is read to its end, or until it exceeds <see cref="ReadingLimits.MaxBytes"/>, and stays open.</param>
    /// <param name="catalog">The catalogue that suggestions for misspelt values come from; null for <see cref="ReportingCatalog.BuiltIn"/>.</param>
    /// <param name="limits">The limits on what is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="cancellationToken">A token to cancel the reading.</param>
    /// <returns>The workforce data and the findings. If the table exceeds the limit, the only finding states that, and there are no rows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="csv"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was canceled.</exception>
    public static async ValueTask<WorkforceTable> ReadAsync(
        Stream csv, ReportingCatalog? catalog = null, ReadingLimits? limits = null, CancellationToken cancellationToken = default) =>
        Read(await Utf8Input.ReadAsync(csv, limits ?? ReadingLimits.Default, cancellationToken).ConfigureAwait(false), catalog, limits ?? ReadingLimits.Default);

    /// <summary>Reads a table from a pipe, such as the body of a request.</summary>
    /// <inheritdoc cref="ReadAsync(Stream, ReportingCatalog?, ReadingLimits?, CancellationToken)"/>
    /// <param name="csv">The pipe that contains the table. It is read to its end, or until it exceeds <see cref="ReadingLimits.MaxBytes"/>, and is not completed.</param>
    /// <param name="catalog">The catalogue that suggestions for misspelt values come from; null for <see cref="ReportingCatalog.BuiltIn"/>.</param>
    /// <param name="limits">The limits on what is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="cancellationToken">A token to cancel the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="csv"/> is null.</exception>
    public static async ValueTask<WorkforceTable> ReadAsync(
        PipeReader csv, ReportingCatalog? catalog = null, ReadingLimits? limits = null, CancellationToken cancellationToken = default) =>
        Read(await Utf8Input.ReadAsync(csv, limits ?? ReadingLimits.Default, cancellationToken).ConfigureAwait(false), catalog, limits ?? ReadingLimits.Default);

    /// <summary>Writes a table in UTF-8 without a byte order mark, with commas between cells and CR LF after each row.</summary>
    /// <param name="workforce">The workforce data.</param>
    /// <returns>The table.</returns>
    /// <remarks>
    /// An apostrophe is written before text that a spreadsheet would interpret as a formula. Reading removes it.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="workforce"/> is null.</exception>
    /// <exception cref="ArgumentException">An enumeration does not define one of the values, so it cannot be written.</exception>
    public static byte[] Write(Workforce workforce) => ToBytes(workforce).ToArray();

    /// <summary>Writes a table to a buffer.</summary>
    /// <inheritdoc cref="Write(Workforce)"/>
    /// <param name="output">The buffer. Nothing is written to it if the call fails.</param>
    /// <param name="workforce">The workforce data.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="workforce"/> is null.</exception>
    public static void Write(IBufferWriter<byte> output, Workforce workforce)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToBytes(workforce).Span);
    }

    /// <summary>Writes a table to a stream.</summary>
    /// <inheritdoc cref="Write(Workforce)"/>
    /// <param name="output">The stream; it stays open. Nothing is written to it if the table cannot be written.</param>
    /// <param name="workforce">The workforce data.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="workforce"/> is null.</exception>
    public static void Write(Stream output, Workforce workforce)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToBytes(workforce).Span);
    }

    /// <summary>Writes a table asynchronously to a stream, such as the body of a response.</summary>
    /// <inheritdoc cref="Write(Stream, Workforce)"/>
    /// <param name="output">The stream; it stays open. Nothing is written to it if the table cannot be written.</param>
    /// <param name="workforce">The workforce data.</param>
    /// <param name="cancellationToken">A token to cancel the writing.</param>
    /// <returns>A task that completes when the table is written.</returns>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static ValueTask WriteAsync(Stream output, Workforce workforce, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.WriteAsync(ToBytes(workforce), cancellationToken);
    }

    private static WorkforceTable Read(Utf8Input csv, ReportingCatalog? catalog, ReadingLimits limits) =>
        LimitPass.TooLong(csv.Utf8.Length, limits, csv.IsWhole) is { } tooLong
            ? new(new(), new([Finding.Of(tooLong with { Pointer = TableErrors.Table }, new(1, 1))]))
            : Read(csv.Utf8.Span, catalog);

    private static ReadOnlyMemory<byte> ToBytes(Workforce workforce)
    {
        ArgumentNullException.ThrowIfNull(workforce);
        using var output = new MemoryStream();
        TableWriting.Write(workforce, output);
        return output.GetBuffer().AsMemory(0, (int)output.Length);
    }
}
