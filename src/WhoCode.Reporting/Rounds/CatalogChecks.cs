namespace WhoCode.Reporting;

/// <summary>Rejects catalogue entries that contradict themselves or the catalogue.</summary>
internal static class CatalogChecks
{
    public static void Check(ReportingCatalog catalog, ReportingRound round)
    {
        Refuse(round.Number < 1, $"The number of a round must be at least 1, not {round.Number}.");
        Refuse(round.CodeEdition is { } edition && catalog.Find(edition) is null, $"Round {round.Number} names edition '{round.CodeEdition}' of the Code, which is not in the catalogue. Add the edition first.");
        Refuse(round.FieldSet is { } set && catalog.Find(set) is null, $"Round {round.Number} names the field set '{round.FieldSet}', which is not in the catalogue. Add the field set first.");
        Refuse(round.SafeguardsList is { } list && catalog.Find(list) is null, $"Round {round.Number} names the list '{round.SafeguardsList}', which is not in the catalogue. Add the list first.");
        Refuse(round.NationalWindow.IsContradictory || round.StakeholderWindow is { IsContradictory: true }, $"A window of round {round.Number} closes before it opens.");
    }

    public static void Check(SafeguardsList list)
    {
        Refuse(list.Id == default, "A list must have an id.");
        Refuse(list.Published == default, $"List '{list.Id}' has no date of publication.");
        Refuse(list.PublishedBy < list.Published.Earliest, $"List '{list.Id}' has a PublishedBy that is before its date of publication.");
    }

    public static void Check(ReportingCatalog catalog, Country country)
    {
        Refuse(country.Code == default, "A country must have an alpha-3 code.");
        Refuse(string.IsNullOrWhiteSpace(country.Name?.ToString()), $"Country {country.Code} has no name.");
        for (var i = 1; i < country.Regions.Count; i++)
        {
            Refuse(country.Regions[i].From is not { } from || from <= country.Regions[i - 1].From, $"The regions of {country.Code} are not in the order of their dates.");
        }

        var twin = catalog.Countries.FirstOrDefault(other => other.Code != country.Code && (other.Alpha2 == country.Alpha2 || other.Numeric == country.Numeric));
        Refuse(twin is not null, $"Countries {twin?.Code} and {country.Code} have the same alpha-2 code ('{country.Alpha2}') or numeric code ('{country.Numeric}').");
    }

    public static void Check(ReportingCatalog catalog, FormerCountry country)
    {
        Refuse(country.Code == default, "A former country must have an alpha-3 code.");
        Refuse(string.IsNullOrWhiteSpace(country.Name?.ToString()), $"Former country {country.Code} has no name.");
        Refuse(catalog.Find(country.Code) is not null, $"{country.Code} is the code of a present country.");
        var unknown = country.Successors.Where(code => catalog.Find(code) is null && catalog.FindFormerCountry(code) is null).ToList();
        Refuse(unknown.Count > 0, $"{country.Code} names successors that are not in the catalogue: {string.Join(", ", unknown)}.");
    }

    private static void Refuse(bool isWrong, string reason)
    {
        if (isWrong)
        {
            throw new ArgumentException(reason);
        }
    }
}
