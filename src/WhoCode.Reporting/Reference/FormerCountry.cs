namespace WhoCode.Reporting;

/// <summary>A country or area that no longer has a code in ISO 3166-1, by its entry in ISO 3166-3.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record FormerCountry
{
    /// <summary>The withdrawn ISO 3166-1 alpha-3 code, such as "SUN".</summary>
    public required CountryCode Code { get; init; }

    /// <summary>The ISO 3166-3 alpha-4 code, such as "SUHH".</summary>
    public required string Alpha4 { get; init; }

    /// <summary>The name of the former country or area.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The date on which the alpha-3 code was withdrawn, as precise as it is known; null if it is not known.</summary>
    public PartialDate? Withdrawn { get; init; }

    /// <summary>
    /// The codes of the countries that replaced this one according to ISO 3166-3; some of these are former countries too. Empty if not
    /// known.
    /// </summary>
    /// <remarks>
    /// For the Soviet Union, ISO 3166-3 does not name Belarus and Ukraine, which had codes of their own before.
    /// </remarks>
    public IReadOnlyList<CountryCode> Successors { get; init => field = ItemList<CountryCode>.From(value); } = ItemList<CountryCode>.Empty;

    /// <summary>Returns the alpha-3 code.</summary>
    public override string ToString() => Code.ToString();
}
