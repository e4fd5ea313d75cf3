namespace WhoCode.Reporting;

/// <summary>Checks each node of one type in one profile: first its properties, then by the rules.</summary>
/// <param name="rules">The synchronous rules.</param>
/// <param name="asyncRules">The asynchronous rules.</param>
/// <param name="part">Checks the properties of the node; null for a value, which has none.</param>
/// <param name="ifEmpty">The severity of the one finding about an empty node; none if none of its properties is required.</param>
internal sealed class Plan<TNode>(PlannedRule<TNode>[] rules, PlannedAsyncRule<TNode>[] asyncRules, PartPlan<TNode>? part, FindingSeverity ifEmpty) where TNode : notnull
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

        for (var i = 0; i < asyncRules.Length && walk.PendingChecks is not null; i++)
        {
            if (asyncRules[i].Need.IsMetBy(given))
            {
                walk.PendingChecks.Add(asyncRules[i].CheckOf(node, walk));
            }
        }
    }

    /// <summary>Whether a node is an object in which nothing is given.</summary>
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

    /// <summary>Applies the synchronous rules whose needs are met, until the walk is canceled. A rule that throws does not stop the others.</summary>
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

    /// <summary>A rule with its check and its needs, side by side so that the memory of a rule that is not called is not loaded.</summary>
    private readonly record struct Step(Need Need, RuleCheck<TNode> Check, PlannedRule<TNode> Rule);
}

/// <summary>Checks the properties of objects of one type. The generator writes a class for each type of a report.</summary>
internal abstract class PartPlan<TPart> where TPart : notnull
{
    /// <summary>Checks the properties of the object that the walk is at.</summary>
    /// <returns>One bit for each property, in their order, which is set if the property is given.</returns>
    public abstract ulong Run(TPart part, Walk walk);

    /// <summary>Whether no property of an object is given. The first property nearly always decides.</summary>
    public abstract bool IsEmpty(TPart part);
}
