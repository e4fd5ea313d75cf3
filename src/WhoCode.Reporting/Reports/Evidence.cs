using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting.Reports;

/// <summary>A document that contributions and figures cite by its id.</summary>
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

    /// <summary>For testimony: whether the person agreed to its use; null where that is not recorded.</summary>
    public bool? Consent { get; init; }
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
