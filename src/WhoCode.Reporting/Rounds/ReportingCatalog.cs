namespace WhoCode.Reporting;

/// <summary>All that reports refer to by id: editions of the Code, thematic fields, rounds, lists, countries, occupations.</summary>
/// <remarks>
/// Start from <see cref="BuiltIn"/> and add with <c>With</c>: an addition stands equal to what is built in, and one with the id
/// of an entry replaces it. Immutable, safe on any thread.
/// </remarks>
public sealed class ReportingCatalog
{
    private static readonly Lazy<ReportingCatalog> LazyBuiltIn = new(() => new(
        ItemList<CodeEdition>.From([BuiltInEditions.Edition2010, BuiltInEditions.Edition2026]),
        ItemList<ThematicFieldSet>.From([BuiltInFieldSets.Isri2021]),
        BuiltInRounds.All,
        ItemList<SafeguardsList>.From([BuiltInSafeguardsLists.Whr2006, BuiltInSafeguardsLists.Ssl2020, BuiltInSafeguardsLists.Ssl2023]),
        BuiltInCountries.All,
        BuiltInFormerCountries.All));

    // By text or number, as the framework has such dictionaries compiled ahead, and would compile one by our own ids anew at every start.
    // Of what there is little, it is looked for one by one.
    private readonly Dictionary<string, ThematicField> fields = [];
    private readonly Dictionary<int, Country> countries;
    private readonly Dictionary<int, Country> countriesByAlpha2 = [];
    private readonly Lazy<Dictionary<int, Occupation>> occupations =
        new(() => BuiltInOccupations.All.ToDictionary(occupation => occupation.Code.Packed));

    private ReportingCatalog(
        IReadOnlyList<CodeEdition> editions,
        IReadOnlyList<ThematicFieldSet> fieldSets,
        IReadOnlyList<ReportingRound> rounds,
        IReadOnlyList<SafeguardsList> safeguardsLists,
        IReadOnlyList<Country> countries,
        IReadOnlyList<FormerCountry> formerCountries)
    {
        (Editions, FieldSets, Rounds, SafeguardsLists, Countries, FormerCountries) =
            (editions, fieldSets, rounds, safeguardsLists, countries, formerCountries);
        this.countries = countries.ToDictionary(country => (int)country.Code.Packed);
        foreach (var country in countries)
        {
            if (SubdivisionCode.PackedCountry(country.Alpha2) is { } alpha2)
            {
                countriesByAlpha2[alpha2] = country;
            }
        }

        // Where two sets have a field of the same id, the later set's reading of it is the one looked up without a set.
        foreach (var field in fieldSets.SelectMany(set => set.Fields))
        {
            fields[field.Id.ToString()] = field;
        }
    }

    /// <summary>What the library knows by itself.</summary>
    /// <example>
    /// <code>
    /// var title = ReportingCatalog.BuiltIn.Find(ThematicFieldId.FairTreatment)!.Title.ToString();
    /// </code>
    /// </example>
    public static ReportingCatalog BuiltIn => LazyBuiltIn.Value;

    /// <summary>The editions of the Code, oldest first.</summary>
    public IReadOnlyList<CodeEdition> Editions { get; }

    /// <summary>The sets of thematic fields.</summary>
    public IReadOnlyList<ThematicFieldSet> FieldSets { get; }

    /// <summary>The thematic fields of all sets, each id once, in order of sets and numbers.</summary>
    public IEnumerable<ThematicField> Fields => fields.Values;

    /// <summary>The rounds, by number.</summary>
    public IReadOnlyList<ReportingRound> Rounds { get; }

    /// <summary>The lists of countries, by day of publication.</summary>
    public IReadOnlyList<SafeguardsList> SafeguardsLists { get; }

    /// <summary>The countries and areas, by alpha-3 code.</summary>
    public IReadOnlyList<Country> Countries { get; }

