using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Json;

namespace WhoCode.Reporting.Validation;

/// <summary>What is done with every node of one type, in one profile: first its rules, then its members.</summary>
internal sealed class Plan<TNode>(IPartShape? part, PlannedRule<TNode>[] rules) where TNode : notnull
{
    public MemberCheck<TNode>[] Members { get; set; } = [];

    public bool IsEmpty => rules.Length == 0 && Members.Length == 0;

    /// <summary>Checks the node that the walk stands at.</summary>
    public void Run(TNode node, Walk walk)
    {
        foreach (ref readonly var planned in rules.AsSpan())
        {
            walk.Apply(planned, node, part);
        }

        foreach (var member in Members)
        {
            if (walk.Enters(member.Name))
            {
                member.Run(node, walk);
            }
        }
    }
}

/// <summary>A rule on a type of node, of either kind or both, and its severity in a plan.</summary>
internal readonly record struct PlannedRule<TNode>(RuleDescriptor Descriptor, Severity Severity, IRule<TNode>? Rule, IAsyncRule<TNode>? AsyncRule)
    where TNode : notnull;
