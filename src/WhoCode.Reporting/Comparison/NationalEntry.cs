namespace WhoCode.Reporting.Comparison;

/// <summary>Something that the Member State says: a measure, or another part of its report.</summary>
/// <remarks>Compares by content. Immutable, safe on any thread.</remarks>
public sealed record NationalEntry
{
    /// <summary>Where it stands in the national report.</summary>
    public required JsonPointer Pointer { get; init; }

    /// <summary>Which part of the report it is.</summary>
    public required NationalSection Section { get; init; }

    /// <summary>How far a measure has come; null for one that does not say, and for other parts.</summary>
    public MeasureStatus? Status { get; init; }

    /// <summary>How far an agreement has come; null if that is not stated, and for other parts.</summary>
    public AgreementStatus? AgreementStatus { get; init; }

    /// <summary>What it tells of.</summary>
    public ReportedPosition Position { get; init; }

    /// <summary>The paragraphs and whole articles of the Code that it cites, each once, in the Code's order; without any, those that its part of the report answers to.</summary>
    public IReadOnlyList<CodeReference> Paragraphs { get; init => field = ItemList<CodeReference>.From(value); } = ItemList<CodeReference>.Empty;

    /// <summary>What it says, as it is written: what was done, what came of it, a title or a description; null where nothing is written.</summary>
    public string? Content { get; init; }

    /// <summary>What was difficult, as it is written; null where nothing is.</summary>
    public string? Difficulties { get; init; }
}

/// <summary>A part of a national report.</summary>
[JsonConverter(typeof(WireEnumConverter<NationalSection>)), TypeConverter(typeof(WireEnumTypeConverter<NationalSection>))]
[WireName("national-part")]
public enum NationalSection
{
    /// <summary>A measure (9.1). It names its field itself.</summary>
    Measure,

    /// <summary>A law or regulation (7.2(a)).</summary>
    Law,

    /// <summary>An agreement between States (5.2).</summary>
    Agreement,

    /// <summary>The record of authorized recruiters (8.5).</summary>
    Recruiters,

    /// <summary>The numbers of the workforce (6.2, 7.2(b)), all of them together.</summary>
    Workforce,

    /// <summary>Support given or received (3.3, Article 10).</summary>
    Support,

    /// <summary>Who helped to prepare the report (8.3), all of them together.</summary>
    PreparedWith,

    /// <summary>What stands in the way of carrying out the Code (9.1). It belongs to no field.</summary>
    Constraint,
}
