namespace WhoCode.Reporting;

/// <summary>A reporting round on the Code: one reporting cycle, about every three years (7.2(c), 9.1).</summary>
/// <remarks>A property is null if no source states the fact. Immutable and thread-safe.</remarks>
public sealed record ReportingRound
{
    /// <summary>The number of the round, from 1, which reports state.</summary>
    public required int Number { get; init; }

    /// <summary>The year in which the round takes place; null if it has not been announced.</summary>
    public int? Year { get; init; }

    /// <summary>The edition of the Code that applies to the round; null if it has not been announced.</summary>
    public CodeEditionId? CodeEdition { get; init; }

    /// <summary>The id of the list of countries that is in force for the round; null if it is not known.</summary>
    public SafeguardsListId? SafeguardsList { get; init; }

    /// <summary>
    /// The id of the set of thematic fields of the stakeholder instrument; null without such an instrument, or if its fields are not known.
    /// </summary>
    public ThematicFieldSetId? FieldSet { get; init; }

    /// <summary>The submission window for national reports.</summary>
    public SubmissionWindow NationalWindow { get; init; } = new();

    /// <summary>The submission window for stakeholder reports under 9.4; null if the round had no instrument for them.</summary>
    public SubmissionWindow? StakeholderWindow { get; init; }

    /// <summary>The number of Member States that had designated a national authority (7.3); null if it is not known.</summary>
    public int? DesignatedAuthorities { get; init; }

    /// <summary>The number of national reports that were received; null if it is not known.</summary>
    public int? NationalReports { get; init; }

    /// <summary>
    /// <see langword="true"/> if the number of national reports comes from an organization other than WHO or a co-convener; otherwise,
    /// <see langword="false"/>.
    /// </summary>
    public bool NationalReportsAreSecondary { get; init; }

    /// <summary>
    /// The documents of the World Health Assembly in which WHO reported on the round, such as "A75/14"; null if they are not known.
    /// </summary>
    public string? ReportedIn { get; init; }

    /// <summary>
    /// The session of the World Health Assembly to which WHO reports on the round, such as "WHA75 (2022)"; null if it is not known.
    /// </summary>
    public string? Assembly { get; init; }

    /// <summary>The severities that replace those of rules in reports of this round; empty by default.</summary>
    public IReadOnlyList<SeverityOverride> SeverityOverrides { get; init => field = ItemList<SeverityOverride>.From(value); } = ItemList<SeverityOverride>.Empty;

    /// <summary>A note that readers of this entry need; null for an entry without a note.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>The official documents that can be read elsewhere; empty if no source of this project gives an address.</summary>
    public IReadOnlyList<OfficialDocument> Documents { get; init => field = ItemList<OfficialDocument>.From(value); } = ItemList<OfficialDocument>.Empty;

    /// <summary>The sources of the facts in this entry; empty if none are stated.</summary>
    public IReadOnlyList<FactSource> Sources { get; init => field = ItemList<FactSource>.From(value); } = ItemList<FactSource>.Empty;

    /// <summary>The day as of which facts that change over time, such as the region of a country, are taken for the round.</summary>
    /// <remarks>The deadline for national reports or, if it is not known, the last day of the year. Null if the year is not known either.</remarks>
    public DateOnly? ReferenceDay => NationalWindow.Deadline?.Latest ?? (Year is { } year ? new(year, 12, 31) : null);

    /// <summary>
    /// <see langword="true"/> if the deadline of a window is not known and the day is more than a year after the <see cref="ReferenceDay"/>
    /// of this round; otherwise, <see langword="false"/>.
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
