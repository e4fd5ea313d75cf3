using WhoCode.Reporting.Reference;
using WhoCode.Reporting.Reports;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Comparison;

/// <summary>Which contributions of one report concern a country, in the regions of the round that it is for.</summary>
internal sealed class Concern(StakeholderReport report, CountryCode? country, ReportingRound? round, ReportingCatalog catalog)
{
    private readonly HashSet<CountryCode> scope =
    [
        .. report.Scope?.Countries ?? [],
        .. (report.Scope?.Subdivisions ?? []).Select(catalog.CountryOf).OfType<Country>().Select(country => country.Code),
    ];

    /// <summary>Why a contribution concerns the country; or null, and why it is left out.</summary>
    public (Reach? Reach, LeftOutReason Reason) Of(Contribution contribution)
    {
        if (country is not { } wanted)
        {
            return (null, LeftOutReason.MemberStateNotSaid);
        }

        var (namesAny, namesOfScope) = (false, false);
        foreach (var named in contribution.SourceCountries.Concat(contribution.DestinationCountries))
        {
            if (named == wanted)
            {
                return (Reach.Named, default);
            }

            namesAny = true;
            namesOfScope |= scope.Contains(named);
        }

        if (scope.Count > 0)
        {
            // In a report on several countries, a contribution that names one of them is about that one.
            return (scope.Contains(wanted) && !namesOfScope ? Reach.Scope : null, LeftOutReason.OtherCountries);
        }

        var isNational = report.Scope?.Level is ScopeLevel.National or ScopeLevel.Subnational;
        if (isNational && report.Reporter?.Country is { } seat)
        {
            return (seat == wanted ? Reach.Seat : null, LeftOutReason.OtherCountries);
        }

        return namesAny ? (null, LeftOutReason.OtherCountries) : ByBreadth(wanted);
    }

    private (Reach? Reach, LeftOutReason Reason) ByBreadth(CountryCode wanted)
    {
        if (report.Scope is { WhoRegions.Count: > 0 } regional)
        {
            var isOfRegion = catalog.RegionIn(round, wanted) is { } region && regional.WhoRegions.Contains(region);
            return (isOfRegion ? Reach.Region : null, LeftOutReason.OtherCountries);
        }

        return (report.Scope?.Level == ScopeLevel.Global ? Reach.Global : null, LeftOutReason.CountryNotSaid);
    }
}
