using System.Buffers;

namespace WhoCode.Reporting;

/// <summary>Recognizes invisible characters and characters that look like ASCII ones: spaces, hyphens, and letters of other scripts.</summary>
internal static class LookAlikes
{
    // Each letter is at the same index as the ASCII letter that it looks like.
    private const string LookAlikeLetters = "АВСЕНІЈКМОРЅТХаеіјорсхуԁһɡΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private const string Plain = "ABCEHIJKMOPSTXaeijopcxydhgABEZHIKMNOPTYX";

    /// <summary>The control characters that databases, spreadsheets and XML reject: all except tab and line breaks.</summary>
    public static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (char)code).Except(['\t', '\n', '\r'])]);

    /// <summary>
    /// <see langword="true"/> if a text may contain a control character or an unpaired surrogate. This is a fast first check, because most
    /// texts contain neither.
    /// </summary>
    public static bool MayHoldOdd(string text) => text.AsSpan().ContainsAnyExceptInRange(' ', '\uD7FF');

    /// <summary><see langword="true"/> if a character is displayed as nothing or as a blank, but is not white space.</summary>
    /// <remarks>These are format and control characters, variation selectors, and letters that have no visible form.</remarks>
    public static bool IsUnseen(Rune rune) =>
        IsDrawnBlank(rune) || rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control;

    /// <summary><see langword="true"/> if a character counts as a letter, mark or symbol but is displayed as a blank.</summary>
    public static bool IsDrawnBlank(Rune rune) =>
        rune.Value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x2800 or 0x3164 or 0xFFA0;

    /// <summary>
    /// Returns the first invisible character, spaces of any kind included; null if there is no such character, or if the text is all ASCII.
    /// </summary>
    public static Rune? FirstUnseen(string text)
    {
        if (Ascii.IsValid(text))
        {
            return null;
        }

        foreach (var rune in text.EnumerateRunes())
        {
            if (IsUnseen(rune) || Rune.IsWhiteSpace(rune))
            {
                return rune;
            }
        }

        return null;
    }

    /// <summary>Returns the Unicode notation of a character, such as "U+200B".</summary>
    public static string NameOf(Rune rune) => string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");

    /// <summary>
    /// Replaces characters that only look like ASCII with the ASCII ones, and removes invisible characters. Words in other scripts are
    /// unchanged.
    /// </summary>
    public static string MakePlain(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var meant = FindLookAlikes(text, ofCode: true);
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (meant[i] is { } one)
            {
                plain.Append(one);
            }
            else if (char.IsSurrogate(text[i]) || !IsUnseen(new Rune(text[i])))
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }

    /// <summary>Returns for each character of a text the ASCII character that it imitates; null for ASCII, and for words of another script.</summary>
    /// <param name="text">The text to examine.</param>
    /// <param name="ofCode">
    /// <see langword="true"/> if the text should be a code. A word made only of look-alikes is then not taken for a word of another script.
    /// </param>
    public static char?[] FindLookAlikes(string text, bool ofCode)
    {
        var meant = new char?[text.Length];
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            var word = text.AsSpan(start..end);
            var isPlain = word.ContainsAny(AsciiLettersAndDigits) || (ofCode && !word.ContainsAnyExcept(AllLookAlikes));
            for (var i = start; i < end; i++)
            {
                meant[i] = text[i] is >= '！' and <= '～' ? (char)(text[i] - 0xFEE0) : isPlain && LookAlikeLetters.IndexOf(text[i]) is >= 0 and var index ? Plain[index] : null;
            }

            if (end < text.Length)
            {
                meant[end] = PlainSign(text[end]);
            }

            start = end + 1;
        }

        return meant;
    }

    private static char? PlainSign(char sign) => sign switch
    {
        < '\u0080' => null,
        >= '！' and <= '～' => (char)(sign - 0xFEE0),
        '−' => '-',
        _ => char.GetUnicodeCategory(sign) switch
        {
            UnicodeCategory.SpaceSeparator => ' ',
            UnicodeCategory.DashPunctuation => '-',
            _ => null,
        },
    };

    private static readonly SearchValues<char> AllLookAlikes = SearchValues.Create(LookAlikeLetters);

    private static readonly SearchValues<char> AsciiLettersAndDigits = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
}
