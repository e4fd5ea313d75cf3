namespace WhoCode.Reporting.Localization;

/// <summary>Writes a text as its English sentence, and reads an application's own text.</summary>
internal sealed class LocalizedTextConverter : JsonConverter<LocalizedText>
{
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? LocalizedText.Create(reader.GetString()!) : throw new JsonException("Expected text in quotation marks.");

    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

/// <summary>Refuses to write or read what only carries the values of a message.</summary>
internal sealed class TextArgumentConverter : JsonConverter<TextArgument>
{
    private const string Why = "A TextArgument cannot be written to JSON or read from it. Write a FindingsDocument, which contains the complete sentences.";

    public override TextArgument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(Why);

    public override void Write(Utf8JsonWriter writer, TextArgument value, JsonSerializerOptions options) => throw new NotSupportedException(Why);
}
