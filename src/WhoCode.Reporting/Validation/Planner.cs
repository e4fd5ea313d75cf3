using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Json;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Validation;

/// <summary>Makes the plans of one profile, in one round or in any, from the contract and the rules. Every type is planned once.</summary>
internal sealed class Planner(RuleSet rules, Profile profile, ReportingRound? round) : IShapeVisitor
{
    private readonly Dictionary<Type, object> plans = [];

    public Plan<TNode> For<TNode>(Shape<TNode> shape) where TNode : notnull
    {
        if (!plans.TryGetValue(typeof(TNode), out var plan))
        {
            plans.Add(typeof(TNode), plan = new Plan<TNode>([.. RulesOn<TNode>(shape as IPartShape)]));
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
        ((Plan<T>)plans[typeof(T)]).Members = [.. shape.Members.Select(member => member.Accept(maker)).OfType<MemberCheck<T>>()];
    }

    private IEnumerable<PlannedRule<TNode>> RulesOn<TNode>(IPartShape? part) where TNode : notnull =>
        from entry in rules.Entries
        let severity = entry.SeveritiesIn(round)[profile]
        where severity != Severity.None && entry.Rule is IRule<TNode> or IAsyncRule<TNode>
        select new PlannedRule<TNode>(entry.Descriptor, severity, part, entry.Rule);
}

/// <summary>Makes the check of a member, or null where there is nothing to check.</summary>
internal sealed class MemberCheckMaker<TOwner>(Planner planner) : IMemberVisitor<TOwner, MemberCheck<TOwner>?> where TOwner : class
{
    public MemberCheck<TOwner>? Value<TValue>(ValueMember<TOwner, TValue> member) where TValue : struct =>
        new ValueCheck<TOwner, TValue>(member, planner);

    public MemberCheck<TOwner>? Reference<TValue>(ReferenceMember<TOwner, TValue> member) where TValue : class =>
        new ReferenceCheck<TOwner, TValue>(member, planner);

    public MemberCheck<TOwner>? List<TItem>(ListMember<TOwner, TItem> member) where TItem : notnull =>
        new ListCheck<TOwner, TItem>(member, planner);

    public MemberCheck<TOwner>? Extensions(ExtensionsMember<TOwner> member) => new ExtensionsCheck<TOwner>(member);
}
