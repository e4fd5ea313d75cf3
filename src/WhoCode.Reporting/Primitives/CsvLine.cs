namespace WhoCode.Reporting;

/// <summary>Writes rows of CSV (RFC 4180) in which no spreadsheet sees formulas.</summary>
internal static class CsvLine
{
    /// <summary>Writes a row.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="cells">The cells; null for an empty one.</param>
    /// <param name="keepsIsolates">Whether isolates in pairs are kept, as texts of languages from right to left have them.</param>
    public static void Write(TextWriter writer, IReadOnlyList<string?> cells, bool keepsIsolates)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            writer.Write(i == 0 ? "\"" : ",\"");
            WriteText(writer, cells[i] ?? "", keepsIsolates);
            writer.Write('"');
        }

        writer.Write("\r\n");
    }

    private static void WriteText(TextWriter writer, string text, bool keepsIsolates)
    {
        keepsIsolates = keepsIsolates && TextForms.HasPairedIsolates(text);
        foreach (var c in text.Length == 0 ? text : FormulaGuard.Put(text))
        {
            switch (c)
            {
                case '"':
                    writer.Write("\"\"");
                    break;
                case '\t' or '\n' or '\r':
                    writer.Write(c);
                    break;
                case var _ when char.IsControl(c) || (ReadableEncoder.TurnsDirection(c) && !(keepsIsolates && TextForms.IsFirstStrongIsolate(c))):
                    writer.Write(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")); // a terminal might execute it, or show the text in another order
                    break;
                default:
                    writer.Write(c);
                    break;
            }
        }
    }
}
