using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace WhoCode.Reporting.Json;

/// <summary>Reads the application's own data: an object whose values may be any JSON, kept as they are.</summary>
internal static class ExtensionReading
{
    /// <summary>Reads the extensions at the reader; <c>false</c> where something has to be explained.</summary>
    public static bool TryRead(ref Utf8JsonReader reader, [NotNullWhen(true)] out IReadOnlyDictionary<string, JsonElement>? extensions)
    {
        extensions = null;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        var entries = new Dictionary<string, JsonElement>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!;
            reader.Read();
            var value = JsonElement.ParseValue(ref reader);
            if (HasNameTwice(value) || !entries.TryAdd(key, value))
            {
                return false;
            }
        }

        extensions = ExtensionMap.Of(entries);
        return true;
    }

    /// <summary>Reads the extensions at the reader as far as they can be read; null where they are no object.</summary>
    public static ExtensionMap? Explain(ref Utf8JsonReader reader, Explanation explanation)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            explanation.RefuseExtensions(ref reader);
            return null;
        }

        var (entries, seen) = (new Dictionary<string, JsonElement>(), new HashSet<string>(StringComparer.Ordinal));
        while (explanation.Advance(ref reader) && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (key, offset) = (reader.GetString()!, (int)reader.TokenStartIndex);
            explanation.Path.Enter(key);
            if (explanation.Advance(ref reader))
            {
                if (!seen.Add(key))
                {
                    explanation.NoteTwice(key, offset);
                    explanation.Skip(ref reader);
                }
                else if (!explanation.SkipIfTooDeep(ref reader))
                {
                    entries.Add(key, Copy(ref reader, explanation));
                }
            }

            explanation.Path.Leave();
        }

        return ExtensionMap.Of(entries);
    }

    /// <summary>Copies a value, so that comments, commas and names given twice do not stay in it.</summary>
    private static JsonElement Copy(ref Utf8JsonReader reader, Explanation explanation)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Copy(ref reader, explanation, writer);
        }

        return JsonElement.Parse(bytes.WrittenSpan);
    }

    /// <summary>Copies a value that is known not to be nested too deep, so the recursion is bounded; one that breaks off is closed.</summary>
    private static void Copy(ref Utf8JsonReader reader, Explanation explanation, Utf8JsonWriter writer)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                CopyProperties(ref reader, explanation, writer);
                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                for (var index = 0; explanation.Advance(ref reader) && reader.TokenType != JsonTokenType.EndArray; index++)
                {
                    explanation.Path.Enter(index);
                    Copy(ref reader, explanation, writer);
                    explanation.Path.Leave();
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteRawValue(explanation.TextAt(ref reader), skipInputValidation: true); // a writer takes no string as long as a reader does
                break;
        }
    }

    private static void CopyProperties(ref Utf8JsonReader reader, Explanation explanation, Utf8JsonWriter writer)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (explanation.Advance(ref reader) && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (name, offset) = (reader.GetString()!, (int)reader.TokenStartIndex);
            explanation.Path.Enter(name);
            if (explanation.Advance(ref reader))
            {
                if (seen.Add(name))
                {
                    writer.WritePropertyName(name);
                    Copy(ref reader, explanation, writer);
                }
                else
                {
                    explanation.NoteTwice(name, offset);
                    explanation.Skip(ref reader);
                }
            }

            explanation.Path.Leave();
        }
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
