using System.Globalization;
using WhoCode.Reporting.Coverage;

namespace WhoCode.Reporting.Tests.Coverage;

/// <summary>Counts reports in the plainest way, from the definitions at <see cref="CoverageDimension"/>, with everything in memory.</summary>
internal static class Expected
{
    /// <summary>What a report addresses in a dimension.</summary>
    /// <param name="Dimension">The dimension.</param>
    /// <param name="OfReport">The values of the report as a whole.</param>
    /// <param name="Entries">The values of each entry, with its assessment or status.</param>
    private sealed record Named(CoverageDimension Dimension, string[] OfReport, (string[] Values, Enum? Status)[] Entries)
    {
        public bool Names(string value) => OfReport.Contains(value) || Entries.Any(entry => entry.Values.Contains(value));
    }

    /// <summary>An entry of a national report.</summary>
    private sealed record Section(string Kind, IReadOnlyList<CodeReference> Cited)
    {
        public Enum? Status { get; init; }

        public ThematicFieldId? Field { get; init; }

        public IReadOnlyList<CountryCode> Countries { get; init; } = [];

        public IReadOnlyList<OccupationCode> Occupations { get; init; } = [];

        public string? Title { get; init; }
    }

    /// <summary>Returns the counts of each value that views of reports address in a dimension, and of what names no value.</summary>
    public static (Dictionary<string, CoverageCounts> Values, CoverageCounts WithoutValue) CountsIn(IReadOnlyList<Report> views, CoverageDimension dimension)
    {
        var stakeholders = views.OfType<StakeholderReport>().Select(view => Of(view, dimension)).ToList();
        var national = views.OfType<NationalReport>().Select(view => Of(view, dimension)).OfType<Named>().ToList();
        var values = stakeholders.Concat(national).SelectMany(named => (string[])[.. named.OfReport, .. named.Entries.SelectMany(entry => entry.Values)]).Distinct();
        return (
            values.ToDictionary(value => value, value => Counts(stakeholders, national, named => named.Names(value), entry => entry.Contains(value))),
            Counts(stakeholders, national, named => named.OfReport.Length == 0 && named.Entries.All(entry => entry.Values.Length == 0), entry => entry.Length == 0));
    }

    private static CoverageCounts Counts(List<Named> stakeholders, List<Named> national, Func<Named, bool> isOf, Func<string[], bool> isEntryOf)
    {
        var contributions = stakeholders.SelectMany(named => named.Entries).Where(entry => isEntryOf(entry.Values)).Select(entry => entry.Status as Assessment?).ToList();
        var sections = national.SelectMany(named => named.Entries).Where(entry => isEntryOf(entry.Values)).Select(entry => entry.Status).ToList();
        return new()
        {
            Stakeholders = new()
            {
                Reports = stakeholders.Count(isOf),
                Entries = contributions.Count,
                GoodPractice = contributions.Count(assessment => assessment == Assessment.GoodPractice),
                Challenge = contributions.Count(assessment => assessment == Assessment.Challenge),
                Mixed = contributions.Count(assessment => assessment == Assessment.Mixed),
            },
            National = new()
            {
                Reports = national.Count(isOf),
                Entries = sections.Count,
                NotPlanned = sections.Count(status => status is MeasureStatus.NotPlanned),
                Planned = sections.Count(status => status is MeasureStatus.Planned),
                Begun = sections.Count(status => status is MeasureStatus.Begun),
                InPlace = sections.Count(status => status is MeasureStatus.InPlace),
                Ended = sections.Count(status => status is MeasureStatus.Ended),
                StatusNotStated = sections.Count(status => status is (MeasureStatus)99),
            },
        };
    }

    private static Named Of(StakeholderReport report, CoverageDimension dimension)
    {
        var entries = report.Contributions;
        var scope = ScopeOf(report);
        return dimension switch
        {
            CoverageDimension.Round => Same(Text(report.Round)),
            CoverageDimension.ReporterKind => Same(report.Reporter?.Kind is StakeholderKind.TradeUnion ? "trade-union" : report.Reporter?.Kind is StakeholderKind.HealthPersonnel ? "health-personnel" : null),
            CoverageDimension.ReporterCountry => Same(report.Reporter?.Country?.ToString()),
            CoverageDimension.ReporterRegion => Same(report.Reporter?.Country is { } seat ? RegionOf(report, seat) : null),
            CoverageDimension.Field => Each(entry => [entry.Field?.ToString()]),
            CoverageDimension.Article => Each(entry => entry.Paragraphs.Select(ArticleOf)),
            CoverageDimension.Paragraph => Each(entry => entry.Paragraphs.Select(place => place.ToString())),
            CoverageDimension.Country => Each(entry => CountriesOf(entry).Select(country => country.ToString()), [.. scope.Select(country => country.ToString())]),
            CoverageDimension.Region => Each(
                entry => CountriesOf(entry).Any() ? CountriesOf(entry).Select(country => RegionOf(report, country)) : RegionsOfScope(), [.. RegionsOfScope(), .. scope.Select(country => RegionOf(report, country))]),
            CoverageDimension.Occupation => Each(entry => entry.Occupations.Select(occupation => occupation.ToString())),
            CoverageDimension.Agreement => Each(entry => entry.Agreements.Select(GroupOf)),
            _ => new(dimension, [], [.. entries.SelectMany(entry => entry.Recommendations.Select(recommendation => (Given([GroupOf(recommendation.Addressee)]), StatusOf(entry))))]),
        };

        Named Same(string? value) => Each(_ => [value], value);

        Named Each(Func<Contribution, IEnumerable<string?>> values, params string?[] ofReport) =>
            new(dimension, Given(ofReport), [.. entries.Select(entry => (Given(values(entry)), StatusOf(entry)))]);

        Enum? StatusOf(Contribution entry) => entry.Assessment;

        IEnumerable<CountryCode> CountriesOf(Contribution entry) =>
            entry.SourceCountries.Concat(entry.DestinationCountries).Where(country => country != default).ToList() is { Count: > 0 } named ? named : scope;

        IEnumerable<string?> RegionsOfScope() => report.Scope?.WhoRegions.Select(region => Name(region)) ?? [];
    }

