using System.Diagnostics.CodeAnalysis;
using WhoCode.Reporting.Primitives;

namespace WhoCode.Reporting.Code;

/// <summary>The name of an edition of the Code: the year of its adoption, such as "2010", with a suffix where a year needs one ("2026-rev1").</summary>
/// <remarks><c>default</c> prints empty and equals no real id.</remarks>
public readonly record struct CodeEditionId : IWireValue<CodeEditionId>
{
    private readonly string? id;

    private CodeEditionId(string id) => this.id = id;

    static string IWireValue<CodeEditionId>.Pattern => "^(?:19|20|21)[0-9]{2}(?:-[a-z0-9]{1,16})?$";

    static string IWireValue<CodeEditionId>.Example => "2010";

    static int IWireValue<CodeEditionId>.MostBytes => WireValue.MostBytes;

    /// <summary>Reads an edition's id.</summary>
    /// <exception cref="FormatException">The text is no such id.</exception>
    public static CodeEditionId Parse(string text) => TryParse(text, out var id)
        ? id
        : throw new FormatException($"'{text}' is not the id of an edition of the Code, such as 2010.");

    /// <summary>Reads an edition's id; false, never an exception, for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CodeEditionId id) => TryReadExact(text, out id);

    static bool IWireValue<CodeEditionId>.TryReadExact(ReadOnlySpan<char> text, out CodeEditionId value) => TryReadExact(text, out value);

    private static bool TryReadExact(ReadOnlySpan<char> text, out CodeEditionId value)
    {
        var isId = text.Length >= 4 && text[..2] is "19" or "20" or "21" && char.IsAsciiDigit(text[2]) && char.IsAsciiDigit(text[3])
            && (text.Length == 4 || (text[4] == '-' && text.Length is >= 6 and <= 21 && IsSuffix(text[5..])));
        value = isId ? new(text is "2010" ? "2010" : text.ToString()) : default;
        return isId;
    }

    private static bool IsSuffix(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The id; empty for <c>default</c>.</summary>
    public override string ToString() => id ?? "";
}
