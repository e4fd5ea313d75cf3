namespace WhoCode.Reporting.Localization;

/// <summary>
/// A text that can be converted to any language. It is either a localized text with a key, or an application's own text, the same in every
/// language.
/// </summary>
/// <remarks>
/// A text can contain placeholders, written <c>{name}</c>, and arguments for them. The sentence is composed when it is requested. In JSON, a
/// text is its English sentence; reading that gives an application's own text. Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(WireFormatConverter)), WireFormat<LocalizedTextConverter>]
public sealed record LocalizedText
{
    private readonly string? key;
    private readonly string? literal;
    private readonly string? usualKey;

    private LocalizedText(string? key, string? literal, string? usualKey = null) => (this.key, this.literal, this.usualKey) = (key, literal, usualKey);

    /// <summary>The arguments for the placeholders; empty for a text without arguments.</summary>
    public IReadOnlyList<TextArgument> Arguments { get; private init; } = ItemList<TextArgument>.Empty;

    /// <summary><see langword="true"/> if the whole text follows from what a person wrote, so that it is left out where nothing may be quoted; otherwise, <see langword="false"/>.</summary>
    internal bool IsQuote { get; init; }

    /// <summary>Creates a text that is looked up by its key.</summary>
    /// <param name="key">The key, such as <c>rule.WHC1001.message</c>. It is looked up when the text is converted to a string.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The key is null or empty.</exception>
    public static LocalizedText FromKey(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return new(key, null);
    }

