using System.Reflection;

namespace WhoCode.Reporting.Serialization;

/// <summary>
/// Reads and writes the types of this library as JSON. Every type of the format carries it, so any <see cref="JsonSerializer"/> call,
/// with any options, gives the format of this library; no application has to register it.
/// </summary>
/// <remarks>
/// <para>
/// What cannot be read throws a <see cref="JsonException"/>. The default of a value type is no value of the format: it is written as its
/// <c>ToString</c> gives it, and refused when it is read. Thread-safe.
/// </para>
/// <para>
/// A converter that an application adds to its options comes before this one, as everywhere in System.Text.Json: with a
/// <see cref="JsonStringEnumConverter"/>, an enumeration of this library that is not inside a report is written by its name in code.
/// Entries of the catalogue, such as countries and rounds, are not part of the format: their properties follow the naming policy of the
/// application.
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
    /// <exception cref="NotSupportedException">The type is not one of this library's format.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.GetCustomAttribute<WireFormatAttribute>(inherit: false)?.CreateConverter()
            ?? throw new NotSupportedException($"{typeToConvert} is not a type of the format that this library reads and writes.");
    }
}

/// <summary>Names the converter of a type of the format. It may lie in a higher layer than <see cref="WireFormatConverter"/>.</summary>
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

/// <summary>Gives an enumeration or object of the format the name that texts and schemas have for it, where that is not its name in code.</summary>
/// <remarks>Read at build by the generator. Names of the format are permanent, names in code are not.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Enum, Inherited = false)]
internal sealed class WireNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
