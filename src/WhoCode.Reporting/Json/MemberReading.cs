using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using WhoCode.Reporting.Primitives;
using WhoCode.Reporting.Reports;

namespace WhoCode.Reporting.Json;

/// <summary>Reads the value of a member at the reader; false where it has to be explained why that cannot be.</summary>
internal static class MemberReading
{
    /// <summary>A value that is a struct, or null.</summary>
    public static bool Value<T>(Shape<T> shape, ref Utf8JsonReader reader, out T? value) where T : struct
    {
        value = null;
        if (reader.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        var isRead = shape.TryRead(ref reader, out var read);
        value = read;
        return isRead;
    }

    /// <summary>A text or a part, or null.</summary>
    public static bool Reference<T>(Shape<T> shape, ref Utf8JsonReader reader, out T? value) where T : class
    {
        value = null;
        return reader.TokenType == JsonTokenType.Null || shape.TryRead(ref reader, out value);
    }

    /// <summary>A list.</summary>
    public static bool List<T>(Shape<T> shape, ref Utf8JsonReader reader, [NotNullWhen(true)] out IReadOnlyList<T>? list) where T : notnull
    {
        list = null;
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        using var items = new ItemList<T>.Builder();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (!shape.TryRead(ref reader, out var item))
            {
                return false;
            }

            items.Add(item);
        }

        list = items.ToList();
        return true;
    }

    /// <summary>The host's own room.</summary>
    public static bool Extensions(ref Utf8JsonReader reader, [NotNullWhen(true)] out IReadOnlyDictionary<string, JsonElement>? extensions)
    {
        extensions = null;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        var (entries, keys) = (new KeyValuePair<string, JsonElement>[4], new HashSet<string>());
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!;
            reader.Read();
            var value = JsonElement.ParseValue(ref reader);
            if (!keys.Add(key) || HasNameTwice(value))
            {
                return false;
            }

            if (keys.Count > entries.Length)
            {
                Array.Resize(ref entries, 2 * entries.Length);
            }

            entries[keys.Count - 1] = new(key, value);
        }

        extensions = ExtensionMap.Of(entries, keys.Count);
        return true;
    }

    /// <summary>Whether an object somewhere in a value has a name twice. No value is nested deeper than a text may be.</summary>
    private static bool HasNameTwice(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                var names = new HashSet<string>();
                foreach (var member in value.EnumerateObject())
                {
                    if (!names.Add(member.Name) || HasNameTwice(member.Value))
                    {
                        return true;
                    }
                }

                return false;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    if (HasNameTwice(item))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }
}
