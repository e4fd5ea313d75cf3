namespace WhoCode.Reporting;

/// <summary>Determines whether what a rule asks for is missing in a node.</summary>
/// <param name="node">The node.</param>
/// <param name="context">The context of the rule.</param>
/// <returns><see langword="null"/> if the rule does not ask for it in this node; otherwise, whether it is missing.</returns>
internal delegate bool? Lacks<in TNode>(TNode node, RuleContext context) where TNode : notnull;

/// <summary>
/// Determines, once for each rule and property, whether what the rule asks for is missing in every node of a report. Then there is one cause, such
/// as a form without a field for it, and one finding, at the first node.
/// </summary>
internal sealed class SharedGaps
{
    /// <summary>Fewer nodes than this are reported one by one, because each can be a separate mistake.</summary>
    private const int Fewest = 4;

    private readonly Dictionary<(RuleId Rule, string? Property), (JsonPointer First, int Count)?> known = [];
    private Report report = null!;
    private IPartShape root = null!;
    private bool isComplete;

    /// <summary>Starts for another report.</summary>
    /// <param name="whole">The report.</param>
    /// <param name="shape">The contract of the report.</param>
    /// <param name="isComplete">Whether nothing was skipped. Otherwise, what seems to be missing may have been given.</param>
    public void Start(Report whole, IPartShape shape, bool isComplete) => (report, root, this.isComplete) = (whole, shape, isComplete);

    public void Clear()
    {
        (report, root) = (null!, null!);
        if (known.Count > 0)
        {
            known.Clear();
        }
    }

    /// <summary>Returns the first node and the number of nodes if it is missing in all of them; null if one node has it, or there are few nodes.</summary>
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
