using System.Buffers;

namespace WhoCode.Reporting;

/// <summary>Reads values that JSON contains as one short text. Only the exact text is accepted.</summary>
internal static class ShortText
{
    /// <summary>The size of the buffer on the stack. It is enough for nearly all texts, and small, because it is cleared before each use.</summary>
    private const int Usual = 64;

    private const int BytesOfEscape = 6;

    /// <summary>Reads an id, a code or a partial date.</summary>
    public static bool TryReadWire<T>(ref Utf8JsonReader reader, out T value) where T : struct, IWireValue<T>
    {
        value = default;
        if (!IsText(ref reader, out var length) || length / BytesOfEscape > T.MostCharacters)
        {
            return false;
        }

        Span<char> text = length <= Usual ? stackalloc char[Usual] : new char[length];
        return TryCopy(ref reader, text, out var copied) && T.TryReadExact(text[..copied], out value);
    }

    /// <summary>Reads a value of an enumeration, by its JSON name.</summary>
    public static bool TryReadName<T>(ref Utf8JsonReader reader, out T value) where T : struct, Enum
    {
        value = default;
        if (!IsText(ref reader, out var length) || length > BytesOfEscape * Usual)
        {
            return false;
        }

        Span<char> text = length <= Usual ? stackalloc char[Usual] : new char[length];
        return TryCopy(ref reader, text, out var copied) && WireNames<T>.TryRead(text[..copied], out value);
    }

    /// <summary>Reads an exact day, within the years that every date of a report allows.</summary>
    public static bool TryReadDay(ref Utf8JsonReader reader, out DateOnly value)
    {
        var isDay = TryReadWire<PartialDate>(ref reader, out var date) && date.IsExact;
        value = isDay ? date.Earliest : default;
        return isDay;
    }

    /// <summary>Describes the kind of value at the reader, for the message of an exception, which must not contain the value.</summary>
    public static string Describe(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String or JsonTokenType.PropertyName => "another text",
        JsonTokenType.Number => "a number",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };

    private static bool IsText(ref Utf8JsonReader reader, out long length)
    {
        length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length; // an application may read from several buffers
        return reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
    }

    private static bool TryCopy(ref Utf8JsonReader reader, scoped Span<char> text, out int copied)
    {
        if (!reader.ValueIsEscaped && !reader.HasValueSequence && Ascii.ToUtf16(reader.ValueSpan, text, out copied) == OperationStatus.Done)
        {
            return true;
        }

        try
        {
            copied = reader.CopyString(text);
            return true;
        }
        catch (InvalidOperationException)
        {
            copied = 0;
            return false; // the text has an unpaired surrogate
        }
    }
}
