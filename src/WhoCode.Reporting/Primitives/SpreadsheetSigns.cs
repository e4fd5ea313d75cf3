namespace WhoCode.Reporting.Primitives;

/// <summary>What a spreadsheet makes of the signs in a cell.</summary>
internal static class SpreadsheetSigns
{
    /// <summary>Whether a cell that begins with the sign is taken for a formula.</summary>
    public static bool BeginFormula(char c) => c is '=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠';

    /// <summary>Whether a cell may begin after the sign: set to semicolons, a spreadsheet begins one even inside quotation marks.</summary>
    public static bool EndCell(char c) => c is ';' or (>= '\t' and <= '\r') or '\u0085' or '\u2028' or '\u2029';
}
