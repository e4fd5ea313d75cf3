using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting;

/// <summary>One documented issue or story, in one thematic field.</summary>
public sealed partial record Contribution : ICitesEvidence
{
    /// <summary>Its id, unique in the report.</summary>
    [Required, TextForm(TextForm.Identifier)]
    public string? Id { get; init; }

    /// <summary>The thematic field it belongs to.</summary>
    [Required]
    public ThematicFieldId? Field { get; init; }

    /// <summary>Whether it tells of good practice, of a challenge or of both.</summary>
    [Required]
    public Assessment? Assessment { get; init; }

    /// <summary>What it is about, in a line.</summary>
    [Required, StringLength(Limits.Line)]
    public string? Title { get; init; }

    /// <summary>The story: the situation, and what it has to do with the Code.</summary>
    [Required, StringLength(Limits.Story)]
    public string? Narrative { get; init; }

    /// <summary>Gets the language of the contribution; null if it is in the language of the report.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>The time it speaks of.</summary>
    public ReportedPeriod? Period { get; init; }

    /// <summary>The countries that health personnel leave; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<CountryCode> SourceCountries { get; init => field = ItemList<CountryCode>.From(value); } = ItemList<CountryCode>.Empty;

    /// <summary>The countries that health personnel join; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<CountryCode> DestinationCountries { get; init => field = ItemList<CountryCode>.From(value); } = ItemList<CountryCode>.Empty;

    /// <summary>The occupations it speaks of; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<OccupationCode> Occupations { get; init => field = ItemList<OccupationCode>.From(value); } = ItemList<OccupationCode>.Empty;

    /// <summary>The paragraphs or whole articles of the Code that it is about; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<CodeReference> Paragraphs { get; init => field = ItemList<CodeReference>.From(value); } = ItemList<CodeReference>.Empty;

    /// <summary>The practices of recruitment or employment that 4.4 to 4.6 speak of, where it tells how health personnel are treated; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<Practice> Practices { get; init => field = ItemList<Practice>.From(value); } = ItemList<Practice>.Empty;

    /// <summary>The agreements it speaks of, by their names (5.2); at most 300.</summary>
    [ItemCount(0, Limits.Items), ItemLength(Limits.Line)]
    public IReadOnlyList<string> Agreements { get; init => field = ItemList<string>.From(value); } = ItemList<string>.Empty;

    /// <summary>The figures it rests on; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<Figure> Figures { get; init => field = ItemList<Figure>.From(value); } = ItemList<Figure>.Empty;

    /// <summary>The ids of the evidence that documents it; at most 300.</summary>
    [ItemCount(0, Limits.Items), ItemLength(Limits.Word + 4)]
    public IReadOnlyList<string> Evidence { get; init => field = ItemList<string>.From(value); } = ItemList<string>.Empty;

    /// <summary>What is asked, and of whom; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<Recommendation> Recommendations { get; init => field = ItemList<Recommendation>.From(value); } = ItemList<Recommendation>.Empty;

    /// <summary>
    /// <c>true</c> if this contribution may be published; <c>false</c> if it may not; null if the consent for the whole report
    /// (<see cref="Consent.PublishReport"/>) applies.
    /// </summary>
    public bool? PublicationConsent { get; init; }
}

/// <summary>What a contribution tells of.</summary>
[JsonConverter(typeof(WireEnumConverter<Assessment>)), TypeConverter(typeof(WireEnumTypeConverter<Assessment>))]
public enum Assessment
{
    /// <summary>Something that serves the Code.</summary>
    GoodPractice,

    /// <summary>Something that stands against the Code or makes it hard to follow.</summary>
    Challenge,

    /// <summary>Both.</summary>
    Mixed,
}

/// <summary>A practice of recruitment or employment, by the matters that 4.4 to 4.6 name.</summary>
[JsonConverter(typeof(WireEnumConverter<Practice>)), TypeConverter(typeof(WireEnumTypeConverter<Practice>))]
public enum Practice
{
    /// <summary>What is said about a post before it is taken (4.4).</summary>
    InformationOnPosts,

    /// <summary>How people are recruited, illegal and fraudulent conduct included (4.4).</summary>
    Recruitment,

    /// <summary>Contracts (4.4).</summary>
    Contract,

    /// <summary>Who is hired (4.4).</summary>
    Hiring,

    /// <summary>Who is promoted (4.4).</summary>
    Promotion,

