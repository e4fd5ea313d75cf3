using System.Collections;

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
    public string ToString(LocalizedTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var template = literal ?? texts[KeyIn(texts)];
        return Arguments.Count == 0 && !template.Contains('{', StringComparison.Ordinal) ? template
            : Compose(new(template.Length + 32), template, texts, key is null ? texts.Language : texts.GetLanguage(KeyIn(texts)), depth: 0).ToString();
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

    /// <param name="composed">What is composed.</param>
    /// <param name="template">The text, or a plural form of it.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="language">The language that the text is really in, whose plural rules apply.</param>
    /// <param name="depth">How many plural forms are around.</param>
    private StringBuilder Compose(StringBuilder composed, string template, LocalizedTexts texts, LanguageTag language, int depth)
    {
        for (var at = 0; at < template.Length;)
        {
            var open = template.IndexOf('{', at);
            if (open < 0)
            {
                return composed.Append(template, at, template.Length - at);
            }

            composed.Append(template, at, open - at);
            var close = template.IndexOf('}', open);
            at = close + 1;
            if (close > 0 && FindArgument(template.AsSpan((open + 1)..close)) is { Name: not null } value)
            {
                Append(composed, Print(value.Value, texts));
            }
            else if (TextTemplate.Read(template, open, out at) is { Kind: not PlaceholderKind.Plain } placeholder && depth <= TextTemplate.DeepestNesting)
            {
                AppendFormatted(composed, placeholder, FindArgument(placeholder.Name), texts, language, depth);
            }
            else
            {
                composed.Append(template, open, at - open);
            }
        }

        return composed;
    }

    private static void Append(StringBuilder composed, string printed)
    {
        if (printed.Length == 0 && composed.Length > 0 && composed[^1] == ' ')
        {
            composed.Length--;
        }

        composed.Append(printed);
    }

    private void AppendFormatted(StringBuilder composed, Placeholder placeholder, TextArgument argument, LocalizedTexts texts, LanguageTag language, int depth)
    {
        var value = argument.Value;
        if (placeholder.Kind == PlaceholderKind.Plural)
        {
            Compose(composed, FormOf(placeholder.Forms, value, language), texts, language, depth + 1);
            return;
        }

        if (argument.Name is null)
        {
            composed.Append('{').Append(placeholder.Name).Append('}');
            return;
        }

        var formatted = value is null ? null : placeholder.Kind == PlaceholderKind.Number ? LanguageFormats.Number(value, texts) : LanguageFormats.Date(value, texts);
        Append(composed, formatted ?? Print(value, texts));
    }

    private static string FormOf(IReadOnlyList<(string Selector, string Text)> forms, object? value, LanguageTag language)
    {
        var number = LanguageFormats.ToDecimal(value);
        var exact = number is { } known ? string.Create(CultureInfo.InvariantCulture, $"={known}") : null;
        var category = number is null ? PluralRules.Other : PluralRules.For(language).CategoryOf(number.Value);
        return Find(exact) ?? Find(category) ?? Find(PluralRules.Other) ?? "";

        string? Find(string? selector)
        {
            foreach (var form in forms)
            {
                if (form.Selector == selector)
                {
                    return form.Text;
                }
            }

            return null;
        }
    }

    /// <summary>Returns the argument for a placeholder; an argument without a name if it has none.</summary>
    private TextArgument FindArgument(ReadOnlySpan<char> place)
    {
        for (var i = 0; i < Arguments.Count; i++)
        {
            if (place.SequenceEqual(Arguments[i].Name))
            {
                return Arguments[i];
            }
        }

        return default;
    }

    private static string Print(object? value, LocalizedTexts texts) => value switch
    {
        null or "" => "",
        string text => texts.Isolate(text),
        LocalizedText text => PrintText(text, texts),
        ILocalizable { Text: var localized } => PrintText(localized, texts),
        int number => number.ToString(CultureInfo.InvariantCulture),
        DateOnly day => texts.Isolate(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        IEnumerable items and not IFormattable => LanguageFormats.List(ItemsOf(items).Select(item => Print(item, texts)), texts),
        _ => texts.Isolate(PrintOther(value)),
    };

    /// <summary>Converts a text inside a text. It is isolated unless it is in the language around it.</summary>
    private static string PrintText(LocalizedText text, LocalizedTexts texts)
    {
        var printed = text.ToString(texts);
        return text.key is not null && texts.GetLanguage(text.KeyIn(texts)).IsRightToLeft == texts.IsRightToLeft ? printed : texts.Isolate(printed);
    }

    /// <summary>
    /// Converts a value of any type to text. If a type of the application throws, its name is used, so that the rest of the text is not
    /// lost.
    /// </summary>
    private static string PrintOther(object value)
    {
        try
        {
            return (value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : value.ToString()) ?? "";
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return TypeOf(value);
        }
    }

    private static IReadOnlyList<object?> ItemsOf(IEnumerable items)
    {
        try
        {
            return [.. items.Cast<object?>()];
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return [TypeOf(items)];
        }
    }

    private static string TypeOf(object value) => $"[{value.GetType().Name}]";
}

/// <summary>An argument for a placeholder in a text.</summary>
/// <param name="Name">The name of the placeholder, without braces.</param>
/// <param name="Value">The value: a text, number, date or id, a <see cref="LocalizedText"/>, or a list of these. Null gives an empty text.</param>
/// <remarks>Not part of the JSON format: writing or reading it as JSON throws a <see cref="NotSupportedException"/>.</remarks>
[JsonConverter(typeof(WireFormatConverter)), WireFormat<TextArgumentConverter>]
public readonly record struct TextArgument(string Name, object? Value)
{
    /// <summary>Converts a name and a value to an argument.</summary>
    /// <param name="pair">The name of the placeholder, and the value.</param>
    public static implicit operator TextArgument((string Name, object? Value) pair) => new(pair.Name, pair.Value);
}
