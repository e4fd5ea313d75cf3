namespace WhoCode.Reporting.Rules;

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

            if (!LookAlikes.IsUnseen(rune))
            {
                return null;
            }

            first ??= rune;
        }

        return first;
    }

    /// <summary>Returns the signs of a text, judged by its first character.</summary>
    public static ProseSigns SignsOf(string text) => text is [<= ' ' or >= '\u007F', ..] ? ProseSigns.MayBeInvisible : 0;
}
