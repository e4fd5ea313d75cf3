namespace WhoCode.Reporting;

/// <summary>One cycle of reporting on the Code, about every three years (7.2(c), 9.1).</summary>
/// <remarks>What the sources at hand do not give is null and stays unknown.</remarks>
public sealed record ReportingRound
{
    /// <summary>The number that reports name it by, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The year in which it is held; null if that has not been announced.</summary>
    public int? Year { get; init; }

    /// <summary>The edition of the Code that it is held under; null if that has not been announced.</summary>
    public CodeEditionId? CodeEdition { get; init; }

    /// <summary>The id of the list of countries in force for it; null where it is not known.</summary>
    public SafeguardsListId? SafeguardsList { get; init; }

    /// <summary>The id of the set of thematic fields of its stakeholder instrument; null where there is none or its fields are not known.</summary>
    public ThematicFieldSetId? FieldSet { get; init; }

    /// <summary>When Member States report.</summary>
    public SubmissionWindow NationalWindow { get; init; } = new();

    /// <summary>When stakeholders report under 9.4; null for a round that had no instrument for them.</summary>
    public SubmissionWindow? StakeholderWindow { get; init; }

    /// <summary>How many Member States had designated an authority (7.3); null where it is not known.</summary>
    public int? DesignatedAuthorities { get; init; }

    /// <summary>How many national reports came in; null where it is not known.</summary>
    public int? NationalReports { get; init; }

    /// <summary>Whether the number of national reports comes from another organization than WHO or a co-convener.</summary>
    public bool NationalReportsAreSecondary { get; init; }

    /// <summary>The Assembly documents in which WHO reported on it, such as "A75/14"; null where they are not known.</summary>
    public string? ReportedIn { get; init; }

    /// <summary>The session of the Assembly that took note, such as "WHA75 (2022)"; null where it is not known.</summary>
    public string? Assembly { get; init; }

    /// <summary>The rules that are graded otherwise in this round; empty for none.</summary>
    public IReadOnlyList<SeverityOverride> SeverityOverrides { get; init => field = ItemList<SeverityOverride>.From(value); } = ItemList<SeverityOverride>.Empty;

    /// <summary>What a reader must know about this entry; null for nothing.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>The official documents that can be read elsewhere; empty if no source at hand gives an address.</summary>
    public IReadOnlyList<OfficialDocument> Documents { get; init => field = ItemList<OfficialDocument>.From(value); } = ItemList<OfficialDocument>.Empty;

    /// <summary>Where the facts of this entry come from; empty for an entry that does not say.</summary>
    public IReadOnlyList<FactSource> Sources { get; init => field = ItemList<FactSource>.From(value); } = ItemList<FactSource>.Empty;

    /// <summary>
    /// The day on which facts that change over time are taken for this round, such as the region of a country: the deadline for
    /// national reports, or the last day of the year if the deadline is not known; null if the year is not known either.
    /// </summary>
    public DateOnly? ReferenceDay => NationalWindow.Deadline?.Latest ?? (Year is { } year ? new(year, 12, 31) : null);

    /// <summary>
    /// Returns <c>true</c> if the deadline of a window is not known and the day is more than a year after the <see cref="ReferenceDay"/>
    /// of this round; otherwise, <c>false</c>.
    /// </summary>
    internal bool IsLongPast(SubmissionWindow window, DateOnly day) => window.Deadline is null && day > ReferenceDay?.AddYears(1);

    private bool PrintMembers(StringBuilder builder) => RecordText.Print(
        builder,
        (nameof(Number), Number),
        (nameof(Year), Year),
        (nameof(CodeEdition), CodeEdition),
        (nameof(SafeguardsList), SafeguardsList),
        (nameof(FieldSet), FieldSet),
        (nameof(NationalWindow), NationalWindow),
        (nameof(StakeholderWindow), StakeholderWindow),
        (nameof(DesignatedAuthorities), DesignatedAuthorities),
        (nameof(NationalReports), NationalReports),
        (nameof(NationalReportsAreSecondary), NationalReportsAreSecondary),
        (nameof(ReportedIn), ReportedIn),
        (nameof(Assembly), Assembly),
        (nameof(SeverityOverrides), SeverityOverrides),
        (nameof(Note), Note),
        (nameof(Documents), Documents),
        (nameof(Sources), Sources),
        (nameof(ReferenceDay), ReferenceDay));
}
