namespace WhoCode.Reporting.Comparison;

/// <summary>A page of lines that fit a terminal.</summary>
/// <param name="unbroken">A sign that becomes a blank at which no line is broken.</param>
internal sealed class TextLines(char unbroken)
{
    private const int Width = 92;

    private readonly StringBuilder page = new();

    /// <summary>A line as it is.</summary>
    public void Row(string text) => page.Append(text).Append('\n');

    /// <summary>A text broken at blanks; a word that is longer than a line stays whole, so that it can be copied.</summary>
    public void Line(int indent, string text, int? hanging = null)
    {
        var length = indent;
        page.Append(' ', indent);
        var isFirst = true;
        foreach (var word in text.Split(' ').Select(word => word.Replace(unbroken, ' ')))
        {
            if (!isFirst && length + 1 + word.Length > Width)
            {
                length = hanging ?? indent;
                page.Append('\n').Append(' ', length).Append(word);
                length += word.Length;
                continue;
            }

            page.Append(isFirst ? "" : " ").Append(word);
            length += word.Length + (isFirst ? 0 : 1);
            isFirst = false;
        }

        page.Append('\n');
    }

    /// <summary>The whole page.</summary>
    public override string ToString() => page.ToString();
}
