using System.Runtime.CompilerServices;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Json;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Validation;

/// <summary>Makes the plans of one profile, in one round or in any, from the contract and the rules. Every type is planned once.</summary>
internal sealed class Planner(RuleSet rules, Profile profile, ReportingRound? round)
{
    private readonly Dictionary<Type, Plan?> plans = [];
    private readonly List<(RuleEntry Entry, Severity Severity)> graded = Grade(rules, profile, round);

    /// <summary>The plan of values or parts; null for values that there is nothing to do with beyond their form.</summary>
    public Plan<TNode>? For<TNode>(Shape<TNode> shape) where TNode : notnull
    {
        if (plans.TryGetValue(typeof(TNode), out var known))
        {
            return Unsafe.As<Plan<TNode>>(known);
        }

        if (shape is IPartShape || HasRulesOn(typeof(TNode)))
        {
            return Add(shape);
        }

        plans.Add(typeof(TNode), null); // as most types of values have; then the types of rules and plans of them are not made either
        return null;
    }

    /// <inheritdoc cref="For"/>
    public Plan<TPart> ForPart<TPart>(PartShape<TPart> shape) where TPart : class => For(shape)!;

    /// <summary>The severity of a rule in the profile of the plans.</summary>
    public Severity SeverityOf(RuleDescriptor rule) => rule.Severities[profile];

    /// <summary>The rules that say something in the profile.</summary>
    private static List<(RuleEntry Entry, Severity Severity)> Grade(RuleSet rules, Profile profile, ReportingRound? round)
    {
        var graded = new List<(RuleEntry, Severity)>();
        foreach (var entry in rules.Entries)
        {
            if (entry.SeveritiesIn(round)[profile] is not Severity.None and var severity)
            {
                graded.Add((entry, severity));
            }
        }

        return graded;
    }

    private bool HasRulesOn(Type type)
    {
        foreach (var (entry, _) in graded)
        {
            if (entry.MayBeOn(type))
            {
                return true;
            }
        }

        return false;
    }

    private Plan<TNode>? Add<TNode>(Shape<TNode> shape) where TNode : notnull
    {
        var part = shape as IPartShape;
        var (prompt, waiting) = (new List<PlannedRule>(), new List<PlannedRule>());
        foreach (var (entry, severity) in graded)
        {
            if (!entry.MayBeOn(typeof(TNode)))
            {
                continue;
            }

            if (entry.Rule is IRule<TNode> rule)
            {
                prompt.Add(new(entry.Descriptor, severity, part, Rule.CheckOf(rule)));
            }

            if (entry.IsAsync && entry.Rule is IAsyncRule<TNode>)
            {
                waiting.Add(new(entry.Descriptor, severity, part, entry.Rule));
            }
        }

        var made = part is not null ? Unsafe.As<Plan<TNode>>(PartPlans.Make(part.Key, prompt.ToArray(), waiting.ToArray()))
            : prompt.Count + waiting.Count > 0 ? new ValuePlan<TNode>(prompt.ToArray(), waiting.ToArray())
            : null;
        plans.Add(typeof(TNode), made);
        made?.TakeMembers(part?.Members ?? [], this); // with the plan at hand for parts that hold their like
        return made;
    }
}
