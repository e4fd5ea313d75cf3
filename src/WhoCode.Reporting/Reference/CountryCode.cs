using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace WhoCode.Reporting;

/// <summary>A country or area by its ISO 3166-1 alpha-3 code, such as "GBR".</summary>
/// <remarks>
/// A code is three capital letters; whether it is assigned is for the catalogue to answer. <c>default</c> prints empty and
/// equals no real code.
/// </remarks>
public readonly partial record struct CountryCode : IWireValue<CountryCode>, IComparable<CountryCode>
{
    private readonly ushort packed; // 0 for none, otherwise 1 + the letters in base 26

    private CountryCode(int packed) => this.packed = (ushort)packed;

    /// <summary>The code in 16 bits; 0 only for <c>default</c>.</summary>
    internal ushort Packed => packed;

    static string IWireValue<CountryCode>.Key => "country";

    static string IWireValue<CountryCode>.Noun => "an ISO 3166-1 alpha-3 code such as GBR";

    static string IWireValue<CountryCode>.Pattern => "^[A-Z]{3}$";

    static string IWireValue<CountryCode>.Example => "GBR";

    /// <summary>Reads three letters in any case; <c>false</c>, never an exception, for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CountryCode code)
    {
        code = default;
        Span<char> upper = stackalloc char[3];
        return text?.Length == 3 && Ascii.ToUpper(text, upper, out _) == OperationStatus.Done && WireValue.TryReadExact(upper, out code);
    }

    static bool IWireValue<CountryCode>.TryReadExact(ReadOnlySpan<char> text, out CountryCode value)
    {
        var isCode = text.Length == 3 && !text.ContainsAnyExceptInRange('A', 'Z');
        value = isCode ? new(1 + ((((text[0] - 'A') * 26) + text[1] - 'A') * 26) + text[2] - 'A') : default;
        return isCode;
    }

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
