using System.Reflection;

namespace WhoCode.Reporting.Serialization;

/// <summary>Reads and writes the types of this library as JSON.</summary>
/// <remarks>
/// <para>
/// Every type of the JSON format names this converter. So any <see cref="JsonSerializer"/> call, with any options, reads and writes that format,
/// and an application does not register the converter. Values that cannot be read throw a <see cref="JsonException"/>. The default value of a
/// value type is not part of the format. It is written as <c>ToString</c> returns it, and refused when it is read. Thread-safe.
/// </para>
/// <para>
/// As always in System.Text.Json, a converter that an application adds to its options has precedence. With a
/// <see cref="JsonStringEnumConverter"/>, an enumeration of this library outside a report is written by its C# name. Entries of the catalogue,
/// such as countries and rounds, are not part of the format: their property names follow the naming policy of the application.
/// </para>
/// </remarks>
public sealed class WireFormatConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsDefined(typeof(WireFormatAttribute), inherit: false);
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The type is not part of the JSON format of this library.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.GetCustomAttribute<WireFormatAttribute>(inherit: false)?.CreateConverter()
            ?? throw new NotSupportedException($"{typeToConvert} is not a type of the format that this library reads and writes.");
    }
}

/// <summary>
/// Names the converter of a type of the JSON format. The converter may be in a higher layer than <see cref="WireFormatConverter"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
internal abstract class WireFormatAttribute : Attribute
{
    public abstract JsonConverter CreateConverter();
}

/// <inheritdoc cref="WireFormatAttribute"/>
internal sealed class WireFormatAttribute<TConverter> : WireFormatAttribute where TConverter : JsonConverter, new()
{
    public override JsonConverter CreateConverter() => new TConverter();
}

/// <summary>Sets the name of an enumeration or object in localized texts and schemas, where it differs from the C# name.</summary>
/// <remarks>The generator reads it at build time. Names in the format are permanent; C# names are not.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Enum, Inherited = false)]
internal sealed class WireNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
