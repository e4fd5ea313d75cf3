namespace WhoCode.Reporting;

/// <summary>Compares texts as people write them: equal except for letter case, accents and punctuation, or except for a typing error.</summary>
internal static class Nearness
{
    private const int MostFolded = 80;

    private const int MostSlips = 2;

    /// <summary>How much farther than the nearest candidate all others must be.</summary>
    private const int Margin = 2;

    /// <summary>Returns the candidate that differs from a text only in letter case, accents, punctuation, blanks or invisible characters.</summary>
    /// <returns>The candidate; null if no candidate is that similar.</returns>
    public static string? Alike(string written, IEnumerable<string?> candidates)
    {
        var wanted = FoldWhole(written);
        return wanted.Length == 0 ? null : candidates.FirstOrDefault(candidate => candidate is not null && candidate != written && FoldWhole(candidate) == wanted);
    }

    /// <summary>Returns the candidate that a text probably meant; null unless this is nearly certain.</summary>
    public static string? Nearest(string written, IEnumerable<string> candidates) => Nearest(written, candidates, static candidate => candidate);

    /// <summary>Returns the candidate whose name equals a text except for a typing error.</summary>
    /// <param name="written">The text that a person wrote.</param>
    /// <param name="candidates">The possible meanings. One meaning may appear several times, with different names.</param>
    /// <param name="nameOf">Returns the name of a candidate.</param>
    /// <returns>The candidate; null if no name is near enough, or if a second candidate is about as near.</returns>
    public static T? Nearest<T>(string written, IEnumerable<T> candidates, Func<T, string> nameOf) where T : class =>
        Nearest(written, candidates.Select(candidate => (nameOf(candidate), candidate)));

    /// <inheritdoc cref="Nearest{T}(string, IEnumerable{T}, Func{T, string})"/>
    public static T? Nearest<T>(string written, IEnumerable<(string Name, T Meant)> candidates) where T : class =>
        NearestFolded(Fold(written), candidates.Select(candidate => (Fold(candidate.Name), candidate.Meant)));

    /// <inheritdoc cref="Nearest{T}(string, IEnumerable{T}, Func{T, string})"/>
    /// <remarks>Expects names in lower case, without accents, blanks and punctuation.</remarks>
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

    /// <summary><see langword="true"/> if two texts are equal except for a typing error.</summary>
    public static bool IsSlipOf(string text, string other)
    {
        var (first, second) = (Fold(text), Fold(other));
        return Distance(first, second) <= SlipsIn(first, second);
    }

    /// <summary>Returns how many letters may be wrong, missing, added or swapped. The number grows with the length of the shorter text.</summary>
    private static int SlipsIn(string text, string other) => Math.Min(text.Length, other.Length) switch { < 4 => 0, < 12 => 1, _ => MostSlips };

    private static string Fold(string text) => FoldWhole(text.Length > MostFolded ? text[..MostFolded] : text);

    /// <summary>Returns the letters and digits of a text, in lower case and without accents.</summary>
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

    /// <summary>Returns the optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours.</summary>
    /// <remarks>A distance too large to matter here is returned as any larger number.</remarks>
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
                return int.MaxValue; // once two rows exceed the limit, all later ones do
            }

            leastBefore = least;
        }

        return rows[(a.Length % 3 * width) + b.Length];
    }
}
