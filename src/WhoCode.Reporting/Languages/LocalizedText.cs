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

    private LocalizedText(string? key, string? literal) => (this.key, this.literal) = (key, literal);

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

    /// <summary>Converts a string to an application's own text, as <see cref="Create"/> does.</summary>
    /// <param name="text">The string.</param>
    public static implicit operator LocalizedText(string text) => Create(text);

    /// <summary>Returns this text with other arguments for its placeholders.</summary>
    /// <param name="arguments">The arguments. They replace any that the text has.</param>
    /// <returns>The text with these arguments.</returns>
    public LocalizedText WithArguments(params IReadOnlyList<TextArgument> arguments) => this with { Arguments = ItemList<TextArgument>.From(arguments) };

    /// <summary>
    /// Converts the text to a string, with the placeholders replaced by the arguments. A placeholder without an argument remains as it is.
    /// </summary>
    /// <param name="texts">The localized texts of the language.</param>
    /// <returns>The string.</returns>
    /// <exception cref="ArgumentNullException">The localized texts are null.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain the key of this text or of an argument.</exception>
    public string ToString(LocalizedTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var template = literal ?? texts[key!];
        if (Arguments.Count == 0)
        {
            return template;
        }

        var filled = new StringBuilder(template.Length + 32);
        for (var at = 0; at < template.Length;)
        {
            var open = template.IndexOf('{', at);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                filled.Append(template, at, template.Length - at);
                break;
            }

            filled.Append(template, at, open - at);
            var place = template.AsSpan((open + 1)..close);
            filled.Append(ValueOf(place) is { Name: not null } value ? Print(value.Value, texts) : template[open..(close + 1)]);
            at = close + 1;
        }

        return filled.ToString();
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

    /// <summary><see langword="true"/> if it is an application's own text and blank.</summary>
    internal bool IsBlank => literal is not null && string.IsNullOrWhiteSpace(literal);

    /// <summary>Returns the names of the placeholders in a text, each once, in the order in which they appear.</summary>
    internal static IReadOnlyList<string> PlaceholdersIn(string template)
    {
        var names = new List<string>();
        for (var open = template.IndexOf('{'); open >= 0; open = template.IndexOf('{', open + 1))
        {
            if (template.IndexOf('}', open) is >= 0 and var close && template[(open + 1)..close] is var name && !names.Contains(name))
            {
                names.Add(name);
            }
        }

        return names;
    }

    /// <summary>Returns the argument for a placeholder; an argument without a name if it has none.</summary>
    private TextArgument ValueOf(ReadOnlySpan<char> place)
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
        null => "",
        string text => text,
        LocalizedText text => text.ToString(texts),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IEnumerable items and not IFormattable => string.Join(", ", ItemsOf(items).Select(item => Print(item, texts))),
        _ => PrintOther(value),
    };

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
