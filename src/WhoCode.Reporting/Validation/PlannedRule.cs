namespace WhoCode.Reporting;

/// <summary>A rule on nodes of one type, in one profile: what is known of it there, and how its findings are added.</summary>
/// <param name="descriptor">Its descriptor.</param>
/// <param name="severity">Its severity there.</param>
/// <param name="part">The part of the contract that its node is; null for a value.</param>
internal abstract class PlannedRule(RuleDescriptor descriptor, FindingSeverity severity, IPartShape? part)
{
    public RuleDescriptor Descriptor => descriptor;

    /// <summary>Which properties of a node the rule needs.</summary>
    public Need Need { get; } = Need.Of(descriptor, part?.Members ?? []);

    /// <summary>The way from the node to one of its properties.</summary>
    public JsonPointer To(string property) => JsonPointer.Root.Append(MemberOf(part, property).Name);

    /// <summary>The way from the node to an item of one of its lists.</summary>
    public JsonPointer To(string property, int index) => To(property).Append(index);

    /// <summary>The way from the node to a property of an item of one of its lists.</summary>
    public JsonPointer To(string property, int index, string itemProperty) =>
        To(property, index).Append(MemberOf(MemberOf(part, property).Shape as IPartShape, itemProperty).Name);

    /// <summary>Adds a finding.</summary>
    /// <param name="walk">The walk that the rule is applied in.</param>
    /// <param name="node">The node that the rule checks; null for the one that the walk is at.</param>
    /// <param name="below">The way from the node to the place of the finding.</param>
    /// <param name="values">What fills the places of the message.</param>
    public void Find(Walk walk, JsonPointer? node, JsonPointer below, ReadOnlySpan<TextArgument> values)
    {
        if (walk.IsBeyond(severity))
        {
            return;
        }

        var here = node ?? walk.Here();
        var place = here.Append(below);
        if (walk.Holds(place))
        {
            walk.Add(descriptor, severity, place, values);
            return;
        }

        walk.Add(descriptor, severity, here, values);
        walk.Add(CheckRules.RulePointsIntoTheReport, FindingSeverity.Warning, here, ("rule", descriptor.Id), ("pointer", place));
    }

    private static Member MemberOf(IPartShape? part, string property) =>
        part?.Members.FirstOrDefault(member => member.PropertyName == property)
        ?? throw new ArgumentException(
            part is null ? $"A single value, or a list of values, has no property '{property}'."
                : $"This object has no property '{property}'. Its properties are {string.Join(", ", part.Members.Select(member => member.PropertyName))}.",
            nameof(property));
}

/// <summary>A rule that does not wait.</summary>
internal sealed class PlannedRule<TNode>(RuleDescriptor descriptor, FindingSeverity severity, IPartShape? part, RuleCheck<TNode> check)
    : PlannedRule(descriptor, severity, part)
    where TNode : notnull
{
    public RuleCheck<TNode> Check => check;
}

/// <summary>A rule that waits.</summary>
internal sealed class PlannedWait<TNode>(RuleDescriptor descriptor, FindingSeverity severity, IPartShape? part, IAsyncRule<TNode> rule)
    : PlannedRule(descriptor, severity, part)
    where TNode : notnull
{
    /// <summary>The check of the node that the walk is at, to be waited for after the walk.</summary>
    public Func<CancellationToken, ValueTask> On(TNode node, Walk walk)
    {
        var context = new AsyncRuleContext(walk, this);
        return cancellationToken => context.RunAsync(() => rule.CheckAsync(node, context, cancellationToken), cancellationToken);
    }
}

/// <summary>Which properties of a node a rule needs, and which make it unnecessary, one bit each. For prose, the signs that it needs.</summary>
internal readonly record struct Need(ulong Given, ulong Unless)
{
    public static Need Of(RuleDescriptor rule, IReadOnlyList<Member> members) =>
        rule.OnProse is { } signs ? new((ulong)signs, 0) : new(MaskOf(rule.WhenGiven, members), MaskOf(rule.UnlessGiven, members));

    public bool IsMetBy(ulong given) => (given & Given) == Given && (Unless == 0 || (given & Unless) != Unless);

    private static ulong MaskOf(IReadOnlyList<string> named, IReadOnlyList<Member> members)
    {
        var mask = 0UL;
        for (var i = 0; i < members.Count && named.Count > 0; i++)
        {
            mask |= named.Contains(members[i].PropertyName) ? 1UL << i : 0;
        }

        return mask;
    }
}
