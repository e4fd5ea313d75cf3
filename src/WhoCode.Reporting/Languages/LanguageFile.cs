namespace WhoCode.Reporting.Localization;

/// <summary>Reads and checks the file of a language: a flat JSON object of texts.</summary>
internal static class LanguageFile
{
    /// <summary>Reads a flat JSON object. Of a key that is there twice, the first text is kept.</summary>
    /// <exception cref="FormatException">The JSON is not one flat object of strings in UTF-8.</exception>
    public static Dictionary<string, string> Read(LanguageTag language, ReadOnlySpan<byte> utf8Json, out List<string> problems)
    {
        if (!System.Text.Unicode.Utf8.IsValid(utf8Json))
        {
            throw new FormatException($"The texts in '{language}' are not UTF-8. Save the file as UTF-8.");
        }

        problems = [];
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
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
                if (!texts.TryAdd(key, text))
                {
                    problems.Add($"The texts in '{language}' have two texts under '{key}'. Remove one of them.");
                }
            }

            reader.Read(); // refuses what comes after the object
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            throw new FormatException($"The texts in '{language}' are not one flat JSON object of strings: {fault.Message}", fault);
        }

        return texts;
    }

    /// <summary>Reads a flat JSON object and compares it with the texts that it translates: all English ones if there is no fallback.</summary>
    /// <exception cref="FormatException">The JSON is not one flat object of strings in UTF-8.</exception>
    public static Dictionary<string, string> ReadAndCheck(LanguageTag language, ReadOnlySpan<byte> utf8Json, LocalizedTexts? fallback, out List<string> problems)
    {
        var texts = Read(language, utf8Json, out problems);
        problems.AddRange(Check(language, texts, fallback ?? LocalizedTexts.English, mustBeComplete: fallback is null));
        return texts;
    }

    /// <summary>Compares the texts of a language with those of another that is complete.</summary>
    private static IEnumerable<string> Check(LanguageTag language, Dictionary<string, string> texts, LocalizedTexts reference, bool mustBeComplete)
    {
        foreach (var (key, text) in texts)
        {
            if (!reference.ContainsKey(key))
            {
                yield return $"There is no key '{key}'. Correct it, or remove the text.";
            }
            else if (FindProblem(language, key, text, reference[key]) is { } problem)
            {
                yield return problem;
            }
        }

        foreach (var key in mustBeComplete ? reference.Keys.Where(key => !texts.ContainsKey(key)) : [])
        {
            yield return $"The texts in '{language}' have no text under '{key}'. Add it, or name a fallback.";
        }
    }

    /// <summary>Returns the exception for texts that cannot be used.</summary>
    public static FormatException Refusal(LanguageTag language, List<string> problems) => new(problems.Count == 1
        ? problems[0]
        : $"{problems[0]} The texts in '{language}' have {(problems.Count == 2 ? "one more problem" : $"{problems.Count - 1} more problems")}.");

    /// <summary>
    /// Returns an error message for a text with a placeholder that nothing would fill, such as <c>{titel}</c>; null if there is no such text. The texts
    /// that are added to have the placeholders that are filled, in any language, so that no other language is read for this.
    /// </summary>
    public static string? FindUnfilled(IEnumerable<KeyValuePair<string, string>> additions, LocalizedTexts texts)
    {
        foreach (var (key, text) in additions.Where(addition => addition.Value.Contains('{', StringComparison.Ordinal)))
        {
            if (texts.FindOriginal(key) is not { } original)
            {
                continue;
            }

            var known = NamesIn(original);
            if (NamesIn(text).FirstOrDefault(name => !known.Contains(name)) is { } wrong)
            {
                return NeverFilled(key, wrong, known);
            }
        }

        return null;
    }

    private static string? FindProblem(LanguageTag language, string key, string text, string english)
    {
        if (text.Trim(' ').Length == 0) // a no-break space is a separator
        {
            return $"The text under '{key}' is empty.";
        }

        if (TextTemplate.FindProblem(text, language) is { } malformed)
        {
            return $"The text under '{key}' {malformed}.";
        }

        var (expected, actual) = (NamesIn(english), NamesIn(text));
        if (actual.FirstOrDefault(name => !expected.Contains(name)) is { } wrong)
        {
            return NeverFilled(key, wrong, expected);
        }

        if (expected.FirstOrDefault(name => !actual.Contains(name)) is { } missing)
        {
            return $"The text under '{key}' lacks the placeholder {{{missing}}}, which the text that it translates has.";
        }

        return TextForms.HasPairedIsolates(text) ? null
            : $"The text under '{key}' has a sign that changes the direction and is not closed. Put U+2068 before and U+2069 after what it is for.";
    }

    private static string NeverFilled(string key, string placeholder, List<string> known) =>
        $"The text under '{key}' has the placeholder {{{placeholder}}}, which is never filled. "
            + (known.Count == 0 ? "This text has no placeholders." : $"Use {string.Join(", ", known.Select(name => $"{{{name}}}"))}.");

    private static List<string> NamesIn(string text) => [.. TextTemplate.PlaceholdersIn(text).Select(placeholder => placeholder.Name).Distinct(StringComparer.Ordinal)];
}
