namespace WhoCode.Reporting.Cli;

/// <summary>Finds what a person meant by a word that is mistyped.</summary>
internal static class Suggestion
{
    private const int LongestWord = 64;

    /// <summary>Returns the candidate that is nearest to a word, or null if none is near or two are equally near.</summary>
    public static string? For(string written, IEnumerable<string> candidates)
    {
        if (written.Length is 0 or > LongestWord)
        {
            return null;
        }

        var (best, bestDistance, isTied) = ((string?)null, int.MaxValue, false);
        foreach (var candidate in candidates.Distinct(StringComparer.Ordinal).Where(candidate => HasNumberOf(candidate, written)))
        {
            var distance = Distance(written.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance < bestDistance)
            {
                (best, bestDistance, isTied) = (candidate, distance, false);
            }
            else if (distance == bestDistance)
            {
                isTied = true;
            }
        }

        return best is not null && !isTied && bestDistance <= SlipsIn(Math.Min(written.Length, best.Length)) ? best : WithBeginning(written, candidates);
    }

    /// <summary>Whether two words have the same digits. Another number is not a slip: report2.json is not report1.json.</summary>
    private static bool HasNumberOf(string word, string other) => DigitsOf(word) == DigitsOf(other);

    private static string DigitsOf(string word) => string.Concat(word.Where(char.IsAsciiDigit)).TrimStart('0');

    /// <summary>How many letters of a word can be wrong, left out, added or swapped.</summary>
    private static int SlipsIn(int length) => length switch { < 3 => 0, < 6 => 1, _ => 2 };

    /// <summary>Returns the only candidate that begins with what was written.</summary>
    private static string? WithBeginning(string written, IEnumerable<string> candidates)
    {
        var found = written.Length < 3 ? [] : candidates.Where(candidate => candidate.StartsWith(written, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
        return found is [var only] ? only : null;
    }

    /// <summary>Counts insertions, deletions, replacements and swaps of neighbours between two words.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                rows[i, j] = i == 0 ? j
                    : j == 0 ? i
                    : Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
