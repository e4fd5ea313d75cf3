namespace WhoCode.Reporting.Tables;

/// <summary>The header of a table, which assigns columns to cells.</summary>
internal sealed class TableHeader
{
    private readonly List<Column?> columns = [];

    /// <summary>The number of cells of a row.</summary>
    public int CellCount { get; private init; }

    /// <summary>Whether the kinds of rows can be recognized.</summary>
    public bool IsUsable => columns.Contains(Column.Table);

    /// <summary>Returns the column of a cell, from 0; null if the column is unknown.</summary>
    public Column? this[int cell] => cell < columns.Count ? columns[cell] : null;

    /// <summary>Reads the first row.</summary>
    public static TableHeader Read(CsvRows row, TableErrors errors)
    {
        var header = new TableHeader { CellCount = row.CellCount };
        var unknown = new List<CsvCell>();
        foreach (var cell in row.Cells)
        {
            var column = Find(cell.Text);
            if (column is not null && header.columns.Contains(column))
            {
                Report(errors, cell.Position, LocalizedText.FromKey("table.column-twice").WithArguments(("column", LocalizedText.Create(TableColumns.NameOf(column.Value)))));
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
            Report(errors, row.Position, LocalizedText.FromKey("table.no-header").WithArguments(("columns", Names(TableColumns.Required.Select(TableColumns.NameOf)))));
            return header;
        }

        var missing = TableColumns.Required.Where(column => !header.columns.Contains(column)).Select(TableColumns.NameOf).ToList();
        foreach (var cell in unknown)
        {
            var near = header.Nearest(cell.Text);
            missing.RemoveAll(name => name == near); // one finding, not two
            errors.Add(TableReadingRules.ColumnIsKnown, cell.Position, () => TableErrors.Table, () =>
            [
                ("column", TextForms.Excerpt(cell.Text)),
                ("suggestion", near is null ? Suggestions.OneOf(TableColumns.Names) : Suggestions.DidYouMeanName(near)),
            ]);
        }

        if (missing.Count > 0)
        {
            Report(errors, row.Position, LocalizedText.FromKey("table.columns-missing").WithArguments(("columns", Names(missing))));
        }

        return header;
    }

    private static ItemList<LocalizedText> Names(IEnumerable<string> columns) => ItemList<LocalizedText>.From([.. columns.Select(LocalizedText.Create)]);

    /// <summary>Reports an error in the header.</summary>
    public static void Report(TableErrors errors, TextPosition position, LocalizedText problem) =>
        errors.Add(TableReadingRules.TableHasItsHeader, position, () => TableErrors.Table, () => [("problem", problem)]);

    private static Column? Find(string written)
    {
        var name = written.Trim();
        for (var i = 0; i < TableColumns.Names.Count; i++)
        {
            if (name.Equals(TableColumns.Names[i], StringComparison.OrdinalIgnoreCase)) // spreadsheets capitalize the first letter
            {
                return (Column)i;
            }
        }

        return null;
    }

    private string? Nearest(string written) =>
        Nearness.Nearest(written, TableColumns.Names.Where((_, column) => !columns.Contains((Column)column)));
}
