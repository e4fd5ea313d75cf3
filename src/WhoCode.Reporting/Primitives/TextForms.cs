namespace WhoCode.Reporting;

/// <summary>What the forms of texts have in common: lengths, digits, and how they are quoted.</summary>
internal static class TextForms
{
    /// <summary>Whether the text holds at most this many Unicode characters, as JSON Schema counts them.</summary>
    public static bool HasAtMost(string text, int characters)
    {
        if (text.Length <= characters)
        {
            return true;
        }

        // A character takes one or two UTF-16 units, so only texts between the two bounds have to be counted.
        return text.Length <= 2L * characters && Count(text) <= characters;
    }

    /// <summary>The Unicode characters of a text; an unpaired surrogate counts as one.</summary>
    public static int Count(string text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                count--;
                i++;
            }
        }

        return count;
    }

    /// <summary>Counts the surrogates of a text that have no other half, and finds the first; -1 for none.</summary>
    public static (int First, int Count) HalfCharacters(string text)
    {
        var (first, count) = (-1, 0);
        for (var i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                (first, count) = (count == 0 ? i : first, count + 1);
            }
        }

        return (first, count);
    }

    /// <summary>A JSON text in which each half character is written as an escape, so that encoding it does not hide that it is one.</summary>
    public static string EscapeHalfCharacters(string json)
    {
        if (HalfCharacters(json).First < 0)
        {
            return json;
        }

        var escaped = new StringBuilder(json.Length + 16);
        for (var i = 0; i < json.Length; i++)
        {
            if (i + 1 < json.Length && char.IsSurrogatePair(json[i], json[i + 1]))
            {
                escaped.Append(json, i++, 2);
            }
            else if (char.IsSurrogate(json[i]))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)json[i]:x4}");
            }
            else
            {
                escaped.Append(json[i]);
            }
        }

        return escaped.ToString();
    }

    /// <summary>The beginning of a text for a message: at most 60 characters, with everything made visible that could mislead a reader or a terminal.</summary>
    public static string Excerpt(string text)
    {
        var end = 0;
        for (var characters = 0; end < text.Length && characters < 60; characters++)
        {
            end += end + 1 < text.Length && char.IsSurrogatePair(text[end], text[end + 1]) ? 2 : 1;
        }

        return end < text.Length ? VisibleExcerpt(text[..end]) + "…" : VisibleExcerpt(text);
    }

    /// <summary>Makes visible too what only looks like ASCII: letters of another script among those of ASCII, and in a text that is ASCII otherwise, spaces and hyphens.</summary>
    private static string VisibleExcerpt(string text)
    {
        if (Ascii.IsValid(text))
        {
            return Visible(text);
        }

        var strangers = LookAlikes.FindStrangers(text, ofCode: false);
        var isPlain = !text.Where((c, i) => c > '\u007F' && strangers[i] is null).Any();
        var shown = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            shown.Append(strangers[i] is not null && (isPlain || char.IsLetter(text[i])) ? Escape(text[i]) : Visible(isPair ? text[i..(i + 2)] : text[i].ToString()));
            i += isPair ? 1 : 0;
        }

        return shown.ToString();
    }

    /// <summary>A whole text with everything made visible that could mislead a reader or a terminal.</summary>
    public static string Visible(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            shown.Append(IsVisible(rune) ? rune.ToString() : Escape(rune.Value));
        }

        return shown.ToString();
    }

    /// <summary>A whole text in one line, with everything made visible that could mislead a reader or a terminal.</summary>
    public static string OneLine(string? text) =>
        Visible(string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>A text with 0 to 9 in place of the decimal digits of other scripts.</summary>
    public static string WithAsciiDigits(string text) =>
        string.Create(text.Length, text, static (span, text) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                span[i] = char.IsDigit(text[i]) ? (char)('0' + (int)char.GetNumericValue(text[i])) : text[i];
            }
        });

    private static string Escape(int code) => string.Create(CultureInfo.InvariantCulture, $"\\u{code:X4}");

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate)
        && !LookAlikes.IsDrawnBlank(rune);
}
