using System.Diagnostics.CodeAnalysis;

namespace WhoCode.Reporting;

/// <summary>Any text. Its length and form are constraints of the property.</summary>
internal sealed class TextShape : Shape<string>
{
    public override string Key => "text";

    public override string JsonType => "string";

    public override string Example => "\"…\"";

    public override string Empty => "";

    public override bool TryRead(ref Utf8JsonReader reader, Explanation? explanation, [MaybeNullWhen(false)] out string value)
    {
        value = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return value is not null;
    }

    public override bool CanWrite(string value) => Ascii.IsValid(value) || TextForms.HalfCharacters(value).First < 0;

    /// <remarks>
    /// A text in a report is never changed. In a document about reports, an unpaired surrogate becomes U+FFFD, because people read those
    /// documents.
    /// </remarks>
    /// <exception cref="JsonException">A text in a report contains an unpaired surrogate.</exception>
    public override void Write(Utf8JsonWriter writer, string value, EmptyProperties empty) => writer.WriteStringValue(
        empty == EmptyProperties.AreLeftOutButLists || CanWrite(value) ? value
        : throw new JsonException("A text contains half a character (an unpaired surrogate)."));
}

/// <summary>A value that is written as one short text.</summary>
internal abstract class ShortTextShape<T> : Shape<T> where T : struct
{
    public override string JsonType => "string";

    public override T Empty => default;

    public override void Write(Utf8JsonWriter writer, T value, EmptyProperties empty) => writer.WriteStringValue(ToText(value));

    protected abstract string ToText(T value);
}

/// <summary>An id, a code or a partial date.</summary>
internal sealed class WireShape<T> : ShortTextShape<T> where T : struct, IWireValue<T>
{
    public override string Key => T.Key;

    public override string Pattern => T.Pattern;

    public override int? MaxLength => T.MaxLength;

    public override string Example => $"\"{T.Example}\"";

    public override bool TryRead(ref Utf8JsonReader reader, Explanation? explanation, out T value) => ShortText.TryReadWire(ref reader, out value);

    public override bool CanWrite(T value) => !value.Equals(default);

    protected override string ToText(T value) => value.ToString()!;
}

/// <summary>A value of an enumeration, by its JSON name.</summary>
internal sealed class EnumShape<T> : ShortTextShape<T> where T : struct, Enum
{
    public override string Key => WireNames<T>.Key;

    public override IReadOnlyList<string> Choices => WireNames<T>.All;

    public override string Example => $"\"{Choices[0]}\"";

    public override bool TryRead(ref Utf8JsonReader reader, Explanation? explanation, out T value) => ShortText.TryReadName(ref reader, out value);

    public override bool CanWrite(T value) => WireNames<T>.Of(value) is not null;

    protected override string ToText(T value) => WireNames<T>.ToWrite(value);
}

/// <summary>An exact day.</summary>
internal sealed class DayShape : ShortTextShape<DateOnly>
{
    public override string Key => "day";

    public override string Pattern => PartialDate.DayPattern;

    public override string Example => "\"2021-09-15\"";

    public override bool TryRead(ref Utf8JsonReader reader, Explanation? explanation, out DateOnly value) => ShortText.TryReadDay(ref reader, out value);

    public override bool CanWrite(DateOnly value) => value.Year is >= PartialDate.MinYear and <= PartialDate.MaxYear;

    protected override string ToText(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>A whole number, however it is written: 5, 5.0 and 5e0 are equal, as in JSON Schema.</summary>
internal sealed class IntegerShape : Shape<int>
{
    public override string Key => "integer";

    public override string JsonType => "integer";

    public override string Example => "4";

    public override int Empty => 0;

    public override bool TryRead(ref Utf8JsonReader reader, Explanation? explanation, out int value) => JsonNumber.TryReadWhole(ref reader, out value);

    public override void Write(Utf8JsonWriter writer, int value, EmptyProperties empty) => writer.WriteNumberValue(value);

    public override decimal? NumberOf(int value) => value;
}

/// <summary>A decimal number, exact to 28 digits.</summary>
internal sealed class DecimalShape : Shape<decimal>
{
    public override string Key => "decimal";

    public override string JsonType => "number";

    public override string Example => "12.5";

    public override decimal Empty => 0;

    public override bool TryRead(ref Utf8JsonReader reader, Explanation? explanation, out decimal value) => JsonNumber.TryReadExact(ref reader, out value);

    public override void Write(Utf8JsonWriter writer, decimal value, EmptyProperties empty) => writer.WriteNumberValue(value);

    public override decimal? NumberOf(decimal value) => value;
}

/// <summary>A value that is true or false.</summary>
internal sealed class BooleanShape : Shape<bool>
{
    public override string Key => "boolean";

    public override string JsonType => "boolean";

    public override string Example => "true";

    public override bool Empty => false;

    public override bool TryRead(ref Utf8JsonReader reader, Explanation? explanation, out bool value)
    {
        value = reader.TokenType == JsonTokenType.True;
        return value || reader.TokenType == JsonTokenType.False;
    }

    public override void Write(Utf8JsonWriter writer, bool value, EmptyProperties empty) => writer.WriteBooleanValue(value);
}
