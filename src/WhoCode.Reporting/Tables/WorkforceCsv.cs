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
    /// <param name="csv">The text. A byte order mark is passed over; semicolons or tabs may part the cells.</param>
    /// <param name="catalog">Where suggestions for misspelt values are looked up; the built-in one if not given.</param>
    public static WorkforceTable Read(ReadOnlySpan<byte> csv, ReportingCatalog? catalog = null)
    {
        using var stream = new MemoryStream(csv.ToArray());
        return Read(stream, catalog);
    }

    /// <summary>Writes a table, UTF-8 without a byte order mark, cells parted by commas, rows ended by CR LF.</summary>
    /// <remarks>
    /// A text that a spreadsheet would take for a formula gets an apostrophe before it, which reading takes away again.
    /// </remarks>
    /// <exception cref="ArgumentException">A value is not one of its enumeration, so there is no way to write it.</exception>
    public static void Write(Workforce workforce, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(workforce);
        ArgumentNullException.ThrowIfNull(stream);
        TableWriting.Write(workforce, stream);
    }

    /// <summary>Writes a table.</summary>
    /// <exception cref="ArgumentException">A value is not one of its enumeration, so there is no way to write it.</exception>
    public static byte[] Write(Workforce workforce)
    {
        using var whole = new MemoryStream();
        Write(workforce, whole);
        return whole.ToArray();
    }
}
