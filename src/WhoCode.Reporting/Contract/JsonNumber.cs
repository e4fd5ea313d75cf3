using System.Buffers;
using System.Buffers.Text;

namespace WhoCode.Reporting.Json;

/// <summary>Numbers as they are written in JSON. Safe on any thread.</summary>
public static class JsonNumber
{
    /// <summary>Whether a number is whole, however it is written: 5, 5.0 and 50e-1 are, 5.5 and 1e-400 are not. Exact, whatever its length.</summary>
    /// <param name="utf8Number">The number as it stands in the text, well-formed.</param>
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

        // How far the last digit that counts stands behind the point; before it, the distance is negative.
        var places = point < 0 ? last + 1 - digits.Length : last > point ? last - point : last + 1 - point;
        return places <= ExponentOf(end < 0 ? [] : utf8Number[(end + 1)..]);
    }

    /// <summary>Reads a whole number of 32 bits at the reader, however it is written; <c>false</c> for anything else.</summary>
    internal static bool TryReadWhole(ref Utf8JsonReader reader, out int value)
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
