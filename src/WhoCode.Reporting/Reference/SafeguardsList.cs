namespace WhoCode.Reporting;

/// <summary>A list of countries that need priority support and safeguards against active recruitment, as published at one time.</summary>
/// <remarks>
/// A list restrains active recruitment. It does not stop anyone from applying for a post, and countries cannot opt in or out. It is not part of
/// the text of the Code, and is read together with 3.3 and 5.1. Immutable and thread-safe.
/// </remarks>
public sealed record SafeguardsList
{
    /// <summary>The id of the list, to which rounds refer, such as "SSL2023".</summary>
    public required SafeguardsListId Id { get; init; }

    /// <summary>The title of the list.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The criteria by which countries are listed.</summary>
    public required LocalizedText Criteria { get; init; }

    /// <summary>The date of publication, as precise as it is known. The list is in force from then until the next list is published.</summary>
    public required PartialDate Published { get; init; }

    /// <summary>A day by which the list was certainly published, if sources disagree or the exact day is not known; otherwise, null.</summary>
    public DateOnly? PublishedBy { get; init; }

    /// <summary>A note that readers of this entry need; null for an entry without a note.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>The official documents that can be read elsewhere; empty if no source of this project gives an address.</summary>
    public IReadOnlyList<OfficialDocument> Documents { get; init => field = ItemList<OfficialDocument>.From(value); } = ItemList<OfficialDocument>.Empty;

    /// <summary>The sources of the facts in this entry; empty if none are stated.</summary>
    public IReadOnlyList<FactSource> Sources { get; init => field = ItemList<FactSource>.From(value); } = ItemList<FactSource>.Empty;

    /// <summary>The codes of the listed countries, sorted and without duplicates.</summary>
    public required IReadOnlyList<CountryCode> Countries { get; init => field = ItemList<CountryCode>.From([.. (value ?? []).Distinct().Order()]); }

    /// <summary>Determines whether the list was published by a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>
    /// <see langword="true"/> if it was published on or before the day; <see langword="false"/> if it was not; null if this is not known.
    /// </returns>
    public bool? IsPublishedOn(DateOnly day) =>
        day >= (PublishedBy ?? Published.Latest) ? true
        : day < Published.Earliest ? false
        : null;

    /// <summary>Determines whether a country is on the list.</summary>
    /// <param name="country">The code of the country.</param>
    /// <returns><see langword="true"/> if the country is on the list; otherwise, <see langword="false"/>.</returns>
    public bool Contains(CountryCode country) => ItemList<CountryCode>.From(Countries).Items.BinarySearch(country) >= 0;

    /// <summary>Compares the list with an earlier one.</summary>
    /// <param name="earlier">The earlier list.</param>
    /// <returns>The countries that were added and removed.</returns>
    /// <exception cref="ArgumentNullException">The earlier list is null.</exception>
    public SafeguardsListChange GetChangesSince(SafeguardsList earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return new(
            ItemList<CountryCode>.From([.. Countries.Where(country => !earlier.Contains(country))]),
            ItemList<CountryCode>.From([.. earlier.Countries.Where(country => !Contains(country))]));
    }

    /// <summary>Returns the id of the list.</summary>
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

/// <summary>The difference between two lists of countries.</summary>
/// <param name="Added">The countries that are only on the later list.</param>
/// <param name="Removed">The countries that are only on the earlier list.</param>
public sealed record SafeguardsListChange(IReadOnlyList<CountryCode> Added, IReadOnlyList<CountryCode> Removed);
