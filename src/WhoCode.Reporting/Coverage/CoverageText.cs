using System.Collections.Frozen;

namespace WhoCode.Reporting.Coverage;

/// <summary>Texts of people as values of a dimension: in one line and of bounded length, and compared without letter case and accents.</summary>
/// <remarks>Works without ICU, so that the same reports give the same values on any machine. The framework's normalization needs it.</remarks>
internal static class CoverageText
{
    /// <summary>The number of characters that are kept of a text. A valid report contains no longer ones.</summary>
    public const int MostCharacters = 500;

    private const char Ellipsis = '…';

    private const string Accented = "αάἀἁᾶὰ εέἐἑὲ ηήἠἡῆὴ ιίϊΐἰἱῖὶ οόὀὁὸ υύϋΰὐὑῦὺ ωώὠὡῶὼ еёѐ иѝйӣ ії уўӯ гѓ кќ iİ";

    private static readonly FrozenDictionary<char, char> Plain =
        Accented.Split(' ').SelectMany(row => row.Skip(1).Select(letter => KeyValuePair.Create(letter, row[0]))).ToFrozenDictionary();

    /// <summary>Returns a text in one line, without invisible characters, and without what follows its first 500 characters; empty for a blank text.</summary>
    public static string Clean(string? written)
    {
        var shown = new StringBuilder();
        var (count, isAfterBlank) = (0, false);
        foreach (var rune in (written ?? "").EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                isAfterBlank = count > 0;
                continue;
            }

            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.Control or UnicodeCategory.Format)
            {
                continue;
            }

            count += isAfterBlank ? 2 : 1;
            if (count > MostCharacters)
            {
                return shown.Append(Ellipsis).ToString();
            }

            var isUsual = category is not (UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned); // JSON has a long escape for these
            shown.Append(isAfterBlank ? " " : "").Append(isUsual ? rune.ToString() : "\uFFFD");
            isAfterBlank = false;
        }

        return shown.ToString();
    }

    /// <summary>Returns what texts that <see cref="Clean"/> returned are compared by.</summary>
    public static string KeyOf(string cleaned)
    {
        var key = new StringBuilder(cleaned.Length);
        foreach (var c in cleaned)
        {
            if (c is >= '\u0300' and <= '\u036F')
            {
                continue; // an accent that follows its letter
            }

            // Other scripts have no letter case, or one that not every machine knows.
            var lower = c is < '\u0590' or (>= '\u1E00' and <= '\u1FFF') && c != 'İ' ? char.ToLowerInvariant(c) : c;
            key.Append(Plain.TryGetValue(lower, out var plain) ? plain : LatinLetters.WithoutAccent(lower));
        }

        return key.Length > 0 ? key.ToString() : cleaned; // a text of accents alone
    }
}
