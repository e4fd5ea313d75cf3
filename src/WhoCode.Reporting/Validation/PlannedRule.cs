namespace WhoCode.Reporting;

/// <summary>A rule as it applies to nodes of one type in one profile. Adds its findings to the walk.</summary>
/// <param name="descriptor">The descriptor of the rule.</param>
/// <param name="severity">Its severity in the profile.</param>
/// <param name="part">The contract of the nodes; null for values, which have no properties.</param>
internal abstract class PlannedRule(RuleDescriptor descriptor, FindingSeverity severity, IPartShape? part)
{
    public RuleDescriptor Descriptor => descriptor;

    /// <summary>Which properties of a node must be given for the rule to be called.</summary>
    public Need Need { get; } = Need.Of(descriptor, part?.Members ?? []);

    /// <summary>The path from the node to one of its properties.</summary>
    public JsonPointer To(string property) => JsonPointer.Root.Append(MemberOf(part, property).Name);

    /// <summary>The path from the node to an item of one of its lists.</summary>
    public JsonPointer To(string property, int index) => To(property).Append(index);

    /// <summary>The path from the node to a property of an item of one of its lists.</summary>
    public JsonPointer To(string property, int index, string itemProperty) =>
        To(property, index).Append(MemberOf(MemberOf(part, property).Shape as IPartShape, itemProperty).Name);

    /// <summary>Adds a finding, at the node if the location is not in the report.</summary>
    /// <param name="walk">The walk that the rule is applied in.</param>
    /// <param name="node">The node that the rule checks; null for the one that the walk is at.</param>
    /// <param name="below">The path from the node to the location of the finding.</param>
    /// <param name="values">The values for the placeholders of the message.</param>
    public void AddFinding(Walk walk, JsonPointer? node, JsonPointer below, ReadOnlySpan<TextArgument> values)
    {
        if (walk.IsBeyond(severity))
        {
            return;
        }

        var here = node ?? walk.Here();
        var place = here.Append(below);
        if (walk.Contains(place))
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
            part is null ? $"There is no property '{property}' here, because a value has no properties. Report the finding at the node itself."
                : $"There is no property '{property}' here. Name one of these by nameof: {string.Join(", ", part.Members.Select(member => member.PropertyName))}.",
            nameof(property));
}

internal sealed class PlannedRule<TNode>(RuleDescriptor descriptor, FindingSeverity severity, IPartShape? part, RuleCheck<TNode> check)
    : PlannedRule(descriptor, severity, part)
    where TNode : notnull
{
    public RuleCheck<TNode> Check => check;
}

internal sealed class PlannedAsyncRule<TNode>(RuleDescriptor descriptor, FindingSeverity severity, IPartShape? part, IAsyncRule<TNode> rule)
    : PlannedRule(descriptor, severity, part)
    where TNode : notnull
{
    /// <summary>Returns the check of the node that the walk is at, which is run after the walk.</summary>
    public Func<CancellationToken, ValueTask> CheckOf(TNode node, Walk walk)
    {
        var context = new AsyncRuleContext(walk, this);
        return cancellationToken => context.RunAsync(() => rule.CheckAsync(node, context, cancellationToken), cancellationToken);
    }
}

/// <summary>The properties that must be given for a rule to be called, and those that make the call unnecessary if all are given, one bit each. For prose, the signs that must be shown.</summary>
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
