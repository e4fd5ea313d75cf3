namespace WhoCode.Reporting;

/// <summary>One edition of the list of countries that need priority support and safeguards against active recruitment.</summary>
/// <remarks>
/// A list restrains active recruitment; it bars nobody from applying, and countries cannot opt in or out. It is not part of the
/// Code's text; it is read together with 3.3 and 5.1.
/// </remarks>
public sealed record SafeguardsList
{
    /// <summary>The id that rounds name it by, such as "SSL2023".</summary>
    public required SafeguardsListId Id { get; init; }

    /// <summary>The title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>By what a country is listed.</summary>
    public required LocalizedText Criteria { get; init; }

    /// <summary>When it was published, as exactly as it is known. It is in force from then until the next list is published.</summary>
    public required PartialDate Published { get; init; }

    /// <summary>A day by which it is known to have been published, if sources disagree or the exact day is not known; otherwise, null.</summary>
    public DateOnly? PublishedBy { get; init; }

    /// <summary>What a reader must know about this entry; null for nothing.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>The official documents that can be read elsewhere; empty if no source at hand gives an address.</summary>
    public IReadOnlyList<OfficialDocument> Documents { get; init => field = ItemList<OfficialDocument>.From(value); } = ItemList<OfficialDocument>.Empty;

    /// <summary>Where the facts of this entry come from; empty for an entry that does not say.</summary>
    public IReadOnlyList<FactSource> Sources { get; init => field = ItemList<FactSource>.From(value); } = ItemList<FactSource>.Empty;

    /// <summary>The countries on it, in order of their codes and each once, however they were given.</summary>
    public required IReadOnlyList<CountryCode> Countries { get; init => field = ItemList<CountryCode>.From([.. (value ?? []).Distinct().Order()]); }

    /// <summary>Returns <c>true</c> if it was published by a day, <c>false</c> if it was not, or null if that is not known.</summary>
    public bool? IsPublishedOn(DateOnly day) =>
        day >= (PublishedBy ?? Published.Latest) ? true
        : day < Published.Earliest ? false
        : null;

    /// <summary>Whether a country is on it.</summary>
    public bool Contains(CountryCode country) => ItemList<CountryCode>.From(Countries).Items.BinarySearch(country) >= 0;

    /// <summary>What changed from an earlier list to this one.</summary>
    public SafeguardsListChange GetChangesSince(SafeguardsList earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return new(
            ItemList<CountryCode>.From([.. Countries.Where(country => !earlier.Contains(country))]),
            ItemList<CountryCode>.From([.. earlier.Countries.Where(country => !Contains(country))]));
    }

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id.ToString();

    private bool PrintMembers(StringBuilder builder) => RecordText.Print(
        builder,
        (nameof(Id), Id),
        (nameof(Title), Title),
        (nameof(Criteria), Criteria),
        (nameof(Published), Published),
        (nameof(PublishedBy), PublishedBy),
        (nameof(Note), Note),
        (nameof(Documents), Documents),
        (nameof(Sources), Sources),
        (nameof(Countries), Countries));
}

/// <summary>What changed between two lists.</summary>
/// <param name="Added">The countries on the later list alone.</param>
/// <param name="Removed">The countries on the earlier list alone.</param>
public sealed record SafeguardsListChange(IReadOnlyList<CountryCode> Added, IReadOnlyList<CountryCode> Removed);
