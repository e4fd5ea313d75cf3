using System.Collections.Frozen;

namespace WhoCode.Reporting.Localization;

/// <summary>Finds the languages that are written from right to left.</summary>
internal static class RightToLeft
{
    /// <summary>The scripts in use today that are written from right to left.</summary>
    private static readonly FrozenSet<string> Scripts = FrozenSet.ToFrozenSet(["Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi"]);

    /// <summary>The languages that are usually written in one of these scripts, by the likely subtags of the Unicode CLDR; of the others, the best known.</summary>
    private static readonly FrozenSet<string> Languages = FrozenSet.ToFrozenSet(
    [
        "aeb", "aii", "ajp", "ar", "arc", "arq", "ars", "ary", "arz", "ayl", "azb", "bal", "bqi", "ckb", "dv", "fa", "glk", "he", "iw", "khw", "ks", "lrc", "luz",
        "mzn", "nqo", "pbt", "pnb", "prs", "ps", "rhg", "sd", "sdh", "skr", "swb", "syr", "trw", "ug", "ur", "yi",
    ]);

    /// <summary>Returns whether a language tag is written from right to left.</summary>
    public static bool Is(string tag)
    {
        if (tag is "en")
        {
            return false;
        }

        var parts = tag.Split('-');
        return Array.Find(parts[1..], part => part.Length == 4 && char.IsAsciiLetterUpper(part[0])) is { } script
            ? Scripts.Contains(script)
            : Languages.Contains(parts[0]) && parts is not ["sd" or "ug", "IN" or "KZ" or "MN", ..];
    }
}
