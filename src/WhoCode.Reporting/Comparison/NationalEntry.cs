namespace WhoCode.Reporting.Comparison;

/// <summary>Represents an entry of the national report: a measure, or another section or item.</summary>
/// <remarks>Compared by content. Immutable and thread-safe.</remarks>
public sealed record NationalEntry
{
    /// <summary>Gets the location of the entry in the national report.</summary>
    public required JsonPointer Pointer { get; init; }

    /// <summary>Gets the section of the report that the entry comes from.</summary>
    public required NationalSection Section { get; init; }

    /// <summary>Gets the status of a measure; null if it is not stated, or the entry is not a measure.</summary>
    public MeasureStatus? Status { get; init; }

    /// <summary>Gets the status of an agreement; null if it is not stated, or the entry is not an agreement.</summary>
    public AgreementStatus? AgreementStatus { get; init; }

    /// <summary>Gets the position that the entry reports.</summary>
    public ReportedPosition Position { get; init; }

    /// <summary>Gets the paragraphs and articles of the Code that the entry cites, each once, in the Code's order. If it cites none, those that its section is based on.</summary>
    public IReadOnlyList<CodeReference> Paragraphs { get; init => field = ItemList<CodeReference>.From(value); } = ItemList<CodeReference>.Empty;

    /// <summary>Gets the main text of the entry, unchanged: what was done, the results, the lessons, a title or a description. Null if the report contains none of these.</summary>
    public string? Content { get; init; }

    /// <summary>Gets the difficulties of a measure, unchanged; null if none are stated.</summary>
    public string? Difficulties { get; init; }

    /// <summary>Returns the location of the entry. Texts are not included, because many people can read logs.</summary>
    public override string ToString() => $"{nameof(NationalEntry)} {Pointer}";
}

/// <summary>Specifies a section of a national report.</summary>
[JsonConverter(typeof(WireEnumConverter<NationalSection>)), TypeConverter(typeof(WireEnumTypeConverter<NationalSection>))]
[WireName("national-part")]
public enum NationalSection
{
    /// <summary>A measure (9.1), which names its thematic field.</summary>
    Measure,

    /// <summary>A law or regulation (7.2(a)).</summary>
    Law,

    /// <summary>An agreement between States (5.2).</summary>
    Agreement,

    /// <summary>The record of authorized recruiters (8.5).</summary>
    Recruiters,

    /// <summary>The workforce data (6.2, 7.2(b)), as one entry.</summary>
    Workforce,

    /// <summary>Support that was given or received (3.3, Article 10).</summary>
    Support,

    /// <summary>The participants in preparing the report (8.3), as one entry.</summary>
    PreparedWith,

    /// <summary>A constraint that makes it difficult to carry out the Code (9.1). It belongs to no thematic field.</summary>
    Constraint,
}
