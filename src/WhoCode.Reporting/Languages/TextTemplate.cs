namespace WhoCode.Reporting.Localization;

/// <summary>What a placeholder in a text does with its argument.</summary>
internal enum PlaceholderKind
{
    /// <summary><c>{name}</c>: the argument as it is.</summary>
    Plain,

    /// <summary><c>{name, number}</c>: a number as the language writes it.</summary>
    Number,

    /// <summary><c>{name, date}</c>: a date as the language writes it.</summary>
    Date,

    /// <summary><c>{name, plural, one {…} other {…}}</c>: the text for the plural category of a number.</summary>
    Plural,
}

/// <summary>A placeholder in a text.</summary>
/// <param name="Name">The name of the argument.</param>
/// <param name="Kind">What is done with the argument.</param>
/// <param name="Forms">The plural forms by category; a number is written as "=0". Empty for other kinds.</param>
internal sealed record Placeholder(string Name, PlaceholderKind Kind, IReadOnlyList<(string Selector, string Text)> Forms);

/// <summary>
/// The syntax of texts with placeholders: that of ICU MessageFormat without its apostrophes, which are ordinary characters here. Anything that is
/// not a placeholder is text.
/// </summary>
internal static class TextTemplate
{
    /// <summary>How many plural forms can be inside each other.</summary>
    public const int DeepestNesting = 4;

    private const int LongestPlaceholder = 2_000; // in characters, with all its forms

    /// <summary>Reads the placeholder that begins at an opening brace; returns null if none begins there.</summary>
    /// <param name="template">The text.</param>
    /// <param name="open">The index of the opening brace.</param>
    /// <param name="end">The index after the closing brace.</param>
    public static Placeholder? Read(string template, int open, out int end)
    {
        end = open + 1;
        if (FindClose(template, open) is not (> 0 and var close))
        {
            return null;
        }

        var content = template[(open + 1)..close];
        var comma = content.IndexOf(',', StringComparison.Ordinal);
        var name = (comma < 0 ? content : content[..comma]).Trim();
        if (!IsName(name))
        {
            return null;
        }

        var rest = comma < 0 ? "" : content[(comma + 1)..].Trim();
        Placeholder? placeholder = rest switch
        {
            _ when comma < 0 => name.Length == content.Length ? new(name, PlaceholderKind.Plain, []) : null,
            "number" => new(name, PlaceholderKind.Number, []),
            "date" => new(name, PlaceholderKind.Date, []),
            _ when rest.StartsWith("plural,", StringComparison.Ordinal) && ReadForms(rest["plural,".Length..]) is { } forms => new(name, PlaceholderKind.Plural, forms),
            _ => null,
        };
        end = placeholder is null ? open + 1 : close + 1;
        return placeholder;
    }

    /// <summary>Returns the placeholders of a text, those inside plural forms after the plural itself.</summary>
    public static IReadOnlyList<Placeholder> PlaceholdersIn(string template)
    {
        var found = new List<Placeholder>();
        Collect(template, found, depth: 0);
        return found;
    }

    /// <summary>Returns what is wrong with a text in a language, as an end of the sentence "The text … "; null if nothing is.</summary>
    public static string? FindProblem(string template, LanguageTag language) => FindProblem(template, language, 0);

    private static string? FindProblem(string template, LanguageTag language, int depth)
    {
        if (depth > DeepestNesting)
        {
            return "has plural forms inside plural forms, too many times";
        }

        for (var at = 0; at < template.Length; at++)
        {
            if (template[at] == '}')
            {
                return "has a closing brace without an opening one";
            }

            if (template[at] != '{')
            {
                continue;
            }

            if (Read(template, at, out var end) is not { } placeholder)
            {
                return FindClose(template, at) < 0
                    ? "has an opening brace that is never closed"
                    : $"has a placeholder that cannot be read at character {at + 1}. Write {{name}}, {{name, number}}, {{name, date}} or {{name, plural, one {{…}} other {{…}}}}";
            }

            if (placeholder.Kind == PlaceholderKind.Plural && (FormsProblem(placeholder, language) ?? placeholder.Forms
                .Select(form => FindProblem(form.Text, language, depth + 1)).FirstOrDefault(problem => problem is not null)) is { } wrong)
            {
                return wrong;
            }

            at = end - 1;
        }

        return null;
    }

    private static string? FormsProblem(Placeholder placeholder, LanguageTag language)
    {
        var selectors = placeholder.Forms.Select(form => form.Selector).ToList();
        var categories = PluralRules.For(language).Categories;
        return placeholder.Forms.Any(form => form.Text.Contains('#', StringComparison.Ordinal)) ? $"has the sign # in a plural form. Write {{{placeholder.Name}, number}} in its place"
            : placeholder.Forms.Any(form => !TextForms.HasPairedIsolates(form.Text)) ? $"has an isolate that is not closed in a plural form of '{placeholder.Name}'"
            : !selectors.Contains(PluralRules.Other) ? $"has plural forms of '{placeholder.Name}' without the form 'other'"
            : selectors.Count != selectors.Distinct(StringComparer.Ordinal).Count() ? $"has a plural form of '{placeholder.Name}' twice"
            : selectors.FirstOrDefault(selector => !selector.StartsWith('=') && !categories.Contains(selector)) is { } unknown
                ? $"has the plural form '{unknown}' of '{placeholder.Name}', which '{language}' does not have. Its forms: {string.Join(", ", categories)}"
            : null;
    }

    private static void Collect(string template, List<Placeholder> found, int depth)
    {
        for (var open = template.IndexOf('{', StringComparison.Ordinal); open >= 0; open = template.IndexOf('{', open))
        {
            if (Read(template, open, out var end) is { } placeholder)
            {
                found.Add(placeholder);
                foreach (var (_, text) in depth < DeepestNesting ? placeholder.Forms : [])
                {
                    Collect(text, found, depth + 1);
                }
            }

            open = end;
            if (open >= template.Length)
            {
                break;
            }
        }
    }

    private static List<(string Selector, string Text)>? ReadForms(string text)
    {
        var forms = new List<(string, string)>();
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf('{', at);
            if (open < 0)
            {
                return string.IsNullOrWhiteSpace(text[at..]) && forms.Count > 0 ? forms : null;
            }

            var selector = text[at..open].Trim();
            var close = FindClose(text, open);
            if (close < 0 || !IsSelector(selector))
            {
                return null;
            }

            forms.Add((selector, text[(open + 1)..close]));
            at = close + 1;
        }

        return forms.Count > 0 ? forms : null;
    }

    /// <summary>Returns the index of the brace that closes an opening one; -1 if none does.</summary>
    private static int FindClose(string text, int open)
    {
        for (var (at, depth) = (open, 0); at < text.Length && at - open < LongestPlaceholder; at++)
        {
            depth += text[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsName(string name) => name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '$');

    private static bool IsSelector(string selector) =>
        selector is "zero" or "one" or "two" or "few" or "many" or PluralRules.Other
        || (selector is ['=', .. { Length: > 0 and < 10 } number] && number.All(char.IsAsciiDigit));
}
