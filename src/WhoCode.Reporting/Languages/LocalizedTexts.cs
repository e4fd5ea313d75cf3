using System.Reflection;

namespace WhoCode.Reporting.Localization;

/// <summary>The texts of one language, each with a permanent key such as <c>rule.WHC1001.message</c>.</summary>
/// <remarks>
/// The built-in texts are one flat JSON file for each language, embedded in the assembly, and read when they are first needed. An application
/// adds a language with <see cref="Read"/>, and adds or replaces single texts with <see cref="With"/>. Immutable and thread-safe.
/// </remarks>
public sealed class LocalizedTexts
{
    private const int MostKeys = 2_500; // the initial capacity, enough for the built-in texts

    private static readonly Lazy<LocalizedTexts> LazyEnglish = new(() => ReadEmbedded(LanguageTag.English));

    private readonly Dictionary<string, string> texts;

    private LocalizedTexts(LanguageTag language, Dictionary<string, string> texts) => (Language, this.texts) = (language, texts);

    /// <summary>The built-in English texts.</summary>
    public static LocalizedTexts English => LazyEnglish.Value;

    /// <summary>The language of the texts.</summary>
    public LanguageTag Language { get; }

    /// <summary>The keys, in ordinal order.</summary>
    public IEnumerable<string> Keys => texts.Keys.Order(StringComparer.Ordinal);

    /// <summary>The text with a key.</summary>
    /// <param name="key">The key; letter case matters.</param>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    /// <exception cref="KeyNotFoundException">
    /// There is no text with the key. Texts of another language are used only as a fallback that was passed to <see cref="Read"/>.
    /// </exception>
    public string this[string key] => texts.TryGetValue(key, out var text)
        ? text
        : throw new KeyNotFoundException($"The texts in '{Language}' have no text under '{key}'.");

    /// <summary>Determines whether there is a text with a key.</summary>
    /// <param name="key">The key; letter case matters.</param>
    /// <returns><see langword="true"/> if there is a text with the key; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    public bool ContainsKey(string key) => texts.ContainsKey(key);

    /// <summary>Reads the texts of a language from a flat JSON object whose properties are the keys.</summary>
    /// <param name="language">The language.</param>
    /// <param name="utf8Json">The JSON object, in UTF-8. A byte order mark is ignored.</param>
    /// <param name="fallback">The texts for keys that the object does not have; null (the default) for none.</param>
    /// <returns>The texts.</returns>
    /// <exception cref="FormatException">The JSON is not one flat object of strings, contains a key twice, or is not UTF-8.</exception>
    /// <exception cref="FormatException">A text has a placeholder that the built-in English text with the same key does not have.</exception>
    public static LocalizedTexts Read(LanguageTag language, ReadOnlySpan<byte> utf8Json, LocalizedTexts? fallback = null)
    {
        var own = ReadAll(language, utf8Json);
        return WrongPlaceholder(own) is { } wrong
            ? throw new FormatException(wrong)
            : new(language, fallback is null ? own : Merge(fallback.texts, own));
    }

    private static Dictionary<string, string> ReadAll(LanguageTag language, ReadOnlySpan<byte> utf8Json)
    {
        if (!System.Text.Unicode.Utf8.IsValid(utf8Json))
        {
            throw new FormatException($"The texts in '{language}' are not UTF-8. Save the file as UTF-8.");
        }

        var own = new Dictionary<string, string>(MostKeys, StringComparer.Ordinal);
        try
        {
            var reader = new Utf8JsonReader(utf8Json.StartsWith("\uFEFF"u8) ? utf8Json[3..] : utf8Json);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                throw new FormatException($"The texts in '{language}' are not one flat JSON object of strings.");
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var key = reader.GetString()!;
                reader.Read();
                var text = reader.TokenType == JsonTokenType.String ? reader.GetString()!
                    : throw new FormatException($"The texts in '{language}' must be strings, but '{key}' is {reader.TokenType}.");
                if (!own.TryAdd(key, text))
                {
                    throw new FormatException($"The texts in '{language}' have two texts under '{key}'. Remove one of them.");
                }
            }

            reader.Read(); // refuses what comes after the object
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            throw new FormatException($"The texts in '{language}' are not one flat JSON object of strings: {fault.Message}", fault);
        }

        return own;
    }

    /// <summary>Returns these texts with some of them added or replaced.</summary>
    /// <param name="additions">The texts, by key.</param>
    /// <returns>The new texts, in the same language.</returns>
    /// <exception cref="ArgumentNullException">The list, a key or a text in it is null.</exception>
    /// <exception cref="ArgumentException">A text has a placeholder that the built-in English text with the same key does not have.</exception>
    public LocalizedTexts With(IEnumerable<KeyValuePair<string, string>> additions)
    {
        ArgumentNullException.ThrowIfNull(additions);
        var own = additions.ToList();
        var all = Merge(texts, own);
        return WrongPlaceholder(own) is { } wrong ? throw new ArgumentException(wrong, nameof(additions)) : new(Language, all);
    }

    private static Dictionary<string, string> Merge(Dictionary<string, string> texts, IEnumerable<KeyValuePair<string, string>> additions)
    {
        var all = new Dictionary<string, string>(texts, StringComparer.Ordinal);
        foreach (var (key, text) in additions)
        {
            all[key] = text ?? throw new ArgumentNullException(nameof(additions));
        }

        return all;
    }

    /// <summary>
    /// Returns an error message for a text with a placeholder that nothing would fill, such as <c>{titel}</c>; null if there is no such
    /// text.
    /// </summary>
    private static string? WrongPlaceholder(IEnumerable<KeyValuePair<string, string>> additions)
    {
        foreach (var (key, text) in additions)
        {
            var placeholders = LocalizedText.PlaceholdersIn(text);
            if (placeholders.Count == 0 || !English.texts.TryGetValue(key, out var english))
            {
                continue;
            }

            var known = LocalizedText.PlaceholdersIn(english);
            if (placeholders.FirstOrDefault(placeholder => !known.Contains(placeholder)) is { } wrong)
            {
                return $"The text under '{key}' has the placeholder {{{wrong}}}, which is never filled. "
                    + (known.Count == 0 ? "This text has no placeholders." : $"Use {string.Join(", ", known.Select(place => $"{{{place}}}"))}.");
            }
        }

        return null;
    }

    private static LocalizedTexts ReadEmbedded(LanguageTag language)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"WhoCode.Reporting.Languages.{language}.json")
            ?? throw new InvalidOperationException($"No texts in '{language}' are built in.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new(language, ReadAll(language, bytes));
    }
}
