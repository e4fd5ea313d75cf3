namespace WhoCode.Reporting.Rules;

/// <summary>Recognizes telephone numbers: digits after "+" or "00", after a word such as "phone" or "hotline", or in a link that opens a chat.</summary>
internal static class TelephoneNumbers
{
    private const int FewestDigits = 9;

    private const int FewestDigitsAfterALabel = 7;

    private const int MostDigits = 15;

    private const int MostBetween = 2;

    private const int MostConnectingWords = 3;

    private const string ChatLink = "wa.me/";

    /// <summary>The digits of the scripts in which people write telephone numbers.</summary>
    public const string Digits = "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९০১২৩৪৫৬৭৮৯０１２３４５６７８９";

    /// <summary>Only these may be between a label and its number, as "a telephone survey of 1 250 000" contains no telephone number.</summary>
    private const string AfterALabel = " \t\r\n\u00A0\u2009\u202F\u200E\u200F:：.()（）+＋#=/-–—°№";

    /// <summary>Examines the digits that begin at a position.</summary>
    /// <returns>Where the telephone number begins, or -1 if the digits are not one; and how many characters the digits take.</returns>
    public static (int Start, int Length) StartOf(ReadOnlySpan<char> text, int at)
    {
        var (digits, length) = DigitsIn(text[at..]);
        var start = digits is < FewestDigitsAfterALabel or > MostDigits || OtherNumbers.IsOne(text, at, length) ? -1
            : digits >= FewestDigits && InternationalAt(text, at) is >= 0 and var international ? international
            : FollowsALabel(text[..at]) ? at : -1;
        return (start, length);
    }

    /// <summary>Returns where the "+" or "00" before a country code begins, or -1. No country code begins with 0, but large numbers contain groups "000".</summary>
    private static int InternationalAt(ReadOnlySpan<char> text, int digit)
    {
        var before = text[..digit].TrimEnd(" (");
        var start = before is [.., '+' or '＋'] && digit - before.Length <= 1 ? before.Length - 1
            : IsZero(text[digit]) && IsZero(text[digit + 1]) && text[(digit + 2)..].TrimStart(' ') is [var country, ..] && !IsZero(country) ? digit
            : -1;
        return start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or ',' or '-' or '/') ? -1 : start;
    }

    private static bool FollowsALabel(ReadOnlySpan<char> before)
    {
        if (before.EndsWith(ChatLink, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        for (var words = 0; words <= MostConnectingWords; words++)
        {
            before = before.TrimEnd(AfterALabel);
            var start = before.Length;
            while (start > 0 && IsInWord(before[start - 1]))
            {
                start--;
            }

            var word = before[start..];
            if (TelephoneWords.IsLabel(word))
            {
                return true;
            }

            if (!TelephoneWords.IsConnecting(word))
            {
                return false;
            }

            before = before[..start];
        }

        return false;
    }

    private static bool IsZero(char digit) => char.GetNumericValue(digit) == 0;

    private static bool IsInWord(char sign) => char.IsLetter(sign) || char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Counts the digits that follow each other with at most two signs between them, and the characters that they take.</summary>
    private static (int Digits, int Length) DigitsIn(ReadOnlySpan<char> text)
    {
        var (digits, length) = (0, 0);
        for (var i = 0; i < text.Length && i - length <= MostBetween; i++)
        {
            if (char.IsDigit(text[i]))
            {
                (digits, length) = (digits + 1, i + 1);
            }
            else if (!IsBetween(text[i]))
            {
                break;
            }
        }

        return (digits, length);
    }

    /// <summary>Whether a character may be between the groups of a number: blanks, hyphens, dots, slashes, parentheses and marks of direction.</summary>
    private static bool IsBetween(char sign) => sign is ' ' or '-' or '.' or '/' or '(' or ')' or '\u00A0' or '\u2009' or '\u202F' or '\u2010' or '\u2011'
        or '（' or '）' or '\u200E' or '\u200F' or '\u202A' or '\u202C';
}
