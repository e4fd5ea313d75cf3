using System.Text.Json.Nodes;
using WhoCode.Reporting.Schema;
using WhoCode.Reporting.Testing;

namespace WhoCode.Reporting.Tests.Schema.Agreement;

/// <summary>A kind of report for which agreement is tested.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Kind">What its schema describes.</param>
/// <param name="Clean">The clean report that every edge starts from.</param>
/// <param name="Samples">The samples that are changed at random.</param>
internal sealed record ReportRoot(Type Type, SchemaKind Kind, CleanReport Clean, IReadOnlyList<string> Samples)
{
    public static ReportRoot Stakeholder { get; } = new(
        typeof(StakeholderReport), SchemaKind.StakeholderReport, new(JsonNode.Parse(ReportJson.Write(SampleReports.Maximal))!), Find("stakeholder-*.json"));

    public static ReportRoot National { get; } = new(
        typeof(NationalReport), SchemaKind.NationalReport, new(WithView(JsonNode.Parse(Repository.Sample("national-example-2024.json"))!)), Find("national-*.json"));

    public static IReadOnlyList<ReportRoot> All { get; } = [Stakeholder, National];

    /// <summary>Adds what only software writes, so that no sample has it.</summary>
    private static JsonNode WithView(JsonNode report)
    {
        report["view"] = new JsonObject { ["audience"] = "partner", ["withheldItems"] = 1, ["withheldValues"] = 2 };
        return report;
    }

    private static List<string> Find(string pattern) =>
        [.. Directory.EnumerateFiles(Repository.Path("docs", "samples"), pattern).Select(file => Path.GetFileName(file)!).Order()];
}
