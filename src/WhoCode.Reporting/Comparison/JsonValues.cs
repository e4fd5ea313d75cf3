namespace WhoCode.Reporting.Comparison;

/// <summary>Writes values as JSON: null is omitted, and a list is always written.</summary>
internal static class JsonValues
{
    public static void WriteReferences(this Utf8JsonWriter writer, string name, IReadOnlyList<CodeReference> paragraphs) =>
        writer.WriteList(name, paragraphs, paragraph => writer.WriteStringValue(paragraph.ToString()));

    public static void WriteList<T>(this Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        writer.WriteEndArray();
    }

    public static void WriteIfGiven(this Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    public static void WriteIfGiven(this Utf8JsonWriter writer, string name, int? number)
    {
        if (number is { } given)
        {
            writer.WriteNumber(name, given);
        }
    }

    public static string Name<T>(T value) where T : struct, Enum =>
        WireNames<T>.Of(value) ?? throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(T).Name} does not define this value.");
}
