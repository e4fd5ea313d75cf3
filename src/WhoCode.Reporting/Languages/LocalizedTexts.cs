using System.Reflection;

namespace WhoCode.Reporting.Localization;

/// <summary>Everything that a person reads, in one language: texts under stable keys, such as <c>rule.WHC1001.message</c>.</summary>
/// <remarks>
/// The built-in words are one flat JSON file per language, embedded in the assembly and read when first asked for. A host
/// adds a language with <see cref="Read"/> and changes or adds single words with <see cref="With"/>. Immutable, safe on any
/// thread.
/// </remarks>
public sealed class LocalizedTexts
{
    private static readonly Lazy<LocalizedTexts> LazyEnglish = new(() => ReadEmbedded(LanguageTag.English));

    private readonly Dictionary<string, string> texts;

    private LocalizedTexts(LanguageTag language, Dictionary<string, string> texts) => (Language, this.texts) = (language, texts);

    /// <summary>The built-in English words.</summary>
    public static LocalizedTexts English => LazyEnglish.Value;

    /// <summary>The language that these words are in.</summary>
    public LanguageTag Language { get; }

    /// <summary>Every key there is, in ordinal order.</summary>
    public IEnumerable<string> Keys => texts.Keys.Order(StringComparer.Ordinal);

    /// <summary>The text under a key.</summary>
    /// <exception cref="KeyNotFoundException">These words have no such key; nothing is silently taken from another language.</exception>
    public string this[string key] => texts.TryGetValue(key, out var text)
        ? text
        : throw new KeyNotFoundException($"The words in '{Language}' have no text under '{key}'.");

    /// <summary>Whether there is a text under a key.</summary>
    public bool ContainsKey(string key) => texts.ContainsKey(key);

    /// <summary>Reads the words of a language from a flat JSON object of keys and texts.</summary>
    /// <param name="language">The language that they are in.</param>
    /// <param name="utf8Json">The object, as UTF-8.</param>
    /// <param name="fallback">Where to look for keys that the object lacks; null for nowhere.</param>
    /// <exception cref="FormatException">The JSON is not one flat object of texts.</exception>
    public static LocalizedTexts Read(LanguageTag language, ReadOnlySpan<byte> utf8Json, LocalizedTexts? fallback = null)
    {
        var texts = fallback is null
            ? new Dictionary<string, string>(StringComparer.Ordinal)
            : new Dictionary<string, string>(fallback.texts, StringComparer.Ordinal);
        try
        {
            foreach (var text in JsonElement.Parse(utf8Json).EnumerateObject())
            {
                texts[text.Name] = text.Value.ValueKind == JsonValueKind.String
                    ? text.Value.GetString()!
                    : throw new FormatException($"The words in '{language}' must be texts, but '{text.Name}' is {text.Value.ValueKind}.");
            }
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            throw new FormatException($"The words in '{language}' are not one flat JSON object of texts: {fault.Message}", fault);
        }

        return new(language, texts);
    }

    /// <summary>These words with some added or replaced.</summary>
    public LocalizedTexts With(IEnumerable<KeyValuePair<string, string>> additions)
    {
        ArgumentNullException.ThrowIfNull(additions);
        var all = new Dictionary<string, string>(texts, StringComparer.Ordinal);
        foreach (var (key, text) in additions)
        {
            ArgumentNullException.ThrowIfNull(text, nameof(additions));
            all[key] = text;
        }

        return new(Language, all);
    }

    private static LocalizedTexts ReadEmbedded(LanguageTag language)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"WhoCode.Reporting.Languages.{language}.json")
            ?? throw new InvalidOperationException($"No words in '{language}' are built in.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Read(language, bytes);
    }
}