    /// <summary>Creates an application's own text, which is the same in every language.</summary>
    /// <param name="text">The text, with or without placeholders.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static LocalizedText Create(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(null, text);
    }

    /// <summary>Returns the beginning of a text that a person wrote, in order to quote it in a message.</summary>
    /// <param name="written">The text.</param>
    /// <returns>
    /// At most the first 60 Unicode characters of the text, and "…" if there are more. Characters that could mislead a reader or a terminal are
    /// escaped.
    /// </returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string Excerpt(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return TextForms.Excerpt(written);
    }

    /// <summary>Escapes the characters of a text that could mislead a reader or a terminal, such as control characters.</summary>
    /// <param name="written">The text.</param>
    /// <returns>The complete text, with escapes such as "\u0007".</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string MakeVisible(string written) => TextForms.Visible(written ?? throw new ArgumentNullException(nameof(written)));

    /// <summary>
    /// Escapes the characters of a text that could mislead a reader or a terminal, as <see cref="MakeVisible(string)"/> does. If the language is
    /// written from right to left, leaves the isolates that its texts have around ids, names and quoted input.
    /// </summary>
    /// <param name="written">The text.</param>
    /// <param name="language">The language of the text.</param>
    /// <returns>The complete text, with escapes such as "\u0007". Isolates that are not in pairs are escaped, too.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string MakeVisible(string written, LanguageTag language) =>
        TextForms.Visible(written ?? throw new ArgumentNullException(nameof(written)), keepsIsolates: language.IsRightToLeft);

    /// <summary>Converts a string to an application's own text, as <see cref="Create"/> does.</summary>
    /// <param name="text">The string.</param>
    public static implicit operator LocalizedText(string text) => Create(text);

    /// <summary>Returns this text with other arguments for its placeholders.</summary>
    /// <param name="arguments">The arguments. They replace any that the text has.</param>
    /// <returns>The text with these arguments.</returns>
    public LocalizedText WithArguments(params IReadOnlyList<TextArgument> arguments) => this with { Arguments = ItemList<TextArgument>.From(arguments) };

    /// <summary>Converts the text to a string, with the placeholders replaced by the arguments.</summary>
    /// <param name="texts">The localized texts of the language.</param>
    /// <returns>The string.</returns>
    /// <remarks>
    /// Placeholders are <c>{name}</c>, <c>{name, number}</c>, <c>{name, date}</c> and <c>{name, plural, one {…} other {…}}</c>, as in ICU
    /// MessageFormat, but apostrophes are ordinary characters. A placeholder without an argument remains as <c>{name}</c>. An empty argument also
    /// removes the space before its placeholder. In a right-to-left language, each argument that is not a text of that language is isolated
    /// (U+2068 and U+2069), so that it does not change the order of the words around it.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The localized texts are null.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain the key of this text or of an argument.</exception>
    public string ToString(LocalizedTexts texts) => ToString(texts, quotes: true);

    /// <summary>Converts the text to a string, with or without the strings among its arguments, which can contain what a person wrote.</summary>
    /// <inheritdoc cref="ToString(LocalizedTexts)"/>
    /// <param name="texts">The localized texts of the language.</param>
    /// <param name="quotes">
    /// <see langword="true"/> to quote the arguments; <see langword="false"/> to replace by "…" each argument that is a string, a location or of an
    /// unknown type. Numbers, dates, codes and arguments that are a <see cref="LocalizedText"/> are kept.
    /// </param>
    public string ToString(LocalizedTexts texts, bool quotes)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var template = literal ?? texts[KeyIn(texts)];
        return Arguments.Count == 0 && !template.Contains('{', StringComparison.Ordinal) ? template
            : new TextComposer(Arguments, texts, GetLanguage(texts) ?? texts.Language, quotes).Compose(template);
    }

    /// <summary>Returns the language that the text is really in, which differs from that of the localized texts if they use a fallback.</summary>
    /// <param name="texts">The localized texts.</param>
    /// <returns>The language; null for an application's own text, whose language is not known.</returns>
    /// <exception cref="ArgumentNullException">The localized texts are null.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain the key of this text.</exception>
    public LanguageTag? GetLanguage(LocalizedTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return key is null ? null : texts.GetLanguage(KeyIn(texts));
    }

    /// <summary>
    /// Determines whether the text is an official title, in the words of the organization that issued it. All other texts and translations are
    /// this project's own.
    /// </summary>
    /// <param name="texts">The localized texts.</param>
    /// <returns><see langword="true"/> if the title in that language was verified; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException">The localized texts are null.</exception>
    public bool IsOfficial(LocalizedTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return key is not null && texts.IsOfficial(key);
    }

    /// <summary>Returns the text in English. If that fails, returns its key, or an application's own text as it was created.</summary>
    public override string ToString()
    {
        try
        {
            return ToString(LocalizedTexts.English);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return key ?? literal!; // a key is missing, or an argument of the application threw
        }
    }

    /// <summary>Creates a text that is looked up by its key, or by another key in texts that do not have it.</summary>
    internal static LocalizedText FromKeyOr(string key, string usualKey) => new(key, null, usualKey);

    /// <summary><see langword="true"/> if it is an application's own text and blank.</summary>
    internal bool IsBlank => literal is not null && string.IsNullOrWhiteSpace(literal);

    private string KeyIn(LocalizedTexts texts) => usualKey is not null && !texts.ContainsKey(key!) ? usualKey : key!;
}

/// <summary>An argument for a placeholder in a text.</summary>
/// <param name="Name">The name of the placeholder, without braces.</param>
/// <param name="Value">
/// The value: a string that quotes somebody, a number, date or id, a <see cref="LocalizedText"/>, or a list of these. Null gives an empty text. Pass
/// your own text as a <see cref="LocalizedText"/>: a string counts as a quotation, and becomes "…" where nothing may be quoted.
/// </param>
/// <remarks>Not part of the JSON format: writing or reading it as JSON throws a <see cref="NotSupportedException"/>.</remarks>
[JsonConverter(typeof(WireFormatConverter)), WireFormat<TextArgumentConverter>]
public readonly record struct TextArgument(string Name, object? Value)
{
    /// <summary>Converts a name and a value to an argument.</summary>
    /// <param name="pair">The name of the placeholder, and the value.</param>
    public static implicit operator TextArgument((string Name, object? Value) pair) => new(pair.Name, pair.Value);

    /// <summary>Returns the name of the placeholder. The value is not included, because many people can read logs.</summary>
    public override string ToString() => Name ?? "";
}