    /// <summary>Pay (4.4).</summary>
    Pay,

    /// <summary>Legal rights and duties, and conditions of work (4.5).</summary>
    TermsAndConditions,

    /// <summary>Education, qualification and career (4.6).</summary>
    EducationAndCareer,

    /// <summary>Induction and orientation (4.6).</summary>
    Induction,
}

/// <summary>A time from one date to another, each as exact as it is known; either end may be open.</summary>
[WireName("period")]
public sealed partial record ReportedPeriod
{
    /// <summary>The first date.</summary>
    public PartialDate? From { get; init; }

    /// <summary>The last date.</summary>
    public PartialDate? To { get; init; }
}

/// <summary>A number that a contribution rests on.</summary>
public sealed partial record Figure : ICitesEvidence
{
    /// <summary>The unit of a share of a whole, from 0 to 100.</summary>
    public const string Percent = "percent";

    /// <summary>What is counted or measured.</summary>
    [Required, StringLength(Limits.Line)]
    public string? Label { get; init; }

    /// <summary>The value, exact in decimal, from -10^15 to 10^15; null if only bounds are known or the source hides it.</summary>
    [Range(-1e15, 1e15)]
    public decimal? Value { get; init; }

    /// <summary>The lowest value that is possible, from -10^15 to 10^15; null if the value is given without a range.</summary>
    [Range(-1e15, 1e15)]
    public decimal? Minimum { get; init; }

    /// <summary>The highest value that is possible, from -10^15 to 10^15; null if the value is given without a range.</summary>
    [Range(-1e15, 1e15)]
    public decimal? Maximum { get; init; }

    /// <summary><c>true</c> if the value is rounded or estimated; otherwise, <c>false</c>; null if this is not stated.</summary>
    public bool? Approximate { get; init; }

    /// <summary>
    /// <c>true</c> if the source hides a small number, for example as "fewer than 5", which has the maximum 4; otherwise, <c>false</c>; null
    /// if this is not stated.
    /// </summary>
    public bool? Suppressed { get; init; }

    /// <summary>The unit, such as "persons", "USD" or <see cref="Percent"/>.</summary>
    [StringLength(Limits.Word)]
    public string? Unit { get; init; }

    /// <summary>The year that the value is for, from 1900 to 2199.</summary>
    [Range(1900, 2199)]
    public int? Year { get; init; }

    /// <summary>The period that the value is for, if it is not one calendar year.</summary>
    public ReportedPeriod? Period { get; init; }

    /// <summary>The country that the value is for.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>The subdivision of the country, such as a state or province, that the value is for.</summary>
    public SubdivisionCode? Subdivision { get; init; }

    /// <summary>
    /// The number that a share was calculated from, exact in decimal, from 0 to 10^15: "71 percent of 1 207 persons" has the value 71, the
    /// unit "percent" and the base 1207.
    /// </summary>
    [Range(0, 1e15)]
    public decimal? Base { get; init; }

    /// <summary>The group that was followed over time, such as "graduates of 2015"; at most 500 characters.</summary>
    [StringLength(Limits.Line)]
    public string? Cohort { get; init; }

    /// <summary>The label of the figure in the same contribution that this one is a part of.</summary>
    [StringLength(Limits.Line)]
    public string? PartOf { get; init; }

    /// <summary>The ids of the evidence it comes from; at most 300.</summary>
    [ItemCount(0, Limits.Items), ItemLength(Limits.Word + 4)]
    public IReadOnlyList<string> Evidence { get; init => field = ItemList<string>.From(value); } = ItemList<string>.Empty;
}

/// <summary>Something that is asked of somebody.</summary>
public sealed partial record Recommendation
{
    /// <summary>Of whom it is asked: a government, a destination State, employers, WHO.</summary>
    [StringLength(Limits.Line)]
    public string? Addressee { get; init; }

    /// <summary>What is asked.</summary>
    [Required, StringLength(Limits.Paragraph)]
    public string? Text { get; init; }

    /// <summary>Gets the paragraphs or whole articles of the Code that the recommendation is about; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<CodeReference> Paragraphs { get; init => field = ItemList<CodeReference>.From(value); } = ItemList<CodeReference>.Empty;

    /// <summary>Gets whether the recommendation proposes to change the text of the Code; null if that is not stated.</summary>
    public bool? ChangesCode { get; init; }
}
