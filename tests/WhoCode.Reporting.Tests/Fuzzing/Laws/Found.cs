using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Fuzzing.Laws;

/// <summary>Ways of reading, and of comparing findings.</summary>
internal static class Found
{
    /// <summary>Limits that list every finding, because the laws compare reports created in code, which have no limit, with their JSON.</summary>
    public static readonly ReadingLimits Limits = new() { MaxFindings = 1_000_000 };

    public static ReadResult<T> Read<T>(ReadOnlySpan<byte> bytes) where T : Report => typeof(T) == typeof(NationalReport)
        ? (ReadResult<T>)(object)ReportJson.Read<NationalReport>(bytes, limits: Limits)
        : (ReadResult<T>)(object)ReportJson.Read<StakeholderReport>(bytes, limits: Limits);

    public static bool IsOfReading(Finding finding) => finding.RuleId.ToString().StartsWith("WHC0", StringComparison.Ordinal);

    public static bool Is(Finding finding, params ReadOnlySpan<string> rules) => rules.Contains(finding.RuleId.ToString());

    /// <summary>Returns findings with positions, one line each.</summary>
    public static string Lines(IEnumerable<Finding> findings) => string.Join('\n', findings.Select(Line));

    /// <summary>Returns findings in any order and without positions.</summary>
    public static string LinesInAnyOrder(IEnumerable<Finding> findings) =>
        string.Join('\n', findings.Select(finding => $"{finding.Severity} {finding.RuleId} {finding.Pointer} {finding.Field}").Order(StringComparer.Ordinal));

    public static string Line(Finding finding) => $"{finding.Position} {finding.Severity} {finding.RuleId} {finding.Pointer} {finding.Field}";
}
