namespace WhoCode.Reporting.Comparison;

/// <summary>
/// Represents the comparison of a country's national report with stakeholder reports. It contains what each side reports on each thematic field
/// and paragraph of the Code, and at which location.
/// </summary>
/// <remarks>
/// <para>
/// A comparison does not judge. It takes the position of each side from choices in the reports (<see cref="ReportedPosition"/>), and states how the
/// positions agree (<see cref="PositionAgreement"/>). Figures are not compared. Each contribution is an entry, or is in <see cref="Omitted"/> with the reason.
/// </para>
/// <para>
/// Texts of reports are unchanged, so they may contain anything; <see cref="ComparisonExport"/> makes them safe to show. Compared by content.
/// Immutable and thread-safe.
/// </para>
/// </remarks>
public sealed record ReportComparison
{
    /// <summary>Gets the audience that the comparison is for. It contains only what <see cref="ReportViews.ViewFor"/> shows to this audience.</summary>
    public Audience Audience { get; init; }

    /// <summary>Gets the Member State of the national report; null if the report names none. Then all contributions are omitted.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>Gets the country in the catalogue; null if <see cref="Country"/> is null or the catalogue does not contain it.</summary>
    public Country? KnownCountry { get; init; }

    /// <summary>Gets the number of the national report's round; null if the report names none.</summary>
    public int? Round { get; init; }

    /// <summary>Gets the round in the catalogue; null if <see cref="Round"/> is null or the catalogue does not contain it.</summary>
    public ReportingRound? KnownRound { get; init; }

    /// <summary>Gets the national report.</summary>
    public required ComparedReport National { get; init; }

    /// <summary>Gets the stakeholder reports in the given order, including those in which nothing concerns the country.</summary>
    public IReadOnlyList<ComparedReport> Stakeholders { get; init => field = ItemList<ComparedReport>.From(value); } = ItemList<ComparedReport>.Empty;

    /// <summary>
    /// Gets the comparisons by thematic field. The fields of the round come first, or of the instrument of 2021 if the round has none of its own.
    /// Then come other fields that reports name, and last, if there are any, entries without a field.
    /// </summary>
    public IReadOnlyList<FieldComparison> Fields { get; init => field = ItemList<FieldComparison>.From(value); } = ItemList<FieldComparison>.Empty;

    /// <summary>Gets the comparisons by paragraph or article that either side cites, in the Code's order.</summary>
    public IReadOnlyList<ParagraphComparison> Paragraphs { get; init => field = ItemList<ParagraphComparison>.From(value); } = ItemList<ParagraphComparison>.Empty;

    /// <summary>Gets the contributions that are not compared, with the reasons; empty if all are compared.</summary>
    public IReadOnlyList<OmittedContribution> Omitted { get; init => field = ItemList<OmittedContribution>.From(value); } = ItemList<OmittedContribution>.Empty;

    /// <summary>Gets notes that a reader must know, such as one on different rounds or on a reporter that appears twice; empty without notes.</summary>
    public IReadOnlyList<LocalizedText> Notes { get; init => field = ItemList<LocalizedText>.From(value); } = ItemList<LocalizedText>.Empty;

    /// <summary>Compares a national report with stakeholder reports.</summary>
    /// <param name="national">The national report, complete or not.</param>
    /// <param name="stakeholders">The stakeholder reports, of any country and round.</param>
    /// <param name="catalog">The catalogue of fields, rounds, countries and paragraphs; null for <see cref="ReportingCatalog.BuiltIn"/>.</param>
    /// <param name="nationalName">The name of the national report, such as a file name; null for none.</param>
    /// <param name="stakeholderNames">The names of the stakeholder reports in their order, null for a report without a name; null for no names at all.</param>
    /// <param name="audience">
    /// The audience of the comparison; partners by default. Of each report, the view for this audience is compared, and locations are those in
    /// the views. Of a report that the audience may not see, nothing is compared, and a note says so.
    /// </param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="audience"/> is not a defined value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="national"/> or <paramref name="stakeholders"/> is null.</exception>
    /// <exception cref="ArgumentException">A stakeholder report is null, or the numbers of names and stakeholder reports differ.</exception>
    public static ReportComparison Compare(
        NationalReport national,
        IReadOnlyList<StakeholderReport> stakeholders,
        ReportingCatalog? catalog = null,
        string? nationalName = null,
        IReadOnlyList<string?>? stakeholderNames = null,
        Audience audience = Audience.Partner)
    {
        ArgumentNullException.ThrowIfNull(national);
        ArgumentNullException.ThrowIfNull(stakeholders);
        var reports = ItemList<StakeholderReport>.From(stakeholders);
        if (stakeholderNames is not null && stakeholderNames.Count != reports.Count)
        {
            throw new ArgumentException($"There are {stakeholderNames.Count} names for {reports.Count} reports. Pass one for each report, which may be null.", nameof(stakeholderNames));
        }

        var builder = new ComparisonBuilder(national.ViewFor(audience)!, catalog ?? ReportingCatalog.BuiltIn, audience);
        for (var i = 0; i < reports.Count; i++)
        {
            builder.Add(reports[i], stakeholderNames?[i]);
        }

        return builder.Finish(nationalName);
    }

    /// <summary>Returns the country and the number of stakeholder reports. Texts are not included, because many people can read logs.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{nameof(ReportComparison)} {Country}, stakeholder reports: {Stakeholders.Count}");
}
