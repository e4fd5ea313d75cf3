namespace WhoCode.Reporting;

/// <summary>
/// A numbered or lettered paragraph of the Code: what it is about, whom it addresses and how strongly. It contains no sentence of WHO's.
/// </summary>
public sealed record CodeParagraph
{
    /// <summary>The number of the paragraph.</summary>
    public required ParagraphId Id { get; init; }

    /// <summary>The strength of the paragraph, from a statement to an obligation.</summary>
    public required ParagraphStrength Strength { get; init; }

    /// <summary>The persons or bodies that the paragraph addresses.</summary>
    public required IReadOnlyList<Addressee> Addressees { get; init => field = ItemList<Addressee>.From(value); }

    /// <summary>The topics of the paragraph, in a few words each.</summary>
    public required IReadOnlyList<LocalizedText> Topics { get; init => field = ItemList<LocalizedText>.From(value); }

    /// <summary>The content of the paragraph, in our own words.</summary>
    public required LocalizedText Summary { get; init; }

    /// <summary>
    /// The paragraphs and articles that the paragraph cites. For the opposite direction, use <see cref="CodeEdition.FindReferencesTo"/>.
    /// </summary>
    public IReadOnlyList<CodeReference> RefersTo { get; init => field = ItemList<CodeReference>.From(value); } = ItemList<CodeReference>.Empty;

    /// <summary>The verification of the summary: what it was compared with.</summary>
    public required SummaryVerification Verification { get; init; }

    /// <summary>A note that readers of this entry need; null for an entry without a note.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Returns the number of the paragraph.</summary>
    public override string ToString() => Id.ToString();
}

/// <summary>The strength of a paragraph, weakest first.</summary>
[JsonConverter(typeof(WireEnumConverter<ParagraphStrength>)), TypeConverter(typeof(WireEnumTypeConverter<ParagraphStrength>))]
[WireName("strength")]
public enum ParagraphStrength
{
    /// <summary>The paragraph states something and asks nobody to act.</summary>
    Declares,

    /// <summary>The paragraph permits something ("may"). Only 9.4 does.</summary>
    May,

    /// <summary>The paragraph encourages something.</summary>
    Encourages,

    /// <summary>The paragraph strongly encourages something. Only 2.1 does.</summary>
    StronglyEncourages,

    /// <summary>The paragraph recommends something ("should").</summary>
    Should,

    /// <summary>The paragraph obliges ("shall"). Only 7.4, 9.2 and 9.3 do, where WHO itself must act.</summary>
    Shall,
}

/// <summary>A person or body that a paragraph of the Code addresses.</summary>
[JsonConverter(typeof(WireEnumConverter<Addressee>)), TypeConverter(typeof(WireEnumTypeConverter<Addressee>))]
public enum Addressee
{
    /// <summary>The paragraph addresses everyone who is involved in international recruitment.</summary>
    Everyone,

    /// <summary>The paragraph addresses the Member States of WHO.</summary>
    MemberStates,

    /// <summary>The paragraph addresses developed countries.</summary>
    DevelopedCountries,

    /// <summary>The paragraph addresses destination countries, which health personnel join.</summary>
    DestinationCountries,

    /// <summary>The paragraph addresses the designated national authorities (7.3).</summary>
    DesignatedNationalAuthorities,

    /// <summary>The paragraph addresses the stakeholders that 2.2 lists.</summary>
    Stakeholders,

    /// <summary>The paragraph addresses health personnel themselves.</summary>
    HealthPersonnel,

    /// <summary>The paragraph addresses organizations, councils and regulators of health professions.</summary>
    ProfessionalBodies,

    /// <summary>The paragraph addresses recruiters.</summary>
    Recruiters,

    /// <summary>The paragraph addresses employers.</summary>
    Employers,

    /// <summary>The paragraph addresses donors, and financial and development institutions.</summary>
    DonorsAndFinancialInstitutions,

    /// <summary>The paragraph addresses international organizations.</summary>
    InternationalOrganizations,

    /// <summary>The paragraph addresses the Secretariat of WHO.</summary>
    Secretariat,

    /// <summary>The paragraph addresses the Director-General of WHO.</summary>
    DirectorGeneral,

    /// <summary>The paragraph addresses the World Health Assembly.</summary>
    WorldHealthAssembly,
}

/// <summary>The verification of the summary of a paragraph, least certain first.</summary>
[JsonConverter(typeof(WireEnumConverter<SummaryVerification>)), TypeConverter(typeof(WireEnumTypeConverter<SummaryVerification>))]
[WireName("source-check")]
public enum SummaryVerification
{
    /// <summary>It is not known whether the summary was verified.</summary>
    Unknown,

    /// <summary>
    /// More than one reader remembers the content. The summary must be compared with the adopted text before it counts as verified.
    /// </summary>
    Recalled,

    /// <summary>A secondary source confirms the summary.</summary>
    Secondary,

    /// <summary>The beginning of the summary was compared with the adopted text.</summary>
    TextInPart,

    /// <summary>The summary was compared with the adopted text in at least one language.</summary>
    Text,
}
