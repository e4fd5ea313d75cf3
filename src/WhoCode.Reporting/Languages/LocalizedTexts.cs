using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace WhoCode.Reporting.Localization;

/// <summary>The texts of one language, each with a permanent key such as <c>rule.WHC1001.message</c>.</summary>
/// <remarks>
/// The built-in texts are one flat JSON file for each language, embedded in the assembly, and read when they are first needed. An application
/// adds a language with <see cref="Read"/>, and adds or replaces single texts with <see cref="With(IEnumerable{KeyValuePair{string, string}})"/>.
/// Translations are this project's own, see <see cref="LocalizedText.IsOfficial"/>. Immutable and thread-safe.
/// </remarks>
public sealed class LocalizedTexts
{
    private const string ResourcePrefix = "WhoCode.Reporting.Languages.";
    private const string ResourceSuffix = ".json";

    private static readonly FrozenDictionary<string, Lazy<LocalizedTexts>> BuiltIn = FindResources();
    private static readonly Lazy<LocalizedTexts> LazyEnglish = new(() => FindBuiltIn("en")
        ?? throw new InvalidOperationException("The English texts are not built in. They cannot be left out, because they are the reference for all others."));

    private readonly Dictionary<string, string> own;
    private readonly SortedTexts? builtIn;
    private readonly LocalizedTexts? fallback;

    private LocalizedTexts(LanguageTag language, Dictionary<string, string> own, LocalizedTexts? fallback) =>
        (Language, IsRightToLeft, this.own, this.fallback) = (language, language.IsRightToLeft, own, fallback);

    private LocalizedTexts(LanguageTag language, SortedTexts builtIn) : this(language, [], null) => this.builtIn = builtIn;

    /// <summary>The built-in English texts.</summary>
    public static LocalizedTexts English => LazyEnglish.Value;

    /// <summary>
    /// The languages whose texts are built in, by tag: Arabic, Chinese (simplified), English, French, Russian and Spanish, unless the project
    /// of the application leaves some out with the property <c>WhoCodeReportingLanguages</c>.
    /// </summary>
    public static IReadOnlyList<LanguageTag> BuiltInLanguages { get; } = ItemList<LanguageTag>.From([.. BuiltIn.Keys.Order(StringComparer.Ordinal).Select(LanguageTag.Parse)]);

    /// <summary>The language of the texts. Those of a fallback are in another language, see <see cref="GetLanguage"/>.</summary>
    public LanguageTag Language { get; }

    /// <summary>Whether the language is written from right to left.</summary>
    internal bool IsRightToLeft { get; }

    /// <summary>The keys, in ordinal order.</summary>
    public IEnumerable<string> Keys => AllKeys().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>The text with a key.</summary>
    /// <param name="key">The key; letter case matters.</param>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    /// <exception cref="KeyNotFoundException">
    /// There is no text with the key. Texts of another language are used only as a fallback that was passed to <see cref="Read"/>.
    /// </exception>
    public string this[string key] => Find(key, out _) ?? throw NotFound(key);

    /// <summary>Finds the built-in texts of a language.</summary>
    /// <param name="language">
    /// The language. If there are no texts for exactly this tag, those of a shorter one are used: "fr" for "fr-CH". Tags of traditional Chinese
    /// ("zh-Hant", "zh-TW") do not fall back to "zh", which is simplified Chinese.
    /// </param>
    /// <returns>The texts, the same instance for each call; null if the language is not built in. English is never used in its place.</returns>
    /// <example>
    /// <code>
    /// var texts = LocalizedTexts.Find(LanguageTag.Parse("fr-CH")) ?? LocalizedTexts.English;
    /// var message = finding.GetMessage(texts);
    /// </code>
    /// </example>
    public static LocalizedTexts? Find(LanguageTag language)
    {
        foreach (var tag in language.WithFallbacks())
        {
            if (FindBuiltIn(tag) is { } texts)
            {
                return texts;
            }
        }

        return null;
    }

    /// <summary>Finds the built-in texts of the language of a culture, as <see cref="Find(LanguageTag)"/> does.</summary>
    /// <param name="culture">The culture, such as <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>The texts; null if the language is not built in, and for the invariant culture.</returns>
    /// <exception cref="ArgumentNullException">The culture is null.</exception>
    public static LocalizedTexts? Find(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return LanguageTag.TryParse(culture.Name, out var language) ? Find(language) : null;
    }

    /// <summary>Determines whether there is a text with a key.</summary>
    /// <param name="key">The key; letter case matters.</param>
    /// <returns><see langword="true"/> if there is a text with the key; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    public bool ContainsKey(string key) => Find(key, out _) is not null;

    /// <summary>Returns the language that the text with a key is really in.</summary>
    /// <param name="key">The key; letter case matters.</param>
    /// <returns><see cref="Language"/>, or the language of the fallback if the text comes from there.</returns>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no text with the key.</exception>
    public LanguageTag GetLanguage(string key) => Find(key, out var source) is null ? throw NotFound(key) : source!.Language;

    /// <summary>Reads the texts of a language from a flat JSON object whose properties are the keys.</summary>
    /// <param name="language">The language. Its plural forms are those of the Unicode CLDR.</param>
    /// <param name="utf8Json">The JSON object, in UTF-8. A byte order mark is ignored.</param>
    /// <param name="fallback">
    /// The texts for keys that the object does not have, usually <see cref="English"/>; null (the default) if the object must have every key of the
    /// built-in English texts.
    /// </param>
    /// <returns>The texts.</returns>
    /// <exception cref="FormatException">
    /// The JSON is not one flat object of strings, or a text cannot be used. The message names the first problem of <see cref="FindProblems"/>.
    /// </exception>
    public static LocalizedTexts Read(LanguageTag language, ReadOnlySpan<byte> utf8Json, LocalizedTexts? fallback = null)
    {
        var own = LanguageFile.ReadAndCheck(language, utf8Json, fallback, out var problems);
        return problems.Count == 0 ? new(language, own, fallback) : throw LanguageFile.Refusal(language, problems);
    }

