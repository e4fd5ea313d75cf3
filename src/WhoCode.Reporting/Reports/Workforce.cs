using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting;

/// <summary>
/// The workforce data of a national report: health personnel who work in the country, where they were trained, and who arrived or left.
/// </summary>
/// <remarks>
/// Based on 6.2 and 7.2(b). Unknown, zero and not applicable are different. Null is unknown, 0 is zero, and a number that does not apply is
/// listed in the <c>NotApplicable</c> of its row.
/// </remarks>
public sealed partial record Workforce
{
    /// <summary>The stocks: health personnel who work in the country, by occupation and year; at most 20 000 rows.</summary>
    [ItemCount(0, Limits.Rows)]
    public IReadOnlyList<WorkforceStock> Stocks { get; init => field = ItemList<WorkforceStock>.From(value); } = ItemList<WorkforceStock>.Empty;

    /// <summary>The countries of training of foreign-trained health personnel, by occupation and year; at most 20 000 rows.</summary>
    [ItemCount(0, Limits.Rows)]
    public IReadOnlyList<TrainingCountry> TrainingCountries { get; init => field = ItemList<TrainingCountry>.From(value); } = ItemList<TrainingCountry>.Empty;

    /// <summary>The inflows: health personnel who arrived, by occupation, year, pathway and country; at most 20 000 rows.</summary>
    [ItemCount(0, Limits.Rows)]
    public IReadOnlyList<WorkforceFlow> Inflows { get; init => field = ItemList<WorkforceFlow>.From(value); } = ItemList<WorkforceFlow>.Empty;

    /// <summary>The outflows: health personnel who left, by occupation, year, pathway and country; at most 20 000 rows.</summary>
    [ItemCount(0, Limits.Rows)]
    public IReadOnlyList<WorkforceFlow> Outflows { get; init => field = ItemList<WorkforceFlow>.From(value); } = ItemList<WorkforceFlow>.Empty;
}

/// <summary>A stock: the number of health personnel of an occupation who worked in the country in a year.</summary>
public sealed partial record WorkforceStock
{
    /// <summary>The occupation, or several that the country cannot distinguish; 1 to 20.</summary>
    [ItemCount(1, Limits.Numbers)]
    public IReadOnlyList<OccupationCode> Occupations { get; init => field = ItemList<OccupationCode>.From(value); } = ItemList<OccupationCode>.Empty;

    /// <summary>The year, from 1900 to 2199.</summary>
    [Required, Range(1900, 2199)]
    public int? Year { get; init; }

    /// <summary>The number of all persons, from 0 to 100 000 000; null if it is not known. Unknown is not zero.</summary>
    [Range(0, Limits.People)]
    public int? Total { get; init; }

    /// <summary>The number of persons with a first qualification from this country, from 0 to 100 000 000; null if it is not known.</summary>
    [Range(0, Limits.People)]
    public int? DomesticallyTrained { get; init; }

    /// <summary>The number of persons with a first qualification from abroad, from 0 to 100 000 000; null if it is not known.</summary>
    [Range(0, Limits.People)]
    public int? ForeignTrained { get; init; }

    /// <summary>The number of persons whose country of training is not known, from 0 to 100 000 000; null if the number is not known.</summary>
    [Range(0, Limits.People)]
    public int? TrainingUnknown { get; init; }

    /// <summary>The number of persons who were born in this country, from 0 to 100 000 000; null if it is not known.</summary>
    [Range(0, Limits.People)]
    public int? NationalBorn { get; init; }

    /// <summary>The number of persons who were born abroad, from 0 to 100 000 000; null if it is not known.</summary>
    [Range(0, Limits.People)]
    public int? ForeignBorn { get; init; }

    /// <summary>The numbers of this row that do not apply, which is different from being unknown; at most 20.</summary>
    [ItemCount(0, Limits.Numbers)]
    public IReadOnlyList<NumberProperty> NotApplicable { get; init => field = ItemList<NumberProperty>.From(value); } = ItemList<NumberProperty>.Empty;

    /// <summary>The numbers of this row that the source suppresses because they are small, for example as "fewer than 5"; at most 20.</summary>
    [ItemCount(0, Limits.Numbers)]
    public IReadOnlyList<NumberProperty> Suppressed { get; init => field = ItemList<NumberProperty>.From(value); } = ItemList<NumberProperty>.Empty;

    /// <summary>
    /// <see langword="true"/> if the numbers are rounded or estimated; otherwise, <see langword="false"/>; null if this is not stated.
    /// </summary>
    public bool? Approximate { get; init; }