    private static Named? Of(NationalReport report, CoverageDimension dimension)
    {
        var own = report.MemberState;
        Section[] entries =
        [
            .. report.Measures.Select(measure => new Section("measure", measure.Paragraphs) { Status = measure.Status is { } known && Enum.IsDefined(known) ? known : (MeasureStatus)99, Field = measure.Field }),
            .. report.Laws.Select(law => new Section("law", law.Paragraphs.Count > 0 ? law.Paragraphs : Places("7.2(a)"))),
            .. report.Agreements.Select(agreement => new Section("agreement", Places("5.2"))
            {
                Countries = [.. agreement.Partners, .. agreement.PartnerSubdivisions.Select(_ => CountryCode.Parse("CAN"))],
                Occupations = agreement.Occupations,
                Title = agreement.Title,
            }),
            .. report.Recruiters is { IsKept: true } ? [new Section("recruiters", Places("8.5"))] : (Section[])[],
            .. report.Workforce is { Stocks.Count: > 0 } workforce
                ? [new Section("workforce", Places("6.2", "7.2(b)")) { Occupations = [.. workforce.Stocks.SelectMany(row => row.Occupations), .. workforce.Inflows.SelectMany(row => row.Occupations)] }]
                : (Section[])[],
            .. report.Support.Select(support => new Section("support", support.Paragraphs.Count > 0 ? support.Paragraphs : Places("3.3", "10.1")) { Countries = support.Countries }),
            .. report.PreparedWith.Count > 0 ? [new Section("preparedWith", Places("8.3"))] : (Section[])[],
            .. report.Constraints.Select(_ => new Section("constraint", [])),
        ];
        return dimension switch
        {
            CoverageDimension.Round => Each(_ => true, _ => [Text(report.Round)], Text(report.Round)),
            CoverageDimension.ReporterCountry => Each(_ => true, _ => [own?.ToString()], own?.ToString()),
            CoverageDimension.ReporterRegion => Each(_ => true, _ => [Region(own)], Region(own)),
            CoverageDimension.Field => Each(kind => kind == "measure", entry => [entry.Field?.ToString()]),
            CoverageDimension.Article => Each(kind => kind != "constraint", entry => entry.Cited.Select(ArticleOf)),
            CoverageDimension.Paragraph => Each(kind => kind != "constraint", entry => entry.Cited.Select(place => place.ToString())),
            CoverageDimension.Country => Each(_ => true, entry => [own?.ToString(), .. entry.Countries.Select(country => country.ToString())], own?.ToString()),
            CoverageDimension.Region => Each(_ => true, entry => [Region(own), .. entry.Countries.Select(country => RegionOf(report, country))], Region(own)),
            CoverageDimension.Occupation => Each(kind => kind is "agreement" or "workforce", entry => entry.Occupations.Select(occupation => occupation.ToString())),
            CoverageDimension.Agreement => Each(kind => kind == "agreement", entry => [GroupOf(entry.Title)]),
            _ => null,
        };

        string? Region(CountryCode? country) => country is { } code ? RegionOf(report, code) : null;

        Named Each(Func<string, bool> isOf, Func<Section, IEnumerable<string?>> values, params string?[] ofReport) =>
            new(dimension, Given(ofReport), [.. entries.Where(entry => isOf(entry.Kind)).Select(entry => (Given(values(entry)), entry.Status))]);
    }

    private static CountryCode[] ScopeOf(StakeholderReport report)
    {
        var scope = report.Scope ?? new();
        CountryCode[] named = [.. scope.Countries.Where(country => country != default), .. scope.Subdivisions.Select(part => ReportingCatalog.BuiltIn.FindCountry(part)?.Code).OfType<CountryCode>()];
        return named.Length == 0 && scope.Level is ScopeLevel.National or ScopeLevel.Subnational && report.Reporter?.Country is { } seat ? [seat] : named;
    }

    private static string? RegionOf(Report report, CountryCode country) =>
        ReportingCatalog.BuiltIn.FindRegion(report.Round is { } round ? ReportingCatalog.BuiltIn.FindRound(round) : null, country) is { } region ? Name(region) : null;

    private static string Name(WhoRegion region) => region switch
    {
        WhoRegion.Africa => "AFRO",
        WhoRegion.Americas => "AMRO",
        WhoRegion.SouthEastAsia => "SEARO",
        WhoRegion.Europe => "EURO",
        WhoRegion.EasternMediterranean => "EMRO",
        _ => "WPRO",
    };

    /// <summary>The group of a text, by its first variant.</summary>
    private static string? GroupOf(string? text) => RandomReports.Texts.FirstOrDefault(group => group.Contains(text))?[0];

    private static string? ArticleOf(CodeReference place) => place == default ? null : $"Article {place.Article.ToString(CultureInfo.InvariantCulture)}";

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static CodeReference[] Places(params string[] places) => [.. places.Select(CodeReference.Parse)];

    private static string[] Given(IEnumerable<string?> values) => [.. values.Where(value => !string.IsNullOrEmpty(value)).Select(value => value!)];
}
