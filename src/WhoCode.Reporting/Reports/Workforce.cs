using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting;

/// <summary>The numbers of a national report: who works in the country, where they were trained, who came and who left (6.2, 7.2(b)).</summary>
/// <remarks>
/// Unknown, zero and not applicable are three things: a number that is null is unknown, 0 is zero, and what does not apply is named in
/// the row's list of what is not applicable.
/// </remarks>
public sealed partial record Workforce
{
    /// <summary>Who works in the country, by occupation and year; at most 20 000 rows.</summary>
    [ItemCount(0, Limits.Rows)]
    public IReadOnlyList<WorkforceStock> Stocks { get; init => field = ItemList<WorkforceStock>.From(value); } = ItemList<WorkforceStock>.Empty;

    /// <summary>Where those who were trained abroad were trained, by occupation, year and country; at most 20 000 rows.</summary>
    [ItemCount(0, Limits.Rows)]
    public IReadOnlyList<TrainingCountry> TrainingCountries { get; init => field = ItemList<TrainingCountry>.From(value); } = ItemList<TrainingCountry>.Empty;

    /// <summary>Who came, by occupation, year, pathway and country; at most 20 000 rows.</summary>
    [ItemCount(0, Limits.Rows)]
    public IReadOnlyList<WorkforceFlow> Inflows { get; init => field = ItemList<WorkforceFlow>.From(value); } = ItemList<WorkforceFlow>.Empty;

    /// <summary>Who left, by occupation, year, pathway and country; at most 20 000 rows.</summary>
    [ItemCount(0, Limits.Rows)]
    public IReadOnlyList<WorkforceFlow> Outflows { get; init => field = ItemList<WorkforceFlow>.From(value); } = ItemList<WorkforceFlow>.Empty;
}

/// <summary>How many of an occupation worked in the country in a year.</summary>
public sealed partial record WorkforceStock
{
    /// <summary>The occupation; several where the country cannot tell them apart; 1 to 20.</summary>
    [ItemCount(1, Limits.Numbers)]
    public IReadOnlyList<OccupationCode> Occupations { get; init => field = ItemList<OccupationCode>.From(value); } = ItemList<OccupationCode>.Empty;

    /// <summary>The year, from 1900 to 2199.</summary>
    [Required, Range(1900, 2199)]
    public int? Year { get; init; }

    /// <summary>All of them, from 0 to 100 000 000; null where that is not known, which is not zero.</summary>
    [Range(0, Limits.People)]
    public int? Total { get; init; }

    /// <summary>Those whose first qualification is from this country, from 0 to 100 000 000.</summary>
    [Range(0, Limits.People)]
    public int? DomesticallyTrained { get; init; }

    /// <summary>Those whose first qualification is from abroad, from 0 to 100 000 000.</summary>
    [Range(0, Limits.People)]
    public int? ForeignTrained { get; init; }

    /// <summary>Those of whom it is not known where they were trained, from 0 to 100 000 000.</summary>
    [Range(0, Limits.People)]
    public int? TrainingUnknown { get; init; }

    /// <summary>Those who were born in this country, from 0 to 100 000 000.</summary>
    [Range(0, Limits.People)]
    public int? NationalBorn { get; init; }

    /// <summary>Those who were born abroad, from 0 to 100 000 000.</summary>
    [Range(0, Limits.People)]
    public int? ForeignBorn { get; init; }

    /// <summary>The numbers that do not apply here, so that they are not merely unknown; at most 20.</summary>
    [ItemCount(0, Limits.Numbers)]
    public IReadOnlyList<NumberProperty> NotApplicable { get; init => field = ItemList<NumberProperty>.From(value); } = ItemList<NumberProperty>.Empty;

    /// <summary>The numbers that the source hides because they are small, for example as "fewer than 5"; at most 20.</summary>
    [ItemCount(0, Limits.Numbers)]
    public IReadOnlyList<NumberProperty> Suppressed { get; init => field = ItemList<NumberProperty>.From(value); } = ItemList<NumberProperty>.Empty;

