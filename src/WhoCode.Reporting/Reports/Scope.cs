using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting;

/// <summary>For which part of the world a report speaks.</summary>
public sealed partial record Scope
{
    /// <summary>How wide it is.</summary>
    [Required]
    public ScopeLevel? Level { get; init; }

    /// <summary>The countries it speaks of; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<CountryCode> Countries { get; init => field = ItemList<CountryCode>.From(value); } = ItemList<CountryCode>.Empty;

    /// <summary>The subdivisions of countries, such as states or provinces, that it is about; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<SubdivisionCode> Subdivisions { get; init => field = ItemList<SubdivisionCode>.From(value); } = ItemList<SubdivisionCode>.Empty;

    /// <summary>The regions of WHO it speaks of; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<WhoRegion> WhoRegions { get; init => field = ItemList<WhoRegion>.From(value); } = ItemList<WhoRegion>.Empty;
}

/// <summary>How wide the scope of a report is.</summary>
[JsonConverter(typeof(WireEnumConverter<ScopeLevel>)), TypeConverter(typeof(WireEnumTypeConverter<ScopeLevel>))]
public enum ScopeLevel
{
    /// <summary>The world.</summary>
    Global,

    /// <summary>Several countries or a region.</summary>
    Regional,

    /// <summary>One country.</summary>
    National,

    /// <summary>Part of a country.</summary>
    Subnational,
}
