namespace WhoCode.Reporting.Comparison;

/// <summary>The two sides in one thematic field.</summary>
/// <remarks>Compares by content. Immutable, safe on any thread.</remarks>
public sealed record FieldComparison
{
    /// <summary>The field's id as the reports write it; null for what belongs to no field.</summary>
    public ThematicFieldId? Id { get; init; }

    /// <summary>The field; null where the catalogue does not know it.</summary>
    public ThematicField? Field { get; init; }

    /// <summary>How the two sides stand to one another. What belongs to no field has nothing to be held against, so there it is never alike or different.</summary>
    public required PositionAgreement Agreement { get; init; }

    /// <summary>What the Member State tells of, all entries together.</summary>
    public ReportedPosition NationalPosition { get; init; }

    /// <summary>What stakeholders tell of, all entries together.</summary>
    public ReportedPosition StakeholderPosition { get; init; }

    /// <summary>
    /// What the Member State says, in the report's order. Parts other than measures name no field: they stand in each field that has one
    /// of their paragraphs as its home.
    /// </summary>
    public IReadOnlyList<NationalEntry> National { get; init => field = ItemList<NationalEntry>.From(value); } = ItemList<NationalEntry>.Empty;

    /// <summary>What stakeholders say, in the order of reports and contributions.</summary>
    public IReadOnlyList<StakeholderEntry> Stakeholders { get; init => field = ItemList<StakeholderEntry>.From(value); } = ItemList<StakeholderEntry>.Empty;

    /// <summary>The paragraphs and whole articles that only the Member State cites in this field, in the Code's order.</summary>
    public IReadOnlyList<CodeReference> InNationalOnly { get; init => field = ItemList<CodeReference>.From(value); } = ItemList<CodeReference>.Empty;

    /// <summary>
    /// The paragraphs and whole articles that both cite in this field, in the Code's order. A whole article includes its paragraphs: where
    /// one side cites "Article 4" and the other "4.4", both places are listed here.
    /// </summary>
    public IReadOnlyList<CodeReference> InBoth { get; init => field = ItemList<CodeReference>.From(value); } = ItemList<CodeReference>.Empty;

    /// <summary>The paragraphs and whole articles that only stakeholders cite in this field, in the Code's order.</summary>
    public IReadOnlyList<CodeReference> InStakeholdersOnly { get; init => field = ItemList<CodeReference>.From(value); } = ItemList<CodeReference>.Empty;
}

/// <summary>The two sides on one paragraph or whole article of the Code, in whatever field they cite it.</summary>
/// <remarks>A whole article includes its paragraphs, and what is said about it is said about each of them. Compares by content. Immutable, safe on any thread.</remarks>
public sealed record ParagraphComparison
{
    /// <summary>The paragraph or whole article.</summary>
    public required CodeReference Id { get; init; }

    /// <summary>The paragraph in the edition of the national report or its round; null for a whole article, and where that edition is not catalogued or has none of that number.</summary>
    public CodeParagraph? Paragraph { get; init; }

    /// <summary>The article, if the whole of it is cited, in the edition of the national report or its round; null for a paragraph, and where that edition is not catalogued or has none of that number.</summary>
    public CodeArticle? Article { get; init; }

    /// <summary>How the two sides stand to one another.</summary>
    public required PositionAgreement Agreement { get; init; }

    /// <summary>What the Member State tells of, all entries together.</summary>
    public ReportedPosition NationalPosition { get; init; }

    /// <summary>What stakeholders tell of, all entries together.</summary>
    public ReportedPosition StakeholderPosition { get; init; }

    /// <summary>What the Member State says, in the report's order.</summary>
    public IReadOnlyList<NationalEntry> National { get; init => field = ItemList<NationalEntry>.From(value); } = ItemList<NationalEntry>.Empty;

    /// <summary>What stakeholders say, in the order of reports and contributions.</summary>
    public IReadOnlyList<StakeholderEntry> Stakeholders { get; init => field = ItemList<StakeholderEntry>.From(value); } = ItemList<StakeholderEntry>.Empty;
}
