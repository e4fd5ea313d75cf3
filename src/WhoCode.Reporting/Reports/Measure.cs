using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting;

/// <summary>What a Member State did in one thematic field: measures, results, difficulties and lessons, as 9.1 asks.</summary>
public sealed partial record Measure : ICitesEvidence
{
    /// <summary>The thematic field it belongs to.</summary>
    [Required]
    public ThematicFieldId? Field { get; init; }

    /// <summary>The paragraphs or whole articles of the Code that it is about; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<CodeReference> Paragraphs { get; init => field = ItemList<CodeReference>.From(value); } = ItemList<CodeReference>.Empty;

    /// <summary>How far it has come.</summary>
    [Required]
    public MeasureStatus? Status { get; init; }

    /// <summary>What was done; at most 40 000 characters.</summary>
    [StringLength(Limits.Story)]
    public string? Measures { get; init; }

    /// <summary>What came of it; at most 40 000 characters.</summary>
    [StringLength(Limits.Story)]
    public string? Results { get; init; }

    /// <summary>What was difficult; at most 40 000 characters.</summary>
    [StringLength(Limits.Story)]
    public string? Difficulties { get; init; }

    /// <summary>What was learnt; at most 40 000 characters.</summary>
    [StringLength(Limits.Story)]
    public string? Lessons { get; init; }

    /// <summary>The ids of the evidence that documents it; at most 300.</summary>
    [ItemCount(0, Limits.Items), ItemLength(Limits.Word + 4)]
    public IReadOnlyList<string> Evidence { get; init => field = ItemList<string>.From(value); } = ItemList<string>.Empty;
}

/// <summary>How far a measure has come.</summary>
[JsonConverter(typeof(WireEnumConverter<MeasureStatus>)), TypeConverter(typeof(WireEnumTypeConverter<MeasureStatus>))]
public enum MeasureStatus
{
    /// <summary>Nothing is planned.</summary>
    NotPlanned,

    /// <summary>It is planned.</summary>
    Planned,

    /// <summary>It has begun.</summary>
    Begun,

    /// <summary>It is in place.</summary>
    InPlace,

    /// <summary>It was in place and has ended.</summary>
    Ended,
}

/// <summary>A law or regulation on recruitment and migration of health personnel, and how it is applied (7.2(a)).</summary>
public sealed partial record Law : ICitesEvidence
{
    /// <summary>Its title; at most 500 characters.</summary>
    [Required, StringLength(Limits.Line)]
    public string? Title { get; init; }

    /// <summary>Since when it is in force, as exactly as is known.</summary>
    public PartialDate? InForceSince { get; init; }

    /// <summary>The paragraphs or whole articles of the Code that it carries out; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<CodeReference> Paragraphs { get; init => field = ItemList<CodeReference>.From(value); } = ItemList<CodeReference>.Empty;

    /// <summary>How it is applied; at most 40 000 characters.</summary>
    [StringLength(Limits.Story)]
    public string? Application { get; init; }

    /// <summary>Where it can be found; http or https, at most 2000 characters.</summary>
    [Url, StringLength(Limits.WebAddress)]
    public string? Url { get; init; }

    /// <summary>The ids of the evidence that documents it; at most 300.</summary>
    [ItemCount(0, Limits.Items), ItemLength(Limits.Word + 4)]
    public IReadOnlyList<string> Evidence { get; init => field = ItemList<string>.From(value); } = ItemList<string>.Empty;
}

/// <summary>The record of recruiters who are authorized by a country's authorities to work there (8.5).</summary>
public sealed partial record RecruiterRecord
{
    /// <summary>Whether such a record is kept; null where that is not known.</summary>
    public bool? IsKept { get; init; }

    /// <summary>How many recruiters are on it, from 0 to 1 000 000; null where that is not known.</summary>
    [Range(0, 1_000_000)]
    public int? Count { get; init; }

    /// <summary>The numbers that do not apply here, so that they are not merely unknown; at most 20.</summary>
    [ItemCount(0, Limits.Numbers)]
    public IReadOnlyList<NumberProperty> NotApplicable { get; init => field = ItemList<NumberProperty>.From(value); } = ItemList<NumberProperty>.Empty;

    /// <summary>How it is kept, and by whom; at most 4000 characters.</summary>
    [StringLength(Limits.Paragraph)]
    public string? Description { get; init; }

    /// <summary>Where it can be seen; http or https, at most 2000 characters.</summary>
    [Url, StringLength(Limits.WebAddress)]
    public string? Url { get; init; }
}

/// <summary>Technical or financial support for a health workforce, given or received (3.3, Article 10).</summary>
public sealed partial record Support : ICitesEvidence
{
    /// <summary>Whether it was given or received.</summary>
    [Required]
    public SupportDirection? Direction { get; init; }

    /// <summary>The countries that it went to, or came from; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<CountryCode> Countries { get; init => field = ItemList<CountryCode>.From(value); } = ItemList<CountryCode>.Empty;

    /// <summary>The paragraphs or whole articles of the Code that it answers; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<CodeReference> Paragraphs { get; init => field = ItemList<CodeReference>.From(value); } = ItemList<CodeReference>.Empty;

    /// <summary>What it was; at most 4000 characters.</summary>
    [Required, StringLength(Limits.Paragraph)]
    public string? Description { get; init; }

    /// <summary>When it was given.</summary>
    public ReportedPeriod? Period { get; init; }

    /// <summary>How much it was, exact in decimal, from 0 to 10^15; null where that is not known, which is not zero.</summary>
    [Range(0, 1e15)]
    public decimal? Amount { get; init; }

    /// <summary>The currency of the amount, such as "USD"; at most 60 characters.</summary>
    [StringLength(Limits.Word)]
    public string? Currency { get; init; }

    /// <summary>The numbers that do not apply here, so that they are not merely unknown; at most 20.</summary>
    [ItemCount(0, Limits.Numbers)]
    public IReadOnlyList<NumberProperty> NotApplicable { get; init => field = ItemList<NumberProperty>.From(value); } = ItemList<NumberProperty>.Empty;

    /// <summary>The ids of the evidence that documents it; at most 300.</summary>
    [ItemCount(0, Limits.Items), ItemLength(Limits.Word + 4)]
    public IReadOnlyList<string> Evidence { get; init => field = ItemList<string>.From(value); } = ItemList<string>.Empty;
}

/// <summary>Which way support went.</summary>
[JsonConverter(typeof(WireEnumConverter<SupportDirection>)), TypeConverter(typeof(WireEnumTypeConverter<SupportDirection>))]
public enum SupportDirection
{
    /// <summary>The Member State gave it.</summary>
    Given,

    /// <summary>The Member State received it.</summary>
    Received,
}
