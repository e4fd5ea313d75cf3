using WhoCode.Reporting.Comparison;

namespace WhoCode.Reporting.Differences;

/// <summary>Writes a difference as JSON.</summary>
internal static class DifferenceJson
{
    public static byte[] Write(ReportDifference difference, LocalizedTexts texts) => [.. ReportJson.WriteIndented(writer => Write(writer, difference, texts)), (byte)'\n'];

    private static void Write(Utf8JsonWriter writer, ReportDifference difference, LocalizedTexts texts)
    {
        writer.WriteStartObject();
        writer.WriteString("formatVersion", "1.0");
        writer.WriteString("language", texts.Language.ToString());
        writer.WriteString("audience", JsonValues.Name(difference.Audience));
        Write(writer, "before", difference.Before);
        Write(writer, "after", difference.After);
        writer.WriteStartObject("counts");
        foreach (var kind in Enum.GetValues<ChangeKind>())
        {
            writer.WriteNumber(JsonValues.Name(kind), difference.CountOf(kind));
        }

        writer.WriteNumber("withheld", difference.Withheld);
        writer.WriteEndObject();
        writer.WriteList("notes", difference.Notes, note => writer.WriteStringValue(note.ToString(texts)));
        writer.WriteList("changes", difference.Changes, change => Write(writer, change, texts));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, ComparedVersion version)
    {
        writer.WriteStartObject(name);
        writer.WriteIfGiven("name", ComparisonWording.Cut(version.Name));
        writer.WriteIfGiven("id", ComparisonWording.Cut(version.Id));
        writer.WriteIfGiven("title", ComparisonWording.Cut(version.Title));
        writer.WriteIfGiven("reporter", ComparisonWording.Cut(version.Reporter));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ReportChange change, LocalizedTexts texts)
    {
        writer.WriteStartObject();
        writer.WriteString("change", JsonValues.Name(change.Kind));
        writer.WriteString("kind", JsonValues.Name(change.FieldKind));
        writer.WriteString("path", change.Path.ToString(texts));
        writer.WriteIfGiven("pointerBefore", change.PointerBefore?.ToString());
        writer.WriteIfGiven("pointerAfter", change.PointerAfter?.ToString());
        Write(writer, "before", change.Before);
        Write(writer, "after", change.After);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, ChangedValue? value)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            JsonElement.Parse(value.Json).WriteTo(writer); // a raw value would not be indented
        }
    }
}