    /// <summary>The way in which the row can be added to other rows; null if no other row counts the same persons.</summary>
    public RowCounting? Counting { get; init; }

    /// <summary>The group of persons that the numbers cover, such as "registered" or "public sector"; at most 500 characters.</summary>
    [StringLength(Limits.Line), Sensitivity(Sensitivity.FreeText)]
    public string? Coverage { get; init; }

    /// <summary>The source of the numbers; at most 500 characters.</summary>
    [StringLength(Limits.Line), Sensitivity(Sensitivity.FreeText)]
    public string? Source { get; init; }
}

/// <summary>The number of health personnel of an occupation who worked in the country in a year and were trained in another country.</summary>
public sealed partial record TrainingCountry
{
    /// <summary>The occupation, or several that the country cannot distinguish; 1 to 20.</summary>
    [ItemCount(1, Limits.Numbers)]
    public IReadOnlyList<OccupationCode> Occupations { get; init => field = ItemList<OccupationCode>.From(value); } = ItemList<OccupationCode>.Empty;

    /// <summary>The year, from 1900 to 2199.</summary>
    [Required, Range(1900, 2199)]
    public int? Year { get; init; }

    /// <summary>The country of training; null if <see cref="CountryGroup"/> is given.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>The group of countries of training, for a row that is not about one country; otherwise, null.</summary>
    public CountryGroup? CountryGroup { get; init; }

    /// <summary>The number of persons, from 0 to 100 000 000; null if it is not known. Unknown is not zero.</summary>
    [Range(0, Limits.People)]
    public int? Count { get; init; }

    /// <summary>The numbers of this row that do not apply, which is different from being unknown; at most 20.</summary>
    [ItemCount(0, Limits.Numbers)]
    public IReadOnlyList<NumberProperty> NotApplicable { get; init => field = ItemList<NumberProperty>.From(value); } = ItemList<NumberProperty>.Empty;

    /// <summary>The numbers of this row that the source suppresses because they are small, for example as "fewer than 5"; at most 20.</summary>
    [ItemCount(0, Limits.Numbers)]
    public IReadOnlyList<NumberProperty> Suppressed { get; init => field = ItemList<NumberProperty>.From(value); } = ItemList<NumberProperty>.Empty;

    /// <summary>
    /// <see langword="true"/> if the number is rounded or estimated; otherwise, <see langword="false"/>; null if this is not stated.
    /// </summary>
    public bool? Approximate { get; init; }

    /// <summary>The way in which the row can be added to other rows; null if no other row counts the same persons.</summary>
    public RowCounting? Counting { get; init; }

    /// <summary>The source of the number; at most 500 characters.</summary>
    [StringLength(Limits.Line), Sensitivity(Sensitivity.FreeText)]
    public string? Source { get; init; }
}

/// <summary>A flow: the number of health personnel of an occupation who arrived or left in a year.</summary>
public sealed partial record WorkforceFlow
{
    /// <summary>The occupation, or several that the country cannot distinguish; 1 to 20.</summary>
    [ItemCount(1, Limits.Numbers)]
    public IReadOnlyList<OccupationCode> Occupations { get; init => field = ItemList<OccupationCode>.From(value); } = ItemList<OccupationCode>.Empty;

    /// <summary>The year, from 1900 to 2199.</summary>
    [Required, Range(1900, 2199)]
    public int? Year { get; init; }

    /// <summary>The pathway by which they arrived or left; null if it is not stated.</summary>
    public WorkforcePathway? Pathway { get; init; }

    /// <summary>The indicator: what was counted, for example movements or registrations; null if it is not stated.</summary>
    public FlowIndicator? Indicator { get; init; }

    /// <summary>The country that they came from or went to; null if <see cref="CountryGroup"/> is given or no country is stated.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>The group of countries that they came from or went to, for a row that is not about one country; otherwise, null.</summary>
    public CountryGroup? CountryGroup { get; init; }

    /// <summary>The number of persons, from 0 to 100 000 000; null if it is not known. Unknown is not zero.</summary>
    [Range(0, Limits.People)]
    public int? Count { get; init; }

    /// <summary>The numbers of this row that do not apply, which is different from being unknown; at most 20.</summary>
    [ItemCount(0, Limits.Numbers)]
    public IReadOnlyList<NumberProperty> NotApplicable { get; init => field = ItemList<NumberProperty>.From(value); } = ItemList<NumberProperty>.Empty;