    /// <summary>Gets the countries and areas that no longer have a code in ISO 3166-1, by alpha-3 code.</summary>
    public IReadOnlyList<FormerCountry> FormerCountries { get; }

    /// <summary>The health occupations of ISCO-08.</summary>
    public IReadOnlyList<Occupation> Occupations => field ??= BuiltInOccupations.All;

    /// <summary>Gets WHO's instruments of legal character, in order of adoption.</summary>
    public IReadOnlyList<LegalInstrument> LegalInstruments => field ??= BuiltInInstruments.All;

    /// <summary>Gets where the facts about the built-in countries and areas come from. A country can have further sources of its own.</summary>
    public IReadOnlyList<FactSource> CountrySources => field ??= BuiltInCountries.Sources;

    /// <summary>Gets where the facts about the built-in former countries come from.</summary>
    public IReadOnlyList<FactSource> FormerCountrySources => field ??= BuiltInFormerCountries.Sources;

    /// <summary>Gets where the facts about the occupations come from.</summary>
    public IReadOnlyList<FactSource> OccupationSources => field ??= BuiltInOccupations.Sources;

    /// <summary>The edition of that id, or null.</summary>
    public CodeEdition? Find(CodeEditionId id) => First(Editions, id, static (entry, id) => entry.Id == id);

    /// <summary>The thematic field of that id, or null.</summary>
    public ThematicField? Find(ThematicFieldId id) => fields.GetValueOrDefault(id.ToString());

    /// <summary>The country of that code, or null.</summary>
    public Country? Find(CountryCode code) => countries.GetValueOrDefault(code.Packed);

    /// <summary>Finds the country of a subdivision by the first two letters of its code.</summary>
    /// <returns>The country, or null if there is none with that alpha-2 code.</returns>
    public Country? FindCountry(SubdivisionCode code) => code == default ? null : countriesByAlpha2.GetValueOrDefault(code.CountryPacked);

    /// <summary>Finds a former country by its alpha-3 code.</summary>
    /// <returns>The former country, or null if there is none with that code.</returns>
    public FormerCountry? FindFormerCountry(CountryCode code) => First(FormerCountries, code, static (entry, code) => entry.Code == code);

    /// <summary>The occupation of that code, or null where it is no health occupation of ISCO-08.</summary>
    public Occupation? Find(OccupationCode code) => occupations.Value.GetValueOrDefault(code.Packed);

    /// <summary>The round of that number, or null.</summary>
    public ReportingRound? FindRound(int number) => First(Rounds, number, static (entry, number) => entry.Number == number);

    /// <summary>Finds a list of countries by its id.</summary>
    /// <returns>The list; null if there is none with that id.</returns>
    public SafeguardsList? Find(SafeguardsListId id) => First(SafeguardsLists, id, static (entry, id) => entry.Id == id);

    /// <summary>Finds a set of thematic fields by its id.</summary>
    /// <returns>The set; null if there is none with that id.</returns>
    public ThematicFieldSet? Find(ThematicFieldSetId id) => First(FieldSets, id, static (entry, id) => entry.Id == id);

    /// <summary>Finds an instrument of WHO by its id.</summary>
    /// <returns>The instrument; null if there is none with that id.</returns>
    public LegalInstrument? Find(LegalInstrumentId id) => First(LegalInstruments, id, static (entry, id) => entry.Id == id);

    /// <summary>The list in force for a round, or null where that is not known.</summary>
    /// <example>
    /// <code>
    /// var catalog = ReportingCatalog.BuiltIn;
    /// var list = catalog.FindSafeguardsList(catalog.FindRound(5)!);
    /// var isListed = list?.Contains(CountryCode.Parse("GHA"));
    /// </code>
    /// </example>
    public SafeguardsList? FindSafeguardsList(ReportingRound round)
    {
        ArgumentNullException.ThrowIfNull(round);
        return round.SafeguardsList is { } id ? Find(id) : null;
    }

