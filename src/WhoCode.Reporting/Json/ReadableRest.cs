using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace WhoCode.Reporting.Json;

/// <summary>What can be read of a broken text, being copied into a whole one.</summary>
internal sealed class ReadableRest : IDisposable
{
    private readonly ArrayBufferWriter<byte> bytes = new();
    private readonly Utf8JsonWriter writer;
    private readonly Stack<bool> open = []; // true for an object, false for a list

    public ReadableRest() => writer = new(bytes, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public void Name(string name) => writer.WritePropertyName(name);

    public void Name(ReadOnlySpan<byte> utf8Name) => writer.WritePropertyName(utf8Name);

    public void Start(bool isObject)
    {
        open.Push(isObject);
        if (isObject)
        {
            writer.WriteStartObject();
        }
        else
        {
            writer.WriteStartArray();
        }
    }

    public void End()
    {
        if (open.Pop())
        {
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteEndArray();
        }
    }

    /// <summary>Copies a value that is no object and no list.</summary>
    public void Copy(ref readonly Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            writer.WriteStringValue(reader.GetString());
        }
        else
        {
            writer.WriteRawValue(reader.ValueSpan);
        }
    }

    /// <summary>Leaves an empty item where one could not be read, so that the items after it keep their positions.</summary>
    public void Hole(Shape shape)
    {
        switch (shape)
        {
            case IPartShape:
                writer.WriteStartObject();
                writer.WriteEndObject();
                break;
            case TextShape:
                writer.WriteStringValue("");
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    /// <summary>The whole text, with everything closed that the broken one left open; null where nothing could be read.</summary>
    public byte[]? Close()
    {
        while (open.Count > 0)
        {
            End();
        }

        writer.Flush();
        return bytes.WrittenCount == 0 ? null : bytes.WrittenSpan.ToArray();
    }

    public void Dispose() => writer.Dispose();
}
