using System.Text;
using System.Text.Json.Nodes;
using WhoCode.Reporting.Differences;
using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Tests.Differences;

/// <summary>What tests of differences share.</summary>
internal static class Versions
{
    public static ReportDifference CompareAll(Report before, Report after) => ReportDifference.Compare(before, after, audience: Audience.Secretariat);

    public static string Write(this ReportDifference difference, DifferenceFormat format, LocalizedTexts? texts = null)
    {
        using var output = new MemoryStream();
        DifferenceExport.Write(output, format, difference, texts);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>Everything that is made of a difference.</summary>
    public static string WriteAll(this ReportDifference difference) => string.Concat(
    [
        .. Enum.GetValues<DifferenceFormat>().Select(format => difference.Write(format)),
        .. difference.Changes.Select(change => $"{change} {change.Path} {change.PointerBefore} {change.PointerAfter} {change.Before?.Json} {change.Before?.Text} {change.Before?.Display} {change.After?.Json} {change.After?.Text} {change.After?.Display}\n"),
        $"{difference} {difference.Before.Name} {difference.Before.Id} {difference.Before.Title} {difference.Before.Reporter} {difference.After.Name} {difference.After.Id} {difference.After.Title} {difference.After.Reporter}",
        .. difference.Notes.Select(note => note.ToString()),
    ]);

    /// <summary>One line for each change: kind, pointers and values.</summary>
    public static IEnumerable<string> Lines(this ReportDifference difference) => difference.Changes.Select(change =>
        $"{change.Kind} {change.PointerBefore?.ToString() ?? "-"} {change.PointerAfter?.ToString() ?? "-"} {change.Before?.Json ?? "-"} {change.After?.Json ?? "-"}");

    public static JsonObject Json(Report report) => JsonNode.Parse(ReportJson.Write(report))!.AsObject();

    /// <summary>A national report writes its Member State even if it is null.</summary>
    public static JsonObject WithoutNull(this JsonObject report)
    {
        if (report.TryGetPropertyValue("memberState", out var state) && state is null)
        {
            report.Remove("memberState");
        }

        return report;
    }
}
