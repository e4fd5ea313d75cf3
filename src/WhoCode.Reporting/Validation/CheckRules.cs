using System.Runtime.CompilerServices;
using WhoCode.Reporting.Findings;

namespace WhoCode.Reporting.Validation;

/// <summary>The rules on the check itself (6xxx): that rules did their work, and that deviations are in order.</summary>
internal static class CheckRules
{
    /// <summary>Rules run to their end. An error, as nobody knows what a rule that failed would have found.</summary>
    public static readonly RuleDescriptor RuleRunsToItsEnd = Rule("WHC6001", Severity.Error);

    /// <summary>Rules report places that are in the report, at or inside the node that they check.</summary>
    public static readonly RuleDescriptor RulePointsIntoTheReport = Rule("WHC6002", Severity.Warning);

    /// <summary>A deviation names a rule that is checked by.</summary>
    public static readonly RuleDescriptor DeviationNamesAKnownRule = Rule("WHC6003", Severity.Warning);

    /// <summary>A deviation is from a rule that can be deviated from.</summary>
    public static readonly RuleDescriptor DeviationIsAllowed = Rule("WHC6004", Severity.Warning);

    /// <summary>A deviation says from what, where, why, by whom and until when.</summary>
    public static readonly RuleDescriptor DeviationIsComplete = Rule("WHC6005", Severity.Warning);

    /// <summary>A deviation has not expired.</summary>
    public static readonly RuleDescriptor DeviationIsInForce = Rule("WHC6006", Severity.Warning);

    /// <summary>A deviation applies to at least one finding.</summary>
    public static readonly RuleDescriptor DeviationIsUsed = Rule("WHC6007", Severity.Warning);

    /// <summary>A deviation that points into a list item with an id names that id.</summary>
    public static readonly RuleDescriptor DeviationNamesItsItem = Rule("WHC6008", Severity.Warning);

    /// <summary>All of them, by id.</summary>
    public static readonly IReadOnlyList<RuleDescriptor> All =
    [
        RuleRunsToItsEnd, RulePointsIntoTheReport, DeviationNamesAKnownRule, DeviationIsAllowed, DeviationIsComplete,
        DeviationIsInForce, DeviationIsUsed, DeviationNamesItsItem,
    ];

    private static RuleDescriptor Rule(string id, Severity severity, [CallerMemberName] string name = "") =>
        RuleDescriptor.BuiltIn(id, name, Severities.Always(severity)) with { CanBeLowered = false };
}
