using System.Text.Json;
using WhoCode.Reporting.Primitives;

namespace WhoCode.Reporting.Json;

/// <summary>Reads values that stand in JSON as one short text; anything but the exact text is refused.</summary>
internal static class ShortText
{
    /// <summary>More than nearly all such texts take; room on the stack is cleared before it is used, so it is no larger.</summary>
    private const int Usual = 64;

    /// <summary>An id, a code or a partial date.</summary>
    public static bool TryReadWire<T>(ref Utf8JsonReader reader, out T value) where T : struct, IWireValue<T>
    {
        value = default;
        if (!IsText(ref reader, out var length) || length > T.MostBytes)
        {
            return false;
        }

        Span<char> text = length <= Usual ? stackalloc char[Usual] : new char[length];
        return TryCopy(ref reader, text, out var copied) && T.TryReadExact(text[..copied], out value);
    }

    /// <summary>A value of an enumeration, by its wire name.</summary>
    public static bool TryReadName<T>(ref Utf8JsonReader reader, out T value)
        where T : struct, Enum
    {
        value = default;
        if (!IsText(ref reader, out var length) || length > WireValue.MostBytes)
        {
            return false;
        }

        Span<char> text = length <= Usual ? stackalloc char[Usual] : new char[length];
        return TryCopy(ref reader, text, out var copied) && WireNames<T>.TryRead(text[..copied], out value);
    }

    /// <summary>A whole day, within the years that every date of a report has.</summary>
    public static bool TryReadDay(ref Utf8JsonReader reader, out DateOnly value)
    {
        var isDay = TryReadWire<PartialDate>(ref reader, out var date) && date.IsExact;
        value = isDay ? date.Earliest : default;
        return isDay;
    }

    private static bool IsText(ref Utf8JsonReader reader, out long length)
    {
        length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length; // a host may read in pieces
        return reader.TokenType == JsonTokenType.String;
    }

    private static bool TryCopy(ref Utf8JsonReader reader, scoped Span<char> text, out int copied)
    {
        try
        {
            copied = reader.CopyString(text);
            return true;
        }
        catch (InvalidOperationException)
        {
            copied = 0;
            return false; // the text holds an unpaired surrogate
        }
    }
}
