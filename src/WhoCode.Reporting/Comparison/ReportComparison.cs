namespace WhoCode.Reporting.Comparison;

/// <summary>
/// The national report of a country beside the stakeholder reports that concern it: who speaks to which thematic field and paragraph of the
/// Code, how, and where it stands.
/// </summary>
/// <remarks>
/// <para>
/// It judges nothing: it reads what both sides tell off their own choices (<see cref="ReportedPosition"/>) and sets them beside one another
/// (<see cref="PositionAgreement"/>). Figures are not compared. Each contribution is either an entry or in <see cref="Omitted"/>, with the reason.
/// </para>
/// <para>
/// Texts are kept as they are written and may hold anything; <see cref="ComparisonExport"/> makes them safe to show. Compares by content.
/// Immutable, safe on any thread.
/// </para>
/// </remarks>
public sealed record ReportComparison
{
    /// <summary>The Member State of the national report; null where it names none, and then every contribution is left out.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>The country in the catalogue; null where it is not known there.</summary>
    public Country? KnownCountry { get; init; }

    /// <summary>The number of the national report's round; null where it names none.</summary>
    public int? Round { get; init; }

    /// <summary>The round in the catalogue; null where it is not known there.</summary>
    public ReportingRound? KnownRound { get; init; }

    /// <summary>The national report.</summary>
    public required ComparedReport National { get; init; }

    /// <summary>The stakeholder reports, in the order given, those too of which nothing concerns the country.</summary>
    public IReadOnlyList<ComparedReport> Stakeholders { get; init => field = ItemList<ComparedReport>.From(value); } = ItemList<ComparedReport>.Empty;

    /// <summary>
    /// The thematic fields of the round, or of the instrument of 2021 where the round has none of its own, in their order; then other fields
    /// that reports name, as they appear; at last, only if there is any, what belongs to no field.
    /// </summary>
    public IReadOnlyList<FieldComparison> Fields { get; init => field = ItemList<FieldComparison>.From(value); } = ItemList<FieldComparison>.Empty;

    /// <summary>The paragraphs and whole articles that either side cites, in the Code's order.</summary>
    public IReadOnlyList<ParagraphComparison> Paragraphs { get; init => field = ItemList<ParagraphComparison>.From(value); } = ItemList<ParagraphComparison>.Empty;

    /// <summary>The contributions that are not compared.</summary>
    public IReadOnlyList<OmittedContribution> Omitted { get; init => field = ItemList<OmittedContribution>.From(value); } = ItemList<OmittedContribution>.Empty;

    /// <summary>What a reader must know about the reports: other or unknown rounds, a reporter that appears twice.</summary>
    public IReadOnlyList<LocalizedText> Notes { get; init => field = ItemList<LocalizedText>.From(value); } = ItemList<LocalizedText>.Empty;

    /// <summary>Sets a national report and stakeholder reports beside one another.</summary>
    /// <param name="national">The national report, complete or not.</param>
    /// <param name="stakeholders">The stakeholder reports, of any country and round.</param>
    /// <param name="catalog">Fields, rounds, countries and paragraphs; the built-in ones if not given.</param>
    /// <param name="nationalName">What the national report is called, such as its file's name.</param>
    /// <param name="stakeholderNames">What the stakeholder reports are called, one for each, null for one without a name.</param>
    /// <exception cref="ArgumentNullException">A report or the list is null.</exception>
    /// <exception cref="ArgumentException">A report of the list is null, or there are not as many names as reports.</exception>
    public static ReportComparison Compare(
        NationalReport national,
        IReadOnlyList<StakeholderReport> stakeholders,
        ReportingCatalog? catalog = null,
        string? nationalName = null,
        IReadOnlyList<string?>? stakeholderNames = null)
    {
        ArgumentNullException.ThrowIfNull(national);
        ArgumentNullException.ThrowIfNull(stakeholders);
        var reports = ItemList<StakeholderReport>.From(stakeholders);
        if (stakeholderNames is not null && stakeholderNames.Count != reports.Count)
        {
            throw new ArgumentException($"There are {stakeholderNames.Count} names for {reports.Count} reports. Pass one name for each report, in the same order.", nameof(stakeholderNames));
        }

        var building = new ComparisonBuilding(national, catalog ?? ReportingCatalog.BuiltIn);
        for (var i = 0; i < reports.Count; i++)
        {
            building.Add(reports[i], stakeholderNames?[i]);
        }

        return building.Finish(nationalName);
    }
}
