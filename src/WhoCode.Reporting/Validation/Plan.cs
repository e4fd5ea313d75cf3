using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Json;

namespace WhoCode.Reporting.Validation;

/// <summary>What is done with every node of one type, in one profile, as far as it does not depend on the type.</summary>
internal abstract class Plan(PlannedRule[] prompt, PlannedRule[] waiting)
{
    private MemberCheck[] members = [];

    protected PlannedRule[] Prompt => prompt;

    protected PlannedRule[] Waiting => waiting;

    /// <summary>What the prompt rules need.</summary>
    protected Need[] Needs { get; private set; } = Need.None(prompt.Length);

    /// <summary>What the waiting rules need.</summary>
    protected Need[] WaitingNeeds { get; private set; } = Need.None(waiting.Length);

    protected bool HasMembers => members.Length > 0;

    /// <summary>Adds the members, once their own plans can be made.</summary>
    public void SetMembers(MemberCheck[] checks, string[] properties)
    {
        members = checks;
        Needs = Need.Of(prompt, properties);
        WaitingNeeds = Need.Of(waiting, properties);
    }

    /// <summary>Checks the members of the node that the walk stands at.</summary>
    /// <returns>Which of them are given, a bit for each.</returns>
    protected ulong CheckMembers(object node, Walk walk)
    {
        var given = 0UL;
        for (var i = 0; i < members.Length; i++)
        {
            if (walk.Page is null || walk.Enters(members[i].Name))
            {
                given |= members[i].Run(node, walk) ? 1UL << i : 0;
            }
        }

        return given;
    }
}

/// <summary>What is done with every node of one type, in one profile: first its members, then its rules.</summary>
internal sealed class Plan<TNode>(PlannedRule[] prompt, RuleCheck<TNode>[] checks, PlannedRule[] waiting, IAsyncRule<TNode>[] waitingChecks)
    : Plan(prompt, waiting)
    where TNode : notnull
{
    /// <summary>Checks the node that the walk stands at.</summary>
    public void Run(TNode node, Walk walk)
    {
        var given = HasMembers ? CheckMembers(node, walk) : 0;
        if (checks.Length > 0)
        {
            Check(node, walk, given);
        }

        for (var i = 0; i < waitingChecks.Length && walk.Waiting is not null; i++)
        {
            if (walk.Page is not null || WaitingNeeds[i].AreMetBy(given))
            {
                Defer(Waiting[i], waitingChecks[i], node, walk);
            }
        }
    }

    /// <summary>Checks the items of the list that the walk has entered.</summary>
    public void RunEach(ReadOnlySpan<TNode> items, Walk walk)
    {
        if (!HasMembers && waitingChecks.Length == 0 && walk.Page is null)
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
        context.Begin(Prompt);
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
                walk.AddFailure(Prompt[i].Descriptor, walk.Here(), fault);
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
        context.Begin(Prompt);
        for (var i = 0; i < checks.Length; i++)
        {
            try
            {
                for (; i < checks.Length; i++)
                {
                    if (!isWhole || Needs[i].AreMetBy(given))
                    {
                        context.Turn(i);
                        checks[i](node, context);
                    }
                }
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                walk.AddFailure(Prompt[i].Descriptor, walk.Here(), fault);
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

    public static Need[] Of(PlannedRule[] rules, string[] properties)
    {
        var needs = new Need[rules.Length];
        for (var i = 0; i < needs.Length; i++)
        {
            needs[i] = new(MaskOf(rules[i].Descriptor.Given, properties), MaskOf(rules[i].Descriptor.Unless, properties));
        }

        return needs;
    }

    public bool AreMetBy(ulong given) => (given & Given) == Given && (Unless == 0 || (given & Unless) != Unless);

    private static ulong MaskOf(IReadOnlyList<string> named, string[] properties)
    {
        var mask = 0UL;
        for (var i = 0; i < properties.Length; i++)
        {
            mask |= named.Contains(properties[i]) ? 1UL << i : 0;
        }

        return mask;
    }
}
