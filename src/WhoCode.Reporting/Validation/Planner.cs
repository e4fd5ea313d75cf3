namespace WhoCode.Reporting;

/// <summary>Makes the plans of one profile from the contract and the rules, for one round or for all that override no severities. Each type is planned once.</summary>
internal sealed class Planner(RuleSet rules, ValidationProfile profile, ReportingRound? round)
{
    private readonly Dictionary<(Type Node, bool IsProse), object?> plans = [];
    private readonly List<(RuleEntry Entry, FindingSeverity Severity)> applied = WithSeverities(rules, profile, round);

    /// <summary>Whether control characters in texts are errors. Not in a findings document: it may be about a file that has one in its name.</summary>
    public bool RefusesControls { get; init; } = true;

    /// <summary>Returns the plan for a report.</summary>
    public Plan<TNode>? For<TNode>(Shape<TNode> shape) where TNode : notnull => For(shape, isProse: false);

    /// <summary>Returns the plan for the value of a property, or for each item of its list; null for values that need no check beyond their form.</summary>
    public Plan<TNode>? For<TNode>(Member member) where TNode : notnull => For((Shape<TNode>)member.Shape!, Prose.IsIn(member));

    /// <summary>Returns the severity of a rule in the profile of the plans.</summary>
    public FindingSeverity SeverityOf(RuleDescriptor rule) => rule.Severities[profile];

    /// <summary>Returns the rules that apply in the profile, with their severities.</summary>
    private static List<(RuleEntry Entry, FindingSeverity Severity)> WithSeverities(RuleSet rules, ValidationProfile profile, ReportingRound? round) =>
    [
        .. rules.Entries.Select(entry => (Entry: entry, Severity: entry.SeveritiesIn(round)[profile])).Where(rule => rule.Severity != FindingSeverity.None),
    ];

    private Plan<TNode>? For<TNode>(Shape<TNode> shape, bool isProse) where TNode : notnull
    {
        if (!plans.TryGetValue((typeof(TNode), isProse), out var plan))
        {
            plan = Make(shape, isProse);
            plans.Add((typeof(TNode), isProse), plan);
        }

        return (Plan<TNode>?)plan;
    }

    private Plan<TNode>? Make<TNode>(Shape<TNode> shape, bool isProse) where TNode : notnull
    {
        var part = shape as IPartShape;
        var (syncRules, asyncRules) = (new List<PlannedRule<TNode>>(), new List<PlannedAsyncRule<TNode>>());
        foreach (var (entry, severity) in applied)
        {
            if (entry.Descriptor.OnProse is not null && !isProse)
            {
                continue;
            }

            if (entry.Rule is IRule<TNode> rule)
            {
                syncRules.Add(new(entry.Descriptor, severity, part, Rule.CheckOf(rule)));
            }

            if (entry.IsAsync && entry.Rule is IAsyncRule<TNode> asyncRule)
            {
                asyncRules.Add(new(entry.Descriptor, severity, part, asyncRule));
            }
        }

        return part is null && syncRules.Count + asyncRules.Count == 0
            ? null
            : new([.. syncRules], [.. asyncRules], InsideOf<TNode>(part, isProse), SeverityIfEmpty(part));
    }

    private PartPlan<TNode>? InsideOf<TNode>(IPartShape? part, bool isProse) where TNode : notnull =>
        (PartPlan<TNode>?)(part is not null ? PartPlans.Make(part, this) : isProse ? ProsePlan.Only : null);

    /// <summary>The severity of the finding about an empty object; none if none of its properties is required.</summary>
    private FindingSeverity SeverityIfEmpty(IPartShape? part) =>
        part?.Members.Any(member => member.Constraints is { IsRequired: true } or { Count.Minimum: > 0 }) == true ? SeverityOf(StructuralRules.ObjectIsNotEmpty) : FindingSeverity.None;
}
