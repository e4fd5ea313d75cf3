using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting;

/// <summary>A contribution to a stakeholder report: one documented issue or story, in one thematic field.</summary>
public sealed partial record Contribution : ICitesEvidence, IRestricted
{
    /// <summary>The id of the contribution, which is unique in the report; at most 64 characters.</summary>
    [Required, TextForm(TextForm.Identifier)]
    public string? Id { get; init; }

    /// <summary>The thematic field that the contribution belongs to.</summary>
    [Required]
    public ThematicFieldId? Field { get; init; }

    /// <summary>The assessment of what the contribution describes: good practice, a challenge or both.</summary>
    [Required]
    public Assessment? Assessment { get; init; }

    /// <summary>The title of the contribution; at most 500 characters.</summary>
    [Required, StringLength(Limits.Line), Sensitivity(Sensitivity.FreeText)]
    public string? Title { get; init; }

    /// <summary>The issue or story: the situation, and how it relates to the Code; at most 40 000 characters.</summary>
    [Required, StringLength(Limits.Story), Sensitivity(Sensitivity.FreeText)]
    public string? Narrative { get; init; }

    /// <summary>The language of the contribution; null if it is in the language of the report.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>The period that the contribution covers.</summary>
    public ReportedPeriod? Period { get; init; }

    /// <summary>The source countries, which health personnel leave; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<CountryCode> SourceCountries { get; init => field = ItemList<CountryCode>.From(value); } = ItemList<CountryCode>.Empty;

    /// <summary>The destination countries, which health personnel join; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<CountryCode> DestinationCountries { get; init => field = ItemList<CountryCode>.From(value); } = ItemList<CountryCode>.Empty;

    /// <summary>The occupations that the contribution is about; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<OccupationCode> Occupations { get; init => field = ItemList<OccupationCode>.From(value); } = ItemList<OccupationCode>.Empty;

    /// <summary>The paragraphs or whole articles of the Code that the contribution is about; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<CodeReference> Paragraphs { get; init => field = ItemList<CodeReference>.From(value); } = ItemList<CodeReference>.Empty;

    /// <summary>The practices of recruitment or employment in 4.4 to 4.6 that the contribution is about; at most 300.</summary>
    /// <remarks>For a contribution on how health personnel are treated.</remarks>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<Practice> Practices { get; init => field = ItemList<Practice>.From(value); } = ItemList<Practice>.Empty;

    /// <summary>The names of the agreements that the contribution is about (5.2); at most 300, each of at most 500 characters.</summary>
    [ItemCount(0, Limits.Items), ItemLength(Limits.Line), Sensitivity(Sensitivity.FreeText)]
    public IReadOnlyList<string> Agreements { get; init => field = ItemList<string>.From(value); } = ItemList<string>.Empty;

    /// <summary>The figures that the contribution is based on; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<Figure> Figures { get; init => field = ItemList<Figure>.From(value); } = ItemList<Figure>.Empty;

    /// <summary>The ids of the evidence that documents the contribution; at most 300, each of at most 64 characters.</summary>
    [ItemCount(0, Limits.Items), ItemLength(Limits.Word + 4), Sensitivity(Sensitivity.Public)]
    public IReadOnlyList<string> Evidence { get; init => field = ItemList<string>.From(value); } = ItemList<string>.Empty;

    /// <summary>The recommendations: what should be done, and who should do it; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<Recommendation> Recommendations { get; init => field = ItemList<Recommendation>.From(value); } = ItemList<Recommendation>.Empty;

    /// <summary>
    /// <see langword="true"/> if the contribution may be published; <see langword="false"/> if it may not; null if the consent for the
    /// whole report (<see cref="Consent.PublishReport"/>) applies.
    /// </summary>
    public bool? PublicationConsent { get; init; }

    /// <summary>
    /// The widest audience that may see the contribution; null if the consents alone decide. It can only restrict
    /// what the consents allow.
    /// </summary>
    public Audience? Audience { get; init; }

    bool IRestricted.IsRestricted => !Disclosure.Allows(this, Reporting.Audience.Public);
}

/// <summary>The assessment of what a contribution describes, as its author states it.</summary>
[JsonConverter(typeof(WireEnumConverter<Assessment>)), TypeConverter(typeof(WireEnumTypeConverter<Assessment>))]
public enum Assessment
{
    /// <summary>The contribution describes good practice, which serves the Code.</summary>
    GoodPractice,

    /// <summary>The contribution describes a challenge, which is against the Code or makes it difficult to follow.</summary>
    Challenge,

    /// <summary>The contribution describes both good practice and a challenge.</summary>
    Mixed,
}

/// <summary>A practice of recruitment or employment that 4.4 to 4.6 are about.</summary>
[JsonConverter(typeof(WireEnumConverter<Practice>)), TypeConverter(typeof(WireEnumTypeConverter<Practice>))]
public enum Practice
{
    /// <summary>Information on a post before it is accepted (4.4).</summary>
    InformationOnPosts,

    /// <summary>Recruitment, including illegal and fraudulent conduct (4.4).</summary>
    Recruitment,

    /// <summary>Contracts of employment (4.4).</summary>
    Contract,

    /// <summary>Hiring of health personnel (4.4).</summary>
    Hiring,

    /// <summary>Promotion of health personnel (4.4).</summary>
    Promotion,

