namespace WhoCode.Reporting;

/// <summary>A country or area that no longer has a code in ISO 3166-1, by its entry in ISO 3166-3.</summary>
public sealed record FormerCountry
{
    /// <summary>Gets the alpha-3 code that it had, such as "SUN".</summary>
    public required CountryCode Code { get; init; }

    /// <summary>Gets the alpha-4 code of ISO 3166-3, such as "SUHH".</summary>
    public required string Alpha4 { get; init; }

    /// <summary>Gets the name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets the date on which its code was withdrawn, as exactly as it is known; null if it is not known.</summary>
    public PartialDate? Withdrawn { get; init; }

    /// <summary>Gets the countries that ISO 3166-3 names in its place; they can be former countries themselves. Empty if they are not known.</summary>
    /// <remarks>
    /// Only those that got or already had the code when this one was withdrawn: Belarus and Ukraine, which had codes of their own before,
    /// are not among the successors of the Soviet Union.
    /// </remarks>
    public IReadOnlyList<CountryCode> Successors { get; init => field = ItemList<CountryCode>.From(value); } = ItemList<CountryCode>.Empty;

    /// <summary>Returns the alpha-3 code.</summary>
    public override string ToString() => Code.ToString();
}
