using System.Collections;

namespace WhoCode.Reporting.Localization;

/// <summary>Composes one text: fills its placeholders with arguments.</summary>
/// <param name="arguments">The arguments.</param>
/// <param name="texts">The texts that localized arguments are looked up in.</param>
/// <param name="language">The language that the text is really in, whose plural rules apply.</param>
/// <param name="quotes"><see langword="false"/> to replace what people may have written, as <see cref="LocalizedText.ToString(LocalizedTexts, bool)"/> does.</param>
internal sealed class TextComposer(IReadOnlyList<TextArgument> arguments, LocalizedTexts texts, LanguageTag language, bool quotes)
{
    /// <summary>What is written in place of something that is not quoted, in every language.</summary>
    public const string NotQuoted = "…";

    private readonly StringBuilder composed = new();

    /// <summary>Returns a text with its placeholders filled.</summary>
    public string Compose(string template) => Compose(template, depth: 0).ToString();

    /// <param name="template">The text, or a plural form of it.</param>
    /// <param name="depth">How many plural forms are around it.</param>
    private StringBuilder Compose(string template, int depth)
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
                Append(Print(value.Value));
            }
            else if (TextTemplate.Read(template, open, out at) is { Kind: not PlaceholderKind.Plain } placeholder && depth <= TextTemplate.DeepestNesting)
            {
                AppendFormatted(placeholder, FindArgument(placeholder.Name), depth);
            }
            else
            {
                composed.Append(template, open, at - open);
            }
        }

        return composed;
    }

    /// <summary>Appends an argument. An empty one removes the space before it.</summary>
    private void Append(string printed)
    {
        if (printed.Length == 0 && composed.Length > 0 && composed[^1] == ' ')
        {
            composed.Length--;
        }

        composed.Append(printed);
    }

    private void AppendFormatted(Placeholder placeholder, TextArgument argument, int depth)
    {
        var value = argument.Value;
        if (placeholder.Kind == PlaceholderKind.Plural)
        {
            Compose(FormOf(placeholder.Forms, value), depth + 1);
            return;
        }

        if (argument.Name is null)
        {
            composed.Append('{').Append(placeholder.Name).Append('}');
            return;
        }

        var formatted = value is null ? null : placeholder.Kind == PlaceholderKind.Number ? LanguageFormats.Number(value, texts) : LanguageFormats.Date(value, texts);
        Append(formatted ?? Print(value));
    }

    private string FormOf(IReadOnlyList<(string Selector, string Text)> forms, object? value)
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
        for (var i = 0; i < arguments.Count; i++)
        {
            if (place.SequenceEqual(arguments[i].Name))
            {
                return arguments[i];
            }
        }

        return default;
    }

    private string Print(object? value) => value switch
    {
        null or "" => "",
        string text => quotes ? texts.Isolate(text) : NotQuoted,
        LocalizedText text => PrintText(text),
        ILocalizable { Text: var localized } => PrintText(localized),
        int number => number.ToString(CultureInfo.InvariantCulture),
        DateOnly day => texts.Isolate(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        IEnumerable items and not IFormattable => LanguageFormats.List(ItemsOf(items).Select(item => Print(item)), texts),
        _ => quotes || CanOnlyBePublic(value) ? texts.Isolate(PrintOther(value)) : NotQuoted,
    };

    /// <summary>Whether no value of a type can contain what a person wrote: numbers, dates, enumerations, codes and ids.</summary>
    private static bool CanOnlyBePublic(object value) => (value.GetType() is { IsPrimitive: true } or { IsEnum: true } && value is not char)
        || value is decimal or DateTime or DateTimeOffset || value is IWireValue { CanOnlyBePublic: true };

    /// <summary>Converts a text inside a text. It is isolated unless it is in the language around it.</summary>
    private string PrintText(LocalizedText text)
    {
        if (text.IsQuote && !quotes)
        {
            return "";
        }

        var printed = text.ToString(texts, quotes);
        return text.GetLanguage(texts) is { } inner && inner.IsRightToLeft == texts.IsRightToLeft ? printed : texts.Isolate(printed);
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
