using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace WhoCode.Reporting.Primitives;

/// <summary>Reads and writes a value of fixed form as JSON; anything but the exact text is refused.</summary>
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

/// <summary>Converts a value of fixed form from and to text, for configuration, binders and designers. Reads what people write.</summary>
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

/// <summary>What values of fixed form have in common.</summary>
internal static class WireValue
{
    /// <summary>Copies the text of a value.</summary>
    /// <returns><c>false</c> where it does not fit.</returns>
    public static bool TryFormat(string text, Span<char> destination, out int charsWritten)
    {
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>Whether a text is exactly what an anchored pattern asks for: in .NET, "$" also matches before a last line feed.</summary>
    public static bool Matches(Regex pattern, ReadOnlySpan<char> text) => text is not [.., '\n'] && pattern.IsMatch(text);

    /// <summary>Parses a value.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not such a value.</exception>
    public static T Parse<T>(string text) where T : struct, IWireValue<T>
    {
        ArgumentNullException.ThrowIfNull(text);
        return T.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : throw new FormatException($"'{TextForms.Excerpt(text)}' is not {T.Noun}.");
    }
}
