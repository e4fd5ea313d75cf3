using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Json;

namespace WhoCode.Reporting.Validation;

/// <summary>What is done with every node of one type, in one profile: first its members, then its rules.</summary>
/// <remarks>What does not depend on the type of the node is kept apart from it, so that it is compiled once.</remarks>
internal sealed class Plan<TNode>(PlannedRule[] prompt, RuleCheck<TNode>[] checks, PlannedRule[] waiting, IAsyncRule<TNode>[] waitingChecks)
    where TNode : notnull
{
    private Need[] needs = Need.None(prompt.Length);
    private Need[] waitingNeeds = Need.None(waiting.Length);

    public MemberCheck<TNode>[] Members { get; private set; } = [];

    public bool IsEmpty => prompt.Length == 0 && waiting.Length == 0 && Members.Length == 0;

    /// <summary>Adds the members, once their own plans can be made.</summary>
    public void SetMembers(MemberCheck<TNode>[] members, IReadOnlyList<string> properties)
    {
        Members = members;
        needs = Need.Of(prompt, properties);
        waitingNeeds = Need.Of(waiting, properties);
    }

    /// <summary>Checks the node that the walk stands at.</summary>
    public void Run(TNode node, Walk walk)
    {
        var given = 0UL;
        var members = Members;
        for (var i = 0; i < members.Length; i++)
        {
            if (walk.Page is null || walk.Enters(members[i].Name))
            {
                given |= members[i].Run(node, walk) ? 1UL << i : 0;
            }
        }

        if (prompt.Length > 0)
        {
            Check(node, walk, given);
        }

        for (var i = 0; i < waiting.Length && walk.Waiting is not null; i++)
        {
            if (walk.Page is not null || waitingNeeds[i].AreMetBy(given))
            {
                Defer(waiting[i], waitingChecks[i], node, walk);
            }
        }
    }

    /// <summary>Checks the items of the list that the walk has entered.</summary>
    public void RunEach(ReadOnlySpan<TNode> items, Walk walk)
    {
        if (Members.Length == 0 && waiting.Length == 0 && walk.Page is null)
        {
            CheckEach(items, walk);
            return;
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (walk.EntersItem(i))
            {
                Run(items[i], walk);
            }
        }
    }

    /// <summary>Checks items that have no members, rule by rule: codes and ids, of which there are many.</summary>
    private void CheckEach(ReadOnlySpan<TNode> items, Walk walk)
    {
        var (context, i, item) = (walk.Context, 0, 0);
        context.Begin(prompt);
        while (i < checks.Length)
        {
            try
            {
                for (; i < checks.Length; i++, item = 0)
                {
                    context.Turn(i);
                    for (var call = checks[i]; item < items.Length; item++)
                    {
                        walk.Move(item);
                        call(items[item], context);
                    }
                }
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                walk.AddFailure(prompt[i].Descriptor, walk.Here(), fault);
                item++;
            }
        }
    }

    /// <summary>
    /// Applies the rules that do not wait and have something to look at. One that fails does not keep the others from being applied.
    /// Where only a page is checked, it is not known what is given, and all are applied.
    /// </summary>
    private void Check(TNode node, Walk walk, ulong given)
    {
        var (context, isWhole) = (walk.Context, walk.Page is null);
        context.Begin(prompt);
        for (var i = 0; i < checks.Length; i++)
        {
            try
            {
                for (; i < checks.Length; i++)
                {
                    if (!isWhole || needs[i].AreMetBy(given))
                    {
                        context.Turn(i);
                        checks[i](node, context);
                    }
                }
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                walk.AddFailure(prompt[i].Descriptor, walk.Here(), fault);
            }
        }
    }

    /// <summary>Apart from <see cref="Run"/>, as the closure would else be made for every node.</summary>
    private static void Defer(PlannedRule planned, IAsyncRule<TNode> rule, TNode node, Walk walk)
    {
        var context = new RuleContext(walk, planned);
        walk.Waiting!.Add(cancellationToken => WaitFor(rule, node, context, walk, cancellationToken));
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
internal sealed class PlannedRule(RuleDescriptor descriptor, Severity severity, IPartShape? part)
{
    public RuleDescriptor Descriptor => descriptor;

    public Severity Severity => severity;

    public IPartShape? Part => part;
}

/// <summary>Which members of a node a rule needs, and which spare it, a bit for each.</summary>
internal readonly record struct Need(ulong Given, ulong Unless)
{
    public static Need[] None(int count) => new Need[count];

    public static Need[] Of(PlannedRule[] rules, IReadOnlyList<string> properties)
    {
        var needs = new Need[rules.Length];
        for (var i = 0; i < needs.Length; i++)
        {
            needs[i] = new(MaskOf(rules[i].Descriptor.Given, properties), MaskOf(rules[i].Descriptor.Unless, properties));
        }

        return needs;
    }

    public bool AreMetBy(ulong given) => (given & Given) == Given && (Unless == 0 || (given & Unless) != Unless);

    private static ulong MaskOf(IReadOnlyList<string> named, IReadOnlyList<string> properties)
    {
        var mask = 0UL;
        for (var i = 0; i < properties.Count; i++)
        {
            mask |= named.Contains(properties[i]) ? 1UL << i : 0;
        }

        return mask;
    }
}
