using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting;

/// <summary>A measure: what a Member State did in one thematic field, with its results, difficulties and lessons (9.1).</summary>
public sealed partial record Measure : ICitesEvidence
{
    /// <summary>The thematic field that the measure belongs to.</summary>
    [Required]
    public ThematicFieldId? Field { get; init; }

    /// <summary>The paragraphs or whole articles of the Code that the measure is about; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<CodeReference> Paragraphs { get; init => field = ItemList<CodeReference>.From(value); } = ItemList<CodeReference>.Empty;

    /// <summary>The status of the measure.</summary>
    [Required]
    public MeasureStatus? Status { get; init; }

    /// <summary>The description of what was done; at most 40 000 characters.</summary>
    [StringLength(Limits.Story), Sensitivity(Sensitivity.FreeText)]
    public string? Measures { get; init; }

    /// <summary>The results of the measure; at most 40 000 characters.</summary>
    [StringLength(Limits.Story), Sensitivity(Sensitivity.FreeText)]
    public string? Results { get; init; }

    /// <summary>The difficulties that were met; at most 40 000 characters.</summary>
    [StringLength(Limits.Story), Sensitivity(Sensitivity.FreeText)]
    public string? Difficulties { get; init; }

    /// <summary>The lessons that were learned; at most 40 000 characters.</summary>
    [StringLength(Limits.Story), Sensitivity(Sensitivity.FreeText)]
    public string? Lessons { get; init; }

    /// <summary>The ids of the evidence that documents the measure; at most 300, each of at most 64 characters.</summary>
    [ItemCount(0, Limits.Items), ItemLength(Limits.Word + 4), Sensitivity(Sensitivity.Public)]
    public IReadOnlyList<string> Evidence { get; init => field = ItemList<string>.From(value); } = ItemList<string>.Empty;
}

/// <summary>The status of a measure.</summary>
[JsonConverter(typeof(WireEnumConverter<MeasureStatus>)), TypeConverter(typeof(WireEnumTypeConverter<MeasureStatus>))]
public enum MeasureStatus
{
    /// <summary>No measure is planned.</summary>
    NotPlanned,

    /// <summary>The measure is planned.</summary>
    Planned,

    /// <summary>The measure has begun.</summary>
    Begun,

    /// <summary>The measure is in place.</summary>
    InPlace,

    /// <summary>The measure was in place and has ended.</summary>
    Ended,
}

/// <summary>A law or regulation on the recruitment and migration of health personnel, and how it is applied (7.2(a)).</summary>
public sealed partial record Law : ICitesEvidence
{
    /// <summary>The title of the law or regulation; at most 500 characters.</summary>
    [Required, StringLength(Limits.Line), Sensitivity(Sensitivity.FreeText)]
    public string? Title { get; init; }

    /// <summary>The date of entry into force, as precise as it is known.</summary>
    public PartialDate? InForceSince { get; init; }

    /// <summary>The paragraphs or whole articles of the Code that the law or regulation implements; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<CodeReference> Paragraphs { get; init => field = ItemList<CodeReference>.From(value); } = ItemList<CodeReference>.Empty;

    /// <summary>A description of how the law or regulation is applied; at most 40 000 characters.</summary>
    [StringLength(Limits.Story), Sensitivity(Sensitivity.FreeText)]
    public string? Application { get; init; }

    /// <summary>The web address of the law or regulation; http or https, at most 2000 characters.</summary>
    [Url, StringLength(Limits.WebAddress), Sensitivity(Sensitivity.FreeText)]
    public string? Url { get; init; }

    /// <summary>The ids of the evidence that documents the law or regulation; at most 300, each of at most 64 characters.</summary>
    [ItemCount(0, Limits.Items), ItemLength(Limits.Word + 4), Sensitivity(Sensitivity.Public)]
    public IReadOnlyList<string> Evidence { get; init => field = ItemList<string>.From(value); } = ItemList<string>.Empty;
}

/// <summary>The record of recruiters who are authorized by the authorities of a country to operate there (8.5).</summary>
public sealed partial record RecruiterRecord
{
    /// <summary>
    /// <see langword="true"/> if the country maintains such a record; otherwise, <see langword="false"/>; null if this is not known.
    /// </summary>
    public bool? IsKept { get; init; }

    /// <summary>The number of recruiters in the record, from 0 to 1 000 000; null if it is not known. Unknown is not zero.</summary>
    [Range(0, 1_000_000)]
    public int? Count { get; init; }

    /// <summary>The numbers of this section that do not apply, which is different from being unknown; at most 20.</summary>
    [ItemCount(0, Limits.Numbers)]
    public IReadOnlyList<NumberProperty> NotApplicable { get; init => field = ItemList<NumberProperty>.From(value); } = ItemList<NumberProperty>.Empty;

    /// <summary>A description of how the record is maintained, and by whom; at most 4000 characters.</summary>
    [StringLength(Limits.Paragraph), Sensitivity(Sensitivity.FreeText)]
    public string? Description { get; init; }

    /// <summary>The web address of the record; http or https, at most 2000 characters.</summary>
    [Url, StringLength(Limits.WebAddress), Sensitivity(Sensitivity.FreeText)]
    public string? Url { get; init; }
}

/// <summary>Technical or financial support for a health workforce, given or received (3.3, Article 10).</summary>
public sealed partial record Support : ICitesEvidence
{
    /// <summary>The direction of the support: whether the Member State gave or received it.</summary>
    [Required]
    public SupportDirection? Direction { get; init; }

    /// <summary>The countries that received the support, or that gave it; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<CountryCode> Countries { get; init => field = ItemList<CountryCode>.From(value); } = ItemList<CountryCode>.Empty;

    /// <summary>The paragraphs or whole articles of the Code that the support responds to; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<CodeReference> Paragraphs { get; init => field = ItemList<CodeReference>.From(value); } = ItemList<CodeReference>.Empty;

    /// <summary>The description of the support; at most 4000 characters.</summary>
    [Required, StringLength(Limits.Paragraph), Sensitivity(Sensitivity.FreeText)]
    public string? Description { get; init; }

    /// <summary>The period in which the support was given.</summary>
    public ReportedPeriod? Period { get; init; }

    /// <summary>The amount of the support, a decimal number from 0 to 10^15; null if it is not known. Unknown is not zero.</summary>
    [Range(0, 1e15)]
    public decimal? Amount { get; init; }

    /// <summary>The currency of the amount, such as "USD"; at most 60 characters.</summary>
    [StringLength(Limits.Word), Sensitivity(Sensitivity.FreeText)]
    public string? Currency { get; init; }

    /// <summary>The numbers of this section that do not apply, which is different from being unknown; at most 20.</summary>
    [ItemCount(0, Limits.Numbers)]
    public IReadOnlyList<NumberProperty> NotApplicable { get; init => field = ItemList<NumberProperty>.From(value); } = ItemList<NumberProperty>.Empty;

    /// <summary>The ids of the evidence that documents the support; at most 300, each of at most 64 characters.</summary>
    [ItemCount(0, Limits.Items), ItemLength(Limits.Word + 4), Sensitivity(Sensitivity.Public)]
    public IReadOnlyList<string> Evidence { get; init => field = ItemList<string>.From(value); } = ItemList<string>.Empty;
}

/// <summary>The direction of support.</summary>
[JsonConverter(typeof(WireEnumConverter<SupportDirection>)), TypeConverter(typeof(WireEnumTypeConverter<SupportDirection>))]
public enum SupportDirection
{
    /// <summary>The Member State gave the support.</summary>
    Given,

    /// <summary>The Member State received the support.</summary>
    Received,
}
