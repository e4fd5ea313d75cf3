namespace WhoCode.Reporting.Reference;

/// <summary>One edition of the list of countries that need priority support and safeguards against active recruitment.</summary>
/// <remarks>
/// A list restrains active recruitment; it bars nobody from applying, and countries cannot opt in or out. It is not part of the
/// Code's text; it is read together with 3.3 and 5.1.
/// </remarks>
public sealed record SafeguardsList
{
    /// <summary>The id that rounds name it by, such as "SSL2023".</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required Text Title { get; init; }

    /// <summary>By what a country is listed.</summary>
    public required Text Criteria { get; init; }

    /// <summary>The day from which it was in force, until the next edition's.</summary>
    public required DateOnly Published { get; init; }

    /// <summary>The countries on it, in order of their codes and each once, however they were given.</summary>
    public required IReadOnlyList<CountryCode> Countries { get; init => field = ItemList<CountryCode>.From([.. (value ?? []).Distinct().Order()]); }

    /// <summary>Whether a country is on it.</summary>
    public bool Contains(CountryCode country) => ItemList<CountryCode>.From(Countries).Items.BinarySearch(country) >= 0;

    /// <summary>What changed from an earlier list to this one.</summary>
    public SafeguardsListChange ChangeFrom(SafeguardsList earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return new(
            ItemList<CountryCode>.From([.. Countries.Where(country => !earlier.Contains(country))]),
            ItemList<CountryCode>.From([.. earlier.Countries.Where(country => !Contains(country))]));
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}

/// <summary>What changed between two lists.</summary>
/// <param name="Added">The countries on the later list alone.</param>
/// <param name="Removed">The countries on the earlier list alone.</param>
public sealed record SafeguardsListChange(IReadOnlyList<CountryCode> Added, IReadOnlyList<CountryCode> Removed);
