using System.Text;

namespace WhoCode.Reporting.Tests.Export;

/// <summary>Reads CSV strictly by RFC 4180, independently of the writer: rows of cells, each in quotes.</summary>
internal static class CsvReader
{
    public static List<string[]> Read(string text)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            Expect(text, at++, '"');
            var cell = new StringBuilder();
            for (; text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"'); at++)
            {
                at += text[at] == '"' ? 1 : 0;
                cell.Append(text[at]);
            }

            row.Add(cell.ToString());
            if (text[++at] == ',')
            {
                at++;
                continue;
            }

            Expect(text, at++, '\r');
            Expect(text, at++, '\n');
            rows.Add([.. row]);
            row.Clear();
        }

        return row.Count == 0 ? rows : throw new FormatException("The last row does not end.");
    }

    private static void Expect(string text, int at, char expected)
    {
        if (at >= text.Length || text[at] != expected)
        {
            throw new FormatException($"'{expected}' should stand at {at}.");
        }
    }
}
