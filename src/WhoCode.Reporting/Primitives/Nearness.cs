namespace WhoCode.Reporting;

/// <summary>Compares texts as people write them: the same but for letter case, accents and signs, or but for a slip of the pen.</summary>
internal static class Nearness
{
    private const int MostFolded = 80;

    private const int MostSlips = 2;

    /// <summary>How much farther than the nearest all others must be.</summary>
    private const int Margin = 2;

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
