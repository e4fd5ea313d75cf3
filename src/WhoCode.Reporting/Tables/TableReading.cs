using System.Text.RegularExpressions;

namespace WhoCode.Reporting.Tables;

/// <summary>Reads one table.</summary>
internal sealed partial class TableReading(Stream csv, ReportingCatalog catalog)
{
    private readonly CsvText text = new(csv);
    private readonly TableErrors errors = new();
    private readonly List<WorkforceStock> stocks = [];
    private readonly List<TrainingCountry> trainingCountries = [];
    private readonly List<WorkforceFlow> inflows = [];
    private readonly List<WorkforceFlow> outflows = [];
    private readonly int[] rowCounts = new int[TableColumns.Kinds.Count];
    private bool isOtherFormat;
    private readonly (int Row, TextPosition Position)[] firstTooMany = new (int, TextPosition)[TableColumns.Kinds.Count];

    public WorkforceTable Read()
    {
        var rows = Rows();
        if (rows is not null && TableHeader.Read(rows, errors) is { IsUsable: true } header)
        {
            var cells = new TableRow(header, rows, new(catalog, errors));
            while (Next(rows))
            {
                ReadRow(cells, header, rows);
            }
        }

        if (isOtherFormat)
        {
            return new(new(), errors.ToList());
        }

        // Bytes that are not UTF-8 are counted in the complete table, even if the rest cannot be used.
        while (text.Next() >= 0)
        {
        }

        NoteTextAndLength();
        return new(new() { Stocks = stocks, TrainingCountries = trainingCountries, Inflows = inflows, Outflows = outflows }, errors.ToList());
    }

    /// <summary>Returns the rows, with the header as the current row; null if the table is empty or in another format.</summary>
    private CsvRows? Rows()
    {
        if (FileFormats.KeyOf(text.Ahead) is { } format)
        {
            TableHeader.Report(errors, new(1, 1), LocalizedText.FromKey("table.other-format").WithArguments(("format", LocalizedText.FromKey(format))));
            isOtherFormat = true;
            return null;
        }

        // Excel writes a line that names the separator. A program that takes it for a cell adds quotation marks.
        var named = SeparatorLine().Match(text.Ahead[..Math.Min(text.Ahead.Length, 64)].ToString());
        var rows = new CsvRows(text, named.Success ? named.Groups["separator"].Value[0] : CsvRows.SeparatorOf(text.Ahead));
        if (named.Groups["quote"].Length > 0)
        {
            rows.Read();
        }
        else if (named.Success)
        {
            rows.SkipSeparatorLine();
        }

        if (Next(rows))
        {
            return rows;
        }

        TableHeader.Report(errors, new(1, 1), LocalizedText.FromKey("table.empty"));
        return null;
    }

    /// <summary>Reads the next row that is not blank.</summary>
    private bool Next(CsvRows rows)
    {
        while (rows.Read())
        {
            if (rows.WrongQuotes is var (problem, position))
            {
                var number = rows.Number;
                errors.Add(TableReadingRules.CellsAreQuotedCorrectly, position, () => TableErrors.Table, () => [("row", number), ("problem", LocalizedText.FromKey(problem))]);
            }

            if (rows.CellCount > 0)
            {
                return true;
            }
        }

        return false;
    }

    private void ReadRow(TableRow row, TableHeader header, CsvRows rows)
    {
        if (rows.CellCount > header.CellCount)
        {
            errors.Add(TableReadingRules.RowFitsTheHeader, rows.Position, () => TableErrors.Table, () =>
                [("row", rows.Number), ("found", rows.CellCount), ("expected", header.CellCount)]);
        }

        if (row.ReadKind() is not { } kind)
        {
            return;
        }

        var index = rowCounts[(int)kind]++;
        if (index >= Limits.Rows)
        {
            if (index == Limits.Rows)
            {
                firstTooMany[(int)kind] = (rows.Number, rows.Position);
            }

            return;
        }

        row.Begin(kind, index);
        switch (kind)
        {
            case RowKind.Stock:
                stocks.Add(row.ReadStock());
                break;
            case RowKind.TrainingCountry:
                trainingCountries.Add(row.ReadTrainingCountry());
                break;
            default:
                (kind == RowKind.Inflow ? inflows : outflows).Add(row.ReadFlow());
                break;
        }
    }

    [GeneratedRegex("\\A(?<quote>\"?)sep=(?<separator>[,;\t|])\\k<quote>\\k<separator>*(?:\r|\n)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SeparatorLine();

    private void NoteTextAndLength()
    {
        if (text.IsUtf16)
        {
            errors.AddAlways(ReadingRules.DocumentIsUtf8, new(1, 1), TableErrors.Table, ("problem", LocalizedText.FromKey("not-utf8.utf16")));
        }
        else if (text.FirstMended is { } first)
        {
            errors.AddAlways(ReadingRules.DocumentIsUtf8, first, TableErrors.Table, ("problem", LocalizedText.FromKey("not-utf8.bytes").WithArguments(("count", text.MendedCount))));
        }

        for (var kind = 0; kind < rowCounts.Length; kind++)
        {
            if (rowCounts[kind] > Limits.Rows)
            {
                errors.AddAlways(TableReadingRules.TableIsNotTooLong, firstTooMany[kind].Position, TableErrors.Table.Append(TableColumns.Lists[kind]),
                    ("table", LocalizedText.Create(TableColumns.Kinds[kind])), ("count", rowCounts[kind]), ("limit", Limits.Rows), ("row", firstTooMany[kind].Row));
            }
        }
    }
}
