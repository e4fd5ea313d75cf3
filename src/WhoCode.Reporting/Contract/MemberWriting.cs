namespace WhoCode.Reporting;

/// <summary>Writes a property: its name and its value.</summary>
internal static class MemberWriting
{
    /// <summary>Writes a value that is not null.</summary>
    public static void Value<T>(Member member, Shape<T> shape, Utf8JsonWriter writer, T value, EmptyProperties empty) where T : notnull
    {
        writer.WritePropertyName(member.EncodedName);
        shape.Write(writer, value, empty);
    }

    /// <summary>Writes a value that is null, if such values are written at all.</summary>
    public static void Nothing(Member member, Utf8JsonWriter writer, EmptyProperties empty)
    {
        if (empty == EmptyProperties.AreWritten)
        {
            writer.WriteNull(member.EncodedName);
        }
    }

    /// <summary>Writes a list.</summary>
    public static void List<T>(Member member, Shape<T> shape, Utf8JsonWriter writer, IReadOnlyList<T> list, EmptyProperties empty) where T : notnull
    {
        if (list.Count == 0 && empty == EmptyProperties.AreLeftOut)
        {
            return;
        }

        writer.WriteStartArray(member.EncodedName);
        foreach (var item in ItemList<T>.From(list).Items)
        {
            shape.Write(writer, item, empty);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes the application's own data.</summary>
    public static void Extensions(
        Member member, Utf8JsonWriter writer, IReadOnlyDictionary<string, JsonElement> extensions, EmptyProperties empty)
    {
        if (extensions.Count == 0 && empty == EmptyProperties.AreLeftOut)
        {
            return;
        }

        writer.WriteStartObject(member.EncodedName);
        foreach (var (key, value) in extensions)
        {
            writer.WritePropertyName(key);
            try
            {
                value.WriteTo(writer);
            }
            catch (InvalidOperationException problem)
            {
                throw new JsonException("An extension contains a text that is not Unicode.", problem);
            }
        }

        writer.WriteEndObject();
    }
}
