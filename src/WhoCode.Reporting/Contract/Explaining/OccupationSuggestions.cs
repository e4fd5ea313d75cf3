using System.Text.RegularExpressions;
using WhoCode.Reporting.Reference;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Json;

/// <summary>What was meant by an occupation that is not written as ISCO-08 and a code.</summary>
/// <remarks>
/// Other classifications reuse the numbers: 2221 is a doctor in ISCO-88 and a nurse in ISCO-08. So a number is read as ISCO-08 only if
/// the text says so; otherwise the text is given the title that the number has there.
/// </remarks>
internal static partial class OccupationSuggestions
{
    /// <summary>Returns the one occupation that a text can only mean, or null.</summary>
    public static OccupationCode? Certain(string written, ReportingCatalog catalog)
    {
        var match = Written().Match(written);
        return match.Success ? match.Groups["edition"].Success && !match.Groups["more"].Success && Codes(match, catalog) is [var only] ? only.Code : null
            : TextForms.Nearest(written, catalog.Occupations, occupation => occupation.Title.ToString())?.Code;
    }

    /// <summary>Says what to do with several codes in one text, with a number of unknown origin, and with a code of another classification.</summary>
    public static Text? Hint(string written, ReportingCatalog catalog)
    {
        if (Written().Match(written) is not { Success: true } match)
        {
            return written.AsSpan().ContainsAnyInRange('0', '9') ? Text.OfKey("suggestion.other-classification") : null;
        }

        var codes = Codes(match, catalog);
        return match.Groups["more"].Success ? Text.OfKey("suggestion.sub-code")
            : codes.Count == 0 ? null
            : !match.Groups["edition"].Success ? Text.OfKey("suggestion.if-isco-08").With(("items", Items(codes, occupation => $"\"{occupation.Code}\" ({occupation.Title})")))
            : Suggestions.EachByItself(Items(codes, occupation => $"\"{occupation.Code}\""));
    }

    private static ItemList<string> Items(List<Occupation> occupations, Func<Occupation, string> write) => ItemList<string>.From([.. occupations.Select(write)]);

    /// <summary>The occupations of a text; none if one of its numbers is not that of a health occupation.</summary>
    private static List<Occupation> Codes(Match match, ReportingCatalog catalog)
    {
        var codes = match.Groups["code"].Captures.Select(capture => OccupationCode.Isco08(capture.Value)).Distinct().ToList();
        var found = codes.Select(catalog.Find).OfType<Occupation>().ToList();
        return found.Count == codes.Count ? found : [];
    }

    [GeneratedRegex(
        @"\A\s*(?:ISCO(?:[\s_-]*(?<edition>(?:20)?08)(?![0-9]))?[\s:._#–-]*)?(?<code>[0-9]{1,4})(?:\s*(?:[,;/+&|]|\band\b)\s*(?<code>[0-9]{1,4})(?![0-9]))*(?<more>\.[0-9.]+|[0-9]+)?\s*\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
