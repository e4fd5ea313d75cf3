using System.Diagnostics.CodeAnalysis;

namespace WhoCode.Reporting;

/// <summary>An occupation by its ISCO-08 code, written with the scheme ("ISCO-08:2221"), because other schemes use the same numbers.</summary>
/// <remarks>
/// The number has one to four digits, from major group to unit group. <c>default</c> is not a valid code; its text is empty. Immutable and
/// thread-safe.
/// </remarks>
public readonly partial record struct OccupationCode : IWireValue<OccupationCode>
{
    /// <summary>The name of the scheme: "ISCO-08".</summary>
    public const string Scheme = "ISCO-08";

    private const string Prefix = Scheme + ":";

    private readonly short number;
    private readonly byte digits;

    private OccupationCode(int number, int digits) => (this.number, this.digits) = ((short)number, (byte)digits);

    /// <summary>The code, packed into 20 bits; 0 only for <c>default</c>.</summary>
    internal int Packed => (digits << 16) | (ushort)number;

    /// <summary>The number without the scheme, such as "2221"; an empty string for <c>default</c>.</summary>
    public string Number => digits == 0 ? "" : number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');

    static string IWireValue<OccupationCode>.Key => "occupation";

    static string IWireValue<OccupationCode>.Noun => "an occupation with its scheme, such as ISCO-08:2221";

    static string IWireValue<OccupationCode>.Pattern => "^ISCO-08:[0-9]{1,4}$";

    static string IWireValue<OccupationCode>.Example => "ISCO-08:2221";

    /// <summary>Creates a code from an ISCO-08 number without the scheme.</summary>
    /// <param name="code">The number, such as "2221": one to four digits.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The text is null, or is not one to four digits.</exception>
    public static OccupationCode FromIsco08(string code) => TryDigits(code, out var value)
        ? value
        : throw new FormatException($"'{code}' is not an ISCO-08 code of one to four digits, such as 2221.");

    /// <summary>Tries to parse a code with its scheme, such as "ISCO-08:2221".</summary>
    /// <param name="text">The text. Null returns <see langword="false"/>.</param>
    /// <param name="code">The result; <c>default</c> if the text is not valid.</param>
    /// <returns><see langword="true"/> if the text is a code; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out OccupationCode code) => WireValue.TryReadExact(text, out code);

    static bool IWireValue<OccupationCode>.TryReadExact(ReadOnlySpan<char> text, out OccupationCode value)
    {
        value = default;
        return text.StartsWith(Prefix, StringComparison.Ordinal) && TryDigits(text[Prefix.Length..], out value);
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out OccupationCode value)
    {
        var isCode = text.Length is >= 1 and <= 4 && !text.ContainsAnyExceptInRange('0', '9');
        value = isCode ? new(int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture), text.Length) : default;
        return isCode;
    }

    /// <summary>Returns the scheme and the number, such as "ISCO-08:2221"; an empty string for <c>default</c>.</summary>
    public override string ToString() => digits == 0 ? "" : Prefix + Number;
}
