using System.Text.RegularExpressions;

namespace WhoCode.Reporting;

/// <summary>Suggests what was probably meant by a text that is not of the expected form. Null if nothing is near enough.</summary>
internal static partial class Suggestions
{
    /// <summary>The maximum length of a text, in characters, that is compared with known values.</summary>
    public const int TooLongToBeMeant = 200;

    /// <summary>The most choices that are listed in a text; a reader would not read more.</summary>
    private const int MostChoices = 20;

    /// <summary>Creates a suggestion of what was probably meant.</summary>
    /// <param name="near">The suggested name or value, in its quotation marks.</param>
    public static LocalizedText DidYouMean(string near) => LocalizedText.FromKey("suggestion.did-you-mean").WithArguments(("near", LocalizedText.Create(near)));

    /// <summary>Creates a suggestion of the property or column that was probably meant.</summary>
    public static LocalizedText DidYouMeanName(string near) => LocalizedText.FromKey("suggestion.did-you-mean-name").WithArguments(("near", LocalizedText.Create(near)));

    /// <summary>Creates a suggestion that lists all names that can be written.</summary>
    public static LocalizedText OneOf(IEnumerable<string> names) => LocalizedText.FromKey("suggestion.one-of").WithArguments(("choices", Alternatives.Of(names)));

    /// <summary>Creates a suggestion that lists all values that can be written.</summary>
    public static LocalizedText OneOf<T>(IReadOnlyList<T> choices) where T : struct => LocalizedText.FromKey("suggestion.one-of").WithArguments(("choices", Alternatives.Of(choices)));

    /// <summary>
    /// What follows "Write a kind of evidence": the choices if they are few, or an example; null where the sentence has said everything, as it
    /// does for an object, for any text and for true or false.
    /// </summary>
    public static LocalizedText? ExampleOf(Shape shape, ReportingCatalog catalog) =>
        shape is TextShape or { JsonType: "object" or "boolean" } ? null : ChoicesOf(shape, catalog) ?? Example(shape.Example);

    /// <summary>What follows "Write a kind of evidence" where an example is enough.</summary>
    public static LocalizedText Example(string example) => LocalizedText.FromKey("expected.example").WithArguments(("example", LocalizedText.Create(example)));

    /// <summary>The choices of a value as they are written in JSON; null if it is no choice, or if there are too many to list.</summary>
    public static LocalizedText? ChoicesOf(Shape shape, ReportingCatalog catalog) => NamesOf(shape, catalog) is { Count: > 0 and <= MostChoices } names ? Choices(names, "\"") : null;

    /// <summary>The choices of a value.</summary>
    /// <param name="names">The choices.</param>
    /// <param name="quote">What is written around each.</param>
    public static LocalizedText Choices(IReadOnlyList<string> names, string quote = "") =>
        LocalizedText.FromKey("expected.choices").WithArguments(("choices", Alternatives.Of(names.Select(name => $"{quote}{name}{quote}"))));

    private static IReadOnlyList<string> NamesOf(Shape shape, ReportingCatalog catalog) => shape switch
    {
        WireShape<ThematicFieldId> => [.. catalog.Fields.Select(field => field.Id.ToString())],
        WireShape<CodeEditionId> => [.. catalog.Editions.Select(edition => edition.Id.ToString())],
        _ => shape.Choices,
    };

    /// <summary>Creates a hint that another text exists which only looks the same; null if no such text is given.</summary>
    public static LocalizedText? Alike(string? other) => other is null ? null : LocalizedText.FromKey("suggestion.alike").WithArguments(("other", TextForms.Excerpt(other))) with { IsQuote = true };

    /// <summary>Creates a suggestion to write the values in one text as several items.</summary>
    public static LocalizedText EachByItself(IEnumerable<string> items) => LocalizedText.FromKey("suggestion.each-by-itself")
        .WithArguments(("items", ItemList<LocalizedText>.From([.. items.Select(LocalizedText.Create)])));

    /// <summary>
    /// Suggests what to write instead of a text that does not fit its shape: the probable meaning, the possible values, or what is wrong.
    /// </summary>
    public static LocalizedText? For(Shape shape, string written, ReportingCatalog catalog) => ForPlain(shape, LookAlikes.MakePlain(written), catalog);

    /// <summary>Suggests a value that only needs to be looked up; null for any other, because a comparison would be slow.</summary>
    public static LocalizedText? Known(Shape shape, string written, ReportingCatalog catalog) =>
        shape is WireShape<CountryCode> && catalog.FindCountry(written) is not null ? catalog.GetCountryAdvice(written) : null;

