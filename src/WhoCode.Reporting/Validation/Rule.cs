using System.Runtime.CompilerServices;

namespace WhoCode.Reporting.Rules;

/// <summary>Represents the method that checks one node of a report.</summary>
/// <typeparam name="TNode">The type of the node, as in <see cref="IRule{TNode}"/>.</typeparam>
/// <param name="node">The node.</param>
/// <param name="context">The context, which provides the report and the catalogue and takes findings.</param>
public delegate void RuleCheck<in TNode>(TNode node, RuleContext context) where TNode : notnull;

/// <summary>Creates rules from a descriptor and a method.</summary>
public static class Rule
{
    /// <summary>Creates a rule from its descriptor and its check.</summary>
    /// <typeparam name="TNode">The type of node that the rule checks, as in <see cref="IRule{TNode}"/>.</typeparam>
    /// <param name="descriptor">The id, name, severities, texts and paragraphs of the rule.</param>
    /// <param name="check">The method that checks a node. It must not keep state, because it is called on several threads at once.</param>
    /// <returns>The rule, to be added to a set by <see cref="RuleSet.With"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="descriptor"/> or <paramref name="check"/> is null.</exception>
    /// <example>
    /// <code>
    /// IRule rule = Rule.Create&lt;Contribution&gt;(descriptor, static (contribution, context) =&gt;
    /// {
    ///     if (contribution.Occupations.Count == 0)
    ///     {
    ///         context.AddFinding(nameof(Contribution.Occupations), ("title", contribution.Title));
    ///     }
    /// });
    /// </code>
    /// </example>
    public static IRule<TNode> Create<TNode>(RuleDescriptor descriptor, RuleCheck<TNode> check) where TNode : notnull
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        ArgumentNullException.ThrowIfNull(check);
        return new CheckedRule<TNode>(descriptor, check);
    }

    /// <summary>Creates a built-in rule, which is named after the field that contains it.</summary>
    internal static IRule<TNode> BuiltIn<TNode>(
        string id, ProfileSeverities severities, string[] paragraphs, RuleCheck<TNode> check, bool allowsDeviations = true, bool isInSchema = false,
        string[]? given = null, string[]? unless = null, [CallerMemberName] string name = "")
        where TNode : notnull =>
        new CheckedRule<TNode>(
            RuleDescriptor.BuiltIn(id, name, severities, paragraphs) with
            {
                AllowsDeviations = allowsDeviations,
                IsInSchema = isInSchema,
                WhenGiven = given ?? [],
                UnlessGiven = unless ?? [],
            },
            check);

    /// <summary>Returns the check of a rule, without the indirection of a rule that <see cref="Create"/> made.</summary>
    internal static RuleCheck<TNode> CheckOf<TNode>(IRule<TNode> rule) where TNode : notnull => rule is CheckedRule<TNode> made ? made.Inner : rule.Check;

    private sealed class CheckedRule<TNode>(RuleDescriptor descriptor, RuleCheck<TNode> check) : IRule<TNode> where TNode : notnull
    {
        public RuleCheck<TNode> Inner => check;

        public RuleDescriptor Descriptor => descriptor;

        public void Check(TNode node, RuleContext context) => check(node, context);
    }
}
