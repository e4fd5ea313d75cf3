namespace WhoCode.Reporting.NextRound;

/// <summary>Writes the items of a carried report as JSON.</summary>
internal static class CarriedListJson
{
    public static byte[] Write(CarriedList list) => [.. ReportJson.WriteIndented(writer => Write(writer, list)), (byte)'\n'];

    private static void Write(Utf8JsonWriter writer, CarriedList list)
    {
        writer.WriteStartObject();
        writer.WriteString("formatVersion", "1.0");
        writer.WriteString("language", list.Texts.Language.ToString());
        writer.WriteNumber("fromRound", list.From);
        writer.WriteNumber("round", list.Round);
        writer.WriteStartObject("counts");
        writer.WriteNumber("review", list.CountOf(CarryOutcome.Review));
        writer.WriteNumber("replaced", list.CountOf(CarryOutcome.Replaced));
        writer.WriteNumber("notCarried", list.CountOf(CarryOutcome.NotCarried));
        writer.WriteEndObject();
        writer.WriteStartArray("items");
        foreach (var item in list.Items)
        {
            Write(writer, item, list);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, CarriedItem item, CarriedList list)
    {
        writer.WriteStartObject();
        writer.WriteString("pointer", item.Pointer.ToString());
        if (item.NewPointer is { } newPointer)
        {
            writer.WriteString("newPointer", newPointer.ToString());
        }

        writer.WriteString("outcome", NameOf(item.Outcome));
        writer.WriteString("reason", NameOf(item.Reason));
        writer.WriteString("explanation", list.Explain(item));
        writer.WriteEndObject();
    }

    private static string NameOf<T>(T value) where T : struct, Enum =>
        WireNames<T>.Of(value) ?? throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(T).Name} does not define this value.");
}