    /// <summary>Returns every reason why <see cref="Read"/> would refuse the texts of a language, for people who translate them.</summary>
    /// <inheritdoc cref="Read" path="/param"/>
    /// <returns>
    /// The problems, each a sentence in English that names the key; empty for none. They are: a key that is missing, unknown or there twice; a
    /// text that is empty; a placeholder that the text it translates does not have, or the other way round; a plural form that the language does
    /// not have, or no form "other"; an isolate that is not closed.
    /// </returns>
    /// <exception cref="FormatException">The JSON is not one flat object of strings.</exception>
    public static IReadOnlyList<string> FindProblems(LanguageTag language, ReadOnlySpan<byte> utf8Json, LocalizedTexts? fallback = null)
    {
        LanguageFile.ReadAndCheck(language, utf8Json, fallback, out var problems);
        return ItemList<string>.From(problems);
    }

    /// <summary>Returns these texts with some of them added or replaced.</summary>
    /// <param name="additions">The texts, by key.</param>
    /// <returns>The new texts, in the same language.</returns>
    /// <exception cref="ArgumentNullException">The list, a key or a text in it is null.</exception>
    /// <exception cref="ArgumentException">A text has a placeholder that the text with the same key does not have.</exception>
    public LocalizedTexts With(IEnumerable<KeyValuePair<string, string>> additions)
    {
        ArgumentNullException.ThrowIfNull(additions);
        var added = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, text) in additions)
        {
            added[key] = text ?? throw new ArgumentNullException(nameof(additions));
        }

        return LanguageFile.FindUnfilled(added, this) is { } wrong ? throw new ArgumentException(wrong, nameof(additions)) : new(Language, added, this);
    }

    /// <summary>Returns these texts with those of a flat JSON object added or replaced, such as an application's own texts in the same language.</summary>
    /// <param name="utf8Json">The JSON object, in UTF-8. A byte order mark is ignored.</param>
    /// <returns>The new texts, in the same language.</returns>
    /// <exception cref="FormatException">
    /// The JSON is not one flat object of strings, has a key twice, or has a text with a placeholder that the text with the same key does not
    /// have.
    /// </exception>
    public LocalizedTexts WithJson(ReadOnlySpan<byte> utf8Json)
    {
        var added = LanguageFile.Read(Language, utf8Json, out var problems);
        return problems.Count > 0 ? throw LanguageFile.Refusal(Language, problems)
            : LanguageFile.FindUnfilled(added, this) is { } wrong ? throw new FormatException(wrong)
            : new(Language, added, this);
    }

    /// <summary><see langword="true"/> if the text with a key is an official title; see <see cref="LocalizedText.IsOfficial"/>.</summary>
    internal bool IsOfficial(string key) => Find(key, out var source) is not null && source!.builtIn is not null && OfficialTitles.Contains(source.Language, key);

    /// <summary>
    /// Isolates a text that is not of this language, such as an id or quoted input, if the language is written from right to left. A text that begins in a
    /// script from right to left, as one in this language does, runs in the direction of the sentence.
    /// </summary>
    internal string Isolate(string text) => text.Length == 0 || !IsRightToLeft ? text : RightToLeft.BeginsWith(text) ? TextForms.WithoutTurns(text) : TextForms.Isolate(text);

    /// <summary>Returns the text that others replaced: that of the texts at the end of the chain that have the key; null if none has it.</summary>
    internal string? FindOriginal(string key) => fallback?.FindOriginal(key) ?? (builtIn is not null ? builtIn.Find(key) : own.GetValueOrDefault(key));

    private string? Find(string key, [NotNullIfNotNull(nameof(key))] out LocalizedTexts? source)
    {
        ArgumentNullException.ThrowIfNull(key);
        for (source = this; source is not null; source = source.fallback)
        {
            if (source.builtIn is not null ? source.builtIn.Find(key) is { } text : source.own.TryGetValue(key, out text))
            {
                return text;
            }
        }

        source = this;
        return null;
    }

    private KeyNotFoundException NotFound(string key) => new($"The texts in '{Language}' have no text under '{key}'.");

    private IEnumerable<string> AllKeys() => builtIn?.Keys ?? own.Keys.Concat(fallback?.AllKeys() ?? []);

    private static LocalizedTexts? FindBuiltIn(string tag) => BuiltIn.GetValueOrDefault(tag)?.Value;

    private static FrozenDictionary<string, Lazy<LocalizedTexts>> FindResources() => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal) && name.EndsWith(ResourceSuffix, StringComparison.Ordinal))
        .Select(name => name[ResourcePrefix.Length..^ResourceSuffix.Length])
        .Where(IsKept)
        .ToFrozenDictionary(tag => tag, tag => new Lazy<LocalizedTexts>(() => ReadBuiltIn(tag)), StringComparer.Ordinal);

    /// <summary>
    /// Returns whether the application keeps the texts of a language: WhoCodeReportingLanguages in its project sets a switch for each of the others.
    /// </summary>
    private static bool IsKept(string tag) => tag == "en" || !AppContext.TryGetSwitch(ResourcePrefix + tag, out var isKept) || isKept;

    private static LocalizedTexts ReadBuiltIn(string tag)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(ResourcePrefix + tag + ResourceSuffix)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new(LanguageTag.Parse(tag), new SortedTexts(bytes));
    }
}
