namespace WhoCode.Reporting.Comparison;

/// <summary>Represents the comparison of the two sides in one thematic field.</summary>
/// <remarks>Compared by content. Immutable and thread-safe.</remarks>
public sealed record FieldComparison
{
    /// <summary>Gets the id of the thematic field; null for entries without a field.</summary>
    public ThematicFieldId? Id { get; init; }

    /// <summary>Gets the thematic field; null if there is no id, or the catalogue does not contain it.</summary>
    public ThematicField? Field { get; init; }

    /// <summary>Gets the agreement between the positions of the two sides. Without a field, the entries have no common subject, so the positions are not compared.</summary>
    public required PositionAgreement Agreement { get; init; }

    /// <summary>Gets the position of the Member State, from all its entries.</summary>
    public ReportedPosition NationalPosition { get; init; }

    /// <summary>Gets the position of the stakeholders, from all their entries.</summary>
    public ReportedPosition StakeholderPosition { get; init; }

    /// <summary>
    /// Gets the entries of the national report, in the order of the report. Sections other than measures name no field, so they are listed in each
    /// field to which one of their paragraphs primarily belongs.
    /// </summary>
    public IReadOnlyList<NationalEntry> National { get; init => field = ItemList<NationalEntry>.From(value); } = ItemList<NationalEntry>.Empty;

    /// <summary>Gets the contributions of stakeholders, in the order of reports and contributions.</summary>
    public IReadOnlyList<StakeholderEntry> Stakeholders { get; init => field = ItemList<StakeholderEntry>.From(value); } = ItemList<StakeholderEntry>.Empty;

    /// <summary>Gets the paragraphs and articles that only the Member State cites in this field, in the Code's order.</summary>
    public IReadOnlyList<CodeReference> InNationalOnly { get; init => field = ItemList<CodeReference>.From(value); } = ItemList<CodeReference>.Empty;

    /// <summary>
    /// Gets the paragraphs and articles that both sides cite in this field, in the Code's order. An article includes its paragraphs: if one side
    /// cites "Article 4" and the other "4.4", both are listed here.
    /// </summary>
    public IReadOnlyList<CodeReference> InBoth { get; init => field = ItemList<CodeReference>.From(value); } = ItemList<CodeReference>.Empty;

    /// <summary>Gets the paragraphs and articles that only stakeholders cite in this field, in the Code's order.</summary>
    public IReadOnlyList<CodeReference> InStakeholdersOnly { get; init => field = ItemList<CodeReference>.From(value); } = ItemList<CodeReference>.Empty;
}

/// <summary>Represents the comparison of the two sides on one paragraph or article of the Code, in whatever field they cite it.</summary>
/// <remarks>An article includes its paragraphs, so an entry that cites an article also counts for its paragraphs. Compared by content. Immutable and thread-safe.</remarks>
public sealed record ParagraphComparison
{
    /// <summary>Gets the number of the paragraph or article.</summary>
    public required CodeReference Id { get; init; }

    /// <summary>Gets the paragraph in the edition of the national report or of its round. Null for an article, or if the catalogue does not contain the paragraph.</summary>
    public CodeParagraph? Paragraph { get; init; }

    /// <summary>Gets the article in the edition of the national report or of its round. Null for a paragraph, or if the catalogue does not contain the article.</summary>
    public CodeArticle? Article { get; init; }

    /// <summary>Gets the agreement between the positions of the two sides.</summary>
    public required PositionAgreement Agreement { get; init; }

    /// <summary>Gets the position of the Member State, from all its entries.</summary>
    public ReportedPosition NationalPosition { get; init; }

    /// <summary>Gets the position of the stakeholders, from all their entries.</summary>
    public ReportedPosition StakeholderPosition { get; init; }

    /// <summary>Gets the entries of the national report, in the order of the report.</summary>
    public IReadOnlyList<NationalEntry> National { get; init => field = ItemList<NationalEntry>.From(value); } = ItemList<NationalEntry>.Empty;

    /// <summary>Gets the contributions of stakeholders, in the order of reports and contributions.</summary>
    public IReadOnlyList<StakeholderEntry> Stakeholders { get; init => field = ItemList<StakeholderEntry>.From(value); } = ItemList<StakeholderEntry>.Empty;
}
