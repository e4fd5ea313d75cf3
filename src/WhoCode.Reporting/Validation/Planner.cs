using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Json;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Validation;

/// <summary>Makes the plans of one profile, in one round or in any, from the contract and the rules. Every type is planned once.</summary>
internal sealed class Planner(RuleSet rules, Profile profile, ReportingRound? round) : IShapeVisitor
{
    private readonly Dictionary<Type, object> plans = [];
    private readonly List<(RuleEntry Entry, Severity Severity)> graded = Grade(rules, profile, round);

    public Plan<TNode> For<TNode>(Shape<TNode> shape) where TNode : notnull
    {
        if (!plans.TryGetValue(typeof(TNode), out var plan))
        {
            plans.Add(typeof(TNode), plan = Make<TNode>(shape as IPartShape));
            shape.Accept(this);
        }

        return (Plan<TNode>)plan;
    }

    /// <summary>The severity of a rule in the profile of the plans.</summary>
    public Severity SeverityOf(RuleDescriptor rule) => rule.Severities[profile];

    void IShapeVisitor.Value<T>(Shape<T> shape)
    {
        // A value has no members.
    }

    void IShapeVisitor.Part<T>(PartShape<T> shape)
    {
        var maker = new MemberCheckMaker<T>(this);
        var members = new MemberCheck<T>[shape.Members.Count];
        for (var i = 0; i < members.Length; i++)
        {
            members[i] = shape.Members[i].Accept(maker);
        }

        ((Plan<T>)plans[typeof(T)]).SetMembers(members, [.. ((IPartShape)shape).Members.Select(static member => member.PropertyName)]);
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
    private Plan<TNode> Make<TNode>(IPartShape? part) where TNode : notnull
    {
        var (prompt, checks) = (new List<PlannedRule>(), new List<RuleCheck<TNode>>());
        var (waiting, waitingChecks) = (new List<PlannedRule>(), new List<IAsyncRule<TNode>>());
        foreach (var (entry, severity) in graded)
        {
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

        return new(prompt.ToArray(), checks.ToArray(), waiting.ToArray(), waitingChecks.ToArray());
    }
}

/// <summary>Makes the check of a member.</summary>
internal sealed class MemberCheckMaker<TOwner>(Planner planner) : IMemberVisitor<TOwner, MemberCheck<TOwner>> where TOwner : class
{
    public MemberCheck<TOwner> Value<TValue>(ValueMember<TOwner, TValue> member) where TValue : struct =>
        new ValueCheck<TOwner, TValue>(member, planner);

    public MemberCheck<TOwner> Reference<TValue>(ReferenceMember<TOwner, TValue> member) where TValue : class =>
        member is ReferenceMember<TOwner, string> text ? new TextCheck<TOwner>(text, planner) : new PartCheck<TOwner, TValue>(member, planner);

    public MemberCheck<TOwner> List<TItem>(ListMember<TOwner, TItem> member) where TItem : notnull =>
        new ListCheck<TOwner, TItem>(member, planner);

    public MemberCheck<TOwner> Extensions(ExtensionsMember<TOwner> member) => new ExtensionsCheck<TOwner>(member);
}
