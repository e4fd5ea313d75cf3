using System.Globalization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Testing;

/// <summary>Describes failures of rules that the validator reports: exceptions, and locations that are not in the report.</summary>
internal static class Failures
{
    private static readonly RuleId Threw = RuleId.Parse("WHC6001");

    private static readonly RuleId PointedOutside = RuleId.Parse("WHC6002");

    public static bool Is(Finding finding) => finding.RuleId == Threw || finding.RuleId == PointedOutside;

    public static bool AreIn(FindingList findings) => findings.Any(Is);

    /// <summary>Adds a problem for each kind of failure, with the first of its locations.</summary>
    public static void AddTo(ProblemList problems, string where, FindingList findings)
    {
        foreach (var same in findings.Where(finding => finding.RuleId == Threw).GroupBy(finding => (finding.Exception!.GetType(), ValueOf(finding, "reason"))))
        {
            var thrown = same.First().Exception!;
            problems.Add($"{where}: the rule threw {thrown.GetType().Name} at {Places([.. same])}: {thrown.Message} {AdviceOn(thrown)}", thrown);
        }

        foreach (var same in findings.Where(finding => finding.RuleId == PointedOutside).GroupBy(finding => ValueOf(finding, "pointer")))
        {
            problems.Add($"{where}: the rule reports a finding at {same.Key}, which is not in the report, while it checks {Places([.. same])}. Name a property of the checked node by nameof.");
        }
    }

    /// <summary>Returns what to do about an exception. The rule either names a property that the node does not have, or relies on a missing value.</summary>
    private static string AdviceOn(Exception thrown) => thrown is ArgumentException { ParamName: "property" or "itemProperty" }
        ? "Correct the call of AddFinding."
        : "Check for null first, because any property of a report can be missing.";

    private static string Places(IReadOnlyList<Finding> findings) =>
        findings[0].Pointer.ToDisplayString() + (findings.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" and {findings.Count - 1} other {(findings.Count == 2 ? "location" : "locations")}") : "");

    private static string ValueOf(Finding finding, string name) => finding.Arguments.FirstOrDefault(value => value.Name == name).Value?.ToString() ?? "";
}
