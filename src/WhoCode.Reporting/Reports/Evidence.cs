using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting;

/// <summary>A document that other parts of the report cite by its id.</summary>
public sealed partial record Evidence
{
    /// <summary>Its id, unique in the report.</summary>
    [Required, TextForm(TextForm.Identifier)]
    public string? Id { get; init; }

    /// <summary>What kind of document it is.</summary>
    [Required]
    public EvidenceKind? Kind { get; init; }

    /// <summary>Its title, and where in it to look.</summary>
    [Required, StringLength(Limits.Line)]
    public string? Title { get; init; }

    /// <summary>Who published it.</summary>
    [StringLength(Limits.Line)]
    public string? Publisher { get; init; }

    /// <summary>When it was published, as exactly as is known.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Where it can be found.</summary>
    [Url, StringLength(Limits.WebAddress)]
    public string? Url { get; init; }

    /// <summary>The language it is written in.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>The SHA-256 digest of the document as it was used, so that a later reader can tell whether it has changed.</summary>
    [TextForm(TextForm.Sha256)]
    public string? Sha256 { get; init; }

    /// <summary>Who can read the document; null if that is not stated.</summary>
    public EvidenceAvailability? Availability { get; init; }

    /// <summary>
    /// <c>true</c> if the person that the document comes from agrees to its use; <c>false</c> if the person refuses; null if the answer is not
    /// recorded. Testimony needs it.
    /// </summary>
    public bool? Consent { get; init; }
}

/// <summary>Who can read a piece of evidence.</summary>
[JsonConverter(typeof(WireEnumConverter<EvidenceAvailability>)), TypeConverter(typeof(WireEnumTypeConverter<EvidenceAvailability>))]
public enum EvidenceAvailability
{
    /// <summary>Everyone.</summary>
    Public,

    /// <summary>Whoever asks the reporter and is given a copy.</summary>
    OnRequest,

    /// <summary>Only the reporter: the document is deliberately not shared, for example because it would identify a person.</summary>
    Private,
}

/// <summary>A part of a report that can cite evidence.</summary>
internal interface ICitesEvidence
{
    /// <summary>The ids of the evidence.</summary>
    IReadOnlyList<string> Evidence { get; }
}

/// <summary>What kind of document evidence is.</summary>
[JsonConverter(typeof(WireEnumConverter<EvidenceKind>)), TypeConverter(typeof(WireEnumTypeConverter<EvidenceKind>))]
public enum EvidenceKind
{
    /// <summary>Statistics of a public body.</summary>
    OfficialStatistics,

    /// <summary>A law or regulation.</summary>
    Legislation,

    /// <summary>An agreement, memorandum or code between parties.</summary>
    Agreement,

    /// <summary>A study or scientific paper.</summary>
    Study,

    /// <summary>A report or statement of an organization.</summary>
    Report,

    /// <summary>News.</summary>
    News,

    /// <summary>What a person told.</summary>
    Testimony,

    /// <summary>Something else.</summary>
    Other,
}
