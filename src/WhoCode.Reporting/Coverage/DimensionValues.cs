namespace WhoCode.Reporting.Coverage;

/// <summary>The values of each dimension: those that a catalogue contains, and what can be a value at all.</summary>
internal static class DimensionValues
{
    public static readonly IReadOnlyList<CoverageDimension> Dimensions = Enum.GetValues<CoverageDimension>();

    /// <summary>Returns whether the values of a dimension are texts that people wrote.</summary>
    public static bool AreTexts(CoverageDimension dimension) => dimension is CoverageDimension.Addressee or CoverageDimension.Agreement;

    /// <summary>Returns whether only stakeholder reports are counted in a dimension.</summary>
    public static bool AreOfStakeholders(CoverageDimension dimension) => dimension is CoverageDimension.ReporterKind or CoverageDimension.Addressee;

    /// <summary>Returns the values of a dimension that a catalogue contains, each once, in their order.</summary>
    public static IEnumerable<string> Known(CoverageDimension dimension, ReportingCatalog catalog) => dimension switch
    {
        CoverageDimension.Round => catalog.Rounds.Select(round => round.Number.ToString(CultureInfo.InvariantCulture)),
        CoverageDimension.ReporterKind => Enum.GetValues<StakeholderKind>().Where(kind => kind != StakeholderKind.MemberState).Select(WireNames<StakeholderKind>.ToWrite), // it reports under 9.1
        CoverageDimension.ReporterCountry or CoverageDimension.Country => catalog.Countries.Select(country => country.Code.ToString()),
        CoverageDimension.ReporterRegion or CoverageDimension.Region => WireNames<WhoRegion>.All,
        CoverageDimension.Field => catalog.Fields.Select(field => field.Id.ToString()),
        CoverageDimension.Article => InOrder(Articles(catalog)),
        CoverageDimension.Paragraph => InOrder(Articles(catalog).Concat(catalog.Editions.SelectMany(edition => edition.Paragraphs).Select(paragraph => CodeReference.From(paragraph.Id)))),
        CoverageDimension.Occupation => catalog.Occupations.Select(occupation => occupation.Code.ToString()),
        _ => [],
    };

    /// <summary>Returns whether a text can be a value of a dimension.</summary>
    public static bool IsValue(CoverageDimension dimension, string text) => dimension switch
    {
        CoverageDimension.Round => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == text,
        CoverageDimension.ReporterKind => WireNames<StakeholderKind>.TryRead(text, out _),
        CoverageDimension.ReporterCountry or CoverageDimension.Country => WireValue.TryReadExact<CountryCode>(text, out _),
        CoverageDimension.ReporterRegion or CoverageDimension.Region => WireNames<WhoRegion>.TryRead(text, out _),
        CoverageDimension.Field => WireValue.TryReadExact<ThematicFieldId>(text, out _),
        CoverageDimension.Article => WireValue.TryReadExact<CodeReference>(text, out var reference) && reference.Paragraph is null,
        CoverageDimension.Paragraph => WireValue.TryReadExact<CodeReference>(text, out _),
        CoverageDimension.Occupation => WireValue.TryReadExact<OccupationCode>(text, out _),
        _ => text.Length > 0 && CoverageText.Clean(text) == text,
    };

    private static IEnumerable<CodeReference> Articles(ReportingCatalog catalog) =>
        catalog.Editions.SelectMany(edition => edition.Articles).Select(article => CodeReference.ForArticle(article.Number));

    private static IEnumerable<string> InOrder(IEnumerable<CodeReference> references) => references.Distinct().Order().Select(reference => reference.ToString());
}
