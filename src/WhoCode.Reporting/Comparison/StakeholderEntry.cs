namespace WhoCode.Reporting.Comparison;

/// <summary>Represents a contribution to a stakeholder report that concerns the country.</summary>
/// <remarks>Compared by content. Immutable and thread-safe.</remarks>
public sealed record StakeholderEntry
{
    /// <summary>Gets the position of the report in <see cref="ReportComparison.Stakeholders"/>, from 0.</summary>
    public required int Report { get; init; }

    /// <summary>Gets the location of the contribution in its report.</summary>
    public required JsonPointer Pointer { get; init; }

    /// <summary>Gets the reason why the contribution concerns the country.</summary>
    public required CountryRelation Relation { get; init; }

    /// <summary>Gets the assessment of the contribution; null if it is not stated.</summary>
    public Assessment? Assessment { get; init; }

    /// <summary>Gets the position that the contribution reports.</summary>
    public ReportedPosition Position { get; init; }

    /// <summary>Gets the paragraphs and articles of the Code that the contribution cites, each once, in the Code's order.</summary>
    public IReadOnlyList<CodeReference> Paragraphs { get; init => field = ItemList<CodeReference>.From(value); } = ItemList<CodeReference>.Empty;

    /// <summary>Gets the paragraphs and articles of the Code that its recommendations are about, each once, in the Code's order.</summary>
    public IReadOnlyList<CodeReference> RecommendedParagraphs { get; init => field = ItemList<CodeReference>.From(value); } = ItemList<CodeReference>.Empty;

    /// <summary>Gets a value that indicates whether the contribution recommends a change of the Code.</summary>
    /// <value><see langword="true"/> if one of its recommendations proposes to change the text of the Code; otherwise, <see langword="false"/>.</value>
    public bool ChangesCode { get; init; }

    /// <summary>Gets the language of the contribution if it differs from the language of its report; otherwise, null.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>Gets the title of the contribution, unchanged; null if it has none.</summary>
    public string? Title { get; init; }

    /// <summary>Returns the location of the entry. Texts are not included, because many people can read logs.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{nameof(StakeholderEntry)} {Report} {Pointer}");
}

/// <summary>Represents a contribution that is not compared, with the reason.</summary>
/// <param name="Report">The position of the report in <see cref="ReportComparison.Stakeholders"/>, from 0.</param>
/// <param name="Pointer">The location of the contribution in its report.</param>
/// <param name="Reason">The reason why it is not compared.</param>
public sealed record OmittedContribution(int Report, JsonPointer Pointer, OmissionReason Reason);

/// <summary>Specifies why a contribution concerns a country.</summary>
/// <remarks>
/// If several values apply, the first of these is used: <see cref="Named"/>, <see cref="Scope"/>, <see cref="Seat"/>, <see cref="Region"/>,
/// <see cref="Global"/>.
/// </remarks>
[JsonConverter(typeof(WireEnumConverter<CountryRelation>)), TypeConverter(typeof(WireEnumTypeConverter<CountryRelation>))]
[WireName("reach")]
public enum CountryRelation
{
    /// <summary>The contribution names the country as a source or destination.</summary>
    Named,

    /// <summary>The report's scope names the country, and the contribution names no other country of the scope.</summary>
    Scope,

    /// <summary>The report's scope names the WHO region of the country, and neither the scope nor the contribution names countries.</summary>
    Region,

    /// <summary>The scope of the report is the world, and the contribution names no country.</summary>
    Global,

    /// <summary>The report is about one country or a part of it, its scope names no country, and the reporter is based in the country.</summary>
    Seat,
}

/// <summary>Specifies why a contribution is not compared.</summary>
[JsonConverter(typeof(WireEnumConverter<OmissionReason>)), TypeConverter(typeof(WireEnumTypeConverter<OmissionReason>))]
[WireName("left-out-reason")]
public enum OmissionReason
{
    /// <summary>The contribution is about other countries or regions.</summary>
    OtherCountries,

    /// <summary>Neither the contribution nor its report states which country it is about.</summary>
    [JsonStringEnumMemberName("country-not-said")]
    CountryNotStated,

    /// <summary>The national report does not name its Member State.</summary>
    [JsonStringEnumMemberName("member-state-not-said")]
    MemberStateNotStated,
}
