using System.Diagnostics.CodeAnalysis;

namespace WhoCode.Reporting;

/// <summary>Reads the value of a property at the reader.</summary>
/// <remarks>
/// If the value cannot be read, the explanation notes the reason and the property stays without a value. Without an explanation,
/// <see langword="false"/> is returned.
/// </remarks>
internal static class MemberReading
{
    /// <summary>Reads a value that is a struct, or null.</summary>
    public static bool Value<T>(Shape<T> shape, ref Utf8JsonReader reader, Explanation? explanation, out T? value) where T : struct
    {
        value = null;
        if (reader.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        if (shape.TryRead(ref reader, explanation, out var read))
        {
            value = read;
            return true;
        }

        return IsLeftEmpty(ref reader) || (explanation is not null && explanation.Refuse(ref reader, shape));
    }

    /// <summary>Reads a text or an object, or null.</summary>
    public static bool Reference<T>(Shape<T> shape, ref Utf8JsonReader reader, Explanation? explanation, out T? value) where T : class
    {
        value = null;
        return reader.TokenType == JsonTokenType.Null
            || shape.TryRead(ref reader, explanation, out value)
            || (explanation is not null && explanation.Refuse(ref reader, shape));
    }

    /// <summary>Reads a list.</summary>
    public static bool List<T>(Shape<T> shape, ref Utf8JsonReader reader, Explanation? explanation, out IReadOnlyList<T>? list) where T : notnull
    {
        list = null;
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return explanation is not null && explanation.RefuseList(ref reader, shape);
        }

        using var items = new ItemList<T>.Builder();
        for (var index = 0; (explanation?.Advance(ref reader) ?? reader.Read()) && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            explanation?.Path.Enter(index);
            if (shape.TryRead(ref reader, explanation, out var item))
            {
                items.Add(item);
            }
            else if (explanation is null)
            {
                return false;
            }
            else if (explanation.Refuse(ref reader, shape) && !explanation.IsBroken)
            {
                items.Add(shape.Empty);
            }

            explanation?.Path.Leave();
        }

        list = items.ToList();
        return true;
    }

    /// <summary>Reads the application's own data.</summary>
    public static bool Extensions(
        ref Utf8JsonReader reader, Explanation? explanation, out IReadOnlyDictionary<string, JsonElement>? extensions)
    {
        if (explanation is not null)
        {
            extensions = ExtensionReading.Explain(ref reader, explanation);
            return true;
        }

        return ExtensionReading.TryRead(ref reader, out extensions);
    }

    /// <summary>
    /// <see langword="true"/> if the value is "", which forms and spreadsheets write for a choice, code, date or number that was not given.
    /// </summary>
    private static bool IsLeftEmpty(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String && reader.ValueSpan.IsEmpty;
}
