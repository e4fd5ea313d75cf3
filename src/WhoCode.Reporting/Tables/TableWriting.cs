using System.Buffers;
using WhoCode.Reporting.Reference;
using WhoCode.Reporting.Reports;

namespace WhoCode.Reporting.Tables;

/// <summary>A table being written.</summary>
internal sealed class TableWriting
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",;\t\r\n\"");

    private readonly StreamWriter writer;
    private readonly string?[] cells;

    private TableWriting(StreamWriter writer, int columns) => (this.writer, cells) = (writer, new string?[columns]);

    public static void Write(Workforce workforce, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        var needsList = workforce.Stocks.Any(row => !IsInCells(RowKind.Stock, row.NotApplicable, NumbersOf(row)))
            || workforce.TrainingCountries.Any(row => !IsInCells(RowKind.TrainingCountry, row.NotApplicable, [row.Count]))
            || workforce.Inflows.Concat(workforce.Outflows).Any(row => !IsInCells(RowKind.Inflow, row.NotApplicable, [row.Count]));
        new TableWriting(writer, TableColumns.Names.Count - (needsList ? 0 : 1)).Write(workforce);
    }

    private void Write(Workforce workforce)
    {
        for (var column = 0; column < cells.Length; column++)
        {
            cells[column] = TableColumns.Names[column];
        }

        EndRow();
        foreach (var row in workforce.Stocks)
        {
            Begin(RowKind.Stock, row.Occupations, row.Year, NumbersOf(row), row.NotApplicable, row.Source);
            this[Column.Coverage] = Guarded(row.Coverage);
            EndRow();
        }

        foreach (var row in workforce.TrainingCountries)
        {
            Begin(RowKind.TrainingCountry, row.Occupations, row.Year, [row.Count], row.NotApplicable, row.Source);
            this[Column.Country] = row.Country?.ToString();
            EndRow();
        }

        WriteFlows(RowKind.Inflow, workforce.Inflows);
        WriteFlows(RowKind.Outflow, workforce.Outflows);
    }

    private string? this[Column column]
    {
        set => cells[(int)column] = value;
    }

    private static int?[] NumbersOf(WorkforceStock row) =>
        [row.Total, row.DomesticallyTrained, row.ForeignTrained, row.TrainingUnknown, row.NationalBorn, row.ForeignBorn];

    private void WriteFlows(RowKind kind, IReadOnlyList<WorkforceFlow> flows)
    {
        foreach (var row in flows)
        {
            Begin(kind, row.Occupations, row.Year, [row.Count], row.NotApplicable, row.Source);
            this[Column.Country] = row.Country?.ToString();
            this[Column.Pathway] = row.Pathway is { } pathway ? NameOf(pathway) : null;
            EndRow();
        }
    }

    private void Begin(
        RowKind kind, IReadOnlyList<OccupationCode> occupations, int? year, int?[] numbers, IReadOnlyList<NumberName> notApplicable, string? source)
    {
        this[Column.Table] = TableColumns.Kinds[(int)kind];
        this[Column.Occupations] = string.Join(TableColumns.Joint, occupations);
        this[Column.Year] = Digits(year);
        this[Column.Source] = Guarded(source);
        var isInCells = IsInCells(kind, notApplicable, numbers);
        foreach (var (number, value) in TableColumns.NumbersOf(kind).Zip(numbers))
        {
            this[TableColumns.ColumnOf(number)] = isInCells && notApplicable.Contains(number) ? TableColumns.NotApplicable : Digits(value);
        }

        if (!isInCells)
        {
            this[Column.NotApplicable] = string.Join(TableColumns.Joint, notApplicable.Select(NameOf));
        }
    }

    /// <summary>Whether the cells of the numbers can say what does not apply: nothing else, in their order, and nothing that has a number.</summary>
    private static bool IsInCells(RowKind kind, IReadOnlyList<NumberName> notApplicable, int?[] numbers) =>
        notApplicable.Count == 0
        || TableColumns.NumbersOf(kind).Where((number, index) => numbers[index] is null && notApplicable.Contains(number)).SequenceEqual(notApplicable);

    private static string NameOf<T>(T value) where T : struct, Enum => WireNames<T>.Of(value)
        ?? throw new ArgumentException($"There is no {typeof(T).Name} {value}, so it cannot be written.", nameof(value));

    private static string? Digits(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Guarded(string? text) => text is null ? null : FormulaGuard.Put(text);

    private void EndRow()
    {
        for (var column = 0; column < cells.Length; column++)
        {
            if (column > 0)
            {
                writer.Write(',');
            }

            Write(cells[column] ?? "");
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
