namespace WhoCode.Reporting;

/// <summary>Finds the country that a person means by a name: one that it has, or one with a slip of the pen in it.</summary>
/// <remarks>
/// Whoever follows a wrong suggestion files a false report that passes the checks. So what could be the name of another country, or of
/// one that is no longer there, finds nothing.
/// </remarks>
internal sealed class CountryNames
{
    // Whom a name can mean; default stands for one that has no code.
    private readonly Dictionary<string, List<CountryCode>> byName = [];

    // The same without "Republic of" or "Kingdom of". Any other form can tell two apart, as in the Congo, and is listed with its name.
    private readonly Dictionary<string, List<CountryCode>> byBareName = [];

    private readonly Dictionary<CountryCode, string> mainNames = [];

    public CountryNames(IReadOnlyList<Country> countries, IReadOnlyList<FormerCountry> formerCountries)
    {
        foreach (var country in countries)
        {
            Add(country.Code, [country.Name.ToString(), .. country.OtherNames]);
        }

        // Burma is Myanmar now, but Czechoslovakia is only in the past.
        foreach (var country in formerCountries)
        {
            Add(country.Code, [.. OtherCountryNames.Of(country.Code).Prepend(country.Name.ToString()).Where(name => !Orders(name).Any(words => byName.ContainsKey(Key(words))))]);
        }

        Add(default, [.. OtherCountryNames.OfNoOne, .. OtherCountryNames.OfSeveral.Select(name => name.Name).Where(name => !byName.ContainsKey(Key(Words(name))))]);
    }

    /// <summary>
    /// Returns the country, of today or former, that has this name, in any usual order of its words, with or without accents and the form
    /// of the state; null if there is none, or if there could be two.
    /// </summary>
    public CountryCode? Find(string written) => Look(written) is [var only] && only != default ? only : null;

    /// <summary>Returns the country that has this name or, if none has, the one whose main name it is but for a slip of the pen; null if that is not nearly certain.</summary>
    /// <remarks>Not any other name: those are of many languages, and "Slovinsko" is Slovenia, though next to "Slovensko".</remarks>
    public CountryCode? FindNear(string written)
    {
        if (FindSeveral(written).Count > 0)
        {
            return null;
        }

        if (Look(written).Count > 0)
        {
            return Find(written);
        }

        var name = Key(WithoutFormOfState(Words(written)));
        var nearest = Nearness.NearestFolded(name, byName.Select(entry => (entry.Key, entry.Value is [var only] ? only.ToString() : entry.Key)));
        return CountryCode.TryParse(nearest, out var near) && near.ToString() == nearest
            && Orders(mainNames[near]).Any(words => Nearness.IsSlipOf(Key(WithoutFormOfState(words)), name)) ? near : null;
    }

    /// <summary>Returns those that a name can mean if they are several; otherwise an empty list.</summary>
    public static IReadOnlyList<CountryCode> FindSeveral(string written)
    {
        var key = Key(Words(written));
        return [.. OtherCountryNames.OfSeveral.Where(name => Key(Words(name.Name)) == key).SelectMany(name => name.Codes).Select(CountryCode.Parse)];
    }

    /// <summary>Whether a text is a name of Kosovo, or a code that some use for it.</summary>
    public static bool IsKosovo(string written) => Key(WithoutFormOfState(Words(written))) is "kosovo" or "kosova" or "xkx" or "xk" or "косово" or "косова";

    private List<CountryCode> Look(string written)
    {
        var orders = Orders(written).ToList();
        return orders.Select(words => byName.GetValueOrDefault(Key(words))).FirstOrDefault(found => found is not null)
            ?? orders.Select(words => byBareName.GetValueOrDefault(Key(WithoutFormOfState(words)))).FirstOrDefault(found => found is not null)
            ?? [];
    }

    private void Add(CountryCode code, IReadOnlyList<string> names)
    {
        if (code != default && names.Count > 0)
        {
            mainNames[code] = names[0];
        }

        foreach (var words in names.SelectMany(Orders))
        {
            Add(byName, Key(words), code);
            Add(byBareName, Key(WithoutFormOfState(words)), code);
        }
    }

    private static void Add(Dictionary<string, List<CountryCode>> names, string key, CountryCode code)
    {
        if (key.Length > 0 && !(names.TryGetValue(key, out var codes) ? codes : names[key] = []).Contains(code))
        {
            names[key].Add(code);
        }
    }

    /// <summary>The words of a name as they stand and, if it is written as "Korea (Republic of)" or "Korea, Republic of", as they are spoken.</summary>
    private static IEnumerable<List<string>> Orders(string name)
    {
        yield return Words(name);
        if (name.IndexOfAny(['(', ',']) is > 0 and var cut)
        {
            yield return [.. Words(name[(cut + 1)..]), .. Words(name[..cut])];
        }
    }

    /// <summary>The words in small letters without accents; "St" and "Rep" are written out, and small words are left out.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text.Append(' '))
        {
            if (char.IsLetterOrDigit(c) || (c > '\u036F' && char.GetUnicodeCategory(c) is UnicodeCategory.SpacingCombiningMark or UnicodeCategory.NonSpacingMark))
            {
                word.Append(LatinLetters.WithoutAccent(char.ToLowerInvariant(c)));
            }
            else if (c is not ('\'' or '’' or 'ʻ' or (>= '\u0300' and <= '\u036F')) && word.Length > 0) // no accent that stands by itself
            {
                words.Add(word.ToString() switch { "st" => "saint", "rep" => "republic", "dem" => "democratic", "fed" => "federal", var whole => whole });
                word.Clear();
            }
        }

        words.RemoveAll(word => word is "the" or "of" or "and");
        return words;
    }

    private static List<string> WithoutFormOfState(List<string> words) => words is ["republic" or "kingdom", ..] ? words[1..] : words;

    private static string Key(List<string> words) => string.Concat(words);
}
