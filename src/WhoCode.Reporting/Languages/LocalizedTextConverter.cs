namespace WhoCode.Reporting.Localization;

/// <summary>Writes a text as its English sentence, and reads it as an application's own text.</summary>
internal sealed class LocalizedTextConverter : JsonConverter<LocalizedText>
{
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? LocalizedText.Create(reader.GetString()!) : throw new JsonException("Expected text in quotation marks.");

    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

/// <summary>Rejects reading and writing, because an argument is only part of a message.</summary>
internal sealed class TextArgumentConverter : JsonConverter<TextArgument>
{
    private const string Why = "A TextArgument is not a value of the format. Write a FindingsDocument, which has the whole sentences.";

    public override TextArgument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(Why);

    public override void Write(Utf8JsonWriter writer, TextArgument value, JsonSerializerOptions options) => throw new NotSupportedException(Why);
}
