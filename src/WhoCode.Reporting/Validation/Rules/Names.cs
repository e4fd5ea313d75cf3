namespace WhoCode.Reporting.Rules;

/// <summary>The names of countries, occupations and rows in findings.</summary>
internal static class Names
{
    public static LocalizedText Of(CountryCode country, RuleContext context) => context.Catalog.Find(country)?.Name ?? context.Catalog.FindFormerCountry(country)?.Name ?? country.ToString();

    public static IReadOnlyList<LocalizedText> Of(IReadOnlyList<OccupationCode> occupations, RuleContext context)
    {
        var catalog = context.Catalog;
        return ItemList<LocalizedText>.From([.. occupations.Select(code => catalog.Find(code)?.Title ?? code.ToString())]);
    }

    /// <summary>A row by its occupations and year, such as "nursing professionals in 2020"; "this row" if one of them is missing.</summary>
    public static LocalizedText OfRow(IReadOnlyList<OccupationCode> occupations, int? year, RuleContext context) => occupations.Count > 0 && year is not null
        ? LocalizedText.FromKey("rule.WHC5007.row").WithArguments(("occupations", Of(occupations, context)), ("year", year))
        : LocalizedText.FromKey("rule.WHC5007.row-without-name");
}
