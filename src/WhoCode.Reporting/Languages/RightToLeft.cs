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

    /// <summary>Where other languages are written from right to left, by the likely subtags of the Unicode CLDR.</summary>
    private static readonly FrozenSet<string> Regions = FrozenSet.ToFrozenSet(
    [
        "az-IQ", "az-IR", "ha-CM", "ha-SD", "kk-AF", "kk-CN", "kk-IR", "kk-MN", "ku-IQ", "ku-IR", "ku-LB", "ky-CN", "ms-CC", "pa-PK", "tg-PK", "uz-AF",
    ]);

    /// <summary>Where these languages are written from left to right.</summary>
    private static readonly FrozenSet<string> OtherRegions = FrozenSet.ToFrozenSet(["sd-IN", "ug-KZ", "ug-MN"]);

    /// <summary>Returns whether the first letter of a text, isolates left out, is of a script from right to left.</summary>
    public static bool BeginsWith(string text)
    {
        var depth = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            depth += rune.Value switch { 0x2068 => 1, 0x2069 => -1, _ => 0 };
            if (depth == 0 && Rune.IsLetter(rune))
            {
                return rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
            }
        }

        return false;
    }

    /// <summary>Returns whether a language tag is written from right to left.</summary>
    public static bool Is(string tag)
    {
        if (tag is "en")
        {
            return false;
        }

        var parts = tag.Split('-');
        if (Array.Find(parts[1..], part => part.Length == 4 && char.IsAsciiLetterUpper(part[0])) is { } script)
        {
            return Scripts.Contains(script);
        }

        var place = string.Join('-', parts.Take(2));
        return Regions.Contains(place) || (Languages.Contains(parts[0]) && !OtherRegions.Contains(place));
    }
}
