using System.Diagnostics.CodeAnalysis;

namespace WhoCode.Reporting;

/// <summary>An occupation by its ISCO-08 code, always written with the scheme, "ISCO-08:2221", because other schemes reuse the numbers.</summary>
/// <remarks>One to four digits, from major to unit group. <c>default</c> prints empty and equals no real code.</remarks>
public readonly partial record struct OccupationCode : IWireValue<OccupationCode>
{
    /// <summary>The name of the scheme: "ISCO-08".</summary>
    public const string Scheme = "ISCO-08";

    private const string Prefix = Scheme + ":";

    private readonly short number;
    private readonly byte digits;

    private OccupationCode(int number, int digits) => (this.number, this.digits) = ((short)number, (byte)digits);

    /// <summary>The code in 20 bits; 0 only for <c>default</c>.</summary>
    internal int Packed => (digits << 16) | (ushort)number;

    /// <summary>The bare code, such as "2221"; empty for <c>default</c>.</summary>
    public string Number => digits == 0 ? "" : number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');

    static string IWireValue<OccupationCode>.Key => "occupation";

    static string IWireValue<OccupationCode>.Noun => "an occupation with its scheme, such as ISCO-08:2221";

    static string IWireValue<OccupationCode>.Pattern => "^ISCO-08:[0-9]{1,4}$";

    static string IWireValue<OccupationCode>.Example => "ISCO-08:2221";

    /// <summary>The occupation of a bare ISCO-08 code, such as "2221".</summary>
    /// <exception cref="FormatException">The text is not one to four digits.</exception>
    public static OccupationCode FromIsco08(string code) => TryDigits(code, out var value)
        ? value
        : throw new FormatException($"'{code}' is not an ISCO-08 code of one to four digits, such as 2221.");

    /// <summary>Reads a code with its scheme; <c>false</c>, never an exception, for anything else.</summary>
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

    /// <summary>The scheme and the code; empty for <c>default</c>.</summary>
    public override string ToString() => digits == 0 ? "" : Prefix + Number;
}
