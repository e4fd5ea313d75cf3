using System.Text.Json;
using System.Text.Json.Serialization;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Benchmarks.Peers.Plain;

/// <summary>Converts a value that is a string in JSON, as an application does for a type that has no converter.</summary>
internal abstract class StringConverter<T> : JsonConverter<T> where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && TryParse(reader.GetString(), out var value) ? value : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    protected abstract bool TryParse(string? text, out T value);
}

internal sealed class CodeEditionIdConverter : StringConverter<CodeEditionId>
{
    protected override bool TryParse(string? text, out CodeEditionId value) => CodeEditionId.TryParse(text, out value);
}

internal sealed class CountryCodeConverter : StringConverter<CountryCode>
{
    protected override bool TryParse(string? text, out CountryCode value) => CountryCode.TryParse(text, out value);
}

internal sealed class LanguageTagConverter : StringConverter<LanguageTag>
{
    protected override bool TryParse(string? text, out LanguageTag value) => LanguageTag.TryParse(text, out value);
}

internal sealed class OccupationCodeConverter : StringConverter<OccupationCode>
{
    protected override bool TryParse(string? text, out OccupationCode value) => OccupationCode.TryParse(text, out value);
}

internal sealed class CodeReferenceConverter : StringConverter<CodeReference>
{
    protected override bool TryParse(string? text, out CodeReference value) => CodeReference.TryParse(text, out value);
}

internal sealed class PartialDateConverter : StringConverter<PartialDate>
{
    protected override bool TryParse(string? text, out PartialDate value) => PartialDate.TryParse(text, out value);
}

internal sealed class SubdivisionCodeConverter : StringConverter<SubdivisionCode>
{
    protected override bool TryParse(string? text, out SubdivisionCode value) => SubdivisionCode.TryParse(text, out value);
}

internal sealed class ThematicFieldIdConverter : StringConverter<ThematicFieldId>
{
    protected override bool TryParse(string? text, out ThematicFieldId value) => ThematicFieldId.TryParse(text, out value);
}

/// <summary>Converts an enumeration by the names of its values in kebab case, or as their attributes say.</summary>
internal sealed class NameConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) where T : struct, Enum;
