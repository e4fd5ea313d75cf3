namespace WhoCode.Reporting.Comparison;

/// <summary>Determines which contributions of one report concern a country, with the WHO regions of the report's round.</summary>
internal sealed class ContributionFilter(StakeholderReport report, CountryCode? country, ReportingRound? round, ReportingCatalog catalog)
{
    private readonly HashSet<CountryCode> scope =
    [
        .. report.Scope?.Countries ?? [],
        .. (report.Scope?.Subdivisions ?? []).Select(catalog.FindCountry).OfType<Country>().Select(country => country.Code),
    ];

    /// <summary>Returns why a contribution concerns the country; if it does not, null and why it is omitted.</summary>
    public (CountryRelation? Relation, OmissionReason Reason) Of(Contribution contribution)
    {
        if (country is not { } wanted)
        {
            return (null, OmissionReason.MemberStateNotStated);
        }

        var (namesAny, namesOfScope) = (false, false);
        foreach (var named in contribution.SourceCountries.Concat(contribution.DestinationCountries))
        {
            if (named == wanted)
            {
                return (CountryRelation.Named, default);
            }

            namesAny = true;
            namesOfScope |= scope.Contains(named);
        }

        if (scope.Count > 0)
        {
            // In a report on several countries, a contribution that names one of them is about that one.
            return (scope.Contains(wanted) && !namesOfScope ? CountryRelation.Scope : null, OmissionReason.OtherCountries);
        }

        var isNational = report.Scope?.Level is ScopeLevel.National or ScopeLevel.Subnational;
        if (isNational && report.Reporter?.Country is { } seat)
        {
            return (seat == wanted ? CountryRelation.Seat : null, OmissionReason.OtherCountries);
        }

        return namesAny ? (null, OmissionReason.OtherCountries) : ByBreadth(wanted);
    }

    private (CountryRelation? Relation, OmissionReason Reason) ByBreadth(CountryCode wanted)
    {
        if (report.Scope is { WhoRegions.Count: > 0 } regional)
        {
            var isOfRegion = catalog.FindRegion(round, wanted) is { } region && regional.WhoRegions.Contains(region);
            return (isOfRegion ? CountryRelation.Region : null, OmissionReason.OtherCountries);
        }

        return (report.Scope?.Level == ScopeLevel.Global ? CountryRelation.Global : null, OmissionReason.CountryNotStated);
    }
}
