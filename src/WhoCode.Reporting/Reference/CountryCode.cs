using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace WhoCode.Reporting;

/// <summary>A country or area, by its ISO 3166-1 alpha-3 code, such as "GBR".</summary>
/// <remarks>
/// A code is three capital letters. Whether a country has it is not checked here; use <see cref="ReportingCatalog.Find(CountryCode)"/>.
/// <c>default</c> is not a valid code; its text is empty. Immutable and thread-safe.
/// </remarks>
public readonly partial record struct CountryCode : IWireValue<CountryCode>, IComparable<CountryCode>
{
    private readonly ushort packed; // 0 for default, otherwise 1 + the letters in base 26

    private CountryCode(int packed) => this.packed = (ushort)packed;

    /// <summary>The code, packed into 16 bits; 0 only for <c>default</c>.</summary>
    internal ushort Packed => packed;

    static string IWireValue<CountryCode>.Key => "country";

    static string IWireValue<CountryCode>.Noun => "an ISO 3166-1 alpha-3 code such as GBR";

    static string IWireValue<CountryCode>.Pattern => "^[A-Z]{3}$";

    static string IWireValue<CountryCode>.Example => "GBR";

    /// <summary>Tries to parse a code of three letters, in any letter case.</summary>
    /// <param name="text">The text. Null returns <see langword="false"/>.</param>
    /// <param name="code">The result; <c>default</c> if the text is not valid.</param>
    /// <returns><see langword="true"/> if the text is a code; otherwise, <see langword="false"/>.</returns>
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

    /// <summary>Returns the three letters; an empty string for <c>default</c>.</summary>
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
