namespace WhoCode.Reporting.Coverage;

/// <summary>Counts what one national report addresses.</summary>
internal sealed class NationalCounting(NationalReport report, CoverageTotals totals, ReportingCatalog catalog)
{
    private const int NoStatus = 0;

    private static readonly CodeReference[] OfLaws = [CodeReference.Parse("7.2(a)")];
    private static readonly CodeReference[] OfAgreements = [CodeReference.Parse("5.2")];
    private static readonly CodeReference[] OfRecruiters = [CodeReference.Parse("8.5")];
    private static readonly CodeReference[] OfWorkforce = [CodeReference.Parse("6.2"), CodeReference.Parse("7.2(b)")];
    private static readonly CodeReference[] OfSupport = [CodeReference.Parse("3.3"), CodeReference.Parse("10.1")];
    private static readonly CodeReference[] OfParticipants = [CodeReference.Parse("8.3")];

    private readonly ReportingRound? round = report.Round is { } number ? catalog.FindRound(number) : null;
    private ReportOrigin? origin;

    public void Count()
    {
        origin = new(report.Round, report.MemberState, round, catalog);
        origin.AddToReport(totals);
        CountryCode[] own = report.MemberState is { } state ? [state] : [];
        totals.AddToReport(CoverageDimension.Country, own.Select(country => country.ToString()));
        totals.AddToReport(CoverageDimension.Region, own.Select(country => ReportOrigin.RegionOf(country, round, catalog)));
        foreach (var measure in report.Measures)
        {
            var status = CountColumns.Of(measure.Status);
            totals.AddEntry(CoverageDimension.Field, status, measure.Field?.ToString());
            CountEntry(status, measure.Paragraphs, own);
        }

        CountSections(own);
    }

    private void CountSections(CountryCode[] own)
    {
        foreach (var law in report.Laws)
        {
            CountEntry(NoStatus, law.Paragraphs.Count > 0 ? law.Paragraphs : OfLaws, own);
        }

        foreach (var agreement in report.Agreements)
        {
            CountEntry(NoStatus, OfAgreements, [.. own, .. agreement.Partners, .. agreement.PartnerSubdivisions.Select(catalog.FindCountry).OfType<Country>().Select(country => country.Code)]);
            totals.AddEntry(CoverageDimension.Occupation, NoStatus, agreement.Occupations.Select(occupation => occupation.ToString()));
            totals.AddEntry(CoverageDimension.Agreement, NoStatus, agreement.Title);
        }

        if (report.Recruiters is { } recruiters && recruiters != new RecruiterRecord())
        {
            CountEntry(NoStatus, OfRecruiters, own);
        }

        if (report.Workforce is { } workforce && workforce != new Workforce())
        {
            CountEntry(NoStatus, OfWorkforce, own);
            totals.AddEntry(CoverageDimension.Occupation, NoStatus, OccupationsOf(workforce).Distinct().Select(occupation => occupation.ToString()));
        }

        foreach (var support in report.Support)
        {
            CountEntry(NoStatus, support.Paragraphs.Count > 0 ? support.Paragraphs : OfSupport, [.. own, .. support.Countries]);
        }

        if (report.PreparedWith.Count > 0)
        {
            CountEntry(NoStatus, OfParticipants, own);
        }

        for (var i = 0; i < report.Constraints.Count; i++)
        {
            CountEntry(NoStatus, cited: null, own);
        }
    }

    /// <param name="status">The column of the status of a measure; 0 for another entry.</param>
    /// <param name="cited">What the entry cites; null for an entry that cannot cite the Code.</param>
    /// <param name="countries">The countries that the entry is about.</param>
    private void CountEntry(int status, IReadOnlyList<CodeReference>? cited, CountryCode[] countries)
    {
        origin!.AddEntry(totals, status);
        totals.AddEntry(CoverageDimension.Country, status, countries.Select(country => country.ToString()));
        totals.AddEntry(CoverageDimension.Region, status, countries.Select(country => ReportOrigin.RegionOf(country, round, catalog)));
        if (cited is not null)
        {
            totals.AddEntry(CoverageDimension.Article, status, Citations.ArticlesOf(cited));
            totals.AddEntry(CoverageDimension.Paragraph, status, Citations.Of(cited));
        }
    }

    private static IEnumerable<OccupationCode> OccupationsOf(Workforce workforce) =>
    [
        .. workforce.Stocks.SelectMany(row => row.Occupations),
        .. workforce.TrainingCountries.SelectMany(row => row.Occupations),
        .. workforce.Inflows.SelectMany(row => row.Occupations),
        .. workforce.Outflows.SelectMany(row => row.Occupations),
    ];
}