    /// <summary>
    /// Returns the list in force on a day, which is the last one published by then; null before the first, and where it is not known
    /// whether a later one was published by then.
    /// </summary>
    public SafeguardsList? FindSafeguardsList(DateOnly day) =>
        SafeguardsLists.LastOrDefault(list => list.IsPublishedOn(day) is not false) is { } last && last.IsPublishedOn(day) is true ? last : null;

    /// <summary>
    /// Returns the region that a country belonged to when a round was held, or its region now if there is no round or its day is not
    /// known; null if the country is not known or WHO assigns none.
    /// </summary>
    public WhoRegion? FindRegion(ReportingRound? round, CountryCode country) =>
        Find(country) is not { } known ? null
        : round?.ReferenceDay is { } day ? known.GetRegion(day)
        : known.Region;

    /// <summary>Returns the thematic fields, in order, that have a paragraph, or any paragraph of a whole article, among their primary or secondary ones.</summary>
    public IEnumerable<ThematicField> FindFields(CodeReference reference) => Fields.Where(field => field.IsBasedOn(reference));

    /// <summary>Finds the country that a person means by a code or a name.</summary>
    /// <param name="written">
    /// An alpha-3 or alpha-2 code, a number of three digits, or a name: WHO's or another of the country's, in any usual order of its words,
    /// with or without accents and the form of the state ("Republic of Ghana").
    /// </param>
    /// <returns>The country; null if there is none, or if there could be two ("Korea"). A slip of the pen finds nothing.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <example>
    /// <code>
    /// var ghana = ReportingCatalog.BuiltIn.FindCountry("Republic of Ghana")?.Code; // GHA
    /// </code>
    /// </example>
    public Country? FindCountry(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return FindByCode(written) ?? Find(CountryNames.Find(written) ?? default);
    }