    /// <summary><c>true</c> if the numbers are rounded or estimated; otherwise, <c>false</c>; null if this is not stated.</summary>
    public bool? Approximate { get; init; }

    /// <summary>How this row can be added to other rows; null for a row that counts people whom no other row counts.</summary>
    public RowCounting? Counting { get; init; }

    /// <summary>Whom the numbers cover, such as "registered" or "public sector"; at most 500 characters.</summary>
    [StringLength(Limits.Line)]
    public string? Coverage { get; init; }

    /// <summary>Where the numbers come from; at most 500 characters.</summary>
    [StringLength(Limits.Line)]
    public string? Source { get; init; }
}

/// <summary>How many of an occupation who worked in the country in a year were trained in another one.</summary>
public sealed partial record TrainingCountry
{
    /// <summary>The occupation; several where the country cannot tell them apart; 1 to 20.</summary>
    [ItemCount(1, Limits.Numbers)]
    public IReadOnlyList<OccupationCode> Occupations { get; init => field = ItemList<OccupationCode>.From(value); } = ItemList<OccupationCode>.Empty;

    /// <summary>The year, from 1900 to 2199.</summary>
    [Required, Range(1900, 2199)]
    public int? Year { get; init; }

    /// <summary>The country of training; null if <see cref="CountryGroup"/> is given.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>The group of countries of training, in a row that is not about one country.</summary>
    public CountryGroup? CountryGroup { get; init; }

    /// <summary>How many, from 0 to 100 000 000; null where that is not known, which is not zero.</summary>
    [Range(0, Limits.People)]
    public int? Count { get; init; }

    /// <summary>The numbers that do not apply here, so that they are not merely unknown; at most 20.</summary>
    [ItemCount(0, Limits.Numbers)]
    public IReadOnlyList<NumberProperty> NotApplicable { get; init => field = ItemList<NumberProperty>.From(value); } = ItemList<NumberProperty>.Empty;

    /// <summary>The numbers that the source hides because they are small, for example as "fewer than 5"; at most 20.</summary>
    [ItemCount(0, Limits.Numbers)]
    public IReadOnlyList<NumberProperty> Suppressed { get; init => field = ItemList<NumberProperty>.From(value); } = ItemList<NumberProperty>.Empty;

    /// <summary><c>true</c> if the numbers are rounded or estimated; otherwise, <c>false</c>; null if this is not stated.</summary>
    public bool? Approximate { get; init; }

    /// <summary>How this row can be added to other rows; null for a row that counts people whom no other row counts.</summary>
    public RowCounting? Counting { get; init; }

    /// <summary>Where the number comes from; at most 500 characters.</summary>
    [StringLength(Limits.Line)]
    public string? Source { get; init; }
}

/// <summary>How many of an occupation came or left in a year.</summary>
public sealed partial record WorkforceFlow
{
    /// <summary>The occupation; several where the country cannot tell them apart; 1 to 20.</summary>
    [ItemCount(1, Limits.Numbers)]
    public IReadOnlyList<OccupationCode> Occupations { get; init => field = ItemList<OccupationCode>.From(value); } = ItemList<OccupationCode>.Empty;

    /// <summary>The year, from 1900 to 2199.</summary>
    [Required, Range(1900, 2199)]
    public int? Year { get; init; }

    /// <summary>The way by which they came or left.</summary>
    public WorkforcePathway? Pathway { get; init; }

    /// <summary>What was counted, for example people who moved or people who were registered; null if this is not stated.</summary>
    public FlowIndicator? Indicator { get; init; }

    /// <summary>The country that they came from or went to; null if <see cref="CountryGroup"/> is given or no country is stated.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>The group of countries that they came from or went to, in a row that is not about one country.</summary>
    public CountryGroup? CountryGroup { get; init; }

    /// <summary>How many, from 0 to 100 000 000; null where that is not known, which is not zero.</summary>
    [Range(0, Limits.People)]
    public int? Count { get; init; }

    /// <summary>The numbers that do not apply here, so that they are not merely unknown; at most 20.</summary>
    [ItemCount(0, Limits.Numbers)]
    public IReadOnlyList<NumberProperty> NotApplicable { get; init => field = ItemList<NumberProperty>.From(value); } = ItemList<NumberProperty>.Empty;

