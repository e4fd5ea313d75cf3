using WhoCode.Reporting.Findings;

namespace WhoCode.Reporting.Validation;

/// <summary>What is done with every node of one type, in one profile: first its properties, then its rules.</summary>
/// <param name="rules">The rules that do not wait.</param>
/// <param name="waiting">The rules that wait.</param>
/// <param name="part">What is done with the properties of the node; null for a value, which has none.</param>
/// <param name="ifEmpty">The severity of the one finding about a node with nothing in it; none where such a node lacks nothing.</param>
internal sealed class Plan<TNode>(PlannedRule<TNode>[] rules, PlannedWait<TNode>[] waiting, PartPlan<TNode>? part, Severity ifEmpty) where TNode : notnull
{
    /// <summary>Checks the node that the walk is at.</summary>
    public void Run(TNode node, Walk walk)
    {
        walk.Cancellation.ThrowIfCancellationRequested();
        if (ifEmpty != Severity.None && walk.IsInside && part!.IsEmpty(node) && walk.ReportsEmpty(ifEmpty))
        {
            return;
        }

        var given = part is null ? 0 : part.Run(node, walk);
        if (rules.Length > 0)
        {
            Apply(node, walk, given);
        }

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
        for (var i = 0; i < rules.Length && !walk.Cancellation.IsCancellationRequested;)
        {
            try
            {
                do
                {
                    var rule = rules[i++];
                    if (rule.Need.IsMetBy(given))
                    {
                        rule.Check(node, new(walk, rule));
                    }
                }
                while (i < rules.Length && !walk.Cancellation.IsCancellationRequested);
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                walk.AddFailure(rules[i - 1].Descriptor, walk.Here(), fault);
            }
        }
    }
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
