namespace WhoCode.Reporting;

/// <summary>Makes the plans of one profile, in one round or in any, from the contract and the rules. Every type is planned once.</summary>
internal sealed class Planner(RuleSet rules, ValidationProfile profile, ReportingRound? round)
{
    private readonly Dictionary<(Type Node, bool IsProse), object?> plans = [];
    private readonly List<(RuleEntry Entry, FindingSeverity Severity)> graded = Grade(rules, profile, round);

    /// <summary>Gets whether texts may have no control characters. A findings document can be about a file that has one in its name.</summary>
    public bool RefusesControls { get; init; } = true;

    /// <summary>The plan of a report.</summary>
    public Plan<TNode>? For<TNode>(Shape<TNode> shape) where TNode : notnull => For(shape, isProse: false);

    /// <summary>The plan of the value of a property, or of each item of its list; null for values that have nothing to check beyond their form.</summary>
    public Plan<TNode>? For<TNode>(Member member) where TNode : notnull => For((Shape<TNode>)member.Shape!, Prose.IsIn(member));

    /// <summary>The severity of a rule in the profile of the plans.</summary>
    public FindingSeverity SeverityOf(RuleDescriptor rule) => rule.Severities[profile];

    /// <summary>The rules that say something in the profile.</summary>
    private static List<(RuleEntry Entry, FindingSeverity Severity)> Grade(RuleSet rules, ValidationProfile profile, ReportingRound? round) =>
    [
        .. rules.Entries.Select(entry => (Entry: entry, Severity: entry.SeveritiesIn(round)[profile])).Where(graded => graded.Severity != FindingSeverity.None),
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
        var (prompt, waiting) = (new List<PlannedRule<TNode>>(), new List<PlannedWait<TNode>>());
        foreach (var (entry, severity) in graded)
        {
            if (entry.Descriptor.OnProse is not null && !isProse)
            {
                continue;
            }

            if (entry.Rule is IRule<TNode> rule)
            {
                prompt.Add(new(entry.Descriptor, severity, part, Rule.CheckOf(rule)));
            }

            if (entry.IsAsync && entry.Rule is IAsyncRule<TNode> waits)
            {
                waiting.Add(new(entry.Descriptor, severity, part, waits));
            }
        }

        return part is null && prompt.Count + waiting.Count == 0
            ? null
            : new([.. prompt], [.. waiting], InsideOf<TNode>(part, isProse), SeverityIfEmpty(part));
    }

    private PartPlan<TNode>? InsideOf<TNode>(IPartShape? part, bool isProse) where TNode : notnull =>
        (PartPlan<TNode>?)(part is not null ? PartPlans.Make(part, this) : isProse ? ProsePlan.Only : null);

    /// <summary>The severity of the finding about an empty object; none where nothing in it is required.</summary>
    private FindingSeverity SeverityIfEmpty(IPartShape? part) =>
        part?.Members.Any(member => member.Constraints is { IsRequired: true } or { Count.Minimum: > 0 }) == true ? SeverityOf(StructuralRules.ObjectIsNotEmpty) : FindingSeverity.None;
}