    /// <summary>The numbers that the source hides because they are small, for example as "fewer than 5"; at most 20.</summary>
    [ItemCount(0, Limits.Numbers)]
    public IReadOnlyList<NumberProperty> Suppressed { get; init => field = ItemList<NumberProperty>.From(value); } = ItemList<NumberProperty>.Empty;

    /// <summary><c>true</c> if the numbers are rounded or estimated; otherwise, <c>false</c>; null if this is not stated.</summary>
    public bool? Approximate { get; init; }

    /// <summary>How this row can be added to other rows; null for a row that counts people whom no other row counts.</summary>
    public RowCounting? Counting { get; init; }

    /// <summary>Where the number comes from; at most 500 characters.</summary>
    [StringLength(Limits.Line)]
    public string? Source { get; init; }
}

/// <summary>The way by which health personnel come or leave.</summary>
[JsonConverter(typeof(WireEnumConverter<WorkforcePathway>)), TypeConverter(typeof(WireEnumTypeConverter<WorkforcePathway>))]
public enum WorkforcePathway
{
    /// <summary>By an agreement between governments (5.2).</summary>
    Agreement,

    /// <summary>By a recruiter.</summary>
    Recruiter,

    /// <summary>By an application of one's own.</summary>
    OwnApplication,

    /// <summary>By another way.</summary>
    Other,

    /// <summary>By all pathways together.</summary>
    All,

    /// <summary>By a pathway that is not known.</summary>
    Unknown,
}

/// <summary>How a row can be added to other rows of its table.</summary>
[JsonConverter(typeof(WireEnumConverter<RowCounting>)), TypeConverter(typeof(WireEnumTypeConverter<RowCounting>))]
public enum RowCounting
{
    /// <summary>It counts people whom no other row counts.</summary>
    Separate,

    /// <summary>It adds up other rows.</summary>
    Total,

    /// <summary>It may count people whom other rows count too, for example in two registers.</summary>
    Overlapping,
}

/// <summary>The countries that a row is about if it is not about one country.</summary>
[JsonConverter(typeof(WireEnumConverter<CountryGroup>)), TypeConverter(typeof(WireEnumTypeConverter<CountryGroup>))]
public enum CountryGroup
{
    /// <summary>All countries together.</summary>
    All,

    /// <summary>All countries that have no row of their own.</summary>
    Other,

    /// <summary>A country that is not known.</summary>
    Unknown,
}

/// <summary>What a row of people who came or left counts.</summary>
[JsonConverter(typeof(WireEnumConverter<FlowIndicator>)), TypeConverter(typeof(WireEnumTypeConverter<FlowIndicator>))]
public enum FlowIndicator
{
    /// <summary>People who moved.</summary>
    Movement,

    /// <summary>People who were registered or licensed to practise.</summary>
    Registration,

    /// <summary>People for whom a regulator abroad was sent a verification of their registration.</summary>
    Verification,

    /// <summary>People who were granted a work visa or permit.</summary>
    WorkVisa,

    /// <summary>Something else, which the source should describe.</summary>
    Other,
}

/// <summary>The name of a number in a national report, used to state that the number does not apply or is suppressed.</summary>
[JsonConverter(typeof(WireEnumConverter<NumberProperty>)), TypeConverter(typeof(WireEnumTypeConverter<NumberProperty>))]
[WireName("number-name")]
public enum NumberProperty
{
    /// <summary>All of a stock.</summary>
    Total,

    /// <summary>Those trained in the country.</summary>
    DomesticallyTrained,

    /// <summary>Those trained abroad.</summary>
    ForeignTrained,

    /// <summary>Those of whom it is not known where they were trained.</summary>
    TrainingUnknown,

    /// <summary>Those born in the country.</summary>
    NationalBorn,

    /// <summary>Those born abroad.</summary>
    ForeignBorn,

    /// <summary>The number of a row that has one.</summary>
    Count,

    /// <summary>The amount of support.</summary>
    Amount,
}
