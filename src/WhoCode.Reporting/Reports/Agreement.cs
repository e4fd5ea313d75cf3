using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting;

/// <summary>An agreement between States on health personnel (5.2).</summary>
public sealed partial record Agreement : ICitesEvidence
{
    /// <summary>Its title; at most 500 characters.</summary>
    [Required, StringLength(Limits.Line)]
    public string? Title { get; init; }

    /// <summary>Between how many it was made.</summary>
    [Required]
    public AgreementType? Type { get; init; }

    /// <summary>For which part of the country it holds.</summary>
    public AgreementCoverage? Coverage { get; init; }

    /// <summary>How far it has come; null if that is not stated.</summary>
    public AgreementStatus? Status { get; init; }

    /// <summary>The other countries that are party to it; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<CountryCode> Partners { get; init => field = ItemList<CountryCode>.From(value); } = ItemList<CountryCode>.Empty;

    /// <summary>The subdivisions of other countries, such as states or provinces, that are party to it; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<SubdivisionCode> PartnerSubdivisions { get; init => field = ItemList<SubdivisionCode>.From(value); } = ItemList<SubdivisionCode>.Empty;

    /// <summary>Other bodies that are party to it, by name, each of at most 500 characters; at most 300.</summary>
    [ItemCount(0, Limits.Items), ItemLength(Limits.Line)]
    public IReadOnlyList<string> OtherPartners { get; init => field = ItemList<string>.From(value); } = ItemList<string>.Empty;

    /// <summary>What it is about; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<AgreementContent> Contents { get; init => field = ItemList<AgreementContent>.From(value); } = ItemList<AgreementContent>.Empty;

    /// <summary>The occupations it is about; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<OccupationCode> Occupations { get; init => field = ItemList<OccupationCode>.From(value); } = ItemList<OccupationCode>.Empty;

    /// <summary>When it was signed, as exactly as is known.</summary>
    public PartialDate? SignedOn { get; init; }

    /// <summary>From when and until when it is valid; an open end for one without.</summary>
    public ReportedPeriod? Validity { get; init; }

    /// <summary>Whether the Code guided it; null where that is not known.</summary>
    public bool? GuidedByCode { get; init; }

    /// <summary><c>true</c> if everyone can read its text; <c>false</c> if its text is not public; null if that is not known.</summary>
    public bool? TextIsPublic { get; init; }

    /// <summary>Where its text can be found; http or https, at most 2000 characters.</summary>
    [Url, StringLength(Limits.WebAddress)]
    public string? Url { get; init; }

    /// <summary>What else there is to say of it; at most 4000 characters.</summary>
    [StringLength(Limits.Paragraph)]
    public string? Notes { get; init; }

    /// <summary>The ids of the evidence that documents it; at most 300.</summary>
    [ItemCount(0, Limits.Items), ItemLength(Limits.Word + 4)]
    public IReadOnlyList<string> Evidence { get; init => field = ItemList<string>.From(value); } = ItemList<string>.Empty;
}

/// <summary>Between how many States an agreement was made.</summary>
[JsonConverter(typeof(WireEnumConverter<AgreementType>)), TypeConverter(typeof(WireEnumTypeConverter<AgreementType>))]
public enum AgreementType
{
    /// <summary>Between two.</summary>
    Bilateral,

    /// <summary>Among those of a region.</summary>
    Regional,

    /// <summary>Among several.</summary>
    Multilateral,
}

/// <summary>How far an agreement has come.</summary>
[JsonConverter(typeof(WireEnumConverter<AgreementStatus>)), TypeConverter(typeof(WireEnumTypeConverter<AgreementStatus>))]
public enum AgreementStatus
{
    /// <summary>It is being negotiated and is not signed.</summary>
    UnderNegotiation,

    /// <summary>It is signed and not yet in force.</summary>
    Signed,

    /// <summary>It is in force.</summary>
    InForce,

    /// <summary>It has ended.</summary>
    Ended,
}

/// <summary>For which part of a country an agreement holds.</summary>
[JsonConverter(typeof(WireEnumConverter<AgreementCoverage>)), TypeConverter(typeof(WireEnumTypeConverter<AgreementCoverage>))]
public enum AgreementCoverage
{
    /// <summary>For all of it.</summary>
    National,

    /// <summary>For a part of it.</summary>
    Subnational,
}

/// <summary>What an agreement is about.</summary>
[JsonConverter(typeof(WireEnumConverter<AgreementContent>)), TypeConverter(typeof(WireEnumTypeConverter<AgreementContent>))]
public enum AgreementContent
{
    /// <summary>Education and training.</summary>
    EducationAndTraining,

    /// <summary>Building capacity.</summary>
    CapacityBuilding,

    /// <summary>Circular migration (3.8).</summary>
    CircularMigration,

    /// <summary>Keeping health personnel.</summary>
    Retention,

    /// <summary>Recognition of qualifications.</summary>
    RecognitionOfQualifications,

    /// <summary>Recruitment.</summary>
    Recruitment,

    /// <summary>Twinning of health institutions.</summary>
    Twinning,

    /// <summary>Anything else.</summary>
    Other,
}
