using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using WhoCode.Reporting.Primitives;

namespace WhoCode.Reporting.Json;

/// <summary>Reads and writes values that stand in JSON as one short text; anything but the exact text is refused.</summary>
/// <param name="takesHoles">
/// Whether null stands for an empty value: the explaining reader leaves one where an item could not be read, so that the items
/// after it keep their positions.
/// </param>
internal abstract class ShortTextConverter<T>(bool takesHoles) : JsonConverter<T>, IHoleTaker where T : struct
{
    public override bool HandleNull => true;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TryRead(ref reader, out var value) || (takesHoles && reader.TokenType == JsonTokenType.Null)
            ? value
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Print(value));

    public abstract JsonConverter TakingHoles();

    protected abstract bool TryRead(ref Utf8JsonReader reader, out T value);

    protected abstract string Print(T value);
}

/// <summary>A converter that can be made to take holes.</summary>
internal interface IHoleTaker
{
    JsonConverter TakingHoles();
}

/// <summary>Ids, codes and partial dates.</summary>
internal sealed class WireConverter<T>(bool takesHoles) : ShortTextConverter<T>(takesHoles) where T : struct, IWireValue<T>
{
    public WireConverter()
        : this(takesHoles: false)
    {
    }

    public override JsonConverter TakingHoles() => new WireConverter<T>(takesHoles: true);

    protected override bool TryRead(ref Utf8JsonReader reader, out T value) => ShortText.TryReadWire(ref reader, out value);

    protected override string Print(T value) => value.ToString()!;
}

/// <summary>Enumerations, by their wire names.</summary>
internal sealed class EnumConverter<T>(bool takesHoles)
    : ShortTextConverter<T>(takesHoles)
    where T : struct, Enum
{
    public EnumConverter()
        : this(takesHoles: false)
    {
    }

    public override JsonConverter TakingHoles() => new EnumConverter<T>(takesHoles: true);

    protected override bool TryRead(ref Utf8JsonReader reader, out T value) => ShortText.TryReadName(ref reader, out value);

    protected override string Print(T value) =>
        WireNames<T>.Of(value) ?? throw new JsonException($"{value} is not a value of {typeof(T).Name} and cannot be written.");
}

/// <summary>Whole days, within the years that every date of a report has.</summary>
internal sealed class DayConverter(bool takesHoles) : ShortTextConverter<DateOnly>(takesHoles)
{
    public DayConverter()
        : this(takesHoles: false)
    {
    }

    public override JsonConverter TakingHoles() => new DayConverter(takesHoles: true);

    protected override bool TryRead(ref Utf8JsonReader reader, out DateOnly value) => ShortText.TryReadDay(ref reader, out value);

    protected override string Print(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>Whole numbers, however they are written: 5, 5.0 and 5e0 are one number.</summary>
internal sealed class IntegerConverter : JsonConverter<int>
{
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TryRead(ref reader, out var value) ? value : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    public static bool TryRead(ref Utf8JsonReader reader, out int value)
    {
        value = 0;
        if (reader.TokenType != JsonTokenType.Number)
        {
            return false;
        }

        if (reader.TryGetInt32(out value))
        {
            return true;
        }

        if (!JsonNumber.IsWhole(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan) || !reader.TryGetDecimal(out var written) || written is < int.MinValue or > int.MaxValue)
        {
            return false;
        }

        value = (int)written;
        return true;
    }
}