    /// <summary>Suggests the country that a person probably meant by a code or a name, which may hold a slip of the pen.</summary>
    /// <param name="written">What was written.</param>
    /// <returns>The country; null if it is not nearly certain that it was meant. Ask the person before you use it.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public Country? SuggestCountry(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return Find(SuggestCode(written) ?? default);
    }

    /// <summary>Says what to write instead of a text that <see cref="FindCountry(string)"/> finds nothing for.</summary>
    /// <param name="written">What was written.</param>
    /// <returns>The country that was probably meant, those that the name can mean, or what to do where there is no code; null if there is nothing to say.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public LocalizedText? GetCountryAdvice(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return SuggestCode(written) is { } code ? LocalizedText.FromKey("suggestion.did-you-mean").WithArguments(("near", $"\"{code}\""))
            : CountryNames.IsKosovo(written) ? LocalizedText.FromKey("suggestion.no-code")
            : CountryNames.FindSeveral(written) is { Count: > 0 } several ? LocalizedText.FromKey("suggestion.one-of").WithArguments(("choices", Alternatives.Of(several)))
            : null;
    }

    /// <summary>Gets the names of countries, to find them by.</summary>
    internal CountryNames CountryNames => field ??= new(Countries, FormerCountries);

    /// <summary>The code of the country, of today or former, that a person probably meant.</summary>
    private CountryCode? SuggestCode(string written) =>
        (IsWrittenAsCode(written.Trim()) ? FindByCode(written)?.Code : null) ?? CountryNames.FindNear(written);

    /// <summary>Whether a text is a code and no word of English, and not what programs write for a missing value.</summary>
    private static bool IsWrittenAsCode(string text) => text switch
    {
        "NA" or "and" or "are" or "can" or "nor" or "per" => false,
        { Length: 2 } => text.All(char.IsAsciiLetterUpper),
        _ => true,
    };

    private Country? FindByCode(string written)
    {
        var text = written.Trim();
        return (CountryCode.TryParse(text, out var code) ? Find(code) : null)
            ?? Countries.FirstOrDefault(country => text.Equals(country.Alpha2, StringComparison.OrdinalIgnoreCase) || text == country.Numeric);
    }

    /// <summary>This catalogue with a round added, or replaced where there is one of that number.</summary>
    /// <exception cref="ArgumentException">
    /// The round has no number, names an edition, a field set or a list that is not in the catalogue, or has a window that closes before it opens.
    /// </exception>
    /// <example>
    /// <code>
    /// var catalog = ReportingCatalog.BuiltIn.With(new ReportingRound { Number = 7, Year = 2030, CodeEdition = CodeEditionId.Edition2010 });
    /// var validator = new ReportValidator(catalog: catalog);
    /// </code>
    /// </example>
    public ReportingCatalog With(ReportingRound round)
    {
        ArgumentNullException.ThrowIfNull(round);
        CatalogChecks.Check(this, round);
        return new(Editions, FieldSets, Merge(Rounds, round, entry => entry.Number, entry => entry.Number), SafeguardsLists, Countries, FormerCountries);
    }

    /// <summary>This catalogue with a list of countries added, or replaced where there is one of that id.</summary>
    /// <exception cref="ArgumentException">The list has no id, no publication, or is known to have been published before its publication.</exception>
    public ReportingCatalog With(SafeguardsList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        CatalogChecks.Check(list);
        return new(Editions, FieldSets, Rounds, Merge(SafeguardsLists, list, entry => entry.Id, entry => entry.Published.Earliest), Countries, FormerCountries);
    }

    /// <summary>This catalogue with an edition of the Code added, or replaced where there is one of that id.</summary>
    public ReportingCatalog With(CodeEdition edition) =>
        new(Merge(Editions, edition, entry => entry.Id, entry => entry.Id.ToString()), FieldSets, Rounds, SafeguardsLists, Countries, FormerCountries);

    /// <summary>This catalogue with a set of thematic fields added, or replaced where there is one of that id.</summary>
    public ReportingCatalog With(ThematicFieldSet set) =>
        new(Editions, Merge(FieldSets, set, entry => entry.Id, _ => 0), Rounds, SafeguardsLists, Countries, FormerCountries);

    /// <summary>This catalogue with a country or area added, or replaced where there is one of that code.</summary>
    /// <exception cref="ArgumentException">
    /// The country has no code or name, another country has its alpha-2 or numeric code, or its regions are not in the order of their days.
    /// </exception>
    public ReportingCatalog With(Country country)
    {
        ArgumentNullException.ThrowIfNull(country);
        CatalogChecks.Check(this, country);
        return new(Editions, FieldSets, Rounds, SafeguardsLists, Merge(Countries, country, entry => entry.Code, entry => entry.Code), FormerCountries);
    }

    /// <summary>Returns this catalogue with a former country added, or replaced if there is one with that code.</summary>
    /// <exception cref="ArgumentException">The country has no code or name, has the code of a country of today, or names unknown successors.</exception>
    public ReportingCatalog With(FormerCountry country)
    {
        ArgumentNullException.ThrowIfNull(country);
        CatalogChecks.Check(this, country);
        return new(Editions, FieldSets, Rounds, SafeguardsLists, Countries, Merge(FormerCountries, country, entry => entry.Code, entry => entry.Code));
    }

    private static T? First<T, TKey>(IReadOnlyList<T> entries, TKey key, Func<T, TKey, bool> isOf) where T : class
    {
        foreach (var entry in ItemList<T>.From(entries).Items)
        {
            if (isOf(entry, key))
            {
                return entry;
            }
        }

        return null;
    }

    private static ItemList<T> Merge<T, TKey, TOrder>(IReadOnlyList<T> entries, T addition, Func<T, TKey> key, Func<T, TOrder> order)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(addition);
        var merged = entries.Select(entry => EqualityComparer<TKey>.Default.Equals(key(entry), key(addition)) ? addition : entry);
        return ItemList<T>.From([.. (merged.Contains(addition) ? merged : merged.Append(addition)).OrderBy(order)]);
    }
}
