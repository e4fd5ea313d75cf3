namespace WhoCode.Reporting;

/// <summary>One of WHO's instruments of legal character, such as the Code.</summary>
/// <remarks>
/// Different instruments have articles with the same number, so always state the instrument with the article. Immutable and thread-safe.
/// </remarks>
public sealed record LegalInstrument
{
    /// <summary>The permanent id, such as "ihr-2005".</summary>
    public required LegalInstrumentId Id { get; init; }

    /// <summary>The name of the instrument.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The day of adoption by the World Health Assembly.</summary>
    public required DateOnly Adopted { get; init; }

    /// <summary>The resolution that adopted the instrument, such as "WHA63.16".</summary>
    public required string Resolution { get; init; }

    /// <summary>
    /// <see langword="true"/> if the instrument is binding on States that are party to it; <see langword="false"/> if it is voluntary, as
    /// the two codes are.
    /// </summary>
    public required bool IsBinding { get; init; }

    /// <summary>The article of the WHO Constitution under which the instrument was adopted: 19, 21 or 23.</summary>
    public required int ConstitutionArticle { get; init; }

    /// <summary>The day on which the instrument entered into force; null for a voluntary one.</summary>
    public required DateOnly? InForce { get; init; }

    /// <summary>The number of the instrument's article on reporting.</summary>
    public required int ReportingArticle { get; init; }

    /// <summary>A description of who reports, and how often.</summary>
    public required LocalizedText Reporting { get; init; }

    /// <summary>The sources of the facts in this entry.</summary>
    public IReadOnlyList<FactSource> Sources { get; init => field = ItemList<FactSource>.From(value); } = ItemList<FactSource>.Empty;

    /// <summary>Returns the id of the instrument.</summary>
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