    /// <summary>Pay and other remuneration (4.4).</summary>
    Pay,

    /// <summary>Legal rights and duties, and conditions of work (4.5).</summary>
    TermsAndConditions,

    /// <summary>Education, qualifications and career development (4.6).</summary>
    EducationAndCareer,

    /// <summary>Induction and orientation programmes (4.6).</summary>
    Induction,
}

/// <summary>A period from one date to another, each as precise as it is known. A date that is null leaves that end open.</summary>
[WireName("period")]
public sealed partial record ReportedPeriod
{
    /// <summary>The first date of the period; null if the beginning is open.</summary>
    public PartialDate? From { get; init; }

    /// <summary>The last date of the period; null if the end is open.</summary>
    public PartialDate? To { get; init; }
}

/// <summary>A figure: a number in a contribution, with its unit and year.</summary>
public sealed partial record Figure : ICitesEvidence
{
    /// <summary>The unit of a percentage, with values from 0 to 100: "percent".</summary>
    public const string Percent = "percent";

    /// <summary>The description of what is counted or measured; at most 500 characters.</summary>
    [Required, StringLength(Limits.Line), Sensitivity(Sensitivity.FreeText)]
    public string? Label { get; init; }

    /// <summary>The value, a decimal number from -10^15 to 10^15; null if only bounds are known, or if the source suppresses it.</summary>
    [Range(-1e15, 1e15)]
    public decimal? Value { get; init; }

    /// <summary>The lowest possible value, a decimal number from -10^15 to 10^15; null if the value is given without a range.</summary>
    [Range(-1e15, 1e15)]
    public decimal? Minimum { get; init; }

    /// <summary>The highest possible value, a decimal number from -10^15 to 10^15; null if the value is given without a range.</summary>
    [Range(-1e15, 1e15)]
    public decimal? Maximum { get; init; }

    /// <summary><see langword="true"/> if the value is rounded or estimated; otherwise, <see langword="false"/>; null if this is not stated.</summary>
    public bool? Approximate { get; init; }

    /// <summary>
    /// <see langword="true"/> if the source suppresses a small number; otherwise, <see langword="false"/>; null if this is not stated.
    /// </summary>
    /// <remarks>A source that shows "fewer than 5", for example, has the <see cref="Maximum"/> 4.</remarks>
    public bool? Suppressed { get; init; }

    /// <summary>The unit, such as "persons", "USD" or <see cref="Percent"/>; at most 60 characters.</summary>
    [StringLength(Limits.Word), Sensitivity(Sensitivity.FreeText)]
    public string? Unit { get; init; }

    /// <summary>The year that the value is for, from 1900 to 2199.</summary>
    [Range(1900, 2199)]
    public int? Year { get; init; }

    /// <summary>The period that the value is for, if it is not one calendar year; otherwise, null.</summary>
    public ReportedPeriod? Period { get; init; }

    /// <summary>The country that the value is for; null if it is not stated.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>The subdivision of a country, such as a state or province, that the value is for; null if it is not stated.</summary>
    public SubdivisionCode? Subdivision { get; init; }

    /// <summary>The number that a percentage was calculated from, a decimal number from 0 to 10^15; null if it is not stated.</summary>
    /// <remarks>The figure "71 percent of 1 207 persons" has the value 71, the unit "percent" and the base 1207.</remarks>
    [Range(0, 1e15)]
    public decimal? Base { get; init; }

    /// <summary>The group of persons that was followed over time, such as "graduates of 2015"; at most 500 characters; null for none.</summary>
    [StringLength(Limits.Line), Sensitivity(Sensitivity.FreeText)]
    public string? Cohort { get; init; }

    /// <summary>The label of another figure in the same contribution that this figure is a part of; at most 500 characters; null for none.</summary>
    [StringLength(Limits.Line), Sensitivity(Sensitivity.FreeText)]
    public string? PartOf { get; init; }

    /// <summary>The ids of the evidence that the figure comes from; at most 300, each of at most 64 characters.</summary>
    [ItemCount(0, Limits.Items), ItemLength(Limits.Word + 4), Sensitivity(Sensitivity.Public)]
    public IReadOnlyList<string> Evidence { get; init => field = ItemList<string>.From(value); } = ItemList<string>.Empty;
}

/// <summary>A recommendation in a contribution: what should be done, and who should do it.</summary>
public sealed partial record Recommendation
{
    /// <summary>The addressee, who should act: a government, a destination country, employers or WHO; at most 500 characters.</summary>
    [StringLength(Limits.Line), Sensitivity(Sensitivity.FreeText)]
    public string? Addressee { get; init; }

    /// <summary>The text of the recommendation: what should be done; at most 4000 characters.</summary>
    [Required, StringLength(Limits.Paragraph), Sensitivity(Sensitivity.FreeText)]
    public string? Text { get; init; }

    /// <summary>The paragraphs or whole articles of the Code that the recommendation is about; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<CodeReference> Paragraphs { get; init => field = ItemList<CodeReference>.From(value); } = ItemList<CodeReference>.Empty;

    /// <summary>
    /// <see langword="true"/> if the recommendation proposes to change the text of the Code; otherwise, <see langword="false"/>; null if
    /// this is not stated.
    /// </summary>
    public bool? ChangesCode { get; init; }
}
