namespace WhoCode.Reporting.Rules;

/// <summary>The description of a rule: everything about it except how it checks.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record RuleDescriptor
{
    /// <summary>The permanent id of the rule.</summary>
    public required RuleId Id { get; init; }

    /// <summary>The C# name of the rule, which states what it requires, such as "PeriodDoesNotEndBeforeItStarts".</summary>
    public required string Name { get; init; }

    /// <summary>The severity in each profile.</summary>
    public required ProfileSeverities Severities { get; init; }

    /// <summary>The statement of the rule: what it requires, in one sentence.</summary>
    public required LocalizedText Statement { get; init; }

    /// <summary>The message of its findings, which states what is wrong, with placeholders such as <c>{written}</c>.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>The remedy of its findings: one instruction that states what to do, with placeholders such as <c>{written}</c>.</summary>
    public required LocalizedText Remedy { get; init; }

    /// <summary>The reason for the rule: what goes wrong for a reader if it is not followed; null if its author states none.</summary>
    public LocalizedText? Rationale { get; init; }

    /// <summary>The paragraphs of the Code that the rule is based on; empty for our own rules.</summary>
    public IReadOnlyList<ParagraphId> Paragraphs { get; init => field = ItemList<ParagraphId>.From(value); } = ItemList<ParagraphId>.Empty;

    /// <summary>
    /// The names of properties of the node, by <c>nameof</c>, that the rule needs: it is called only if all of them are given. Empty by
    /// default, so that the rule is called for every node.
    /// </summary>
    /// <remarks>
    /// A text is given if it is not blank, a list if it has an item, and any other property if it is not null. A name is ignored for nodes
    /// that have no such property.
    /// </remarks>
    public IReadOnlyList<string> WhenGiven { get; init => field = ItemList<string>.From(value); } = ItemList<string>.Empty;

    /// <summary>
    /// The names of properties of the node, by <c>nameof</c>, that leave the rule nothing to find. It is not called if all of them are
    /// given. Empty by default. See <see cref="WhenGiven"/> for when a property is given.
    /// </summary>
    public IReadOnlyList<string> UnlessGiven { get; init => field = ItemList<string>.From(value); } = ItemList<string>.Empty;

    /// <summary>
    /// <see langword="true"/> if the JSON Schema contains the same requirement, so that a schema validator finds it too; otherwise,
    /// <see langword="false"/>. The default is <see langword="false"/>.
    /// </summary>
    public bool IsInSchema { get; init; }

    /// <summary>
    /// <see langword="true"/> if a <see cref="Deviation"/> can apply to findings of the rule; otherwise, <see langword="false"/>. The
    /// default is <see langword="true"/>.
    /// </summary>
    public bool AllowsDeviations { get; init; } = true;

    /// <summary>
    /// What a text must show so that a rule on <c>string</c> is called. Such a rule is called only for prose, not for ids, addresses and
    /// contacts. Null if the rule is called for every text.
    /// </summary>
    internal ProseSigns? OnProse { get; init; }

    /// <summary>Creates the description of a built-in rule, whose localized texts have keys that contain its id.</summary>
    internal static RuleDescriptor BuiltIn(string id, string name, ProfileSeverities severities, params ReadOnlySpan<string> paragraphs)
    {
        var based = new ParagraphId[paragraphs.Length];
        for (var i = 0; i < based.Length; i++)
        {
            based[i] = ParagraphId.Parse(paragraphs[i]);
        }

        return new()
        {
            Id = RuleId.Parse(id),
            Name = name,
            Severities = severities,
            Statement = LocalizedText.FromKey($"rule.{id}.statement"),
            Message = LocalizedText.FromKey($"rule.{id}.message"),
            Remedy = LocalizedText.FromKey($"rule.{id}.remedy"),
            Rationale = LocalizedText.FromKey($"rule.{id}.why"),
            Paragraphs = based,
        };
    }
}
