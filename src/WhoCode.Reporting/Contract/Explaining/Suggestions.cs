using WhoCode.Reporting.Code;
using WhoCode.Reporting.Reference;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Json;

/// <summary>What was probably meant by a text that is not of the form asked for. Null where nothing is near enough.</summary>
internal static class Suggestions
{
    // Day before month, and only where no other reading is possible or customary: with dots.
    private static readonly string[] DottedDays = ["d.M.yyyy", "yyyy.MM.dd"];

    /// <summary>Names what was probably meant.</summary>
    /// <param name="near">It, as it is written in JSON.</param>
    public static Text DidYouMean(string near) => Text.OfKey("suggestion.did-you-mean").With(("near", near));

    /// <summary>Names all that can be written.</summary>
    public static Text OneOf<T>(IReadOnlyList<T> choices) => Text.OfKey("suggestion.one-of").With(("choices", choices));

    /// <summary>What to write instead of a text that is not of its shape: what was probably meant, what can be written, or what is wrong with it.</summary>
    public static Text? For(Shape shape, string written, ReportingCatalog catalog) =>
        shape.Choices.Count > 0 ? For(written, shape.Choices)
        : Near(shape, written, catalog) is { } near ? DidYouMean($"\"{near}\"")
        : shape switch
        {
            WireShape<PartialDate> or DayShape => DateHint(written),
            WireShape<CodeReference> => SeriesHint(written, catalog),
            WireShape<ThematicFieldId> => OneOf(catalog.Fields.ToList()),
            _ => null,
        };

    /// <summary>What to write instead of a text that is none of some choices: the nearest of them, or else all of them.</summary>
    public static Text For(string written, IEnumerable<string> choices) =>
        TextForms.Nearest(written, choices) is { } near ? DidYouMean($"\"{near}\"") : OneOf(choices.ToList());

    private static string? Near(Shape shape, string written, ReportingCatalog catalog) => shape switch
    {
        WireShape<PartialDate> => Date(written),
        DayShape => Date(written) is { Length: 10 } day ? day : null,
        WireShape<LanguageTag> => Language(written),
        WireShape<CodeEditionId> => Edition(written, catalog),
        WireShape<ParagraphId> => ParagraphId.TryParse(written, out var id) ? id.ToString() : null,
        WireShape<CodeReference> => CodeReference.TryParse(written.Replace(',', '.'), out var place) ? place.ToString() : null,
        WireShape<ThematicFieldId> => Field(written, catalog),
        WireShape<CountryCode> => Country(written, catalog),
        WireShape<OccupationCode> => Occupation(written, catalog),
        _ => null,
    };

    private static string? Country(string written, ReportingCatalog catalog) =>
        catalog.FindCountryWritten(written)?.Code.ToString()
        ?? (TextForms.Nearest(written, catalog.Countries.Select(country => country.Name.ToString())) is { } name
            ? catalog.FindCountryWritten(name)?.Code.ToString()
            : null);

    private static string? Field(string written, ReportingCatalog catalog) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? catalog.Fields.FirstOrDefault(field => field.Number == number)?.Id.ToString()
            : TextForms.Nearest(written, catalog.Fields.Select(field => field.Id.ToString()))
                ?? (TextForms.Nearest(written, catalog.Fields.Select(field => field.Title.ToString())) is { } title
                    ? catalog.Fields.First(field => field.Title.ToString() == title).Id.ToString()
                    : null);

    private static string? Edition(string written, ReportingCatalog catalog) =>
        catalog.Editions.FirstOrDefault(edition => written.Contains(edition.Id.ToString(), StringComparison.Ordinal))?.Id.ToString();

    private static string? Language(string written) =>
        LanguageTag.TryParse(written.Trim(), out var tag) ? tag.ToString() : written.Trim().ToUpperInvariant() switch
        {
            "ENGLISH" => "en",
            "FRENCH" or "FRANÇAIS" => "fr",
            "SPANISH" or "ESPAÑOL" => "es",
            "RUSSIAN" or "РУССКИЙ" => "ru",
            "ARABIC" or "العربية" => "ar",
            "CHINESE" or "中文" => "zh",
            _ => null,
        };

    private static string? Occupation(string written, ReportingCatalog catalog)
    {
        var digits = new string([.. written.Where(char.IsAsciiDigit)]);
        var bare = written.StartsWith("ISCO", StringComparison.OrdinalIgnoreCase) && digits.Length > 4 ? digits[^4..] : digits;
        if (bare.Length is >= 1 and <= 4)
        {
            var code = OccupationCode.Isco08(bare);
            return catalog.Find(code) is null ? null : code.ToString();
        }

        return TextForms.Nearest(written, catalog.Occupations.Select(occupation => occupation.Title.ToString())) is { } title
            ? catalog.Occupations.First(entry => entry.Title.ToString() == title).Code.ToString()
            : null;
    }

    private static string? Date(string written)
    {
        var text = written.Trim();
        if (PartialDate.TryParse(text, out var date)
            || (text.Length > 10 && text[10] is 'T' or ' ' && PartialDate.TryParse(text[..10], out date)))
        {
            return date.ToString();
        }

        return DateOnly.TryParseExact(text, DottedDays, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is >= PartialDate.MinYear and <= PartialDate.MaxYear
                ? PartialDate.Of(day).ToString()
                : null;
    }

    /// <summary>Says how many days the month has where a day is written that it does not have.</summary>
    private static Text? DateHint(string written)
    {
        var numbers = written.Split('-', '.');
        if (numbers is not [{ Length: 4 }, _, _])
        {
            Array.Reverse(numbers);
        }

        return numbers is [{ Length: 4 }, _, _]
            && int.TryParse(numbers[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= 1
            && int.TryParse(numbers[1], NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12
            && int.TryParse(numbers[2], NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day > DateTime.DaysInMonth(year, month)
                ? Text.OfKey("suggestion.no-such-day").With(("days", DateTime.DaysInMonth(year, month)))
                : null;
    }

    /// <summary>Lists the places of the Code where several are written as one text.</summary>
    private static Text? SeriesHint(string written, ReportingCatalog catalog) =>
        catalog.Editions.FirstOrDefault(edition => edition.IsTextCatalogued) is { } edition
        && CodeSeries.Parse(written, edition) is { Count: > 0 } places
            ? Text.OfKey("suggestion.each-by-itself").With(("items", ItemList<string>.From([.. places.Select(place => $"\"{place}\"")])))
            : null;
}
