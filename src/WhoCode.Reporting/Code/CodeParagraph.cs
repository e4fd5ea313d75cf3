namespace WhoCode.Reporting;

/// <summary>One numbered or lettered paragraph of the Code: what it is about and how strongly it speaks. Facts and our own summary, never WHO's sentences.</summary>
public sealed record CodeParagraph
{
    /// <summary>The number that it is known by.</summary>
    public required ParagraphId Id { get; init; }

    /// <summary>How strongly it speaks.</summary>
    public required ParagraphStrength Strength { get; init; }

    /// <summary>Whom it speaks to.</summary>
    public required IReadOnlyList<Addressee> Addressees { get; init => field = ItemList<Addressee>.From(value); }

    /// <summary>What it is about, in a few words each.</summary>
    public required IReadOnlyList<LocalizedText> Topics { get; init => field = ItemList<LocalizedText>.From(value); }

    /// <summary>What it says, in our words.</summary>
    public required LocalizedText Summary { get; init; }

    /// <summary>The paragraphs and articles that its text cites. For the other direction, ask the <see cref="CodeEdition"/>.</summary>
    public IReadOnlyList<CodeReference> RefersTo { get; init => field = ItemList<CodeReference>.From(value); } = ItemList<CodeReference>.Empty;

    /// <summary>How sure the summary is.</summary>
    public required SummaryVerification Verification { get; init; }

    /// <summary>What a reader must know about this entry; null for nothing.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>The number.</summary>
    public override string ToString() => Id.ToString();
}

/// <summary>How strongly a paragraph speaks, weakest first.</summary>
[JsonConverter(typeof(WireEnumConverter<ParagraphStrength>)), TypeConverter(typeof(WireEnumTypeConverter<ParagraphStrength>))]
[WireName("strength")]
public enum ParagraphStrength
{
    /// <summary>It states; nobody is asked to act.</summary>
    Declares,

    /// <summary>It allows. Only 9.4 does.</summary>
    May,

    /// <summary>It encourages.</summary>
    Encourages,

    /// <summary>It strongly encourages. Only 2.1 does.</summary>
    StronglyEncourages,

    /// <summary>It says what should be done.</summary>
    Should,

    /// <summary>It says what shall be done; only where WHO itself must act (7.4, 9.2, 9.3).</summary>
    Shall,
}

/// <summary>Whom a paragraph speaks to.</summary>
[JsonConverter(typeof(WireEnumConverter<Addressee>)), TypeConverter(typeof(WireEnumTypeConverter<Addressee>))]
public enum Addressee
{
    /// <summary>Everyone who has to do with international recruitment.</summary>
    Everyone,

    /// <summary>The Member States of WHO.</summary>
    MemberStates,

    /// <summary>Developed countries among them.</summary>
    DevelopedCountries,

    /// <summary>Countries that health personnel move to.</summary>
    DestinationCountries,

    /// <summary>The authorities named under 7.3.</summary>
    DesignatedNationalAuthorities,

    /// <summary>The stakeholders of 2.2.</summary>
    Stakeholders,

    /// <summary>Health personnel themselves.</summary>
    HealthPersonnel,

    /// <summary>Health-professional organizations, councils and regulators.</summary>
    ProfessionalBodies,

    /// <summary>Those who recruit.</summary>
    Recruiters,

    /// <summary>Those who employ.</summary>
    Employers,

    /// <summary>Donors, financial and development institutions.</summary>
    DonorsAndFinancialInstitutions,

    /// <summary>International organizations.</summary>
    InternationalOrganizations,

    /// <summary>The Secretariat of WHO.</summary>
    Secretariat,

    /// <summary>The Director-General of WHO.</summary>
    DirectorGeneral,

    /// <summary>The World Health Assembly.</summary>
    WorldHealthAssembly,
}

/// <summary>How sure a summary is.</summary>
[JsonConverter(typeof(WireEnumConverter<SummaryVerification>)), TypeConverter(typeof(WireEnumTypeConverter<SummaryVerification>))]
[WireName("source-check")]
public enum SummaryVerification
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Known from more than one reader's memory; to be held against the adopted text before anyone calls it verified.</summary>
    Recalled,

    /// <summary>Confirmed by a secondary source.</summary>
    Secondary,

    /// <summary>Its beginning was held against the adopted text.</summary>
    TextInPart,

    /// <summary>Held against the adopted text in at least one language.</summary>
    Text,
}
