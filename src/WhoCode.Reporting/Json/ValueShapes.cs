using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using WhoCode.Reporting.Languages;
using WhoCode.Reporting.Primitives;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Json;

/// <summary>Any text; its length and form are for the constraints of the member to say.</summary>
internal sealed class TextShape : Shape<string>
{
    public override string Key => "text";

    public override string JsonType => "string";

    public override string Example => "\"…\"";

    public override bool Accepts(ref Utf8JsonReader reader) => true;

    public override bool TryRead(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out string value)
    {
        value = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return value is not null;
    }
}

/// <summary>Ids, codes and partial dates.</summary>
/// <param name="key">The key of the shape.</param>
/// <param name="suggest">What was probably meant by a text of another form.</param>
/// <param name="hint">What is wrong with one that nothing is near to.</param>
internal sealed class WireShape<T>(
    string key, Func<string, ReportingCatalog, string?> suggest, Func<string, ReportingCatalog, Text?>? hint = null) : Shape<T>
    where T : struct, IWireValue<T>
{
    public override string Key => key;

    public override string JsonType => "string";

    public override string Pattern => T.Pattern;

    public override int? MaxLength => T.MaxLength;

    public override string Example => $"\"{T.Example}\"";

    public override bool TryRead(ref Utf8JsonReader reader, out T value) => ShortText.TryReadWire(ref reader, out value);

    public override string? Suggest(string written, ReportingCatalog catalog) => suggest(written, catalog);

    public override Text? Hint(string written, ReportingCatalog catalog) => hint?.Invoke(written, catalog);

    public override bool CanWrite(T value) => !value.Equals(default);
}

/// <summary>Enumerations, by their wire names.</summary>
internal sealed class EnumShape<T> : Shape<T>
    where T : struct, Enum
{
    public override string Key => WireNames<T>.Key;

    public override string JsonType => "string";

    public override IReadOnlyList<string> Choices => WireNames<T>.All;

    public override string Example => $"\"{Choices[0]}\"";

    public override bool TryRead(ref Utf8JsonReader reader, out T value) => ShortText.TryReadName(ref reader, out value);

    public override string? Suggest(string written, ReportingCatalog catalog) => TextForms.Nearest(written, Choices);

    public override bool CanWrite(T value) => WireNames<T>.Of(value) is not null;
}

/// <summary>Whole days.</summary>
internal sealed class DayShape : Shape<DateOnly>
{
    public override string Key => "day";

    public override string JsonType => "string";

    public override string Pattern => PartialDate.DayPattern;

    public override string Example => "\"2021-09-15\"";

    public override bool TryRead(ref Utf8JsonReader reader, out DateOnly value) => ShortText.TryReadDay(ref reader, out value);

    public override string? Suggest(string written, ReportingCatalog catalog) =>
        Suggestions.Date(written, catalog) is { Length: 10 } day ? day : null;

    public override Text? Hint(string written, ReportingCatalog catalog) => Suggestions.DateHint(written, catalog);

    public override bool CanWrite(DateOnly value) => value.Year is >= PartialDate.MinYear and <= PartialDate.MaxYear;
}

/// <summary>Whole numbers, however they are written: 5, 5.0 and 5e0 are one number, as JSON Schema has it.</summary>
internal sealed class IntegerShape : Shape<int>
{
    public override string Key => "integer";

    public override string JsonType => "integer";

    public override string Example => "4";

    public override bool TryRead(ref Utf8JsonReader reader, out int value) => IntegerConverter.TryRead(ref reader, out value);

    public override decimal? NumberOf(int value) => value;
}

/// <summary>Decimal numbers, exact to 28 digits.</summary>
internal sealed class DecimalShape : Shape<decimal>
{
    public override string Key => "decimal";

    public override string JsonType => "number";

    public override string Example => "12.5";

    public override bool TryRead(ref Utf8JsonReader reader, out decimal value)
    {
        value = 0;
        return reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out value);
    }

    public override decimal? NumberOf(decimal value) => value;
}

/// <summary>Yes or no.</summary>
internal sealed class BooleanShape : Shape<bool>
{
    public override string Key => "boolean";

    public override string JsonType => "boolean";

    public override string Example => "true";

    public override bool TryRead(ref Utf8JsonReader reader, out bool value)
    {
        value = reader.TokenType == JsonTokenType.True;
        return value || reader.TokenType == JsonTokenType.False;
    }
}
