using System.Diagnostics.CodeAnalysis;
using WhoCode.Reporting.Primitives;

namespace WhoCode.Reporting.Reference;

/// <summary>A country or area by its ISO 3166-1 alpha-3 code, such as "GBR".</summary>
/// <remarks>
/// A code is three capital letters; whether it is assigned is for the catalogue to answer. <c>default</c> prints empty and
/// equals no real code.
/// </remarks>
public readonly record struct CountryCode : IWireValue<CountryCode>, IComparable<CountryCode>
{
    private readonly ushort packed; // 0 for none, otherwise 1 + the letters in base 26

    private CountryCode(int packed) => this.packed = (ushort)packed;

    /// <summary>The code in 16 bits; 0 only for <c>default</c>.</summary>
    internal ushort Packed => packed;

    static string IWireValue<CountryCode>.Pattern => "^[A-Z]{3}$";

    static string IWireValue<CountryCode>.Example => "GBR";

    static int IWireValue<CountryCode>.MostBytes => WireValue.MostBytes;

    /// <summary>Reads three letters in any case.</summary>
    /// <exception cref="FormatException">The text is not three Latin letters.</exception>
    public static CountryCode Parse(string text) => TryParse(text, out var code)
        ? code
        : throw new FormatException($"'{text}' is not an ISO 3166-1 alpha-3 code such as GBR.");

    /// <summary>Reads three letters in any case; false, never an exception, for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CountryCode code)
    {
        code = default;
        Span<char> upper = stackalloc char[3];
        return text?.Length == 3 && text.AsSpan().ToUpperInvariant(upper) == 3 && TryReadExact(upper, out code);
    }

    static bool IWireValue<CountryCode>.TryReadExact(ReadOnlySpan<char> text, out CountryCode value) => TryReadExact(text, out value);

    private static bool TryReadExact(ReadOnlySpan<char> text, out CountryCode value)
    {
        var isCode = text.Length == 3 && !text.ContainsAnyExceptInRange('A', 'Z');
        value = isCode ? new(1 + ((((text[0] - 'A') * 26) + text[1] - 'A') * 26) + text[2] - 'A') : default;
        return isCode;
    }

    /// <inheritdoc/>
    public bool Equals(CountryCode other) => packed == other.packed;

    /// <inheritdoc/>
    public override int GetHashCode() => packed;

    /// <inheritdoc/>
    public int CompareTo(CountryCode other) => packed.CompareTo(other.packed);

    /// <summary>The three letters; empty for <c>default</c>.</summary>
    public override string ToString()
    {
        if (packed == 0)
        {
            return "";
        }

        var value = packed - 1;
        return string.Create(3, value, static (letters, number) =>
        {
            letters[0] = (char)('A' + (number / 676));
            letters[1] = (char)('A' + (number / 26 % 26));
            letters[2] = (char)('A' + (number % 26));
        });
    }
}
