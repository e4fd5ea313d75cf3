using WhoCode.Reporting.Findings;

namespace WhoCode.Reporting.Validation.Rules;

/// <summary>Recognizes texts in which nothing can be seen.</summary>
internal static class InvisibleTexts
{
    /// <summary>The first character of a text that has only invisible ones, and not only white space, which counts as not given; otherwise, null.</summary>
    public static Rune? FirstIn(string text)
    {
        Rune? first = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                continue;
            }

            if (!IsInvisible(rune))
            {
                return null;
            }

            first ??= rune;
        }

        return first;
    }

    /// <summary>Returns the signs of a text, judged by its first character.</summary>
    public static ProseSigns SignsOf(string text) => text is [<= ' ' or >= '\u007F', ..] ? ProseSigns.MayBeInvisible : 0;

    /// <summary>Format and control characters, variation selectors, and letters and patterns that are drawn as a blank.</summary>
    private static bool IsInvisible(Rune rune) =>
        rune.Value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x2800 or 0x3164 or 0xFFA0
            or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control;
}