    /// <summary>The numbers of this row that the source suppresses because they are small, for example as "fewer than 5"; at most 20.</summary>
    [ItemCount(0, Limits.Numbers)]
    public IReadOnlyList<NumberProperty> Suppressed { get; init => field = ItemList<NumberProperty>.From(value); } = ItemList<NumberProperty>.Empty;

    /// <summary>
    /// <see langword="true"/> if the number is rounded or estimated; otherwise, <see langword="false"/>; null if this is not stated.
    /// </summary>
    public bool? Approximate { get; init; }

    /// <summary>The way in which the row can be added to other rows; null if no other row counts the same persons.</summary>
    public RowCounting? Counting { get; init; }

    /// <summary>The source of the number; at most 500 characters.</summary>
    [StringLength(Limits.Line), Sensitivity(Sensitivity.FreeText)]
    public string? Source { get; init; }
}

/// <summary>The pathway by which health personnel arrive or leave.</summary>
[JsonConverter(typeof(WireEnumConverter<WorkforcePathway>)), TypeConverter(typeof(WireEnumTypeConverter<WorkforcePathway>))]
public enum WorkforcePathway
{
    /// <summary>An agreement between governments (5.2).</summary>
    Agreement,

    /// <summary>Recruitment by a recruiter.</summary>
    Recruiter,

    /// <summary>The person's own application, without a recruiter or an agreement.</summary>
    OwnApplication,

    /// <summary>A pathway that is not in this list.</summary>
    Other,

    /// <summary>All pathways, taken together.</summary>
    All,

    /// <summary>A pathway that is not known.</summary>
    Unknown,
}

/// <summary>The way in which a row can be added to other rows of its table.</summary>
[JsonConverter(typeof(WireEnumConverter<RowCounting>)), TypeConverter(typeof(WireEnumTypeConverter<RowCounting>))]
public enum RowCounting
{
    /// <summary>The row counts persons whom no other row counts.</summary>
    Separate,

    /// <summary>The row is the total of other rows.</summary>
    Total,

    /// <summary>The row may count persons whom other rows count too, for example because of two registers.</summary>
    Overlapping,
}

/// <summary>The group of countries that a row is about if it is not about one country.</summary>
[JsonConverter(typeof(WireEnumConverter<CountryGroup>)), TypeConverter(typeof(WireEnumTypeConverter<CountryGroup>))]
public enum CountryGroup
{
    /// <summary>All countries, taken together.</summary>
    All,

    /// <summary>All countries without a row of their own.</summary>
    Other,

    /// <summary>A country that is not known.</summary>
    Unknown,
}

/// <summary>The indicator of a flow: what is counted in a row of persons who arrived or left.</summary>
[JsonConverter(typeof(WireEnumConverter<FlowIndicator>)), TypeConverter(typeof(WireEnumTypeConverter<FlowIndicator>))]
public enum FlowIndicator
{
    /// <summary>Persons who moved to or from the country.</summary>
    Movement,

    /// <summary>Persons who were registered or licensed to practise.</summary>
    Registration,

    /// <summary>Persons whose registration was verified to a regulator abroad.</summary>
    Verification,

    /// <summary>Persons who were granted a work visa or permit.</summary>
    WorkVisa,

    /// <summary>Something else, which <see cref="WorkforceFlow.Source"/> should describe.</summary>
    Other,
}

/// <summary>The name of a number in a national report, by which the report states that the number does not apply or is suppressed.</summary>
[JsonConverter(typeof(WireEnumConverter<NumberProperty>)), TypeConverter(typeof(WireEnumTypeConverter<NumberProperty>))]
[WireName("number-name")]
public enum NumberProperty
{
    /// <summary>The total of a stock (<see cref="WorkforceStock.Total"/>).</summary>
    Total,

    /// <summary>The number of persons trained in the country (<see cref="WorkforceStock.DomesticallyTrained"/>).</summary>
    DomesticallyTrained,

    /// <summary>The number of persons trained abroad (<see cref="WorkforceStock.ForeignTrained"/>).</summary>
    ForeignTrained,

    /// <summary>The number of persons whose country of training is not known (<see cref="WorkforceStock.TrainingUnknown"/>).</summary>
    TrainingUnknown,

    /// <summary>The number of persons born in the country (<see cref="WorkforceStock.NationalBorn"/>).</summary>
    NationalBorn,

    /// <summary>The number of persons born abroad (<see cref="WorkforceStock.ForeignBorn"/>).</summary>
    ForeignBorn,

    /// <summary>The count of a flow, of a country of training, or of the record of recruiters.</summary>
    Count,

    /// <summary>The amount of support (<see cref="Support.Amount"/>).</summary>
    Amount,
}
