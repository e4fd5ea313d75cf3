using System.Buffers;

namespace WhoCode.Reporting.Validation.Rules;

/// <summary>Looks for what reaches a person: e-mail addresses and telephone numbers. Each text is read once, without backtracking.</summary>
internal static class ContactData
{
    private const int FewestDigits = 9;

    private const int FewestDigitsAfterALabel = 7;

    private const int MostDigits = 15;

    private const int MostBetween = 2;

    private static readonly SearchValues<char> LocalPart =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&'*+-/=?^_`{|}~.");

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static readonly SearchValues<char> Domain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.");

    /// <summary>What may stand between "phone" and its number; words may not, or "a telephone survey of 1 250 000" would be one.</summary>
    private const string AfterALabel = " \u00A0:.(+#";

    /// <summary>Where the first e-mail address begins, or -1.</summary>
    public static int EmailAt(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('@'); at >= 0;)
        {
            var start = text[..at].LastIndexOfAnyExcept(LocalPart) + 1;
            var domain = text[(at + 1)..];
            var end = domain.IndexOfAnyExcept(Domain);
            domain = (end < 0 ? domain : domain[..end]).TrimEnd("-.");
            var dot = domain.LastIndexOf('.');
            if (start < at && dot > 0 && domain.Length - dot > 2 && !domain[(dot + 1)..].ContainsAnyInRange('0', '9'))
            {
                return start;
            }

            var next = text[(at + 1)..].IndexOf('@');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return -1;
    }

    /// <summary>Where the first telephone number begins, or -1: digits after "+" or "00", or after a word such as "phone".</summary>
    public static int TelephoneAt(ReadOnlySpan<char> text)
    {
        for (var at = 0; text[at..].IndexOfAnyInRange('0', '9') is >= 0 and var next;)
        {
            at += next;
            var (digits, length) = DigitsIn(text[at..]);
            if (digits is >= FewestDigits and <= MostDigits && InternationalAt(text, at) is >= 0 and var start)
            {
                return start;
            }

            if (digits is >= FewestDigitsAfterALabel and <= MostDigits && FollowsALabel(text[..at]))
            {
                return at;
            }

            at += length;
        }

        return -1;
    }

    /// <summary>Where the "+" or "00" before a country's number stands, or -1. No country's begins with 0, but "000" groups large numbers.</summary>
    private static int InternationalAt(ReadOnlySpan<char> text, int digit)
    {
        var start = digit > 0 && text[digit - 1] == '+' ? digit - 1
            : text[digit..].StartsWith("00") && text[(digit + 2)..].TrimStart(' ') is [not '0', ..] ? digit
            : -1;
        return start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or ',' or '-' or '/') ? -1 : start;
    }

    private static bool FollowsALabel(ReadOnlySpan<char> before)
    {
        var label = before.TrimEnd(AfterALabel);
        var word = label[(label.LastIndexOfAnyExcept(Letters) + 1)..];
        return word.Equals("phone", StringComparison.OrdinalIgnoreCase) || word.Equals("telephone", StringComparison.OrdinalIgnoreCase)
            || word.Equals("mobile", StringComparison.OrdinalIgnoreCase) || word.Equals("whatsapp", StringComparison.OrdinalIgnoreCase)
            || (word.Equals("tel", StringComparison.OrdinalIgnoreCase) && before[label.Length] is '.' or ':');
    }

    /// <summary>How many digits follow each other, with no more than blanks, hyphens, dots, slashes and parentheses between them, and in how many characters.</summary>
    private static (int Digits, int Length) DigitsIn(ReadOnlySpan<char> text)
    {
        var (digits, length) = (0, 0);
        for (var i = 0; i < text.Length && i - length <= MostBetween; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                (digits, length) = (digits + 1, i + 1);
            }
            else if (text[i] is not (' ' or '\u00A0' or '-' or '.' or '/' or '(' or ')'))
            {
                break;
            }
        }

        return (digits, length);
    }
}
