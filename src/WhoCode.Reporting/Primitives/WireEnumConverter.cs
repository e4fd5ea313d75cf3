using System.Diagnostics.CodeAnalysis;

namespace WhoCode.Reporting.Serialization;

/// <summary>Reads and writes an enumeration of this library by its names in the JSON format, such as "trade-union".</summary>
/// <typeparam name="TEnum">An enumeration of this library.</typeparam>
/// <remarks>
/// Every enumeration names this converter, so an application does not register it. Numbers, C# names and unknown names throw a
/// <see cref="JsonException"/>, and so does writing a value that the enumeration does not define. Thread-safe.
/// </remarks>
public sealed class WireEnumConverter<TEnum> : JsonConverter<TEnum> where TEnum : struct, Enum
{
    /// <summary>Initializes a new instance of the <see cref="WireEnumConverter{TEnum}"/> class.</summary>
    /// <exception cref="NotSupportedException"><typeparamref name="TEnum"/> is not an enumeration of this library.</exception>
    public WireEnumConverter()
    {
        if (WireNames<TEnum>.All.Count == 0)
        {
            throw new NotSupportedException($"{typeof(TEnum)} is not an enumeration of this library.");
        }
    }

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ShortText.TryReadName(ref reader, out TEnum value) ? value : throw Unreadable(ref reader);

    /// <inheritdoc/>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(WireNames<TEnum>.ToWrite(value));
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(WireNames<TEnum>.ToWrite(value));
    }

    private static JsonException Unreadable(ref Utf8JsonReader reader) =>
        new($"Expected one of {string.Join(", ", WireNames<TEnum>.All)} ({typeof(TEnum).Name}) but found {ShortText.Describe(ref reader)}.");
}

/// <summary>Converts an enumeration of this library from and to text, for configuration, binders and designers.</summary>
/// <remarks>Reads the names of the JSON format and, as .NET does, the C# names in any letter case. Writes the names of the JSON format.</remarks>
internal sealed class WireEnumTypeConverter<TEnum>() : EnumConverter(typeof(TEnum)) where TEnum : struct, Enum
{
    /// <exception cref="FormatException">The text is not the name of a value.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
    {
        if (value is not string text)
        {
            return base.ConvertFrom(context, culture, value);
        }

        var name = text.Trim();
        return WireNames<TEnum>.TryRead(name, out var named)
            || (Enum.GetNames<TEnum>().Contains(name, StringComparer.OrdinalIgnoreCase) && Enum.TryParse(name, ignoreCase: true, out named))
            ? named
            : throw new FormatException($"The text is not one of {string.Join(", ", WireNames<TEnum>.All)}.");
    }

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is TEnum named && WireNames<TEnum>.Of(named) is { } name
            ? name
            : base.ConvertTo(context, culture, value, destinationType);
}
