using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting;

/// <summary>An agreement between States that concerns health personnel (5.2), in a national report.</summary>
public sealed partial record Agreement : ICitesEvidence
{
    /// <summary>The title of the agreement; at most 500 characters.</summary>
    [Required, StringLength(Limits.Line), Sensitivity(Sensitivity.FreeText)]
    public string? Title { get; init; }

    /// <summary>The type of the agreement, by the number of States that are party to it.</summary>
    [Required]
    public AgreementType? Type { get; init; }

    /// <summary>The part of the country that the agreement applies to; null if it is not stated.</summary>
    public AgreementCoverage? Coverage { get; init; }

    /// <summary>The status of the agreement; null if it is not stated.</summary>
    public AgreementStatus? Status { get; init; }

    /// <summary>The other countries that are party to the agreement; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<CountryCode> Partners { get; init => field = ItemList<CountryCode>.From(value); } = ItemList<CountryCode>.Empty;

    /// <summary>The subdivisions of other countries, such as states or provinces, that are party to the agreement; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<SubdivisionCode> PartnerSubdivisions { get; init => field = ItemList<SubdivisionCode>.From(value); } = ItemList<SubdivisionCode>.Empty;

    /// <summary>The names of other bodies that are party to the agreement; at most 300, each of at most 500 characters.</summary>
    [ItemCount(0, Limits.Items), ItemLength(Limits.Line), Sensitivity(Sensitivity.FreeText)]
    public IReadOnlyList<string> OtherPartners { get; init => field = ItemList<string>.From(value); } = ItemList<string>.Empty;

    /// <summary>The subjects of the agreement; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<AgreementContent> Contents { get; init => field = ItemList<AgreementContent>.From(value); } = ItemList<AgreementContent>.Empty;

    /// <summary>The occupations that the agreement is about; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<OccupationCode> Occupations { get; init => field = ItemList<OccupationCode>.From(value); } = ItemList<OccupationCode>.Empty;

    /// <summary>The date on which the agreement was signed, as precise as it is known; null if it is not stated.</summary>
    public PartialDate? SignedOn { get; init; }

    /// <summary>The period in which the agreement is valid. An end that is null means that none is fixed.</summary>
    public ReportedPeriod? Validity { get; init; }

    /// <summary>
    /// <see langword="true"/> if the agreement was guided by the Code; otherwise, <see langword="false"/>; null if this is not known.
    /// </summary>
    public bool? GuidedByCode { get; init; }

    /// <summary>
    /// <see langword="true"/> if the text of the agreement is public; otherwise, <see langword="false"/>; null if this is not known.
    /// </summary>
    public bool? TextIsPublic { get; init; }

    /// <summary>The web address of the text of the agreement; http or https, at most 2000 characters.</summary>
    [Url, StringLength(Limits.WebAddress), Sensitivity(Sensitivity.FreeText)]
    public string? Url { get; init; }

    /// <summary>Other remarks on the agreement; at most 4000 characters.</summary>
    [StringLength(Limits.Paragraph), Sensitivity(Sensitivity.FreeText)]
    public string? Notes { get; init; }

    /// <summary>The ids of the evidence that documents the agreement; at most 300, each of at most 64 characters.</summary>
    [ItemCount(0, Limits.Items), ItemLength(Limits.Word + 4), Sensitivity(Sensitivity.Public)]
    public IReadOnlyList<string> Evidence { get; init => field = ItemList<string>.From(value); } = ItemList<string>.Empty;
}

/// <summary>The type of an agreement, by the number of States that are party to it.</summary>
[JsonConverter(typeof(WireEnumConverter<AgreementType>)), TypeConverter(typeof(WireEnumTypeConverter<AgreementType>))]
public enum AgreementType
{
    /// <summary>The agreement is between two States.</summary>
    Bilateral,

    /// <summary>The agreement is among the States of a region.</summary>
    Regional,

    /// <summary>The agreement is among several States that need not be of one region.</summary>
    Multilateral,
}

/// <summary>The status of an agreement.</summary>
[JsonConverter(typeof(WireEnumConverter<AgreementStatus>)), TypeConverter(typeof(WireEnumTypeConverter<AgreementStatus>))]
public enum AgreementStatus
{
    /// <summary>The agreement is being negotiated and has not been signed.</summary>
    UnderNegotiation,

    /// <summary>The agreement has been signed and is not yet in force.</summary>
    Signed,

    /// <summary>The agreement is in force.</summary>
    InForce,

    /// <summary>The agreement has ended.</summary>
    Ended,
}

/// <summary>The part of a country that an agreement applies to.</summary>
[JsonConverter(typeof(WireEnumConverter<AgreementCoverage>)), TypeConverter(typeof(WireEnumTypeConverter<AgreementCoverage>))]
public enum AgreementCoverage
{
    /// <summary>The agreement applies to the whole country.</summary>
    National,

    /// <summary>The agreement applies to a part of the country.</summary>
    Subnational,
}

/// <summary>A subject of an agreement.</summary>
[JsonConverter(typeof(WireEnumConverter<AgreementContent>)), TypeConverter(typeof(WireEnumTypeConverter<AgreementContent>))]
public enum AgreementContent
{
    /// <summary>Education and training of health personnel.</summary>
    EducationAndTraining,

    /// <summary>Capacity building in the health system.</summary>
    CapacityBuilding,

    /// <summary>Circular migration of health personnel (3.8).</summary>
    CircularMigration,

    /// <summary>Retention of health personnel.</summary>
    Retention,

    /// <summary>Recognition of the qualifications of health personnel.</summary>
    RecognitionOfQualifications,

    /// <summary>Recruitment of health personnel.</summary>
    Recruitment,

    /// <summary>Twinning of health institutions.</summary>
    Twinning,

    /// <summary>A subject that is not in this list.</summary>
    Other,
}
