using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Json;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Validation;

/// <summary>Makes the plans of one profile, in one round or in any, from the contract and the rules. Every type is planned once.</summary>
internal sealed class Planner(RuleSet rules, Profile profile, ReportingRound? round)
{
    private readonly Dictionary<Type, object?> plans = [];
    private readonly List<(RuleEntry Entry, Severity Severity)> graded = Grade(rules, profile, round);

    /// <summary>The plan of values or parts; null for values that there is nothing to do with beyond their form.</summary>
    public Plan<TNode>? For<TNode>(Shape<TNode> shape) where TNode : notnull
    {
        if (!plans.TryGetValue(typeof(TNode), out var plan))
        {
            plan = Make(shape);
            plans.Add(typeof(TNode), plan);
        }

        return (Plan<TNode>?)plan;
    }

    /// <summary>The severity of a rule in the profile of the plans.</summary>
    public Severity SeverityOf(RuleDescriptor rule) => rule.Severities[profile];

    /// <summary>The rules that say something in the profile.</summary>
    private static List<(RuleEntry Entry, Severity Severity)> Grade(RuleSet rules, Profile profile, ReportingRound? round) =>
    [
        .. rules.Entries.Select(entry => (Entry: entry, Severity: entry.SeveritiesIn(round)[profile])).Where(graded => graded.Severity != Severity.None),
    ];

    private Plan<TNode>? Make<TNode>(Shape<TNode> shape) where TNode : notnull
    {
        var part = shape as IPartShape;
        var (prompt, waiting) = (new List<PlannedRule<TNode>>(), new List<PlannedWait<TNode>>());
        foreach (var (entry, severity) in graded)
        {
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
            : new([.. prompt], [.. waiting], part is null ? null : (PartPlan<TNode>)PartPlans.Make(part, this));
    }
}
