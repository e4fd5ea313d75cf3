namespace WhoCode.Reporting;

/// <summary>One of WHO's instruments of legal character, among which the Code stands.</summary>
/// <remarks>Article numbers repeat across instruments: always name the instrument with the article.</remarks>
public sealed record LegalInstrument
{
    /// <summary>A stable id, such as "ihr-2005".</summary>
    public required LegalInstrumentId Id { get; init; }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The day of adoption by the World Health Assembly.</summary>
    public required DateOnly Adopted { get; init; }

    /// <summary>The resolution.</summary>
    public required string Resolution { get; init; }

    /// <summary>Whether it binds States that are party to it; the two codes are voluntary.</summary>
    public required bool IsBinding { get; init; }

    /// <summary>The article of the WHO Constitution that it rests on: 19, 21 or 23.</summary>
    public required int ConstitutionArticle { get; init; }

    /// <summary>The day on which it entered into force; null for a voluntary one.</summary>
    public required DateOnly? InForce { get; init; }

    /// <summary>Its article on reporting.</summary>
    public required int ReportingArticle { get; init; }

    /// <summary>Who reports, and how often.</summary>
    public required LocalizedText Reporting { get; init; }

    /// <summary>Where the facts of this entry come from.</summary>
    public IReadOnlyList<FactSource> Sources { get; init => field = ItemList<FactSource>.From(value); } = ItemList<FactSource>.Empty;

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id.ToString();

    private bool PrintMembers(StringBuilder builder) => RecordText.Print(
        builder,
        (nameof(Id), Id),
        (nameof(Name), Name),
        (nameof(Adopted), Adopted),
        (nameof(Resolution), Resolution),
        (nameof(IsBinding), IsBinding),
        (nameof(ConstitutionArticle), ConstitutionArticle),
        (nameof(InForce), InForce),
        (nameof(ReportingArticle), ReportingArticle),
        (nameof(Reporting), Reporting),
        (nameof(Sources), Sources));
}
