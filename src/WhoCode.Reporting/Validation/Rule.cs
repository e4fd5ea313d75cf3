using System.Runtime.CompilerServices;
using WhoCode.Reporting.Findings;

namespace WhoCode.Reporting.Validation;

/// <summary>A check of one node.</summary>
public delegate void RuleCheck<in TNode>(TNode node, RuleContext context) where TNode : notnull;

/// <summary>Makes rules from checks.</summary>
public static class Rule
{
    /// <summary>A rule from what there is to know about it and its check.</summary>
    /// <param name="descriptor">Id, name, severities, texts and paragraphs.</param>
    /// <param name="check">The check; without state, as it is called on several threads at once.</param>
    public static IRule<TNode> On<TNode>(RuleDescriptor descriptor, RuleCheck<TNode> check) where TNode : notnull
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        ArgumentNullException.ThrowIfNull(check);
        return new CheckedRule<TNode>(descriptor, check);
    }

    /// <summary>A rule of this library, named like the field it is kept in.</summary>
    internal static IRule<TNode> BuiltIn<TNode>(
        string id, Severities severities, string[] paragraphs, RuleCheck<TNode> check, bool canBeLowered = true, bool isInSchema = false,
        string[]? given = null, string[]? unless = null, [CallerMemberName] string name = "")
        where TNode : notnull =>
        new CheckedRule<TNode>(
            RuleDescriptor.BuiltIn(id, name, severities, paragraphs) with
            {
                CanBeLowered = canBeLowered, IsInSchema = isInSchema, Given = given ?? [], Unless = unless ?? [],
            },
            check);

    /// <summary>The check of a rule, as short a way to it as there is.</summary>
    internal static RuleCheck<TNode> CheckOf<TNode>(IRule<TNode> rule) where TNode : notnull => rule is CheckedRule<TNode> made ? made.Inner : rule.Check;

    /// <summary>The type of node that a rule made here is on; null for a rule of a class of its own, which can be on several.</summary>
    internal static Type? NodeOf(IRule rule) => (rule as IMadeRule)?.Node;

    private interface IMadeRule
    {
        Type Node { get; }
    }

    private sealed class CheckedRule<TNode>(RuleDescriptor descriptor, RuleCheck<TNode> check) : IRule<TNode>, IMadeRule where TNode : notnull
    {
        public Type Node => typeof(TNode);

        public RuleCheck<TNode> Inner => check;

        public RuleDescriptor Descriptor => descriptor;

        public void Check(TNode node, RuleContext context) => check(node, context);
    }
}

/// <summary>A rule of this library that is on several parts, and on no values.</summary>
internal interface IPartsRule : IRule;
