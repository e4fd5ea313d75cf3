namespace WhoCode.Reporting;

/// <summary>A country or area: its ISO 3166-1 codes, its name, its membership of WHO, and its WHO region over time.</summary>
/// <remarks>
/// The name is WHO's short form if WHO has one. An entry takes no position on the legal status of any territory. Immutable and thread-safe.
/// </remarks>
public sealed record Country
{
    /// <summary>The ISO 3166-1 alpha-3 code, such as "GBR".</summary>
    public required CountryCode Code { get; init; }

    /// <summary>The ISO 3166-1 alpha-2 code, such as "GB".</summary>
    public required string Alpha2 { get; init; }

    /// <summary>The ISO 3166-1 numeric code of three digits, such as "826".</summary>
    public required string Numeric { get; init; }

    /// <summary>The name of the country or area.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>
    /// Other names by which the country can be found, in no particular order: common, official, former and native ones. Not for display.
    /// </summary>
    /// <remarks>
    /// By default, the names that this library contains for the code. A name takes no position on the legal status of any territory.
    /// </remarks>
    public IReadOnlyList<string> OtherNames { get => field ?? OtherCountryNames.Of(Code); init => field = ItemList<string>.From(value); }

    /// <summary>A note that readers of this entry need; null for an entry without a note.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>The membership of WHO.</summary>
    public required WhoMembership Membership { get; init; }

    /// <summary>The WHO regions that the country has belonged to, in order of time; empty if WHO assigns none.</summary>
    public IReadOnlyList<RegionAssignment> Regions { get; init => field = ItemList<RegionAssignment>.From(value); } = ItemList<RegionAssignment>.Empty;

    /// <summary>The notice of withdrawal from WHO; null if none was given.</summary>
    public WithdrawalNotice? Withdrawal { get; init; }

    /// <summary>
    /// The sources of facts that are specific to this entry. <see cref="ReportingCatalog.CountrySources"/> has those of all countries.
    /// </summary>
    public IReadOnlyList<FactSource> Sources { get; init => field = ItemList<FactSource>.From(value); } = ItemList<FactSource>.Empty;

    /// <summary>The WHO region that the country was assigned to last; null if WHO assigns none.</summary>
    public WhoRegion? Region => Regions.Count == 0 ? null : Regions[^1].Region;

    /// <summary>Returns the WHO region that the country belonged to on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The region; null if WHO assigned none.</returns>
    /// <remarks>
    /// The built-in countries contain two changes. South Sudan moved from the Eastern Mediterranean Region to the African Region on 27 May 2013
    /// (WHA66.21). Indonesia moved from the South-East Asia Region to the Western Pacific Region on 23 May 2025.
    /// </remarks>
    public WhoRegion? GetRegion(DateOnly day)
    {
        for (var i = Regions.Count - 1; i >= 0; i--)
        {
            if (Regions[i].From is not { } from || from <= day)
            {
                return Regions[i].Region;
            }
        }

        return null;
    }

    /// <summary>Returns the alpha-3 code.</summary>
    public override string ToString() => Code.ToString();
}

/// <summary>A WHO region that a country belongs or belonged to, and since when.</summary>
/// <param name="Region">The region.</param>
/// <param name="From">The first day in the region; null (the default) for the first region that is catalogued.</param>
public sealed record RegionAssignment(WhoRegion Region, DateOnly? From = null)
{
    private bool PrintMembers(StringBuilder builder) => RecordText.Print(builder, (nameof(Region), Region), (nameof(From), From));
}

/// <summary>A State's notice that it withdraws from WHO.</summary>
/// <param name="Given">The day on which the notice was given.</param>
/// <param name="EffectiveAccordingToState">The day on which the withdrawal takes effect, according to the State.</param>
public sealed record WithdrawalNotice(DateOnly Given, DateOnly EffectiveAccordingToState)
{
    private bool PrintMembers(StringBuilder builder) => RecordText.Print(builder, (nameof(Given), Given), (nameof(EffectiveAccordingToState), EffectiveAccordingToState));
}

/// <summary>The relation of a country or area to WHO.</summary>
[JsonConverter(typeof(WireEnumConverter<WhoMembership>)), TypeConverter(typeof(WireEnumTypeConverter<WhoMembership>))]
[WireName("who-standing")]
public enum WhoMembership
{
    /// <summary>The country or area is not a member of WHO and is not assigned to a region.</summary>
    None,

    /// <summary>The area is assigned to a region of WHO, but is not a member.</summary>
    Area,

    /// <summary>The country or area is an observer at the World Health Assembly.</summary>
    Observer,

    /// <summary>The country or area is an Associate Member.</summary>
    AssociateMember,

    /// <summary>The country is a Member State. Only Member States report under 9.1.</summary>
    MemberState,
}
