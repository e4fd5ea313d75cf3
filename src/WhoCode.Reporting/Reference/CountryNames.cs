namespace WhoCode.Reporting;

/// <summary>Finds the country that a person means by a name, which may contain a typing error.</summary>
/// <remarks>
/// A person who accepts a wrong suggestion submits a false report that has no findings. So a name that could belong to another country, or to a
/// former one, finds nothing.
/// </remarks>
internal sealed class CountryNames
{
    // The countries that a name can mean. A default code represents a place that has no code.
    private readonly Dictionary<string, List<CountryCode>> byName = [];

    // The same names without "Republic of" or "Kingdom of". Any other form of state can distinguish two countries, as for the Congo, and is
    // listed with the name.
    private readonly Dictionary<string, List<CountryCode>> byBareName = [];

    private readonly Dictionary<CountryCode, string> mainNames = [];

    // Names in the other languages that are built in, read only for a name that is not found otherwise.
    private readonly Lazy<Dictionary<string, List<CountryCode>>> inOtherLanguages;

    public CountryNames(IReadOnlyList<Country> countries, IReadOnlyList<FormerCountry> formerCountries)
    {
        foreach (var country in countries)
        {
            Add(country.Code, [country.Name.ToString(), .. country.OtherNames]);
        }

        // A former country keeps only names that no present country has: Burma is now Myanmar, but Czechoslovakia is only a former country.
        foreach (var country in formerCountries)
        {
            Add(country.Code, [.. OtherCountryNames.Of(country.Code).Prepend(country.Name.ToString()).Where(name => !Orders(name).Any(words => byName.ContainsKey(Key(words))))]);
        }

        inOtherLanguages = new(() => InOtherLanguages(countries));
        Add(default, [.. OtherCountryNames.Misleading, .. OtherCountryNames.Ambiguous.Select(name => name.Name).Where(name => !byName.ContainsKey(Key(Words(name))))]);
    }

    /// <summary>
    /// Returns the present or former country that has a name, in any usual order of words, with or without accents and the form of state.
    /// </summary>
    /// <returns>The country; null if no country or more than one could be meant.</returns>
    public CountryCode? Find(string written) => Look(written) is [var only] && only != default ? only : null;

    /// <summary>Returns the country that has a name or, failing that, the country whose main name equals it except for a typing error.</summary>
    /// <returns>The country; null if it is not nearly certain.</returns>
    /// <remarks>
    /// Typing errors are not corrected in other names, because these are in many languages: "Slovinsko" means Slovenia but is near
    /// "Slovensko".
    /// </remarks>
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

    /// <summary>Returns the countries that an ambiguous name can mean; empty if the name is not ambiguous.</summary>
    public static IReadOnlyList<CountryCode> FindSeveral(string written)
    {
        var key = Key(Words(written));
        return [.. OtherCountryNames.Ambiguous.Where(name => Key(Words(name.Name)) == key).SelectMany(name => name.Codes).Select(CountryCode.Parse)];
    }

    /// <summary><see langword="true"/> if a text is a name of Kosovo, or a code that some use for it.</summary>
    public static bool IsKosovo(string written) => Key(WithoutFormOfState(Words(written))) is "kosovo" or "kosova" or "xkx" or "xk" or "косово" or "косова" or "科索沃" or "كوسوفو";

    private List<CountryCode> Look(string written)
    {
        var orders = Orders(written).ToList();
        return orders.Select(words => byName.GetValueOrDefault(Key(words))).FirstOrDefault(found => found is not null)
            ?? orders.Select(words => byBareName.GetValueOrDefault(Key(WithoutFormOfState(words)))).FirstOrDefault(found => found is not null)
            ?? orders.Select(words => inOtherLanguages.Value.GetValueOrDefault(Key(words))).FirstOrDefault(found => found is not null)
            ?? [];
    }

    /// <summary>Returns the names of built-in countries in the languages that are built in, beside English.</summary>
    private static Dictionary<string, List<CountryCode>> InOtherLanguages(IReadOnlyList<Country> countries)
    {
        var names = new Dictionary<string, List<CountryCode>>();
        var languages = LocalizedTexts.BuiltInLanguages.Where(language => language != LanguageTag.English).Select(language => LocalizedTexts.Find(language)!).ToList();
        var ambiguous = OtherCountryNames.Ambiguous.SelectMany(name => name.Codes).ToHashSet(); // "Конго" is as ambiguous as "Congo"
        foreach (var country in countries.Where(country => !ambiguous.Contains(country.Code.ToString())))
        {
            var key = $"country.{country.Code}";
            foreach (var name in languages.Where(texts => texts.ContainsKey(key)).Select(texts => texts[key]).Concat(OtherCountryNames.UsualInOtherLanguages(country.Code)))
            {
                foreach (var words in Orders(name))
                {
                    Add(names, Key(words), country.Code);
                }
            }
        }

        return names;
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

    /// <summary>Returns the words of a name as written and, for "Korea (Republic of)" or "Korea, Republic of", also in spoken order.</summary>
    private static IEnumerable<List<string>> Orders(string name)
    {
        yield return Words(name);
        if (name.IndexOfAny(['(', ',']) is > 0 and var cut)
        {
            yield return [.. Words(name[(cut + 1)..]), .. Words(name[..cut])];
        }
    }

    /// <summary>
    /// Returns the words in lower case and without accents. "St", "Rep" and the like are written out; "the", "of" and "and" are omitted.
    /// </summary>
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
            else if (c is not ('\'' or '’' or 'ʻ' or (>= '\u0300' and <= '\u036F')) && word.Length > 0) // combining accents and apostrophes do not end a word
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
