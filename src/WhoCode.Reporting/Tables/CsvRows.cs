namespace WhoCode.Reporting.Tables;

/// <summary>A cell of a row.</summary>
/// <param name="Text">Its content without quotation marks, cut after <see cref="CsvRows.MostOfCell"/> UTF-16 units.</param>
/// <param name="Position">The position of its first character.</param>
internal readonly record struct CsvCell(string Text, TextPosition Position);

/// <summary>Reads the rows of CSV (RFC 4180) one after another. Very long cells and rows are cut, so memory is bounded.</summary>
internal sealed class CsvRows(CsvText text, char separator)
{
    public const int MostOfCell = 10_000;

    private const int MostCells = 256;

    private readonly StringBuilder cell = new();
    private readonly List<CsvCell> cells = [];

    /// <summary>The number of the row as a spreadsheet counts, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The position of the first character of the row.</summary>
    public TextPosition Position { get; private set; }

    /// <summary>The cells; of a row with very many cells, only the first ones.</summary>
    public IReadOnlyList<CsvCell> Cells => cells;

    /// <summary>The number of cells up to the last one that is not blank.</summary>
    public int CellCount { get; private set; }

    /// <summary>The text key of an error in the quotation marks of the row, and its position; null if there is no error.</summary>
    public (string Problem, TextPosition Position)? WrongQuotes { get; private set; }

    /// <summary>Returns the most frequent separator in the first line that is not blank: comma, semicolon, tab or bar.</summary>
    public static char SeparatorOf(ReadOnlySpan<char> ahead)
    {
        ahead = ahead.TrimStart("\r\n ");
        var end = ahead.IndexOfAny('\r', '\n');
        var first = (end < 0 ? ahead : ahead[..end]).ToString();
        return ",;\t|".MaxBy(separator => first.Count(c => c == separator)); // a comma if the line has no separator
    }

    /// <summary>Skips a line that names the separator, which spreadsheets neither show nor count.</summary>
    public void SkipSeparatorLine()
    {
        Read();
        Number = 0;
    }

    /// <summary>Reads the next row; false at the end of the table.</summary>
    public bool Read()
    {
        cells.Clear();
        (CellCount, WrongQuotes, Position) = (0, null, text.Position);
        if (text.Peek() < 0)
        {
            return false;
        }

        Number++;
        for (var number = 1; ; number++)
        {
            var position = text.Position;
            var written = ReadCell(position);
            CellCount = string.IsNullOrWhiteSpace(written) ? CellCount : number;
            if (number <= MostCells)
            {
                cells.Add(new(written, position));
            }

            if (text.Peek() != separator)
            {
                break;
            }

            text.Next();
        }

        if (text.Next() == '\r' && text.Peek() == '\n')
        {
            text.Next();
        }

        return true;
    }

    private string ReadCell(TextPosition position)
    {
        cell.Clear();
        if (text.Peek() == '"')
        {
            ReadQuoted(position);
        }

        while (text.Peek() is var next && next >= 0 && next != separator && next is not ('\r' or '\n'))
        {
            if (next == '"')
            {
                WrongQuotes ??= ("table.quote-inside", text.Position);
            }

            Keep((char)text.Next());
        }

        return cell.ToString();
    }

    private void ReadQuoted(TextPosition position)
    {
        text.Next();
        while (true)
        {
            var next = text.Next();
            if (next < 0)
            {
                WrongQuotes = ("table.quote-open", position);
                return;
            }

            if (next != '"')
            {
                Keep((char)next);
            }
            else if (text.Peek() == '"')
            {
                Keep((char)text.Next());
            }
            else
            {
                break;
            }
        }

        if (text.Peek() is var after && after >= 0 && after != separator && after is not ('\r' or '\n'))
        {
            WrongQuotes ??= ("table.quote-closed", text.Position);
        }
    }

    private void Keep(char c)
    {
        if (cell.Length < MostOfCell)
        {
            cell.Append(c);
        }
    }
}
