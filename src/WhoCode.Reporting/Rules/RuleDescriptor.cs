namespace WhoCode.Reporting.Rules;

/// <summary>What there is to know about a rule, apart from how it checks.</summary>
public sealed record RuleDescriptor
{
    /// <summary>The permanent id.</summary>
    public required RuleId Id { get; init; }

    /// <summary>A name in code that states what a good report does, such as "PeriodDoesNotEndBeforeItStarts".</summary>
    public required string Name { get; init; }

    /// <summary>The severity in each profile.</summary>
    public required ProfileSeverities Severities { get; init; }

    /// <summary>What a good report does, as a sentence.</summary>
    public required LocalizedText Statement { get; init; }

    /// <summary>What is said where a report does not, with places to fill such as <c>{written}</c>.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>What to do about it, as an instruction.</summary>
    public required LocalizedText Remedy { get; init; }

    /// <summary>Why there is the rule: what goes wrong for a reader where it is not kept. Null where its author does not say.</summary>
    public LocalizedText? Rationale { get; init; }

    /// <summary>The paragraphs of the Code that it rests on; empty for a rule of the house.</summary>
    public IReadOnlyList<ParagraphId> Paragraphs { get; init => field = ItemList<ParagraphId>.From(value); } = ItemList<ParagraphId>.Empty;

    /// <summary>
    /// Properties of the node, by <c>nameof</c>, without which the rule has nothing to look at: it is called only where all of them are
    /// given. A text is given where it is not blank, a list where it has an item, anything else where it is not null. Empty for a rule
    /// that looks at every node. On a node that lacks one of the properties, it does not count.
    /// </summary>
    public IReadOnlyList<string> WhenGiven { get; init => field = ItemList<string>.From(value); } = ItemList<string>.Empty;

    /// <summary>
    /// Properties of the node, by <c>nameof</c>, that leave the rule nothing to find: it is not called where all of them are given, as
    /// <see cref="WhenGiven"/> has it. Empty for none.
    /// </summary>
    public IReadOnlyList<string> UnlessGiven { get; init => field = ItemList<string>.From(value); } = ItemList<string>.Empty;

    /// <summary>Whether the JSON Schema says the same, so that a schema validator finds it too. False if not given.</summary>
    public bool IsInSchema { get; init; }

    /// <summary>Whether a <see cref="Deviation"/> can lower what it finds. True if not given.</summary>
    public bool AllowsDeviations { get; init; } = true;

    /// <summary>
    /// The signs that a text must show for a rule on <c>string</c> that is called only for prose, and not for ids, addresses and contacts.
    /// Null if the rule is called for every text.
    /// </summary>
    internal ProseSigns? OnProse { get; init; }

    /// <summary>A rule of this library: its texts stand in the words under its id.</summary>
    internal static RuleDescriptor BuiltIn(string id, string name, ProfileSeverities severities, params ReadOnlySpan<string> paragraphs)
    {
        var rests = new ParagraphId[paragraphs.Length];
        for (var i = 0; i < rests.Length; i++)
        {
            rests[i] = ParagraphId.Parse(paragraphs[i]);
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
            Paragraphs = rests,
        };
    }
}
