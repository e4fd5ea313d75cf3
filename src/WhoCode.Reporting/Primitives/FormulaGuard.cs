namespace WhoCode.Reporting;

/// <summary>
/// Protects texts in a table with an apostrophe, so that a spreadsheet does not read them as formulas. The change can be undone exactly.
/// </summary>
/// <remarks>
/// Wherever a spreadsheet may begin a cell, an apostrophe is added before a character that begins a formula, even if apostrophes precede that
/// character. The empty text, and a text that consists only of apostrophes, gets one too, so that an empty text differs from no text.
/// Every other text is unchanged, such as "'s-Hertogenbosch".
/// </remarks>
internal static class FormulaGuard
{
    public static string Put(string text) => Change(text, 0, +1);

    public static string TakeAway(string text) => Change(text, 1, -1);

    private static string Change(string text, int leastApostrophes, int change)
    {
        StringBuilder? changed = null;
        var (at, copied, begins) = (0, 0, true);
        while (true)
        {
            var end = at;
            while (begins && end < text.Length && text[end] == '\'')
            {
                end++;
            }

            var apostrophes = end - at;
            if (begins && apostrophes >= leastApostrophes && (end == text.Length ? at == 0 : BeginsFormula(text[end])))
            {
                changed = (changed ?? new(text.Length + 8)).Append(text, copied, at - copied).Append('\'', apostrophes + change);
                copied = end;
            }

            if (end == text.Length)
            {
                return changed is null ? text : changed.Append(text, copied, end - copied).ToString();
            }

            begins = EndsCell(text[end]) || (begins && apostrophes == 0 && (text[end] is '"' or '\uFEFF' || char.IsWhiteSpace(text[end]))); // a spreadsheet may trim them
            at = end + 1;
        }
    }

    /// <summary><see langword="true"/> if a spreadsheet takes a cell that begins with the character for a formula.</summary>
    private static bool BeginsFormula(char c) => c is '=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠';

    /// <summary>
    /// <see langword="true"/> if a cell may begin after the character. With semicolons as separators, a spreadsheet begins one even inside
    /// quotation marks.
    /// </summary>
    private static bool EndsCell(char c) => c is ';' or (>= '\t' and <= '\r') or '\u0085' or '\u2028' or '\u2029';
}
