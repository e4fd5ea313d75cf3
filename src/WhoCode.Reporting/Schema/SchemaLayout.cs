using System.Text.Json.Nodes;

namespace WhoCode.Reporting.Schema;

/// <summary>Lays out a schema for people: short objects and lists are on one line, and long lists of values fill their lines.</summary>
internal static class SchemaLayout
{
    private const int Width = 120;

    private static readonly JsonWriterOptions Plain = new() { Encoder = ReadableEncoder.Instance };

    public static byte[] Write(JsonObject schema)
    {
        var text = new StringBuilder();
        Write(text, schema, depth: 0, taken: 0);
        return Encoding.UTF8.GetBytes(text.Append('\n').ToString());
    }

    private static void Write(StringBuilder text, JsonNode? node, int depth, int taken)
    {
        var items = ItemsOf(node);
        if (items.Count == 0 || (depth > 0 && IsFlat(items) && (2 * depth) + taken + Line(node).Length <= Width))
        {
            text.Append(Line(node));
            return;
        }

        var (open, close) = node is JsonObject ? ('{', '}') : ('[', ']');
        text.Append(open);
        var isFilled = items.Count > 10 && items.All(item => item.Value is null or JsonValue);
        var column = Width;
        foreach (var (index, (name, value)) in items.Index())
        {
            var label = name is null ? "" : $"{Line(name)}: ";
            var length = label.Length + (isFilled ? Line(value).Length + 2 : 0);
            if (!isFilled || column + length > Width)
            {
                text.Append('\n').Append(' ', 2 * (depth + 1));
                column = 2 * (depth + 1);
            }
            else
            {
                text.Append(' ');
            }

            column += length;
            text.Append(label);
            Write(text, value, depth + 1, label.Length + 1);
            text.Append(index < items.Count - 1 ? "," : "");
        }

        text.Append('\n').Append(' ', 2 * depth).Append(close);
    }

    /// <summary>Returns the properties of an object or the items of a list; empty for a value.</summary>
    private static IReadOnlyList<(string? Name, JsonNode? Value)> ItemsOf(JsonNode? node) => node switch
    {
        JsonObject members => [.. members.Select(member => ((string?)member.Key, member.Value))],
        JsonArray list => [.. list.Select(item => ((string?)null, item))],
        _ => [],
    };

    /// <summary>Whether the objects and lists inside contain only values.</summary>
    private static bool IsFlat(IReadOnlyList<(string? Name, JsonNode? Value)> items) =>
        items.All(item => ItemsOf(item.Value).All(inner => inner.Value is null or JsonValue));

    /// <summary>Returns a node on one line, with spaces for people.</summary>
    private static string Line(JsonNode? node) => node switch
    {
        JsonObject { Count: > 0 } members => $"{{ {string.Join(", ", members.Select(member => $"{Line(member.Key)}: {Line(member.Value)}"))} }}",
        JsonArray list => $"[{string.Join(", ", list.Select(Line))}]",
        _ => Value(node),
    };

    private static string Value(JsonNode? node)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Plain))
        {
            if (node is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                node.WriteTo(writer);
            }
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
