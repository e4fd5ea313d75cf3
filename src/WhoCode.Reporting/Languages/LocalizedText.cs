using System.Collections;

namespace WhoCode.Reporting.Localization;

/// <summary>
/// Something to read, in whatever language is asked for: either the words under a key, or a host's own text, the same in
/// every language.
/// </summary>
/// <remarks>
/// A text may hold places to fill, written <c>{name}</c>, and the values that fill them. Sentences are made when asked for.
/// Written as JSON, a text is its English sentence; read again, it is an application's own text. Immutable, safe on any thread.
/// </remarks>
[JsonConverter(typeof(WireFormatConverter)), WireFormat<LocalizedTextConverter>]
public sealed record LocalizedText
{
    private readonly string? key;
    private readonly string? literal;

    private LocalizedText(string? key, string? literal) => (this.key, this.literal) = (key, literal);

    /// <summary>The values of its places.</summary>
    public IReadOnlyList<TextArgument> Arguments { get; private init; } = ItemList<TextArgument>.Empty;

    /// <summary>A text that stands in the words under a key.</summary>
    public static LocalizedText FromKey(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return new(key, null);
    }

    /// <summary>A host's own text, the same in every language.</summary>
    public static LocalizedText Create(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(null, text);
    }

    /// <summary>The beginning of what somebody wrote, to be quoted in a message: at most 60 characters, with everything made visible that could mislead a reader or a terminal.</summary>
    public static string Excerpt(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return TextForms.Excerpt(written);
    }

    /// <summary>A whole text with everything made visible that could mislead a reader or a terminal, such as control characters.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string MakeVisible(string written) => TextForms.Visible(written ?? throw new ArgumentNullException(nameof(written)));

    /// <summary>A host's own text, the same in every language.</summary>
    public static implicit operator LocalizedText(string text) => Create(text);

    /// <summary>Returns this text with other arguments for its placeholders.</summary>
    /// <param name="arguments">The arguments, in place of any that it had.</param>
    public LocalizedText WithArguments(params IReadOnlyList<TextArgument> arguments) => this with { Arguments = ItemList<TextArgument>.From(arguments) };

    /// <summary>The text in the language of the words, with its places filled; a place without a value stays as it is written.</summary>
    /// <exception cref="KeyNotFoundException">The words lack the key.</exception>
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

    /// <summary>Returns the text in English; if it cannot be made, its key or the text as it was written.</summary>
    public override string ToString()
    {
        try
        {
            return ToString(LocalizedTexts.English);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return key ?? literal!; // the words lack a key, or a value of the host cannot be printed
        }
    }

    /// <summary>Whether it is a text of an application that nobody can read.</summary>
    internal bool IsBlank => literal is not null && string.IsNullOrWhiteSpace(literal);

    /// <summary>The names of the placeholders in a text, each once, in their order.</summary>
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

    /// <summary>The value for a place; one without a name where there is none.</summary>
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

    /// <summary>Prints a value of any type. A value of an application may throw; its type is printed instead, so that the rest of the text is not lost.</summary>
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

/// <summary>A value for a place in a text.</summary>
/// <param name="Name">The name of the place.</param>
/// <param name="Value">A text, a number, a date, an id, a <see cref="LocalizedText"/> in the reader's language, or a list of these.</param>
/// <remarks>Not a value of the format: writing or reading it as JSON throws a <see cref="NotSupportedException"/>.</remarks>
[JsonConverter(typeof(WireFormatConverter)), WireFormat<TextArgumentConverter>]
public readonly record struct TextArgument(string Name, object? Value)
{
    /// <summary>A value from its name and itself.</summary>
    public static implicit operator TextArgument((string Name, object? Value) pair) => new(pair.Name, pair.Value);
}
