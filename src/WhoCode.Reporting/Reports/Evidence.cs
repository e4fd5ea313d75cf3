using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting;

/// <summary>A piece of evidence: a document that other sections of the report cite by its id.</summary>
public sealed partial record Evidence : IRestricted
{
    /// <summary>The id of the evidence, which is unique in the report; at most 64 characters.</summary>
    [Required, TextForm(TextForm.Identifier)]
    public string? Id { get; init; }

    /// <summary>The kind of document.</summary>
    [Required]
    public EvidenceKind? Kind { get; init; }

    /// <summary>The title of the document and, if needed, the part of it to look at; at most 500 characters.</summary>
    [Required, StringLength(Limits.Line), Sensitivity(Sensitivity.Testimony)]
    public string? Title { get; init; }

    /// <summary>The publisher of the document; at most 500 characters.</summary>
    [StringLength(Limits.Line), Sensitivity(Sensitivity.Testimony)]
    public string? Publisher { get; init; }

    /// <summary>The date of publication, as precise as it is known.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The web address of the document; http or https, at most 2000 characters.</summary>
    [Url, StringLength(Limits.WebAddress), Sensitivity(Sensitivity.Testimony)]
    public string? Url { get; init; }

    /// <summary>The language of the document.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>The SHA-256 digest of the document as it was used, as 64 hexadecimal digits, by which later readers can detect a change.</summary>
    [TextForm(TextForm.Sha256)]
    public string? Sha256 { get; init; }

    /// <summary>The availability of the document: who can read it; null if it is not stated.</summary>
    public EvidenceAvailability? Availability { get; init; }

    /// <summary>
    /// <see langword="true"/> if the person whom the document comes from consents to its use; <see langword="false"/> if the person
    /// refuses; null if the answer is not recorded.
    /// </summary>
    /// <remarks>Testimony needs the person's consent.</remarks>
    public bool? Consent { get; init; }

    /// <summary>
    /// The widest audience that may see the evidence, and the sections that cite it; null if the consents alone decide. It can only
    /// restrict what the consents allow.
    /// </summary>
    public Audience? Audience { get; init; }

    bool IRestricted.IsRestricted => Kind is not null && !Disclosure.Allows(this, Reporting.Audience.Public);
}

/// <summary>The availability of a piece of evidence: who can read it.</summary>
[JsonConverter(typeof(WireEnumConverter<EvidenceAvailability>)), TypeConverter(typeof(WireEnumTypeConverter<EvidenceAvailability>))]
public enum EvidenceAvailability
{
    /// <summary>Everyone can read it.</summary>
    Public,

    /// <summary>Anyone who asks the reporter for a copy can read it.</summary>
    OnRequest,

    /// <summary>Only the reporter can read it. It is deliberately not shared, for example because it would identify a person.</summary>
    Private,
}

/// <summary>A section of a report that can cite evidence.</summary>
internal interface ICitesEvidence
{
    /// <summary>The ids of the evidence.</summary>
    IReadOnlyList<string> Evidence { get; }
}

/// <summary>The kind of document that a piece of evidence is.</summary>
[JsonConverter(typeof(WireEnumConverter<EvidenceKind>)), TypeConverter(typeof(WireEnumTypeConverter<EvidenceKind>))]
public enum EvidenceKind
{
    /// <summary>Statistics from a public body.</summary>
    OfficialStatistics,

    /// <summary>A law or regulation.</summary>
    Legislation,

    /// <summary>An agreement, memorandum or code of conduct between parties.</summary>
    Agreement,

    /// <summary>A study or a scientific paper.</summary>
    Study,

    /// <summary>A report or statement from an organization.</summary>
    Report,

    /// <summary>A news article or broadcast.</summary>
    News,

    /// <summary>Testimony: evidence in the words of a person.</summary>
    Testimony,

    /// <summary>Another kind of document.</summary>
    Other,
}
