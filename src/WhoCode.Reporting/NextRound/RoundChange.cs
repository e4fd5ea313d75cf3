namespace WhoCode.Reporting.NextRound;

/// <summary>What is different between the round of a report and a later one, as far as the catalogue knows.</summary>
/// <param name="report">The report of the earlier round.</param>
/// <param name="from">The number of the earlier round.</param>
/// <param name="after">The later round.</param>
/// <param name="catalog">The catalogue.</param>
internal sealed class RoundChange(Report report, int from, ReportingRound after, ReportingCatalog catalog)
{
    private readonly SafeguardsList? listAfter = catalog.FindSafeguardsList(after);
    private readonly CodeEdition? edition = after.CodeEdition is { } id ? catalog.Find(id) : null;
    private readonly SubmissionWindow window = report is StakeholderReport ? after.StakeholderWindow! : after.NationalWindow;

    public int From => from;

    public ReportingRound After => after;

    /// <summary>The earlier round; null if the catalogue does not contain it.</summary>
    public ReportingRound? Before { get; } = catalog.FindRound(from);

    /// <summary><see langword="true"/> if the citations of the report may be those of another edition than that of the later round.</summary>
    public bool HasNewEdition => after.CodeEdition is { } now && (report.CodeEdition ?? Before?.CodeEdition) != now;

    /// <summary>What is not known of the later round, and would be needed to see what has changed.</summary>
    public IEnumerable<LocalizedText> UnknownFacts()
    {
        if (after.SafeguardsList is null)
        {
            yield return LocalizedText.FromKey("carry.fact.safeguards-list");
        }

        if (after.FieldSet is null && report is StakeholderReport)
        {
            yield return LocalizedText.FromKey("carry.fact.thematic-fields");
        }

        if (after.CodeEdition is null && report.CodeEdition is null)
        {
            yield return LocalizedText.FromKey("carry.fact.code-edition");
        }
    }

    /// <summary>Determines whether the edition of the later round lacks a paragraph or article, so that citing it there would be an error.</summary>
    public bool IsGone(CodeReference reference) =>
        reference != default && report.CodeEdition != after.CodeEdition && edition is { IsCatalogued: true } && !edition.Contains(reference);

    /// <summary>Determines whether a date is before the later round; null if it is not known when that round begins.</summary>
    public bool? IsBeforeRound(PartialDate date) =>
        window.Opens is { } opens ? date.Latest < opens.Earliest
        : after.Year is { } year ? date.Latest.Year < year
        : null;

    /// <summary>Determines whether a date is before the year of the earlier round; null if that year is not known.</summary>
    public bool? IsBeforeEarlierRound(PartialDate date) => Before?.Year is { } year ? date.Latest.Year < year : null;

    /// <summary>Returns what changed on the safeguards lists for a country; null if nothing did, or if a list is not known.</summary>
    public Decision? FindListChange(CountryCode country)
    {
        if (listAfter is null || Before is null || catalog.FindSafeguardsList(Before) is not { } listBefore || listBefore.Contains(country) == listAfter.Contains(country))
        {
            return null;
        }

        return Decision.Review(
            CarryReason.SafeguardsList, listAfter.Contains(country) ? "added" : "removed",
            ("country", NameOf(country)), ("list", listAfter.Id), ("round", after.Number), ("before", listBefore.Id), ("from", from));
    }

    /// <summary>Determines whether a country has moved to another WHO region. If the earlier round is not known, nothing is known to have moved.</summary>
    public bool HasMoved(CountryCode country) => Before is not null && catalog.FindRegion(Before, country) != catalog.FindRegion(after, country);

    /// <summary>Returns the names of the countries that have left a region or joined it.</summary>
    public IReadOnlyList<LocalizedText> FindMoved(WhoRegion region) => ItemList<LocalizedText>.From(
    [
        .. catalog.Countries.Where(country => HasMoved(country.Code) && (catalog.FindRegion(Before, country.Code) == region || catalog.FindRegion(after, country.Code) == region))
            .Select(country => country.Name),
    ]);

    public FormerCountry? FindFormer(CountryCode country) => catalog.FindFormerCountry(country);

    /// <summary>Returns what changed for a thematic field; null if it has the same meaning, or if that is not known.</summary>
    public Decision? FindFieldChange(ThematicFieldId field) =>
        after.FieldSet is not { } id || catalog.Find(id) is not { } set ? null
        : set.Find(field) is null ? Decision.Review(CarryReason.ThematicField, "missing", ("round", after.Number))
        : Before?.FieldSet is { } earlier && earlier != id ? Decision.Review(CarryReason.ThematicField, ("round", after.Number))
        : null;

    public LocalizedText NameOf(CountryCode country) => catalog.Find(country)?.Name ?? LocalizedText.Create(country.ToString());
}
