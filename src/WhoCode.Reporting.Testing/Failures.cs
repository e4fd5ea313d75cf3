using System.Globalization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Testing;

/// <summary>What the validator says of rules that fail: that one threw, or pointed outside the report.</summary>
internal static class Failures
{
    private static readonly RuleId Threw = RuleId.Parse("WHC6001");

    private static readonly RuleId PointedOutside = RuleId.Parse("WHC6002");

    public static bool Is(Finding finding) => finding.RuleId == Threw || finding.RuleId == PointedOutside;

    public static bool AreIn(FindingList findings) => findings.Any(Is);

    /// <summary>Adds a problem for each kind of failure, at the first of its locations.</summary>
    public static void AddTo(ProblemList problems, string where, FindingList findings)
    {
        foreach (var same in findings.Where(finding => finding.RuleId == Threw).GroupBy(finding => (finding.Exception!.GetType(), ValueOf(finding, "reason"))))
        {
            var thrown = same.First().Exception!;
            problems.Add($"{where}: the rule threw {thrown.GetType().Name} at {Places([.. same])}: {thrown.Message} {AdviceOn(thrown)}", thrown);
        }

        foreach (var same in findings.Where(finding => finding.RuleId == PointedOutside).GroupBy(finding => ValueOf(finding, "pointer")))
        {
            problems.Add($"{where}: the rule points to {same.Key}, which is no place in the report, while it checks {Places([.. same])}. Point from the node that is checked, by nameof.");
        }
    }

    /// <summary>What to do about an exception: either the rule names a property that the node does not have, or it relies on one that is missing.</summary>
    private static string AdviceOn(Exception thrown) => thrown is ArgumentException { ParamName: "property" or "itemProperty" }
        ? "Name a property of the type that the rule checks, by nameof."
        : "Let it pass over what it cannot read: any member of a report can be missing.";

    private static string Places(IReadOnlyList<Finding> findings) =>
        findings[0].Pointer.ToDisplayString() + (findings.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" and {findings.Count - 1} other {(findings.Count == 2 ? "place" : "places")}") : "");

    private static string ValueOf(Finding finding, string name) => finding.Arguments.FirstOrDefault(value => value.Name == name).Value?.ToString() ?? "";
}
