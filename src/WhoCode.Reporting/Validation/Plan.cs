using System.Runtime.CompilerServices;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Json;

namespace WhoCode.Reporting.Validation;

/// <summary>What is done with every node of one type, in one profile, as far as it does not depend on the type.</summary>
internal abstract class Plan(PlannedRule[] prompt, PlannedRule[] waiting)
{
    /// <summary>The rules that do not wait.</summary>
    protected PlannedRule[] Prompt => prompt;

    /// <summary>The rules that wait.</summary>
    protected PlannedRule[] Waiting => waiting;

    /// <summary>What the prompt rules need.</summary>
    protected Need[] Needs { get; private set; } = Need.None(prompt.Length);

    /// <summary>What the waiting rules need.</summary>
    protected Need[] WaitingNeeds { get; private set; } = Need.None(waiting.Length);

    /// <summary>Plans the members, which may hold nodes of the same type.</summary>
    public void TakeMembers(IReadOnlyList<Member> members, Planner planner)
    {
        SetMembers(members, planner);
        Needs = Need.Of(prompt, members);
        WaitingNeeds = Need.Of(waiting, members);
    }

    protected virtual void SetMembers(IReadOnlyList<Member> members, Planner planner)
    {
    }
}

/// <summary>What is done with every node of one type, in one profile: first its members, then its rules.</summary>
/// <param name="prompt">The rules that do not wait.</param>
/// <param name="waiting">The rules that wait.</param>
/// <param name="hasMembers">Whether the nodes are parts. What is done with their members is written at build, in a class for each.</param>
/// <remarks>It holds its checks without their type: lists and arrays of them would be dozens of types more for each type of node, at every start.</remarks>
internal abstract class Plan<TNode>(PlannedRule[] prompt, PlannedRule[] waiting, bool hasMembers) : Plan(prompt, waiting)
    where TNode : notnull
{
    /// <summary>Checks the node that the walk stands at.</summary>
    public void Run(TNode node, Walk walk)
    {
        var given = hasMembers ? CheckMembers(node, walk) : 0;
        if (Prompt.Length > 0)
        {
            Check(node, walk, given);
        }

        for (var i = 0; i < Waiting.Length && walk.Waiting is not null; i++)
        {
            if (walk.Page is not null || WaitingNeeds[i].AreMetBy(given))
            {
                Defer(Waiting[i], node, walk);
            }
        }
    }

    /// <summary>Checks the items of the list that the walk has entered.</summary>
    public void RunEach(ReadOnlySpan<TNode> items, Walk walk)
    {
        if (!hasMembers && Waiting.Length == 0 && walk.Page is null)
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

    /// <summary>Checks the members of the node that the walk stands at.</summary>
    /// <returns>Which of them are given, a bit for each.</returns>
    protected virtual ulong CheckMembers(TNode node, Walk walk) => 0;

    /// <summary>Checks items that have no members, rule by rule: codes and ids, of which there are many.</summary>
    private void CheckEach(ReadOnlySpan<TNode> items, Walk walk)
    {
        var (context, rules, i, item) = (walk.Context, Prompt, 0, 0);
        context.Begin(rules);
        while (i < rules.Length)
        {
            try
            {
                for (; i < rules.Length; i++, item = 0)
                {
                    context.Turn(i);
                    for (var call = CheckOf(rules[i]); item < items.Length; item++)
                    {
                        walk.Move(item);
                        call(items[item], context);
                    }
                }
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                walk.AddFailure(rules[i].Descriptor, walk.Here(), fault);
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
        var (context, rules, isWhole) = (walk.Context, Prompt, walk.Page is null);
        context.Begin(rules);
        for (var i = 0; i < rules.Length; i++)
        {
            try
            {
                for (; i < rules.Length; i++)
                {
                    if (!isWhole || Needs[i].AreMetBy(given))
                    {
                        context.Turn(i);
                        CheckOf(rules[i])(node, context);
                    }
                }
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                walk.AddFailure(rules[i].Descriptor, walk.Here(), fault);
            }
        }
    }

    private static RuleCheck<TNode> CheckOf(PlannedRule rule) => Unsafe.As<RuleCheck<TNode>>(rule.Check);

    /// <summary>Apart from <see cref="Run"/>, as the closure would else be made for every node.</summary>
    private static void Defer(PlannedRule planned, TNode node, Walk walk)
    {
        var (context, rule) = (new RuleContext(walk, planned), (IAsyncRule<TNode>)planned.Check);
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

/// <summary>What is done with every value of one type: it has no members.</summary>
internal sealed class ValuePlan<TValue>(PlannedRule[] prompt, PlannedRule[] waiting) : Plan<TValue>(prompt, waiting, hasMembers: false) where TValue : notnull;

/// <summary>What a plan knows of a rule.</summary>
/// <param name="descriptor">Its descriptor.</param>
/// <param name="severity">Its severity there.</param>
/// <param name="part">The part of the contract that its node is; null for a value.</param>
/// <param name="check">Its check, a <see cref="RuleCheck{TNode}"/> of the plan's node; of a rule that waits, the rule itself.</param>
internal sealed class PlannedRule(RuleDescriptor descriptor, Severity severity, IPartShape? part, object check)
{
    public RuleDescriptor Descriptor => descriptor;

    public Severity Severity => severity;

    public IPartShape? Part => part;

    public object Check => check;
}

/// <summary>Which members of a node a rule needs, and which spare it, a bit for each.</summary>
internal readonly record struct Need(ulong Given, ulong Unless)
{
    public static Need[] None(int count) => new Need[count];

    public static Need[] Of(PlannedRule[] rules, IReadOnlyList<Member> members)
    {
        var needs = new Need[rules.Length];
        for (var i = 0; i < needs.Length; i++)
        {
            needs[i] = new(MaskOf(rules[i].Descriptor.Given, members), MaskOf(rules[i].Descriptor.Unless, members));
        }

        return needs;
    }

    public bool AreMetBy(ulong given) => (given & Given) == Given && (Unless == 0 || (given & Unless) != Unless);

    private static ulong MaskOf(IReadOnlyList<string> named, IReadOnlyList<Member> members)
    {
        var mask = 0UL;
        for (var i = 0; i < members.Count && named.Count > 0; i++)
        {
            mask |= named.Contains(members[i].PropertyName) ? 1UL << i : 0;
        }

        return mask;
    }
}
