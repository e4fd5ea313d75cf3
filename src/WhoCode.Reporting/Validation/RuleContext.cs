namespace WhoCode.Reporting.Rules;

/// <summary>Provides a rule with information about the report, and takes its findings.</summary>
/// <remarks>
/// A context is valid during one check of one node. It is a <c>ref struct</c>, so that a rule cannot keep it. Asynchronous rules get an
/// <see cref="AsyncRuleContext"/>.
/// </remarks>
public readonly ref struct RuleContext
{
    private readonly Walk walk;
    private readonly PlannedRule rule;

    internal RuleContext(Walk walk, PlannedRule rule) => (this.walk, this.rule) = (walk, rule);

    /// <summary>Gets the report that contains the node.</summary>
    public Report Report => walk.Report;

    /// <summary>Gets the catalogue that the ids in the report refer to.</summary>
    public ReportingCatalog Catalog => walk.Catalog;

    /// <summary>Gets the round of the report; null if the report names none, or one that the catalogue does not contain.</summary>
    public ReportingRound? Round => walk.Round;

    /// <summary>Gets the edition of the Code that the report refers to; null if the report names none, or one that the catalogue does not contain.</summary>
    public CodeEdition? Edition => walk.Edition;

    /// <summary>Gets the safeguards list in force for the round; null if the round or its list is unknown.</summary>
    public SafeguardsList? SafeguardsList => walk.SafeguardsList;

    /// <summary>Gets the date of validation, in coordinated universal time.</summary>
    public DateOnly Today => walk.Today;

    /// <summary>Gets the profile that the report is validated for.</summary>
    public ValidationProfile Profile => walk.Profile;

    /// <summary>Gets an index that finds contributions, evidence, measures and agreements of the report.</summary>
    public ReportIndex References => walk.Index;

    /// <summary>Gets the position of the node in its list, from 0; -1 if it is not in a list.</summary>
    public int ItemIndex => walk.Position;

    /// <summary>Gets the rows of a national report by what they count.</summary>
    internal WorkforceIndex Rows => walk.Rows;

    /// <summary>Reports a finding at the node.</summary>
    /// <param name="arguments">The values for the placeholders of the rule's message.</param>
    public void AddFinding(params ReadOnlySpan<TextArgument> arguments) => Add(JsonPointer.Root, arguments);

    /// <summary>Reports a finding at a property of the node, whether the property has a value or not.</summary>
    /// <param name="property">The name of the property, by <c>nameof</c>.</param>
    /// <param name="arguments">The values for the placeholders of the rule's message.</param>
    /// <exception cref="ArgumentException">The node has no property named <paramref name="property"/>.</exception>
    /// <example>
    /// <code>
    /// context.AddFinding(nameof(Contribution.Occupations), ("title", contribution.Title));
    /// </code>
    /// </example>
    public void AddFinding(string property, params ReadOnlySpan<TextArgument> arguments) => Add(rule.To(property), arguments);

    /// <summary>Reports a finding at an item of a list of the node.</summary>
    /// <param name="property">The name of the property that contains the list, by <c>nameof</c>.</param>
    /// <param name="index">The position of the item, from 0.</param>
    /// <param name="arguments">The values for the placeholders of the rule's message.</param>
    /// <remarks>If the list has no such item, the finding is reported at the node, together with a finding about the wrong location (WHC6002).</remarks>
    /// <exception cref="ArgumentException">The node has no property named <paramref name="property"/>.</exception>
    public void AddFinding(string property, int index, params ReadOnlySpan<TextArgument> arguments) => Add(rule.To(property, index), arguments);

    /// <summary>Reports a finding at a property of an item of a list of the node, whether the property has a value or not.</summary>
    /// <param name="property">The name of the property that contains the list, by <c>nameof</c>.</param>
    /// <param name="index">The position of the item, from 0.</param>
    /// <param name="itemProperty">The name of the property of the item, by <c>nameof</c>.</param>
    /// <param name="arguments">The values for the placeholders of the rule's message.</param>
    /// <remarks>If the list has no such item, the finding is reported at the node, together with a finding about the wrong location (WHC6002).</remarks>
    /// <exception cref="ArgumentException">The node has no property named <paramref name="property"/>, or the item none named <paramref name="itemProperty"/>.</exception>
    public void AddFinding(string property, int index, string itemProperty, params ReadOnlySpan<TextArgument> arguments) =>
        Add(rule.To(property, index, itemProperty), arguments);

    /// <summary>Reports a finding at a location inside the node, such as one in an extension or several levels below.</summary>
    /// <param name="below">The path from the node to the location, in JSON names, such as "/period/to" for a contribution.</param>
    /// <param name="arguments">The values for the placeholders of the rule's message.</param>
    /// <remarks>If the location is not in the report, the finding is reported at the node, together with a finding about the wrong location (WHC6002).</remarks>
    public void AddFinding(JsonPointer below, params ReadOnlySpan<TextArgument> arguments) => Add(below, arguments);

    /// <summary>
    /// Reports that something is missing in the node, at the property that should contain it. If it is missing in every node of the report, only the
    /// first node is reported, with the number of nodes.
    /// </summary>
    /// <param name="node">The node.</param>
    /// <param name="property">The name of the property, by <c>nameof</c>; null for the node itself.</param>
    /// <param name="lacks">Determines whether it is missing in a node.</param>
    /// <param name="arguments">The values for the placeholders of the rule's message, except <c>{all}</c>.</param>
    internal void AddGap<TNode>(TNode node, string? property, Lacks<TNode> lacks, params ReadOnlySpan<TextArgument> arguments) where TNode : class
    {
        if (lacks(node, this) != true)
        {
            return;
        }

        var shared = walk.Gaps.Of(rule.Descriptor.Id, property, lacks, this);
        if (shared is null || shared.Value.First == walk.Here())
        {
            var all = shared is var (_, count) ? LocalizedText.FromKey("suggestion.all").WithArguments(("count", count)) : null;
            Add(property is null ? JsonPointer.Root : rule.To(property), [.. arguments, ("all", all)]);
        }
    }

    private void Add(JsonPointer below, ReadOnlySpan<TextArgument> arguments) => rule.AddFinding(walk, node: null, below, arguments);
}
