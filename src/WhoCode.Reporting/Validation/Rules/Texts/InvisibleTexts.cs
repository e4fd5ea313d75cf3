namespace WhoCode.Reporting.Rules;

/// <summary>Recognizes texts that contain no visible character.</summary>
internal static class InvisibleTexts
{
    /// <summary>Returns the first character of a text that has only invisible characters; otherwise, null. White space alone counts as not given, so it returns null too.</summary>
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

    /// <summary>Returns the signs of a text, which its first character decides.</summary>
    public static ProseSigns SignsOf(string text) => text is [<= ' ' or >= '\u007F', ..] ? ProseSigns.MayBeInvisible : 0;
}