    private static LocalizedText? ForPlain(Shape shape, string written, ReportingCatalog catalog) =>
        shape.Choices.Count > 0 ? Nearest(written, shape.Choices)
        : shape is WireShape<CountryCode> ? catalog.GetCountryAdvice(written)
        : Near(shape, written, catalog) is { } near ? DidYouMean($"\"{near}\"") with { IsQuote = shape is WireShape<PartialDate> or DayShape or WireShape<LanguageTag> }
        : shape switch
        {
            WireShape<PartialDate> or DayShape => DateSuggestions.Hint(written),
            WireShape<OccupationCode> => OccupationSuggestions.Hint(written, catalog),
            WireShape<CodeReference> or WireShape<ParagraphId> => HintOnPlace(written, catalog),
            _ => null,
        };

    /// <summary>Suggests what to write instead of a text that is none of some choices: the nearest choice or, failing that, all of them.</summary>
    public static LocalizedText For(string written, IEnumerable<string> choices) =>
        Nearest(written, choices) ?? OneOf(choices.Select(choice => $"\"{choice}\""));

    /// <summary>Names the nearest of some choices; null if none is near. The remedy lists them all.</summary>
    public static LocalizedText? Nearest(string written, IEnumerable<string> choices) => Nearness.Nearest(written, choices) is { } near ? DidYouMean($"\"{near}\"") : null;

    private static string? Near(Shape shape, string written, ReportingCatalog catalog) => shape switch
    {
        WireShape<PartialDate> => DateSuggestions.Certain(written)?.ToString(),
        DayShape => DateSuggestions.Certain(written)?.ToString() is { Length: 10 } day ? day : null,
        WireShape<LanguageTag> => Language(written),
        WireShape<CodeEditionId> => Edition(written, catalog),
        WireShape<ParagraphId> => Place(written, catalog)?.Paragraph?.ToString(),
        WireShape<CodeReference> => Place(written, catalog)?.ToString(),
        WireShape<ThematicFieldId> => Field(written, catalog),
        WireShape<OccupationCode> => OccupationSuggestions.Certain(written, catalog)?.ToString(),
        _ => null,
    };

    private static string? Field(string written, ReportingCatalog catalog) =>
        (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? catalog.Fields.FirstOrDefault(field => field.Number == number)
            : Nearness.Nearest(written, catalog.Fields.SelectMany(field => new[] { (field.Id.ToString(), field), (field.Title.ToString(), field) })))?.Id.ToString();

    private static string? Edition(string written, ReportingCatalog catalog) =>
        OnlyNumber().Match(written) is { Success: true } match
            ? catalog.Editions.FirstOrDefault(edition => edition.Id.ToString() == match.Groups["number"].Value)?.Id.ToString()
            : null;

    [GeneratedRegex(@"\A[^0-9]*(?<number>[0-9]+)[^0-9]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyNumber();

    private static string? Language(string written) => Nearness.FoldWhole(written) switch
    {
        "english" => "en",
        "french" or "francais" => "fr",
        "spanish" or "espanol" or "castellano" => "es",
        "russian" or "русский" => "ru",
        "arabic" or "العربية" => "ar",
        "chinese" or "中文" => "zh",
        "german" or "deutsch" => "de",
        "portuguese" or "portugues" => "pt",
        "zhchs" => "zh-Hans",
        "zhcht" => "zh-Hant",
        _ => LanguageTag.TryParse(written.Trim(), out var tag) ? tag.ToString() : null,
    };

    /// <summary>Returns a paragraph or article of the Code, if an edition has it.</summary>
    private static CodeReference? Place(string written, ReportingCatalog catalog) =>
        CodeReference.TryParse(written.Replace(',', '.'), out var place)
        && catalog.Editions.Any(edition => edition.IsCatalogued && edition.LookUp(place.ToString()).IsFound) ? place : null;

    /// <summary>Returns a hint: the paragraphs or articles, if a text contains several, or the paragraphs that the article has.</summary>
    private static LocalizedText? HintOnPlace(string written, ReportingCatalog catalog) =>
        catalog.Editions.FirstOrDefault(edition => edition.IsCatalogued) is not { } edition ? null
        : CodeSeries.Parse(written, edition) is { Count: > 1 } places ? EachByItself(places.Select(place => $"\"{place}\""))
        : CodeReference.TryParse(written.Replace(',', '.'), out var missing) && edition.LookUp(missing.ToString()).Explanation is { } why ? why
        : null;
}
