using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting;

/// <summary>The geographical scope of a stakeholder report.</summary>
public sealed partial record Scope
{
    /// <summary>The level of the scope, from a part of a country to the whole world.</summary>
    [Required]
    public ScopeLevel? Level { get; init; }

    /// <summary>The countries that the report covers; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<CountryCode> Countries { get; init => field = ItemList<CountryCode>.From(value); } = ItemList<CountryCode>.Empty;

    /// <summary>The subdivisions of countries, such as states or provinces, that the report covers; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<SubdivisionCode> Subdivisions { get; init => field = ItemList<SubdivisionCode>.From(value); } = ItemList<SubdivisionCode>.Empty;

    /// <summary>The WHO regions that the report covers; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<WhoRegion> WhoRegions { get; init => field = ItemList<WhoRegion>.From(value); } = ItemList<WhoRegion>.Empty;
}

/// <summary>The level of the geographical scope of a report.</summary>
[JsonConverter(typeof(WireEnumConverter<ScopeLevel>)), TypeConverter(typeof(WireEnumTypeConverter<ScopeLevel>))]
public enum ScopeLevel
{
    /// <summary>The report covers the whole world.</summary>
    Global,

    /// <summary>The report covers several countries or a region.</summary>
    Regional,

    /// <summary>The report covers one country.</summary>
    National,

    /// <summary>The report covers a part of a country.</summary>
    Subnational,
}
