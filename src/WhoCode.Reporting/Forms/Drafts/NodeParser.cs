using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace WhoCode.Reporting.Forms;

/// <summary>Creates the values of a draft from JSON.</summary>
internal static class NodeParser
{
    private static readonly JsonReaderOptions Strict = new() { MaxDepth = ReadingLimits.MostDepth };

    /// <summary>Reads a JSON document; returns false if it is not well-formed or nested too deep.</summary>
    /// <param name="utf8">The document, in valid UTF-8 without a byte order mark.</param>
    /// <param name="isLenient">Whether comments, and commas before a closing bracket, are ignored.</param>
    /// <param name="node">The value.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8, bool isLenient, [NotNullWhen(true)] out DraftNode? node)
    {
        node = null;
        try
        {
            var reader = new Utf8JsonReader(utf8, isLenient ? SourceText.Lenient with { MaxDepth = ReadingLimits.MostDepth } : Strict);
            if (reader.Read())
            {
                var read = Read(ref reader);
                node = reader.Read() ? null : read;
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return node is not null;
    }

    /// <summary>Creates a value from a method that writes it.</summary>
    public static DraftNode From(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, new() { Encoder = ReadableEncoder.Instance, SkipValidation = true }))
        {
            write(writer);
        }

        return TryParse(bytes.WrittenSpan, isLenient: false, out var node) ? node : throw new ArgumentException(
            $"The value is nested deeper than {ReadingLimits.MostDepth} levels.");
    }

    /// <summary>Returns the bytes of a value, without white space.</summary>
    public static byte[] BytesOf(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(bytes, new() { Encoder = ReadableEncoder.Instance, SkipValidation = true }))
        {
            write(writer);
        }

        return bytes.WrittenSpan.ToArray();
    }

    private static DraftNode Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var entries = new List<KeyValuePair<string, DraftNode>>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = TextAt(ref reader);
                    reader.Read();
                    entries.Add(new(TextForms.HalfCharacters(name).First < 0 ? name : name.ReplaceUnpairedSurrogates(), Read(ref reader)));
                }

                return new ObjectNode([.. entries]);
            case JsonTokenType.StartArray:
                var items = new List<DraftNode>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Read(ref reader));
                }

                return ListNode.Of(items);
            case JsonTokenType.String:
                return ValueNode.OfText(TextAt(ref reader));
            case JsonTokenType.Number:
                return new ValueNode(JsonValueKind.Number, Encoding.UTF8.GetString(reader.ValueSpan));
            case JsonTokenType.Null:
                return new ValueNode(JsonValueKind.Null, "null");
            default:
                return ValueNode.OfBoolean(reader.TokenType == JsonTokenType.True);
        }
    }

    /// <summary>Returns the text at the reader, with unpaired surrogates, which the framework refuses.</summary>
    private static string TextAt(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped || SourceText.IsSound(reader.ValueSpan))
        {
            return reader.GetString()!;
        }

        var written = Encoding.UTF8.GetString(reader.ValueSpan);
        var text = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] != '\\')
            {
                text.Append(written[i]);
            }
            else if (written[++i] == 'u')
            {
                text.Append((char)ushort.Parse(written.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                text.Append(written[i] switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', var other => other });
            }
        }

        return text.ToString();
    }

    private static string ReplaceUnpairedSurrogates(this string name) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name));
}
