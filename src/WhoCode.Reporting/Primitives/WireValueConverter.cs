namespace WhoCode.Reporting;

/// <summary>Reads and writes a value of fixed form as JSON. Only the exact text is accepted.</summary>
internal sealed class WireValueConverter<T> : JsonConverter<T> where T : struct, IWireValue<T>
{
    public override bool HandleNull => true;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ShortText.TryReadWire(ref reader, out T value) ? value : throw Unreadable(ref reader);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString()!);

    private static JsonException Unreadable(ref Utf8JsonReader reader) =>
        new($"Expected {T.Noun}, but found {ShortText.Describe(ref reader)}.");
}

/// <summary>
/// Converts a value of fixed form from and to text, for configuration, binders and designers. Accepts every notation that Parse accepts.
/// </summary>
internal sealed class WireTypeConverter<T> : TypeConverter where T : struct, IWireValue<T>
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <exception cref="FormatException">The text is not such a value.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Parse(text, CultureInfo.InvariantCulture) : base.ConvertFrom(context, culture, value);

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T wire && destinationType == typeof(string) ? wire.ToString() : base.ConvertTo(context, culture, value, destinationType);
}
