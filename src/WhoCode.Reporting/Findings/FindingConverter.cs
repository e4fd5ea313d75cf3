namespace WhoCode.Reporting;

/// <summary>Writes a finding as a findings document contains it, in English and without quotes. Reading is rejected, because the rule of a finding is code.</summary>
internal sealed class FindingConverter : JsonConverter<Finding>
{
    public override Finding Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A finding is made by validation and cannot be read from JSON. Read a FindingsDocument or a DocumentedFinding instead.");

    public override void Write(Utf8JsonWriter writer, Finding value, JsonSerializerOptions options) =>
        One<DocumentedFindingShape>.Instance.Write(writer, DocumentedFinding.Of(value, LocalizedTexts.English, quotes: false));
}
