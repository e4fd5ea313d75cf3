using System.Runtime.CompilerServices;

namespace WhoCode.Reporting.Rules;

/// <summary>Checks one node of a report.</summary>
/// <param name="node">The node.</param>
/// <param name="context">What the rule knows besides the node, and how it reports what it finds.</param>
public delegate void RuleCheck<in TNode>(TNode node, RuleContext context) where TNode : notnull;

/// <summary>Creates rules from checks.</summary>
public static class Rule
{
    /// <summary>Creates a rule from its descriptor and its check.</summary>
    /// <typeparam name="TNode">The type of node that the rule checks, as in <see cref="IRule{TNode}"/>.</typeparam>
    /// <param name="descriptor">The id, name, severities, texts and paragraphs of the rule.</param>
    /// <param name="check">The check. It must not keep state, because it is called on several threads at once.</param>
    /// <exception cref="ArgumentNullException">The descriptor or the check is null.</exception>
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

    /// <summary>A rule of this library, named like the field it is kept in.</summary>
    internal static IRule<TNode> BuiltIn<TNode>(
        string id, ProfileSeverities severities, string[] paragraphs, RuleCheck<TNode> check, bool canBeLowered = true, bool isInSchema = false,
        string[]? given = null, string[]? unless = null, [CallerMemberName] string name = "")
        where TNode : notnull =>
        new CheckedRule<TNode>(
            RuleDescriptor.BuiltIn(id, name, severities, paragraphs) with
            {
                AllowsDeviations = canBeLowered,
                IsInSchema = isInSchema,
                WhenGiven = given ?? [],
                UnlessGiven = unless ?? [],
            },
            check);

    /// <summary>The check of a rule, as short a way to it as there is.</summary>
    internal static RuleCheck<TNode> CheckOf<TNode>(IRule<TNode> rule) where TNode : notnull => rule is CheckedRule<TNode> made ? made.Inner : rule.Check;

    private sealed class CheckedRule<TNode>(RuleDescriptor descriptor, RuleCheck<TNode> check) : IRule<TNode> where TNode : notnull
    {
        public RuleCheck<TNode> Inner => check;

        public RuleDescriptor Descriptor => descriptor;

        public void Check(TNode node, RuleContext context) => check(node, context);
    }
}
