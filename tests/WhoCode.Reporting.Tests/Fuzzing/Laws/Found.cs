using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Fuzzing.Laws;

/// <summary>Ways of asking and of comparing what was found.</summary>
internal static class Found
{
    /// <summary>Lists every finding, because a report that is built in code has no limit on them, and the laws compare it with its text.</summary>
    public static readonly ReadingLimits Limits = new() { MaxFindings = 1_000_000 };

    public static ReadResult<T> Read<T>(ReadOnlySpan<byte> bytes) where T : Report => typeof(T) == typeof(NationalReport)
        ? (ReadResult<T>)(object)ReportJson.Read<NationalReport>(bytes, limits: Limits)
        : (ReadResult<T>)(object)ReportJson.Read<StakeholderReport>(bytes, limits: Limits);

    public static bool IsOfReading(Finding finding) => finding.RuleId.ToString().StartsWith("WHC0", StringComparison.Ordinal);

    public static bool Is(Finding finding, params ReadOnlySpan<string> rules) => rules.Contains(finding.RuleId.ToString());

    /// <summary>What was found and where, one line each.</summary>
    public static string Lines(IEnumerable<Finding> findings) => string.Join('\n', findings.Select(Line));

    /// <summary>What was found, in any order and without places in the text.</summary>
    public static string LinesInAnyOrder(IEnumerable<Finding> findings) =>
        string.Join('\n', findings.Select(finding => $"{finding.Severity} {finding.RuleId} {finding.Pointer} {finding.Field}").Order(StringComparer.Ordinal));

    public static string Line(Finding finding) => $"{finding.Position} {finding.Severity} {finding.RuleId} {finding.Pointer} {finding.Field}";
}
