using System.Buffers;
using System.IO.Pipelines;

namespace WhoCode.Reporting.Tables;

/// <summary>Reads and writes the workforce data of a national report as one table in CSV (RFC 4180), UTF-8, for spreadsheets.</summary>
/// <remarks>
/// One row for each occupation, year and place. An empty cell is unknown, 0 is zero, "not-applicable" (or "n/a", when read) does not apply,
/// "suppressed" is hidden by the source. Reading never throws for what a table holds: every fault is a finding with its row and column,
/// and what can be read is read. However long a table is, memory stays the same. Reading what was written gives equal data. Safe on any thread.
/// </remarks>
public static class WorkforceCsv
{
    /// <summary>The names of the columns, in the order in which they are written. Reading takes them in any order.</summary>
    /// <remarks>
    /// The columns after "source" are written only if a row needs them. "notApplicable" and "suppressed" are needed only if a row lists
    /// numbers that its own cells cannot show.
    /// </remarks>
    public static IReadOnlyList<string> Columns => TableColumns.Names;

    /// <summary>Reads a table.</summary>
    /// <param name="csv">The text. It is read to its end, not closed. A byte order mark is passed over; semicolons or tabs may part the cells.</param>
    /// <param name="catalog">Where suggestions for misspelt values are looked up; the built-in one if not given.</param>
    /// <exception cref="ArgumentNullException">There is no stream.</exception>
    public static WorkforceTable Read(Stream csv, ReportingCatalog? catalog = null)
    {
        ArgumentNullException.ThrowIfNull(csv);
        return new TableReading(csv, catalog ?? ReportingCatalog.BuiltIn).Read();
    }

    /// <summary>Reads a table.</summary>
    /// <param name="csv">The table. A byte order mark is ignored; cells may be separated by commas, semicolons, tabs or bars.</param>
    /// <param name="catalog">The catalogue that suggestions for misspelt values come from; <see cref="ReportingCatalog.BuiltIn"/> by default.</param>
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

    /// <summary>Reads a table without blocking on the stream, such as the body of a request.</summary>
    /// <param name="csv">The stream. It is read to its end, or until it exceeds <see cref="ReadingLimits.MaxBytes"/>, and stays open.</param>
    /// <param name="catalog">The catalogue that suggestions for misspelt values come from; <see cref="ReportingCatalog.BuiltIn"/> by default.</param>
    /// <param name="limits">How much is read; <see cref="ReadingLimits.Default"/> by default. Unlike <see cref="Read(Stream, ReportingCatalog?)"/>, the table is held in memory.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The rows and the findings. If the table exceeds the limit, the only finding says so, and there are no rows.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was canceled.</exception>
    public static async ValueTask<WorkforceTable> ReadAsync(
        Stream csv, ReportingCatalog? catalog = null, ReadingLimits? limits = null, CancellationToken cancellationToken = default) =>
        Read(await Utf8Input.ReadAsync(csv, limits ?? ReadingLimits.Default, cancellationToken).ConfigureAwait(false), catalog, limits ?? ReadingLimits.Default);

    /// <summary>Reads a table from a pipe, such as the body of a request.</summary>
    /// <inheritdoc cref="ReadAsync(Stream, ReportingCatalog?, ReadingLimits?, CancellationToken)"/>
    /// <param name="csv">The pipe. It is read to its end, or until it exceeds <see cref="ReadingLimits.MaxBytes"/>, and is not completed.</param>
    /// <param name="catalog">The catalogue that suggestions for misspelt values come from; <see cref="ReportingCatalog.BuiltIn"/> by default.</param>
    /// <param name="limits">How much is read; <see cref="ReadingLimits.Default"/> by default.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="ArgumentNullException">The pipe is null.</exception>
    public static async ValueTask<WorkforceTable> ReadAsync(
        PipeReader csv, ReportingCatalog? catalog = null, ReadingLimits? limits = null, CancellationToken cancellationToken = default) =>
        Read(await Utf8Input.ReadAsync(csv, limits ?? ReadingLimits.Default, cancellationToken).ConfigureAwait(false), catalog, limits ?? ReadingLimits.Default);

    /// <summary>Writes a table in UTF-8 without a byte order mark, with commas between cells and CR LF after each row.</summary>
    /// <param name="workforce">The workforce data.</param>
    /// <remarks>
    /// Text that a spreadsheet would take for a formula is preceded by an apostrophe, which reading removes.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The data is null.</exception>
    /// <exception cref="ArgumentException">A value is not defined by its enumeration, so it cannot be written.</exception>
    public static byte[] Write(Workforce workforce) => Whole(workforce).ToArray();

    /// <summary>Writes a table to a buffer.</summary>
    /// <inheritdoc cref="Write(Workforce)"/>
    /// <param name="output">The buffer. Nothing is written to it if the call fails.</param>
    /// <param name="workforce">The workforce data.</param>
    /// <exception cref="ArgumentNullException">The buffer or the data is null.</exception>
    public static void Write(IBufferWriter<byte> output, Workforce workforce)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Whole(workforce).Span);
    }

    /// <summary>Writes a table to a stream.</summary>
    /// <inheritdoc cref="Write(Workforce)"/>
    /// <param name="output">The stream; it stays open. Nothing is written to it if the table cannot be written.</param>
    /// <param name="workforce">The workforce data.</param>
    /// <exception cref="ArgumentNullException">The stream or the data is null.</exception>
    public static void Write(Stream output, Workforce workforce)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Whole(workforce).Span);
    }

    /// <summary>Writes a table to a stream without blocking, such as the body of a response.</summary>
    /// <inheritdoc cref="Write(Stream, Workforce)"/>
    /// <param name="output">The stream; it stays open. Nothing is written to it if the table cannot be written.</param>
    /// <param name="workforce">The workforce data.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static ValueTask WriteAsync(Stream output, Workforce workforce, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.WriteAsync(Whole(workforce), cancellationToken);
    }

    private static WorkforceTable Read(Utf8Input csv, ReportingCatalog? catalog, ReadingLimits limits) =>
        LimitPass.TooLong(csv.Utf8.Length, limits, csv.IsWhole) is { } tooLong
            ? new(new(), new([Finding.Of(tooLong with { Pointer = TableFaults.Table }, new(1, 1))]))
            : Read(csv.Utf8.Span, catalog);

    private static ReadOnlyMemory<byte> Whole(Workforce workforce)
    {
        ArgumentNullException.ThrowIfNull(workforce);
        using var whole = new MemoryStream();
        TableWriting.Write(workforce, whole);
        return whole.GetBuffer().AsMemory(0, (int)whole.Length);
    }
}
