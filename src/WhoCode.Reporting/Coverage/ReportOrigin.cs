namespace WhoCode.Reporting.Coverage;

/// <summary>Counts where a report comes from: its round, and the country and WHO region of its reporter.</summary>
internal sealed class ReportOrigin(int? number, CountryCode? country, ReportingRound? round, ReportingCatalog catalog)
{
    private readonly string? roundNumber = number?.ToString(CultureInfo.InvariantCulture);
    private readonly string? code = country?.ToString();
    private readonly string? region = country is { } known ? RegionOf(known, round, catalog) : null;

    /// <summary>Returns the WHO region of a country when a round took place; null without one.</summary>
    public static string? RegionOf(CountryCode country, ReportingRound? round, ReportingCatalog catalog) =>
        catalog.FindRegion(round, country) is { } region ? WireNames<WhoRegion>.Of(region) : null;

    public void AddToReport(CoverageTotals totals)
    {
        totals.AddToReport(CoverageDimension.Round, roundNumber);
        totals.AddToReport(CoverageDimension.ReporterCountry, code);
        totals.AddToReport(CoverageDimension.ReporterRegion, region);
    }

    public void AddEntry(CoverageTotals totals, int status)
    {
        totals.AddEntry(CoverageDimension.Round, status, roundNumber);
        totals.AddEntry(CoverageDimension.ReporterCountry, status, code);
        totals.AddEntry(CoverageDimension.ReporterRegion, status, region);
    }
}
