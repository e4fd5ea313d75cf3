namespace WhoCode.Reporting;

/// <summary>What is done with every node of one type, in one profile: first its properties, then its rules.</summary>
/// <param name="rules">The rules that do not wait.</param>
/// <param name="waiting">The rules that wait.</param>
/// <param name="part">What is done with the properties of the node; null for a value, which has none.</param>
/// <param name="ifEmpty">The severity of the one finding about a node with nothing in it; none where such a node lacks nothing.</param>
internal sealed class Plan<TNode>(PlannedRule<TNode>[] rules, PlannedWait<TNode>[] waiting, PartPlan<TNode>? part, FindingSeverity ifEmpty) where TNode : notnull
{
    private readonly Step[] steps = [.. rules.Select(rule => new Step(rule.Need, rule.Check, rule))];

    /// <summary>Checks the node that the walk is at.</summary>
    public void Run(TNode node, Walk walk)
    {
        walk.Cancellation.ThrowIfCancellationRequested();
        if (ifEmpty != FindingSeverity.None && walk.IsInside && part!.IsEmpty(node) && walk.ReportsEmpty(ifEmpty))
        {
            return;
        }

        var given = part is null ? 0 : part.Run(node, walk);
        Apply(node, walk, given);

        for (var i = 0; i < waiting.Length && walk.Waiting is not null; i++)
        {
            if (waiting[i].Need.IsMetBy(given))
            {
                walk.Waiting.Add(waiting[i].On(node, walk));
            }
        }
    }

    /// <summary>Whether nothing in a node is given.</summary>
    public bool IsEmpty(TNode node) => part is not null && part.IsEmpty(node);

    /// <summary>Checks the items of the list that the walk has entered.</summary>
    public void RunEach(ReadOnlySpan<TNode> items, Walk walk)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (walk.EntersItem(i))
            {
                Run(items[i], walk);
            }
        }
    }

    /// <summary>Applies the rules that do not wait and have something to look at, until the walk is cancelled. One that fails does not stop the others.</summary>
    private void Apply(TNode node, Walk walk, ulong given)
    {
        foreach (ref readonly var step in steps.AsSpan())
        {
            if (step.Need.IsMetBy(given))
            {
                if (walk.Cancellation.IsCancellationRequested)
                {
                    return;
                }

                Apply(step, node, walk);
            }
        }
    }

    private static void Apply(in Step step, TNode node, Walk walk)
    {
        try
        {
            step.Check(node, new(walk, step.Rule));
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            walk.AddFailure(step.Rule.Descriptor, walk.Here(), fault);
        }
    }

    /// <summary>A rule, its check and its needs side by side in memory. A rule that is not called is not loaded.</summary>
    private readonly record struct Step(Need Need, RuleCheck<TNode> Check, PlannedRule<TNode> Rule);
}

/// <summary>What is done with the properties of a part. There is a class for each part, written at build.</summary>
internal abstract class PartPlan<TPart> where TPart : notnull
{
    /// <summary>Checks the properties of the part that the walk is at.</summary>
    /// <returns>Which of them are given, a bit for each.</returns>
    public abstract ulong Run(TPart part, Walk walk);

    /// <summary>Whether none of the properties of a part is given. Nearly always known after a look at the first.</summary>
    public abstract bool IsEmpty(TPart part);
}
