using System.Buffers;

namespace WhoCode.Reporting.Tables;

/// <summary>Writes one table.</summary>
internal sealed class TableWriting
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",;\t\r\n\"");

    private readonly StreamWriter writer;
    private readonly string?[] cells = new string?[TableColumns.Names.Count];
    private readonly Column[] columns;

    private TableWriting(StreamWriter writer, IEnumerable<Column> columns) => (this.writer, this.columns) = (writer, [.. columns]);

    public static void Write(Workforce workforce, Stream stream)
    {
        var rows = RowsOf(workforce).ToList();
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        new TableWriting(writer, Enum.GetValues<Column>().Where(column => TableColumns.Always.Contains(column) || rows.Exists(row => row.Needs(column)))).Write(rows);
    }

    private void Write(List<WrittenRow> rows)
    {
        foreach (var column in columns)
        {
            cells[(int)column] = TableColumns.NameOf(column);
        }

        EndRow();
        foreach (var row in rows)
        {
            row.WriteTo(cells);
            EndRow();
        }
    }

    private static IEnumerable<WrittenRow> RowsOf(Workforce workforce) =>
    [
        .. workforce.Stocks.Select(row => new WrittenRow(RowKind.Stock, row.Occupations, row.Year, row.Source)
        {
            Numbers = [row.Total, row.DomesticallyTrained, row.ForeignTrained, row.TrainingUnknown, row.NationalBorn, row.ForeignBorn],
            NotApplicable = row.NotApplicable, Suppressed = row.Suppressed, Approximate = row.Approximate, Counting = row.Counting, Coverage = row.Coverage,
        }),
        .. workforce.TrainingCountries.Select(row => new WrittenRow(RowKind.TrainingCountry, row.Occupations, row.Year, row.Source)
        {
            Numbers = [row.Count], NotApplicable = row.NotApplicable, Suppressed = row.Suppressed, Approximate = row.Approximate, Counting = row.Counting,
            Country = row.Country, CountryGroup = row.CountryGroup,
        }),
        .. workforce.Inflows.Select(row => FlowOf(RowKind.Inflow, row)),
        .. workforce.Outflows.Select(row => FlowOf(RowKind.Outflow, row)),
    ];

    private static WrittenRow FlowOf(RowKind kind, WorkforceFlow row) => new(kind, row.Occupations, row.Year, row.Source)
    {
        Numbers = [row.Count],
        NotApplicable = row.NotApplicable,
        Suppressed = row.Suppressed,
        Approximate = row.Approximate,
        Counting = row.Counting,
        Country = row.Country,
        CountryGroup = row.CountryGroup,
        Pathway = row.Pathway,
        Indicator = row.Indicator,
    };

    private void EndRow()
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (i > 0)
            {
                writer.Write(',');
            }

            Write(cells[(int)columns[i]] ?? "");
        }

        writer.Write("\r\n");
        Array.Clear(cells);
    }

    private void Write(string cell)
    {
        if (cell.Length == 0 || (!cell.AsSpan().ContainsAny(NeedQuotes) && cell[0] != ' ' && cell[^1] != ' '))
        {
            writer.Write(cell);
            return;
        }

        writer.Write('"');
        writer.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }
}
