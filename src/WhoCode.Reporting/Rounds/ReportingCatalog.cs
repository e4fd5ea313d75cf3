namespace WhoCode.Reporting;

/// <summary>
/// The catalogue of everything that reports refer to by id or number: editions of the Code, thematic fields, rounds, lists, countries and occupations.
/// </summary>
/// <remarks>
/// Start with <see cref="BuiltIn"/> and add entries with <c>With</c>. An added entry is treated like a built-in one, and replaces an entry with
/// the same id, code or number. Immutable and thread-safe.
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

    // The keys are strings and integers, because the framework contains compiled dictionaries of these. A dictionary with ids as keys would be
    // compiled at every start. Collections with few entries are searched one by one.
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

        // If two sets have a field with the same id, the field of the later set is returned when no set is given.
        foreach (var field in fieldSets.SelectMany(set => set.Fields))
        {
            fields[field.Id.ToString()] = field;
        }
    }

    /// <summary>The catalogue with the entries of this library.</summary>
    /// <example>
    /// <code>
    /// var title = ReportingCatalog.BuiltIn.Find(ThematicFieldId.FairTreatment)!.Title.ToString();
    /// </code>
    /// </example>
    public static ReportingCatalog BuiltIn => LazyBuiltIn.Value;

    /// <summary>The editions of the Code, sorted by id, so that the oldest is first.</summary>
    public IReadOnlyList<CodeEdition> Editions { get; }

    /// <summary>The sets of thematic fields.</summary>
    public IReadOnlyList<ThematicFieldSet> FieldSets { get; }

    /// <summary>The thematic fields of all sets, each id once, in the order of sets and then of numbers.</summary>
    public IEnumerable<ThematicField> Fields => fields.Values;

    /// <summary>The reporting rounds, sorted by number.</summary>
    public IReadOnlyList<ReportingRound> Rounds { get; }

    /// <summary>The lists of countries that need safeguards, sorted by date of publication.</summary>
    public IReadOnlyList<SafeguardsList> SafeguardsLists { get; }

    /// <summary>The countries and areas, sorted by alpha-3 code.</summary>
    public IReadOnlyList<Country> Countries { get; }

    /// <summary>The countries and areas that no longer have a code in ISO 3166-1, sorted by alpha-3 code.</summary>
    public IReadOnlyList<FormerCountry> FormerCountries { get; }

    /// <summary>The health occupations of ISCO-08.</summary>
    public IReadOnlyList<Occupation> Occupations => field ??= BuiltInOccupations.All;

    /// <summary>WHO's instruments of legal character, in the order of adoption.</summary>
    public IReadOnlyList<LegalInstrument> LegalInstruments => field ??= BuiltInInstruments.All;

    /// <summary>The sources of the facts about the built-in countries and areas. A country can have further sources of its own.</summary>
    public IReadOnlyList<FactSource> CountrySources => field ??= BuiltInCountries.Sources;

    /// <summary>The sources of the facts about the built-in former countries.</summary>
    public IReadOnlyList<FactSource> FormerCountrySources => field ??= BuiltInFormerCountries.Sources;

    /// <summary>The sources of the facts about the occupations.</summary>
    public IReadOnlyList<FactSource> OccupationSources => field ??= BuiltInOccupations.Sources;

    /// <summary>Finds an edition of the Code by its id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The edition; null if the catalogue does not contain it.</returns>
    public CodeEdition? Find(CodeEditionId id) => First(Editions, id, static (entry, id) => entry.Id == id);

    /// <summary>Finds a thematic field by its id, in any set.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The field, from the last set that has it; null if the catalogue does not contain it.</returns>
    public ThematicField? Find(ThematicFieldId id) => fields.GetValueOrDefault(id.ToString());

    /// <summary>Finds a country or area by its alpha-3 code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The country; null if the catalogue does not contain it.</returns>
    public Country? Find(CountryCode code) => countries.GetValueOrDefault(code.Packed);

    /// <summary>Finds the country that a subdivision belongs to, by the first two letters of its code.</summary>
    /// <param name="code">The code of the subdivision.</param>
    /// <returns>The country; null if no country has this alpha-2 code.</returns>
    public Country? FindCountry(SubdivisionCode code) => code == default ? null : countriesByAlpha2.GetValueOrDefault(code.CountryPacked);

    /// <summary>Finds a former country by its alpha-3 code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The former country; null if the catalogue does not contain it.</returns>
    public FormerCountry? FindFormerCountry(CountryCode code) => First(FormerCountries, code, static (entry, code) => entry.Code == code);

    /// <summary>Finds a health occupation by its code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The occupation; null if it is not a health occupation of ISCO-08.</returns>
    public Occupation? Find(OccupationCode code) => occupations.Value.GetValueOrDefault(code.Packed);

    /// <summary>Finds a reporting round by its number.</summary>
    /// <param name="number">The number, from 1.</param>
    /// <returns>The round; null if the catalogue does not contain it.</returns>
    public ReportingRound? FindRound(int number) => First(Rounds, number, static (entry, number) => entry.Number == number);

    /// <summary>Finds a list of countries by its id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The list; null if the catalogue does not contain it.</returns>
    public SafeguardsList? Find(SafeguardsListId id) => First(SafeguardsLists, id, static (entry, id) => entry.Id == id);

    /// <summary>Finds a set of thematic fields by its id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The set; null if the catalogue does not contain it.</returns>
    public ThematicFieldSet? Find(ThematicFieldSetId id) => First(FieldSets, id, static (entry, id) => entry.Id == id);

    /// <summary>Finds an instrument of WHO by its id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The instrument; null if the catalogue does not contain it.</returns>
    public LegalInstrument? Find(LegalInstrumentId id) => First(LegalInstruments, id, static (entry, id) => entry.Id == id);

    /// <summary>Finds the list of countries that is in force for a round.</summary>
    /// <param name="round">The round.</param>
    /// <returns>The list; null if the round names none, or if the catalogue does not contain it.</returns>
    /// <exception cref="ArgumentNullException">The round is null.</exception>
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

    /// <summary>Finds the list of countries that is in force on a day, which is the last one published by then.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The list; null if the first one was published later, or if it is not known whether a later list was published by then.</returns>
    public SafeguardsList? FindSafeguardsList(DateOnly day) =>
        SafeguardsLists.LastOrDefault(list => list.IsPublishedOn(day) is not false) is { } last && last.IsPublishedOn(day) is true ? last : null;

    /// <summary>Finds the WHO region that a country belonged to when a round took place.</summary>
    /// <param name="round">
    /// The round. If it is null or its <see cref="ReportingRound.ReferenceDay"/> is not known, the present region is returned.
    /// </param>
    /// <param name="country">The code of the country.</param>
    /// <returns>The region; null if the catalogue does not contain the country, or if WHO assigns it to no region.</returns>
    public WhoRegion? FindRegion(ReportingRound? round, CountryCode country) =>
        Find(country) is not { } known ? null
        : round?.ReferenceDay is { } day ? known.GetRegion(day)
        : known.Region;

    /// <summary>
    /// Finds the thematic fields that have a paragraph, or any paragraph of a whole article, among their primary or secondary paragraphs.
    /// </summary>
    /// <param name="reference">The paragraph or article.</param>
    /// <returns>The fields, in order; empty if no field has it.</returns>
    public IEnumerable<ThematicField> FindFields(CodeReference reference) => Fields.Where(field => field.IsBasedOn(reference));

    /// <summary>Finds the country that a person means by a code or a name.</summary>
    /// <param name="written">
    /// An alpha-3 or alpha-2 code in any letter case, a numeric code of three digits, or a name: WHO's or another name of the country. The words can
    /// be in any usual order, with or without accents and the form of state ("Republic of Ghana").
    /// </param>
    /// <returns>The country; null if no country or more than one could be meant ("Korea"). A name with a typing error finds nothing.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
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

    /// <summary>Suggests the country that a person probably meant by a code or a name that may contain a typing error.</summary>
    /// <param name="written">The code or name, as the person wrote it.</param>
    /// <returns>The country; null unless it is nearly certain. Ask the person before you use it.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public Country? SuggestCountry(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return Find(SuggestCode(written) ?? default);
    }

    /// <summary>Returns advice on what to write instead of a code or name for which <see cref="FindCountry(string)"/> finds nothing.</summary>
    /// <param name="written">The code or name, as the person wrote it.</param>
    /// <returns>
    /// The advice: the country that was probably meant, all that the name can mean, or what to do without a code. Null for no advice.
    /// </returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public LocalizedText? GetCountryAdvice(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return SuggestCode(written) is { } code ? LocalizedText.FromKey("suggestion.did-you-mean").WithArguments(("near", LocalizedText.Create($"\"{code}\"")))
            : CountryNames.IsKosovo(written) ? LocalizedText.FromKey("suggestion.no-code")
            : CountryNames.FindSeveral(written) is { Count: > 0 } several ? LocalizedText.FromKey("suggestion.one-of").WithArguments(("choices", Alternatives.Of(several)))
            : null;
    }

    /// <summary>The index that finds countries by their names.</summary>
    internal CountryNames CountryNames => field ??= new(Countries, FormerCountries);

    /// <summary>Returns the code of the present or former country that a person probably meant.</summary>
    private CountryCode? SuggestCode(string written) =>
        (IsWrittenAsCode(written.Trim()) ? FindByCode(written)?.Code : null) ?? CountryNames.FindNear(written);

    /// <summary><see langword="false"/> if a text is an English word, or a common notation for a missing value, rather than a code.</summary>
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

    /// <summary>Returns the catalogue with a round added, or replaced if there is one with the same number.</summary>
    /// <param name="round">The round.</param>
    /// <returns>The new catalogue.</returns>
    /// <exception cref="ArgumentNullException">The round is null.</exception>
    /// <exception cref="ArgumentException">
    /// The number is less than 1, or a window closes before it opens. Or an edition, field set or list that the round names is not in the
    /// catalogue.
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

    /// <summary>Returns the catalogue with a list of countries added, or replaced if there is one with the same id.</summary>
    /// <param name="list">The list.</param>
    /// <returns>The new catalogue.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">
    /// The list has no id or no date of publication, or <see cref="SafeguardsList.PublishedBy"/> is before that date.
    /// </exception>
    public ReportingCatalog With(SafeguardsList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        CatalogChecks.Check(list);
        return new(Editions, FieldSets, Rounds, Merge(SafeguardsLists, list, entry => entry.Id, entry => entry.Published.Earliest), Countries, FormerCountries);
    }

    /// <summary>Returns the catalogue with an edition of the Code added, or replaced if there is one with the same id.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The new catalogue.</returns>
    /// <exception cref="ArgumentNullException">The edition is null.</exception>
    public ReportingCatalog With(CodeEdition edition) =>
        new(Merge(Editions, edition, entry => entry.Id, entry => entry.Id.ToString()), FieldSets, Rounds, SafeguardsLists, Countries, FormerCountries);

    /// <summary>Returns the catalogue with a set of thematic fields added, or replaced if there is one with the same id.</summary>
    /// <param name="set">The set.</param>
    /// <returns>The new catalogue.</returns>
    /// <exception cref="ArgumentNullException">The set is null.</exception>
    public ReportingCatalog With(ThematicFieldSet set) =>
        new(Editions, Merge(FieldSets, set, entry => entry.Id, _ => 0), Rounds, SafeguardsLists, Countries, FormerCountries);

    /// <summary>Returns the catalogue with a country or area added, or replaced if there is one with the same alpha-3 code.</summary>
    /// <param name="country">The country or area.</param>
    /// <returns>The new catalogue.</returns>
    /// <exception cref="ArgumentNullException">The country is null.</exception>
    /// <exception cref="ArgumentException">
    /// The country has no code or name, another country has its alpha-2 or numeric code, or its regions are not in order of time.
    /// </exception>
    public ReportingCatalog With(Country country)
    {
        ArgumentNullException.ThrowIfNull(country);
        CatalogChecks.Check(this, country);
        return new(Editions, FieldSets, Rounds, SafeguardsLists, Merge(Countries, country, entry => entry.Code, entry => entry.Code), FormerCountries);
    }

    /// <summary>Returns the catalogue with a former country added, or replaced if there is one with the same alpha-3 code.</summary>
    /// <param name="country">The former country.</param>
    /// <returns>The new catalogue.</returns>
    /// <exception cref="ArgumentNullException">The country is null.</exception>
    /// <exception cref="ArgumentException">
    /// The country has no code or no name, has the code of a present country, or names successors that are not in the catalogue.
    /// </exception>
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
