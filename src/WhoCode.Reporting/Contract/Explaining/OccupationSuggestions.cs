using System.Text.RegularExpressions;

namespace WhoCode.Reporting;

/// <summary>Suggests an occupation for a text that is not written as ISCO-08 and a code.</summary>
/// <remarks>
/// Other classifications use the same numbers: 2221 is a doctor in ISCO-88 and a nurse in ISCO-08. So a number is read as ISCO-08 only if the
/// text states that scheme. Otherwise, the hint shows the title that the number has in ISCO-08.
/// </remarks>
internal static partial class OccupationSuggestions
{
    /// <summary>Returns the only occupation that a text can mean; null if it can mean none or several.</summary>
    public static OccupationCode? Certain(string written, ReportingCatalog catalog)
    {
        var codes = Codes(written, catalog, out var isIsco08, out _);
        return codes is not null ? isIsco08 && codes is [var only] ? only.Code : null
            : Nearness.Nearest(written, catalog.Occupations, occupation => occupation.Title.ToString())?.Code;
    }

    /// <summary>
    /// Returns a hint on several codes in one text, on a number of an unknown scheme, or on a code of another classification. Null for
    /// none.
    /// </summary>
    public static LocalizedText? Hint(string written, ReportingCatalog catalog)
    {
        var codes = Codes(written, catalog, out var isIsco08, out var isLonger);
        return isLonger ? LocalizedText.FromKey("suggestion.sub-code")
            : codes is null ? (!isIsco08 && written.AsSpan().ContainsAnyInRange('0', '9') ? LocalizedText.FromKey("suggestion.other-classification") : null)
            : codes.Count == 0 ? null
            : !isIsco08 ? LocalizedText.FromKey("suggestion.if-isco-08").WithArguments(("items", Items(codes, occupation => $"\"{occupation.Code}\" ({occupation.Title})")))
            : Suggestions.EachByItself(codes.Select(occupation => $"\"{occupation.Code}\""));
    }

    private static ItemList<LocalizedText> Items(List<Occupation> occupations, Func<Occupation, string> write) =>
        ItemList<LocalizedText>.From([.. occupations.Select(occupation => LocalizedText.Create(write(occupation)))]);

    /// <summary>Returns the occupations of a text that consists only of codes.</summary>
    /// <param name="written">The text.</param>
    /// <param name="catalog">The catalogue that contains the occupations.</param>
    /// <param name="isIsco08"><see langword="true"/> if the text states that its codes are from ISCO-08.</param>
    /// <param name="isLonger"><see langword="true"/> if all codes are longer than those of ISCO-08.</param>
    /// <returns>The occupations; empty if a code is not that of a health occupation, null if the text contains anything but codes.</returns>
    private static List<Occupation>? Codes(string written, ReportingCatalog catalog, out bool isIsco08, out bool isLonger)
    {
        var text = TextForms.WithAsciiDigits(written);
        isIsco08 = Edition().IsMatch(text);
        var codes = Joint().Split(Scheme().Replace(Edition().Replace(text, " "), " ")).Where(code => code.Length > 0).Select(code => ZeroFraction().Replace(code, "")).ToList();
        isLonger = codes.Count > 0 && codes.TrueForAll(Longer().IsMatch);
        if (codes.Count == 0 || !codes.TrueForAll(code => code.Length <= 4 && code.All(char.IsAsciiDigit)))
        {
            return null;
        }

        var known = codes.Distinct().Select(OccupationCode.FromIsco08).ToList();
        var found = known.Select(catalog.Find).OfType<Occupation>().ToList();
        return found.Count == known.Count ? found : [];
    }

    [GeneratedRegex(@"\bISCO[\s_-]*(?:20)?08(?![0-9])[\s:._#–-]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Edition();

    [GeneratedRegex(@"\bISCO[\s:.#]+(?=[0-9])(?!(?:19)?[568]8\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"\s*(?:[,;/+&|\s]|\b(?:and|or)\b)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(@"\.0{1,2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex ZeroFraction();

    [GeneratedRegex(@"\A(?:[0-9]{5,}|[0-9]{4}(?:\.[0-9]+)+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Longer();
}
