using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Json;

namespace WhoCode.Reporting.Validation;

/// <summary>What is done with every node of one type, in one profile: first its rules, then its members.</summary>
internal sealed class Plan<TNode>(PlannedRule<TNode>[] rules) where TNode : notnull
{
    public MemberCheck<TNode>[] Members { get; set; } = [];

    public bool IsEmpty => rules.Length == 0 && Members.Length == 0;

    /// <summary>Checks the node that the walk stands at.</summary>
    public void Run(TNode node, Walk walk)
    {
        foreach (var planned in rules)
        {
            if (planned.Rule is { } rule)
            {
                Apply(rule, planned, node, walk);
            }

            if (planned.AsyncRule is not null && walk.Waiting is not null)
            {
                Defer(planned, node, walk);
            }
        }

        foreach (var member in Members)
        {
            if (walk.Enters(member.Name))
            {
                member.Run(node, walk);
            }
        }
    }

    private static void Apply(IRule<TNode> rule, PlannedRule<TNode> planned, TNode node, Walk walk)
    {
        try
        {
            rule.Check(node, walk.For(planned));
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            walk.AddFailure(planned.Descriptor, walk.Here(), fault);
        }
    }

    /// <summary>Apart from <see cref="Run"/>, as the closure would else be made for every node.</summary>
    private static void Defer(PlannedRule<TNode> planned, TNode node, Walk walk)
    {
        var context = new RuleContext(walk, planned);
        walk.Waiting!.Add(cancellationToken => WaitFor(planned.AsyncRule!, node, context, walk, cancellationToken));
    }

    private static async ValueTask WaitFor(IAsyncRule<TNode> rule, TNode node, RuleContext context, Walk walk, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            await rule.CheckAsync(node, context, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException && !(fault is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            walk.AddFailure(context.Rule, context.Here, fault);
        }
    }
}

/// <summary>What a plan knows of a rule: its descriptor, its severity there, and the part of the contract that its node is; null for a value.</summary>
internal abstract class PlannedRule(RuleDescriptor descriptor, Severity severity, IPartShape? part)
{
    public RuleDescriptor Descriptor => descriptor;

    public Severity Severity => severity;

    public IPartShape? Part => part;
}

/// <summary>A rule on a type of node, of either kind or both.</summary>
internal sealed class PlannedRule<TNode>(RuleDescriptor descriptor, Severity severity, IPartShape? part, IRule rule)
    : PlannedRule(descriptor, severity, part) where TNode : notnull
{
    public IRule<TNode>? Rule { get; } = rule as IRule<TNode>;

    public IAsyncRule<TNode>? AsyncRule { get; } = rule as IAsyncRule<TNode>;
}
