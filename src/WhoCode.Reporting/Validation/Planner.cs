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
            return (Plan<TNode>?)known;
        }

        var made = Make<TNode>(shape as IPartShape);
        plans.Add(typeof(TNode), made);
        if (shape is IPartShape part)
        {
            SetMembers(made!, part.Members); // with the plan at hand for parts that hold their like
        }

        return made;
    }

    /// <inheritdoc cref="For"/>
    public Plan<TPart> ForPart<TPart>(PartShape<TPart> shape) where TPart : class => For(shape)!;

    /// <summary>The severity of a rule in the profile of the plans.</summary>
    public Severity SeverityOf(RuleDescriptor rule) => rule.Severities[profile];

    private void SetMembers(Plan plan, IReadOnlyList<Member> members)
    {
        var (checks, properties) = (new MemberCheck[members.Count], new string[members.Count]);
        for (var i = 0; i < checks.Length; i++)
        {
            checks[i] = MemberCheckMaker.Of(members[i], this);
            properties[i] = members[i].PropertyName;
        }

        plan.SetMembers(checks, properties);
    }

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

    /// <summary>Written out, as queries would be compiled anew for every type of node.</summary>
    private Plan<TNode>? Make<TNode>(IPartShape? part) where TNode : notnull
    {
        var (prompt, checks) = (new List<PlannedRule>(), new List<RuleCheck<TNode>>());
        var (waiting, waitingChecks) = (new List<PlannedRule>(), new List<IAsyncRule<TNode>>());
        foreach (var (entry, severity) in graded)
        {
            if (!entry.MayBeOn(typeof(TNode)))
            {
                continue;
            }

            if (entry.Rule is IRule<TNode> rule)
            {
                prompt.Add(new(entry.Descriptor, severity, part));
                checks.Add(Rule.CheckOf(rule));
            }

            if (entry.Rule is IAsyncRule<TNode> asyncRule)
            {
                waiting.Add(new(entry.Descriptor, severity, part));
                waitingChecks.Add(asyncRule);
            }
        }

        return part is null && prompt.Count == 0 && waiting.Count == 0
            ? null
            : new(prompt.ToArray(), checks.ToArray(), waiting.ToArray(), waitingChecks.ToArray());
    }
}
