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

    /// <summary>Returns the candidate that differs from what was written at most in letter case, accents, signs, blanks, and what cannot be seen; null if there is none.</summary>
    public static string? Alike(string written, IEnumerable<string?> candidates)
    {
        var wanted = FoldWhole(written);
        return wanted.Length == 0 ? null : candidates.FirstOrDefault(candidate => candidate is not null && candidate != written && FoldWhole(candidate) == wanted);
    }

    /// <summary>Returns the candidate that was meant by what was written, or null if it is not nearly certain that one was.</summary>
    public static string? Nearest(string written, IEnumerable<string> candidates) => Nearest(written, candidates, static candidate => candidate);

    /// <summary>Returns the candidate whose name is what was written but for a slip of the pen, if all others are far from it; otherwise null.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="candidates">What can be meant; one can be among them several times, with other names.</param>
    /// <param name="nameOf">Returns the name of a candidate.</param>
    public static T? Nearest<T>(string written, IEnumerable<T> candidates, Func<T, string> nameOf) where T : class =>
        Nearest(written, candidates.Select(candidate => (nameOf(candidate), candidate)));

    /// <inheritdoc cref="Nearest{T}(string, IEnumerable{T}, Func{T, string})"/>
    public static T? Nearest<T>(string written, IEnumerable<(string Name, T Meant)> candidates) where T : class =>
        NearestFolded(Fold(written), candidates.Select(candidate => (Fold(candidate.Name), candidate.Meant)));

    /// <inheritdoc cref="Nearest{T}(string, IEnumerable{T}, Func{T, string})"/>
    /// <remarks>For names that are in small letters already, without accents, blanks and signs.</remarks>
    public static T? NearestFolded<T>(string wanted, IEnumerable<(string Name, T Meant)> candidates) where T : class
    {
        T? best = null;
        var (bestDistance, secondDistance, bestName) = (int.MaxValue, int.MaxValue, "");
        foreach (var (folded, meant) in candidates)
        {
            if (Math.Abs(folded.Length - wanted.Length) > MostSlips + Margin)
            {
                continue;
            }

            var distance = Distance(wanted, folded);
            if (meant.Equals(best))
            {
                (bestDistance, bestName) = distance < bestDistance ? (distance, folded) : (bestDistance, bestName);
            }
            else if (distance < bestDistance)
            {
                (best, bestDistance, secondDistance, bestName) = (meant, distance, bestDistance, folded);
            }
            else
            {
                secondDistance = Math.Min(secondDistance, distance);
            }
        }

        return bestDistance == 0 || (bestDistance <= SlipsIn(wanted, bestName) && secondDistance >= bestDistance + Margin) ? best : null;
    }

    /// <summary>Whether two texts are the same but for a slip of the pen.</summary>
    public static bool IsSlipOf(string text, string other)
    {
        var (first, second) = (Fold(text), Fold(other));
        return Distance(first, second) <= SlipsIn(first, second);
    }

    private const int MostFolded = 80;

    private const int MostSlips = 2;

    /// <summary>How much farther than the nearest all others must be.</summary>
    private const int Margin = 2;

    /// <summary>How many letters can be wrong, left out, added or swapped: the more, the longer the shorter text is.</summary>
    private static int SlipsIn(string text, string other) => Math.Min(text.Length, other.Length) switch { < 4 => 0, < 12 => 1, _ => MostSlips };

    private static string Fold(string text) => FoldWhole(text.Length > MostFolded ? text[..MostFolded] : text);

    /// <summary>Returns the letters and digits of a text, in small letters and without accents.</summary>
    public static string FoldWhole(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                folded.Append(LatinLetters.WithoutAccent(char.ToLowerInvariant(c)));
            }
        }

        return folded.ToString();
    }

    /// <summary>The optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours. Beyond what matters here, any greater number.</summary>
    private static int Distance(string a, string b)
    {
        var width = b.Length + 1;
        Span<int> rows = width <= MostFolded + 1 ? stackalloc int[3 * width] : new int[3 * width];
        for (var j = 0; j <= b.Length; j++)
        {
            rows[j] = j;
        }

        var leastBefore = 0;
        for (var i = 1; i <= a.Length; i++)
        {
            Span<int> now = rows.Slice(i % 3 * width, width), last = rows.Slice((i - 1) % 3 * width, width), beforeLast = rows.Slice((i + 1) % 3 * width, width);
            var least = now[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(last[j] + 1, now[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    best = Math.Min(best, beforeLast[j - 2] + 1);
                }

                now[j] = best;
                least = Math.Min(least, best);
            }

            if (Math.Min(least, leastBefore) > MostSlips + Margin)
            {
                return int.MaxValue; // two rows that are beyond it lead to nothing that is not
            }

            leastBefore = least;
        }

        return rows[(a.Length % 3 * width) + b.Length];
    }
}
