namespace WhoCode.Reporting.Comparison;

/// <summary>A contribution of a stakeholder that concerns the country.</summary>
/// <remarks>Compares by content. Immutable, safe on any thread.</remarks>
public sealed record StakeholderEntry
{
    /// <summary>The position of its report in <see cref="ReportComparison.Stakeholders"/>, from 0.</summary>
    public required int Report { get; init; }

    /// <summary>Where it stands in that report.</summary>
    public required JsonPointer Pointer { get; init; }

    /// <summary>Why it concerns the country.</summary>
    public required CountryRelation Relation { get; init; }

    /// <summary>Its assessment; null where none is given.</summary>
    public Assessment? Assessment { get; init; }

    /// <summary>What it tells of.</summary>
    public ReportedPosition Position { get; init; }

    /// <summary>The paragraphs and whole articles of the Code that it cites, each once, in the Code's order.</summary>
    public IReadOnlyList<CodeReference> Paragraphs { get; init => field = ItemList<CodeReference>.From(value); } = ItemList<CodeReference>.Empty;

    /// <summary>Gets the paragraphs and whole articles of the Code that its recommendations are about, each once, in the Code's order.</summary>
    public IReadOnlyList<CodeReference> RecommendedParagraphs { get; init => field = ItemList<CodeReference>.From(value); } = ItemList<CodeReference>.Empty;

    /// <summary>Gets whether one of its recommendations proposes to change the text of the Code.</summary>
    public bool ChangesCode { get; init; }

    /// <summary>Gets the language of the contribution where it differs from the language of its report; otherwise, null.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>Its title, as it is written; null where there is none.</summary>
    public string? Title { get; init; }
}

/// <summary>A contribution that is not compared, and why.</summary>
/// <param name="Report">The position of its report in <see cref="ReportComparison.Stakeholders"/>, from 0.</param>
/// <param name="Pointer">Where it stands in that report.</param>
/// <param name="Reason">Why it is left out.</param>
public sealed record OmittedContribution(int Report, JsonPointer Pointer, OmissionReason Reason);

/// <summary>Why a contribution concerns a country; where several hold, the first.</summary>
[JsonConverter(typeof(WireEnumConverter<CountryRelation>)), TypeConverter(typeof(WireEnumTypeConverter<CountryRelation>))]
[WireName("reach")]
public enum CountryRelation
{
    /// <summary>It names the country as a source or destination.</summary>
    Named,

    /// <summary>The report's scope names the country, and the contribution names no other country of the scope.</summary>
    Scope,

    /// <summary>The report's scope names the WHO region of the country, and neither it nor the contribution names countries.</summary>
    Region,

    /// <summary>The report is about the world, and the contribution names no country.</summary>
    Global,

    /// <summary>The report is about one country or a part of it, names none, and the reporter has its seat there.</summary>
    Seat,
}

/// <summary>Why a contribution is not compared.</summary>
[JsonConverter(typeof(WireEnumConverter<OmissionReason>)), TypeConverter(typeof(WireEnumTypeConverter<OmissionReason>))]
[WireName("left-out-reason")]
public enum OmissionReason
{
    /// <summary>It is about other countries or regions.</summary>
    OtherCountries,

    /// <summary>Neither it nor its report says which country it is about.</summary>
    [JsonStringEnumMemberName("country-not-said")]
    CountryNotStated,

    /// <summary>The national report does not name its Member State.</summary>
    [JsonStringEnumMemberName("member-state-not-said")]
    MemberStateNotStated,
}
