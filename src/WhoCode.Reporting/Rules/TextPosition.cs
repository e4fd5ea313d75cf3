namespace WhoCode.Reporting;

/// <summary>A position in a text, written "12:5": the line, and the Unicode character in the line.</summary>
/// <param name="Line">The number of the line, from 1.</param>
/// <param name="Column">The number of the Unicode character in the line, from 1.</param>
/// <remarks><c>default</c> is not a valid position. Immutable and thread-safe.</remarks>
public readonly partial record struct TextPosition(int Line, int Column) : IWireValue<TextPosition>, IComparable<TextPosition>
{
    static string IWireValue<TextPosition>.Key => "text-position";

    static string IWireValue<TextPosition>.Noun => "a position such as 12:5";

    static string IWireValue<TextPosition>.Pattern => "^[1-9][0-9]{0,9}:[1-9][0-9]{0,9}$";

    static string IWireValue<TextPosition>.Example => "12:5";

    /// <summary>Tries to parse a position such as "12:5".</summary>
    /// <param name="text">The text. Null returns <see langword="false"/>.</param>
    /// <param name="position">The result; <c>default</c> if the text is not valid.</param>
    /// <returns><see langword="true"/> if the text is a position; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse(string? text, out TextPosition position) => WireValue.TryReadExact(text, out position);

    static bool IWireValue<TextPosition>.TryReadExact(ReadOnlySpan<char> text, out TextPosition value)
    {
        var colon = text.IndexOf(':');
        var isPosition = TryNumber(text[..Math.Max(colon, 0)], out var line) & TryNumber(text[(colon + 1)..], out var column);
        value = isPosition ? new(line, column) : default;
        return isPosition;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0 && text[0] != '0';

    /// <inheritdoc/>
    public int CompareTo(TextPosition other) => (Line, Column).CompareTo((other.Line, other.Column));

    /// <summary>Returns the line and the column, such as "12:5".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}");
}
