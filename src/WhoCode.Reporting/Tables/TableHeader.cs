namespace WhoCode.Reporting.Tables;

/// <summary>Which column of a table holds what.</summary>
internal sealed class TableHeader
{
    private readonly List<Column?> columns = [];

    /// <summary>How many cells a row has.</summary>
    public int CellCount { get; private init; }

    /// <summary>Whether the rows below can be told apart.</summary>
    public bool IsUsable => columns.Contains(Column.Table);

    /// <summary>What a cell is, counted from 0; null for what no column is known for.</summary>
    public Column? this[int cell] => cell < columns.Count ? columns[cell] : null;

    /// <summary>Reads the first row.</summary>
    public static TableHeader Read(CsvRows row, TableFaults faults)
    {
        var header = new TableHeader { CellCount = row.CellCount };
        var unknown = new List<CsvCell>();
        foreach (var cell in row.Cells)
        {
            var column = Find(cell.Text);
            if (column is not null && header.columns.Contains(column))
            {
                Wrong(faults, cell.Position, LocalizedText.FromKey("table.column-twice").WithArguments(("column", TableColumns.NameOf(column.Value))));
                column = null;
            }
            else if (column is null && cell.Text.Trim().Length > 0)
            {
                unknown.Add(cell);
            }

            header.columns.Add(column);
        }

        if (header.columns.TrueForAll(column => column is null))
        {
            Wrong(faults, row.Position, LocalizedText.FromKey("table.no-header").WithArguments(("columns", TableColumns.Required.Select(TableColumns.NameOf).ToList())));
            return header;
        }

        var missing = TableColumns.Required.Where(column => !header.columns.Contains(column)).Select(TableColumns.NameOf).ToList();
        foreach (var cell in unknown)
        {
            var near = header.Nearest(cell.Text);
            missing.RemoveAll(name => name == near); // one fault, not two
            faults.Add(TableReadingRules.ColumnIsKnown, cell.Position, () => TableFaults.Table, () =>
            [
                ("column", TextForms.Excerpt(cell.Text)),
                ("suggestion", near is null ? Suggestions.OneOf(TableColumns.Names) : Suggestions.DidYouMean($"'{near}'")),
            ]);
        }

        if (missing.Count > 0)
        {
            Wrong(faults, row.Position, LocalizedText.FromKey("table.columns-missing").WithArguments(("columns", missing)));
        }

        return header;
    }

    /// <summary>Notes that there is no header as it must be.</summary>
    public static void Wrong(TableFaults faults, TextPosition position, LocalizedText problem) =>
        faults.Add(TableReadingRules.TableHasItsHeader, position, () => TableFaults.Table, () => [("problem", problem)]);

    private static Column? Find(string written)
    {
        var name = written.Trim();
        for (var i = 0; i < TableColumns.Names.Count; i++)
        {
            if (name.Equals(TableColumns.Names[i], StringComparison.OrdinalIgnoreCase)) // spreadsheets like to begin with a capital
            {
                return (Column)i;
            }
        }

        return null;
    }

    private string? Nearest(string written) =>
        Nearness.Nearest(written, TableColumns.Names.Where((_, column) => !columns.Contains((Column)column)));
}
