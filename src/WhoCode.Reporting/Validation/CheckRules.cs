using System.Runtime.CompilerServices;

namespace WhoCode.Reporting;

/// <summary>The rules on the check itself (6xxx): that rules did their work, and that deviations are in order.</summary>
internal static class CheckRules
{
    /// <summary>Rules run to their end. An error, as nobody knows what a rule that failed would have found.</summary>
    public static readonly RuleDescriptor RuleRunsToItsEnd = Rule("WHC6001", FindingSeverity.Error);

    /// <summary>Rules report places that are in the report, at or inside the node that they check.</summary>
    public static readonly RuleDescriptor RulePointsIntoTheReport = Rule("WHC6002", FindingSeverity.Warning);

    /// <summary>A deviation names a rule that is checked by.</summary>
    public static readonly RuleDescriptor DeviationNamesAKnownRule = Rule("WHC6003", FindingSeverity.Warning);

    /// <summary>A deviation is from a rule that can be deviated from.</summary>
    public static readonly RuleDescriptor DeviationIsAllowed = Rule("WHC6004", FindingSeverity.Warning);

    /// <summary>A deviation says from what, where, why, by whom and until when.</summary>
    public static readonly RuleDescriptor DeviationIsComplete = Rule("WHC6005", FindingSeverity.Warning);

    /// <summary>A deviation has not expired.</summary>
    public static readonly RuleDescriptor DeviationIsInForce = Rule("WHC6006", FindingSeverity.Warning);

    /// <summary>A deviation applies to at least one finding.</summary>
    public static readonly RuleDescriptor DeviationIsUsed = Rule("WHC6007", FindingSeverity.Warning);

    /// <summary>A deviation that points into a list item with an id names that id.</summary>
    public static readonly RuleDescriptor DeviationNamesItsItem = Rule("WHC6008", FindingSeverity.Warning);

    /// <summary>All of them, by id.</summary>
    public static readonly IReadOnlyList<RuleDescriptor> All =
    [
        RuleRunsToItsEnd, RulePointsIntoTheReport, DeviationNamesAKnownRule, DeviationIsAllowed, DeviationIsComplete,
        DeviationIsInForce, DeviationIsUsed, DeviationNamesItsItem,
    ];

    private static RuleDescriptor Rule(string id, FindingSeverity severity, [CallerMemberName] string name = "") =>
        RuleDescriptor.BuiltIn(id, name, ProfileSeverities.Always(severity)) with { AllowsDeviations = false };
}
