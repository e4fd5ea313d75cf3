namespace WhoCode.Reporting.Coverage;

/// <summary>Counts what one stakeholder report addresses.</summary>
internal sealed class StakeholderCounting(StakeholderReport report, CoverageTotals totals, ReportingCatalog catalog)
{
    private readonly ReportingRound? round = report.Round is { } number ? catalog.FindRound(number) : null;

    public void Count()
    {
        var origin = new ReportOrigin(report.Round, report.Reporter?.Country, round, catalog);
        var kind = report.Reporter?.Kind is { } stated ? WireNames<StakeholderKind>.Of(stated) : null;
        var scope = CountriesOfScope();
        origin.AddToReport(totals);
        totals.AddToReport(CoverageDimension.ReporterKind, kind);
        totals.AddToReport(CoverageDimension.Country, scope.Select(country => country.ToString()));
        totals.AddToReport(CoverageDimension.Region, [.. RegionsOfScope(), .. RegionsOf(scope)]);
        foreach (var contribution in report.Contributions)
        {
            var status = CountColumns.Of(contribution.Assessment);
            origin.AddEntry(totals, status);
            totals.AddEntry(CoverageDimension.ReporterKind, status, kind);
            totals.AddEntry(CoverageDimension.Field, status, contribution.Field?.ToString());
            totals.AddEntry(CoverageDimension.Article, status, Citations.ArticlesOf(contribution.Paragraphs));
            totals.AddEntry(CoverageDimension.Paragraph, status, Citations.Of(contribution.Paragraphs));
            totals.AddEntry(CoverageDimension.Occupation, status, contribution.Occupations.Select(occupation => occupation.ToString()));
            totals.AddEntry(CoverageDimension.Agreement, status, contribution.Agreements);
            CountCountries(contribution, status, scope);
            foreach (var recommendation in contribution.Recommendations)
            {
                totals.AddEntry(CoverageDimension.Addressee, status, recommendation.Addressee);
            }
        }
    }

    private void CountCountries(Contribution contribution, int status, CountryCode[] scope)
    {
        CountryCode[] named = [.. contribution.SourceCountries.Concat(contribution.DestinationCountries).Where(country => country != default)];
        var countries = named.Length > 0 ? named : scope;
        totals.AddEntry(CoverageDimension.Country, status, countries.Select(country => country.ToString()));
        totals.AddEntry(CoverageDimension.Region, status, countries.Length > 0 ? RegionsOf(countries) : RegionsOfScope());
    }

    /// <summary>Returns the countries that the report as a whole is about.</summary>
    private CountryCode[] CountriesOfScope()
    {
        CountryCode[] named =
        [
            .. report.Scope?.Countries ?? [],
            .. (report.Scope?.Subdivisions ?? []).Select(catalog.FindCountry).OfType<Country>().Select(country => country.Code),
        ];
        named = [.. named.Where(country => country != default).Distinct()];
        return named.Length == 0 && report.Scope?.Level is ScopeLevel.National or ScopeLevel.Subnational && report.Reporter?.Country is { } seat && seat != default ? [seat] : named;
    }

    private IEnumerable<string?> RegionsOfScope() => (report.Scope?.WhoRegions ?? []).Select(WireNames<WhoRegion>.Of);

    private IEnumerable<string?> RegionsOf(CountryCode[] countries) => countries.Select(country => ReportOrigin.RegionOf(country, round, catalog));
}
