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
        if (rules.Length > 0)
        {
            walk.Part = part;
            foreach (var planned in rules)
            {
                planned.Rule.Check(node, new(walk, planned.Rule.Descriptor, planned.Severity));
            }
        }

        foreach (var member in Members)
        {
            member.Run(node, walk);
        }
    }
}

/// <summary>A rule and its severity in the profile of a plan.</summary>
internal readonly record struct PlannedRule<TNode>(IRule<TNode> Rule, Severity Severity) where TNode : notnull;
