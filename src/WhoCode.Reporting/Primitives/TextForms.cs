namespace WhoCode.Reporting.Primitives;

/// <summary>What the forms of texts have in common: lengths, identifiers, nearness.</summary>
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

        return end < text.Length ? Visible(text[..end]) + "…" : Visible(text);
    }

    /// <summary>A whole text with everything made visible that could mislead a reader or a terminal.</summary>
    public static string Visible(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            shown.Append(IsVisible(rune) ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}"));
        }

        return shown.ToString();
    }

    /// <summary>A whole text in one line, with everything made visible that could mislead a reader or a terminal.</summary>
    public static string OneLine(string? text) =>
        Visible(string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate);

    /// <summary>The candidate nearest to what was written, or null where none is near enough to be meant.</summary>
    public static string? Nearest(string written, IEnumerable<string> candidates)
    {
        var wanted = Fold(written);
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var distance = Distance(wanted, Fold(candidate));
            if (distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best is not null && bestDistance <= Math.Max(1, Math.Min(wanted.Length, best.Length) / 3) ? best : null;
    }

    private static string Fold(string text)
    {
        var folded = new StringBuilder(Math.Min(text.Length, 80));
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, 80)))
        {
            if (char.IsLetterOrDigit(c))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }

    /// <summary>The optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[3, b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            int now = i % 3, last = (i - 1) % 3, beforeLast = (i + 1) % 3;
            rows[now, 0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(rows[last, j] + 1, rows[now, j - 1] + 1), rows[last, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    best = Math.Min(best, rows[beforeLast, j - 2] + 1);
                }

                rows[now, j] = best;
            }
        }

        return rows[a.Length % 3, b.Length];
    }
}
