namespace WhoCode.Reporting.Comparison;

/// <summary>A page of plain text in lines that fit a terminal.</summary>
/// <param name="noBreak">The character that is written as a space but at which no line is broken.</param>
internal sealed class TextLines(char noBreak)
{
    private const int Width = 92;

    private readonly StringBuilder page = new();

    /// <summary>Writes a line without breaking it.</summary>
    public void Row(string text) => page.Append(text).Append('\n');

    /// <summary>Writes a text that is broken into lines. A word that is longer than a line is not broken, so that it can be copied.</summary>
    public void Line(int indent, string text, int? hanging = null)
    {
        var margin = indent;
        foreach (var line in Wrapping.Lines(text, Width - (hanging ?? indent), Width - indent, breaksWords: false))
        {
            page.Append(' ', margin).Append(line.Replace(noBreak, ' ')).Append('\n');
            margin = hanging ?? indent;
        }
    }

    /// <summary>Returns the complete page.</summary>
    public override string ToString() => page.ToString();
}
