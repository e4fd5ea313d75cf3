using System.Text.Json;
using WhoCode.Reporting.Json;

namespace WhoCode.Reporting.Reports;

/// <summary>Reads and writes a report of either kind; which kind a text is, its properties tell.</summary>
internal sealed class ReportConverter : JsonConverter<Report>
{
    public override Report Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        if (ReportKind.Of(start) == One<NationalReportShape>.Instance)
        {
            return One<NationalReportShape>.Instance.TryRead(ref reader, explanation: null, out var national)
                ? national
                : throw Unreadable.Because(start, One<NationalReportShape>.Instance);
        }

        return One<StakeholderReportShape>.Instance.TryRead(ref reader, explanation: null, out var report)
            ? report
            : throw Unreadable.Because(start, One<StakeholderReportShape>.Instance);
    }

    public override void Write(Utf8JsonWriter writer, Report value, JsonSerializerOptions options) => ReportKind.Write(writer, value);
}
