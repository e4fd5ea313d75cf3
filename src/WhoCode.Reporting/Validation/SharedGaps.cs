namespace WhoCode.Reporting;

/// <summary>Whether a node lacks what a rule asks for.</summary>
/// <param name="node">The node.</param>
/// <param name="context">What the rule knows besides the node.</param>
/// <returns><c>null</c> if the rule does not ask this node; otherwise, whether the node lacks it.</returns>
internal delegate bool? Lacks<in TNode>(TNode node, RuleContext context) where TNode : notnull;

/// <summary>
/// Knows, once for each rule and property, whether every node of a report lacks what the rule asks for. Then there is one cause, such as
/// a form without a column for it, and one finding, at the first node.
/// </summary>
internal sealed class SharedGaps
{
    /// <summary>So few nodes are named one by one: each can be a slip of its own.</summary>
    private const int Fewest = 4;

    private readonly Dictionary<(RuleId Rule, string? Property), (JsonPointer First, int Count)?> known = [];
    private Report report = null!;
    private IPartShape root = null!;
    private bool isComplete;

    /// <summary>Starts anew.</summary>
    /// <param name="whole">The report.</param>
    /// <param name="shape">Its shape.</param>
    /// <param name="isRead">Whether all of it could be read; if not, what seems to be missing may have been given.</param>
    public void Start(Report whole, IPartShape shape, bool isRead) => (report, root, isComplete) = (whole, shape, isRead);

    public void Clear()
    {
        (report, root) = (null!, null!);
        if (known.Count > 0)
        {
            known.Clear();
        }
    }

    /// <summary>The first node and the number of nodes that all lack the same; null if one of them does not lack it, or there are few.</summary>
    public (JsonPointer First, int Count)? Of<TNode>(RuleId rule, string? property, Lacks<TNode> lacks, RuleContext context) where TNode : class
    {
        if (!known.TryGetValue((rule, property), out var gap))
        {
            gap = isComplete ? Find(lacks, context) : null;
            known.Add((rule, property), gap);
        }

        return gap;
    }

    private (JsonPointer First, int Count)? Find<TNode>(Lacks<TNode> lacks, RuleContext context) where TNode : class
    {
        var (first, count) = ((JsonPointer?)null, 0);
        foreach (var (node, place) in ReportNodes.Of<TNode>(report, root, JsonPointer.Root))
        {
            switch (lacks(node, context))
            {
                case true:
                    first ??= place;
                    count++;
                    break;
                case false:
                    return null;
            }
        }

        return count >= Fewest ? (first!.Value, count) : null;
    }
}
