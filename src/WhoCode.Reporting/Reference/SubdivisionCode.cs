using System.Diagnostics.CodeAnalysis;

namespace WhoCode.Reporting;

/// <summary>A subdivision of a country, such as a state or province, by its ISO 3166-2 code, such as "CA-ON".</summary>
/// <remarks>
/// The code starts with the alpha-2 code of the country. The library contains no list of subdivisions. <c>default</c> is not a valid code; its
/// text is empty. Immutable and thread-safe.
/// </remarks>
public readonly partial record struct SubdivisionCode : IWireValue<SubdivisionCode>
{
    private const int Letters = 26, Signs = 37; // 36 letters and digits, and one value for a missing character

    private readonly int packed; // 0 for default, otherwise 1 + the letters in base 26 and the characters after the hyphen in base 37

    private SubdivisionCode(int packed) => this.packed = packed;

    /// <summary>The alpha-2 code of the country, such as "CA"; an empty string for <c>default</c>.</summary>
    public string CountryAlpha2 => packed == 0 ? "" : ToString()[..2];

    /// <summary>The two letters of the country, as a number in base 26.</summary>
    internal int CountryPacked => (packed - 1) / (Signs * Signs * Signs);

    static string IWireValue<SubdivisionCode>.Key => "subdivision";

    static string IWireValue<SubdivisionCode>.Noun => "an ISO 3166-2 code of a subdivision such as CA-ON";

    static string IWireValue<SubdivisionCode>.Pattern => "^[A-Z]{2}-[A-Z0-9]{1,3}$";

    static string IWireValue<SubdivisionCode>.Example => "CA-ON";

    /// <summary>Tries to parse a code in capital letters, such as "CA-ON".</summary>
    /// <param name="text">The text. Null returns <see langword="false"/>.</param>
    /// <param name="code">The result; <c>default</c> if the text is not valid.</param>
    /// <returns><see langword="true"/> if the text is a code; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out SubdivisionCode code) => WireValue.TryReadExact(text, out code);

    static bool IWireValue<SubdivisionCode>.TryReadExact(ReadOnlySpan<char> text, out SubdivisionCode value)
    {
        value = default;
        if (text.Length is < 4 or > 6 || text[2] != '-' || PackedCountry(text[..2]) is not { } number)
        {
            return false;
        }

        for (var i = 3; i < 6; i++)
        {
            var sign = i >= text.Length ? 0 : text[i] is >= '0' and <= '9' ? text[i] - '0' + 1 : text[i] is >= 'A' and <= 'Z' ? text[i] - 'A' + 11 : -1;
            if (sign < 0)
            {
                return false;
            }

            number = (number * Signs) + sign;
        }

        value = new(1 + number);
        return true;
    }

    /// <summary>Returns the code; an empty string for <c>default</c>.</summary>
    public override string ToString()
    {
        if (packed == 0)
        {
            return "";
        }

        Span<char> text = stackalloc char[6];
        var number = packed - 1;
        for (var i = 5; i > 2; i--)
        {
            text[i] = (number % Signs) switch { 0 => ' ', <= 10 and var digit => (char)('0' + digit - 1), var letter => (char)('A' + letter - 11) };
            number /= Signs;
        }

        (text[0], text[1], text[2]) = ((char)('A' + (number / Letters)), (char)('A' + (number % Letters)), '-');
        return text.TrimEnd(' ').ToString();
    }

    /// <summary>Returns two capital letters as a number in base 26; null for any other text.</summary>
    internal static int? PackedCountry(ReadOnlySpan<char> alpha2) =>
        alpha2.Length == 2 && !alpha2.ContainsAnyExceptInRange('A', 'Z') ? ((alpha2[0] - 'A') * Letters) + alpha2[1] - 'A' : null;
}
