using System.Runtime.CompilerServices;

namespace WhoCode.Reporting;

/// <summary>The rules about the validation itself (6xxx): that no rule failed, and that deviations can be applied.</summary>
internal static class CheckRules
{
    /// <summary>A rule must not throw. An error, because it is unknown what the rule would have found.</summary>
    public static readonly RuleDescriptor RuleCompletes = Rule("WHC6001", FindingSeverity.Error);

    /// <summary>A rule must report locations that are in the report, at or inside the node that it checks.</summary>
    public static readonly RuleDescriptor RulePointsIntoTheReport = Rule("WHC6002", FindingSeverity.Warning);

    /// <summary>A deviation must name a rule that the validator applies.</summary>
    public static readonly RuleDescriptor DeviationNamesAKnownRule = Rule("WHC6003", FindingSeverity.Warning);

    /// <summary>A deviation must name a rule that allows deviations.</summary>
    public static readonly RuleDescriptor DeviationIsAllowed = Rule("WHC6004", FindingSeverity.Warning);

    /// <summary>A deviation must state its rule, location, reason, author and expiry date.</summary>
    public static readonly RuleDescriptor DeviationIsComplete = Rule("WHC6005", FindingSeverity.Warning);

    /// <summary>A deviation must not have expired.</summary>
    public static readonly RuleDescriptor DeviationIsInForce = Rule("WHC6006", FindingSeverity.Warning);

    /// <summary>A deviation should apply to at least one finding.</summary>
    public static readonly RuleDescriptor DeviationIsUsed = Rule("WHC6007", FindingSeverity.Warning);

    /// <summary>A deviation that points into a list item with an id must name that id.</summary>
    public static readonly RuleDescriptor DeviationNamesItsItem = Rule("WHC6008", FindingSeverity.Warning);

    /// <summary>All rules about the validation itself, in the order of their ids.</summary>
    public static readonly IReadOnlyList<RuleDescriptor> All =
    [
        RuleCompletes, RulePointsIntoTheReport, DeviationNamesAKnownRule, DeviationIsAllowed, DeviationIsComplete,
        DeviationIsInForce, DeviationIsUsed, DeviationNamesItsItem,
    ];

    private static RuleDescriptor Rule(string id, FindingSeverity severity, [CallerMemberName] string name = "") =>
        RuleDescriptor.BuiltIn(id, name, ProfileSeverities.Always(severity)) with { AllowsDeviations = false };
}
