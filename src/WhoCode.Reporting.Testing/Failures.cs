using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Testing;

/// <summary>What the validator says of rules that fail: that one threw, or pointed outside the report.</summary>
internal static class Failures
{
    private static readonly RuleId Threw = RuleId.Parse("WHC6001");

    private static readonly RuleId PointedOutside = RuleId.Parse("WHC6002");

    public static bool Is(Finding finding) => finding.RuleId == Threw || finding.RuleId == PointedOutside;

    public static bool AreIn(FindingList findings) => findings.Any(Is);

    /// <summary>A problem for each kind of failure, at the first of its places.</summary>
    public static IEnumerable<string> Tell(string where, FindingList findings)
    {
        foreach (var same in findings.Where(finding => finding.RuleId == Threw).GroupBy(finding => (Kind: ValueOf(finding, "kind"), Reason: ValueOf(finding, "reason"))))
        {
            yield return $"{where}: the rule threw {same.Key.Kind} at {Places([.. same])}: {same.Key.Reason} Let it pass over what it cannot read: any member of a report can be missing.";
        }

        foreach (var same in findings.Where(finding => finding.RuleId == PointedOutside).GroupBy(finding => ValueOf(finding, "pointer")))
        {
            yield return $"{where}: the rule points to {same.Key}, which is no place in the report, while it checks {Places([.. same])}. Point from the node that is checked, by nameof.";
        }
    }

    private static string Places(IReadOnlyList<Finding> findings) =>
        findings[0].Pointer.ToDisplayString() + (findings.Count > 1 ? $" and {findings.Count - 1} other place(s)" : "");

    private static string ValueOf(Finding finding, string name) => finding.Arguments.FirstOrDefault(value => value.Name == name).Value?.ToString() ?? "";
}
