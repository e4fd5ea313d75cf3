namespace WhoCode.Reporting.Comparison;

/// <summary>How values are written: what is null is left out, a list is always there.</summary>
internal static class JsonValues
{
    public static void Cited(this Utf8JsonWriter writer, string name, IReadOnlyList<CodeReference> paragraphs) =>
        writer.List(name, paragraphs, paragraph => writer.WriteStringValue(paragraph.ToString()));

    public static void List<T>(this Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        writer.WriteEndArray();
    }

    public static void Give(this Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    public static void Give(this Utf8JsonWriter writer, string name, int? number)
    {
        if (number is { } given)
        {
            writer.WriteNumber(name, given);
        }
    }

    public static string Name<T>(T value) where T : struct, Enum =>
        WireNames<T>.Of(value) ?? throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(T).Name} has no such value.");
}
