using WhoCode.Reporting.Reference;

namespace WhoCode.Reporting.Validation.Rules;

/// <summary>What a finding calls what it speaks of.</summary>
internal static class Names
{
    public static Text Of(CountryCode country, RuleContext context) => context.Catalog.Find(country)?.Name ?? context.Catalog.FindFormerCountry(country)?.Name ?? country.ToString();

    public static IReadOnlyList<Text> Of(IReadOnlyList<OccupationCode> occupations, RuleContext context)
    {
        var catalog = context.Catalog;
        return ItemList<Text>.From([.. occupations.Select(code => catalog.Find(code)?.Title ?? code.ToString())]);
    }

    /// <summary>A row by its occupations and year, such as "nursing professionals in 2020"; "this row" where it lacks one of them.</summary>
    public static Text OfRow(IReadOnlyList<OccupationCode> occupations, int? year, RuleContext context) => occupations.Count > 0 && year is not null
        ? Text.OfKey("rule.WHC5007.row").With(("occupations", Of(occupations, context)), ("year", year))
        : Text.OfKey("rule.WHC5007.row-without-name");
}
