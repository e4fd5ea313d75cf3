using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;

namespace WhoCode.Reporting;

/// <summary>Reads the application's own data: an object whose values can be any JSON, and are kept unchanged.</summary>
internal static class ExtensionReading
{
    private static readonly JsonSerializerOptions EachNameOnce = new() { AllowDuplicateProperties = false };

    /// <summary>Reads the extensions at the reader.</summary>
    /// <returns><see langword="true"/> if they could be read; <see langword="false"/> if an explanation is needed.</returns>
    /// <exception cref="JsonException">An object inside contains a property twice, so that an explanation is needed.</exception>
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
            if (!entries.TryAdd(key, JsonMetadataServices.JsonElementConverter.Read(ref reader, typeof(JsonElement), EachNameOnce)))
            {
                return false;
            }
        }

        extensions = ExtensionMap.OfRead(entries);
        return true;
    }

    /// <summary><see langword="true"/> if the JSON of an extension is not nested too deep to be read again as part of a report.</summary>
    public static bool IsShallow(ReadOnlySpan<byte> json)
    {
        const int Deepest = ReadingLimits.MostDepth - 2;
        if (json.Length <= 2 * Deepest)
        {
            return true;
        }

        var reader = new Utf8JsonReader(json, new() { MaxDepth = int.MaxValue });
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= Deepest)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads the extensions at the reader as far as they can be read; null if they are not an object.</summary>
    /// <remarks>They are copied without comments, superfluous commas and duplicate properties.</remarks>
    public static ExtensionMap? Explain(ref Utf8JsonReader reader, Explanation explanation)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            explanation.RefuseExtensions(ref reader);
            return null;
        }

        var copy = new ArrayBufferWriter<byte>();
        CopyObject(ref reader, explanation, copy, isKnownShallow: false);
        return ExtensionMap.OfRead(JsonElement.Parse(copy.WrittenSpan).EnumerateObject().ToDictionary(property => property.Name, property => property.Value));
    }

    /// <summary>
    /// Copies a value that is known not to be nested too deep, so that the recursion is bounded. A value that breaks off is closed.
    /// </summary>
    /// <remarks>Copies token by token, because the framework's writer does not accept texts as long as its reader does.</remarks>
    private static void Copy(ref Utf8JsonReader reader, Explanation explanation, ArrayBufferWriter<byte> copy)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                CopyObject(ref reader, explanation, copy, isKnownShallow: true);
                break;
            case JsonTokenType.StartArray:
                copy.Write("["u8);
                for (var index = 0; explanation.Advance(ref reader) && reader.TokenType != JsonTokenType.EndArray; index++)
                {
                    copy.Write(index == 0 ? ""u8 : ","u8);
                    explanation.Path.Enter(index);
                    Copy(ref reader, explanation, copy);
                    explanation.Path.Leave();
                }

                copy.Write("]"u8);
                break;
            default:
                copy.Write(explanation.TokenAt(ref reader));
                break;
        }
    }

    private static void CopyObject(ref Utf8JsonReader reader, Explanation explanation, ArrayBufferWriter<byte> copy, bool isKnownShallow)
    {
        copy.Write("{"u8);
        var (seen, isFirst) = (new HashSet<string>(StringComparer.Ordinal), true);
        while (explanation.Advance(ref reader) && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (name, offset, token) = (reader.GetString()!, (int)reader.TokenStartIndex, explanation.TokenAt(ref reader).ToArray());
            explanation.Path.Enter(name);
            if (!explanation.Advance(ref reader))
            {
                // the JSON breaks off
            }
            else if (!seen.Add(name))
            {
                explanation.NoteDuplicate(TextForms.Excerpt(name), offset);
                explanation.Skip(ref reader);
            }
            else if (isKnownShallow || !explanation.SkipIfTooDeep(ref reader))
            {
                copy.Write(isFirst ? ""u8 : ","u8);
                copy.Write(token);
                copy.Write(":"u8);
                Copy(ref reader, explanation, copy);
                isFirst = false;
            }

            explanation.Path.Leave();
        }

        copy.Write("}"u8);
    }
}
