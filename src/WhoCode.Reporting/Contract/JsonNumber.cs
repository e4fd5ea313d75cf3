using System.Buffers;
using System.Buffers.Text;

namespace WhoCode.Reporting;

/// <summary>Reads numbers exactly as they are written in JSON. Thread-safe.</summary>
internal static class JsonNumber
{
    private const int MostDigits = 28; // a decimal contains any number of this length exactly

    /// <summary>
    /// <see langword="true"/> if a number is whole, however it is written: 5, 5.0 and 50e-1 are whole, 5.5 and 1e-400 are not. Exact for
    /// any length.
    /// </summary>
    /// <param name="utf8Number">The number as it is written in JSON, well formed.</param>
    public static bool IsWhole(ReadOnlySpan<byte> utf8Number)
    {
        var end = utf8Number.IndexOfAny((byte)'e', (byte)'E');
        var digits = end < 0 ? utf8Number : utf8Number[..end];
        var point = digits.IndexOf((byte)'.');
        var last = digits.LastIndexOfAnyInRange((byte)'1', (byte)'9');
        if (last < 0)
        {
            return true; // zero
        }

        // The distance of the last significant digit behind the decimal point; negative if it is before the point.
        var places = point < 0 ? last + 1 - digits.Length : last > point ? last - point : last + 1 - point;
        return places <= ExponentOf(end < 0 ? [] : utf8Number[(end + 1)..]);
    }

    /// <summary>Reads a whole number of 32 bits at the reader, however it is written.</summary>
    /// <returns><see langword="true"/> if there is such a number; otherwise, <see langword="false"/>.</returns>
    public static bool TryReadWhole(ref Utf8JsonReader reader, out int value)
    {
        value = 0;
        if (reader.TokenType != JsonTokenType.Number)
        {
            return false;
        }

        if (reader.TryGetInt32(out value))
        {
            return true;
        }

        var isWhole = IsWhole(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan)
            && reader.TryGetDecimal(out var written) && written is >= int.MinValue and <= int.MaxValue;
        value = isWhole ? (int)reader.GetDecimal() : 0;
        return isWhole;
    }

    /// <summary>Reads a number at the reader if a decimal can contain it exactly.</summary>
    /// <returns>
    /// <see langword="true"/> if it can; <see langword="false"/> for anything else, such as 1e-30, or a number with 29 significant digits.
    /// </returns>
    public static bool TryReadExact(ref Utf8JsonReader reader, out decimal value)
    {
        value = 0;
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetDecimal(out value))
        {
            return false;
        }

        var written = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        if (written.Length <= MostDigits && written.IndexOfAny((byte)'e', (byte)'E') < 0)
        {
            return true;
        }

        Span<byte> read = stackalloc byte[32];
        Utf8Formatter.TryFormat(value, read, out var length);
        return Significant(written) == Significant(read[..length]);
    }

    /// <summary>Returns the significant digits of a number, and the power of ten of the last one.</summary>
    private static (string Digits, long Power) Significant(ReadOnlySpan<byte> number)
    {
        var end = number.IndexOfAny((byte)'e', (byte)'E');
        var mantissa = Encoding.ASCII.GetString(end < 0 ? number : number[..end]).TrimStart('-');
        var point = mantissa.IndexOf('.');
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal).TrimStart('0');
        var kept = digits.TrimEnd('0');
        return kept.Length == 0 ? ("", 0)
            : (kept, digits.Length - kept.Length - (point < 0 ? 0 : mantissa.Length - point - 1) + ExponentOf(end < 0 ? [] : number[(end + 1)..]));
    }

    private static long ExponentOf(ReadOnlySpan<byte> exponent)
    {
        var isNegative = exponent is [(byte)'-', ..];
        var digits = exponent.TrimStart("+-"u8);
        if (digits.IsEmpty)
        {
            return 0;
        }

        var size = Utf8Parser.TryParse(digits, out long read, out _) ? read : long.MaxValue;
        return isNegative ? -size : size;
    }
}
