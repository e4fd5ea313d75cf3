namespace WhoCode.Reporting;

/// <summary>A country or area: its ISO 3166-1 codes, its name, its standing in WHO and its region over time.</summary>
/// <remarks>Names are WHO's short form where WHO has one. A listing here takes no position on any territory's legal status.</remarks>
public sealed record Country
{
    /// <summary>The alpha-3 code.</summary>
    public required CountryCode Code { get; init; }

    /// <summary>The alpha-2 code, such as "GB".</summary>
    public required string Alpha2 { get; init; }

    /// <summary>The numeric code, three digits, such as "826".</summary>
    public required string Numeric { get; init; }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>
    /// Gets other names by which it can be found: usual, official, former and native ones, in no order. Not for display. If not given, those
    /// that this library knows for its code.
    /// </summary>
    /// <remarks>A name takes no position on any territory's legal status.</remarks>
    public IReadOnlyList<string> OtherNames { get => field ?? OtherCountryNames.Of(Code); init => field = ItemList<string>.From(value); }

    /// <summary>What a reader must know about this entry; null for nothing.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Its standing in WHO.</summary>
    public required WhoMembership Membership { get; init; }

    /// <summary>The regions it has belonged to, the latest last; empty where WHO assigns none.</summary>
    public IReadOnlyList<RegionAssignment> Regions { get; init => field = ItemList<RegionAssignment>.From(value); } = ItemList<RegionAssignment>.Empty;

    /// <summary>Notice of withdrawal from WHO; null where none was given.</summary>
    public WithdrawalNotice? Withdrawal { get; init; }

    /// <summary>Where facts of this entry come from that have another source than the whole table (<see cref="BuiltInCountries.Sources"/>).</summary>
    public IReadOnlyList<FactSource> Sources { get; init => field = ItemList<FactSource>.From(value); } = ItemList<FactSource>.Empty;

    /// <summary>The region it belongs to now, or null where WHO assigns none.</summary>
    public WhoRegion? Region => Regions.Count == 0 ? null : Regions[^1].Region;

    /// <summary>The region it belonged to on a day, or null where WHO assigns none.</summary>
    /// <remarks>
    /// Two changes are catalogued. South Sudan moved from the Eastern Mediterranean Region to the African Region on 27 May 2013
    /// (WHA66.21), and Indonesia from the South-East Asia Region to the Western Pacific Region on 23 May 2025.
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

    /// <summary>The alpha-3 code.</summary>
    public override string ToString() => Code.ToString();
}

/// <summary>A region and since when a country has belonged to it.</summary>
/// <param name="Region">The region.</param>
/// <param name="From">The first day; null where it has belonged as long as is catalogued.</param>
public sealed record RegionAssignment(WhoRegion Region, DateOnly? From = null)
{
    private bool PrintMembers(StringBuilder builder) => RecordText.Print(builder, (nameof(Region), Region), (nameof(From), From));
}

/// <summary>A State's notice that it withdraws from WHO.</summary>
/// <param name="Given">The day of the notice.</param>
/// <param name="EffectiveAccordingToState">The day on which it takes effect by the State's own account.</param>
public sealed record WithdrawalNotice(DateOnly Given, DateOnly EffectiveAccordingToState)
{
    private bool PrintMembers(StringBuilder builder) => RecordText.Print(builder, (nameof(Given), Given), (nameof(EffectiveAccordingToState), EffectiveAccordingToState));
}

/// <summary>The standing of a country or area in WHO.</summary>
[JsonConverter(typeof(WireEnumConverter<WhoMembership>)), TypeConverter(typeof(WireEnumTypeConverter<WhoMembership>))]
[WireName("who-standing")]
public enum WhoMembership
{
    /// <summary>Neither a member nor assigned to a region.</summary>
    None,

    /// <summary>An area that WHO assigns to a region without membership.</summary>
    Area,

    /// <summary>An observer at the World Health Assembly.</summary>
    Observer,

    /// <summary>An Associate Member.</summary>
    AssociateMember,

    /// <summary>A Member State. Only these report under 9.1.</summary>
    MemberState,
}
