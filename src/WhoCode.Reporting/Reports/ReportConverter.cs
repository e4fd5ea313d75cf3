using WhoCode.Reporting.Json;

namespace WhoCode.Reporting.Reports;

/// <summary>Reads and writes a report of either kind; which kind a text is, its properties tell.</summary>
internal sealed class ReportConverter : JsonConverter<Report>
{
    public override Report Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (Report)StrictReading.Read(ref reader, ReportKind.Of(reader));

    public override void Write(Utf8JsonWriter writer, Report value, JsonSerializerOptions options) => ReportKind.Write(writer, value);
}
