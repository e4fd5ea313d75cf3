using System.Buffers;

namespace WhoCode.Reporting.Rules;

/// <summary>Recognizes e-mail addresses, including those that are disguised from programs, such as "name [at] example.org".</summary>
internal static class EmailAddresses
{
    private const int MostLabels = 8; // of a domain that is spelled out, so that a long chain of words is not read again from each of them

    private const int LongestWord = 8;

    private const string LocalSigns = "!#$%&'*+-/=?^_`|~.";

    private const string ClosingBrackets = "])}>）】";

    private static readonly SearchValues<char> EndsOfWords = SearchValues.Create(ClosingBrackets + " ");

    private const string AtSigns = "@＠";

    private const string OpeningBrackets = "[({<（【";

    /// <summary>Every address contains one of these characters, unless it is spelled out.</summary>
    public const string Marks = AtSigns + OpeningBrackets;

    private static readonly SearchValues<string> AtWordsInSentences = SearchValues.Create([" at ", " arroba ", " arobase "], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] AtWordsInBrackets = ["at", "ät", "arroba", "arobase", "собака", "@", "＠"];

    private static readonly string[] DotWords = ["dot", "punto", "ponto", "point", "punkt", "точка", "."];

    /// <summary>The top-level domains after a spelled-out dot. Any other word may follow "dot" in a sentence, as in "a dot on the map".</summary>
    private static readonly string[] DomainsInWords =
    [
        "com", "org", "net", "int", "edu", "gov", "info", "eu", "ar", "au", "br", "ca", "ch", "cn", "co", "de", "es", "fr", "gh", "ie", "ke", "mx", "ng",
        "nz", "ph", "pt", "ru", "uk", "za",
    ];

    /// <summary>Returns where the address begins that has an at sign, or a bracket with a word for it, at a position; -1 if it is not an address.</summary>
    public static int StartOf(ReadOnlySpan<char> text, int at) =>
        AtSigns.Contains(text[at], StringComparison.Ordinal) ? StartOfPlain(text, at) : StartOfBracketed(text, at);

    /// <summary>Returns where the first address begins that is spelled out, as in "name at example dot org"; -1 if there is no such address.</summary>
    public static int FirstInSentence(ReadOnlySpan<char> text)
    {
        for (var at = 0; text[at..].IndexOfAny(AtWordsInSentences) is >= 0 and var next; at++)
        {
            at += next;
            var word = text[(at + 1)..];
            word = word[..word.IndexOf(' ')];
            if (NameBefore(text, at) is >= 0 and var start && IsDomain(text[(at + word.Length + 2)..], isSentence: word.Equals("at", StringComparison.OrdinalIgnoreCase)))
            {
                return start;
            }
        }

        return -1;
    }

    private static int StartOfPlain(ReadOnlySpan<char> text, int at)
    {
        var start = StartOfName(text, at);
        var domain = text[(at + 1)..];
        var end = 0;
        while (end < domain.Length && (IsInLabel(domain[end]) || domain[end] == '.'))
        {
            end++;
        }

        domain = domain[..end].TrimEnd("-.");
        return start < at && domain.LastIndexOf('.') is > 0 and var dot && IsTopLevel(domain[(dot + 1)..]) ? start : -1;
    }

    private static int StartOfBracketed(ReadOnlySpan<char> text, int at) =>
        LengthInBrackets(text[at..], AtWordsInBrackets) is > 0 and var length && NameBefore(text, at) is >= 0 and var start
        && IsDomain(text[(at + length)..].TrimStart(' '), isSentence: false)
            ? start
            : -1;

    /// <summary>Returns where the name before a spelled-out at sign begins, or -1.</summary>
    private static int NameBefore(ReadOnlySpan<char> text, int at)
    {
        var end = text[..at].TrimEnd(' ').Length;
        return StartOfName(text, end) is var start && start < end ? start : -1;
    }

    private static int StartOfName(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || LocalSigns.Contains(text[start - 1], StringComparison.Ordinal)))
        {
            start--;
        }

        return start;
    }

    /// <summary>Returns the length of a bracket that contains one of the words, or 0.</summary>
    private static int LengthInBrackets(ReadOnlySpan<char> text, string[] words)
    {
        var inside = text[1..].TrimStart(' ');
        var end = inside[..Math.Min(inside.Length, LongestWord + 1)].IndexOfAny(EndsOfWords);
        return end > 0 && IsOneOf(words, inside[..end]) && inside[end..].TrimStart(' ') is [var close, ..] after
            && ClosingBrackets.Contains(close, StringComparison.Ordinal)
            ? text.Length - after.Length + 1
            : 0;
    }

    private static bool IsDomain(ReadOnlySpan<char> text, bool isSentence)
    {
        var hasWords = false;
        for (var labels = 1; labels <= MostLabels; labels++)
        {
            var length = 0;
            while (length < text.Length && IsInLabel(text[length]))
            {
                length++;
            }

            var label = text[..length];
            text = text[length..];
            if (length > 0 && text is ['.', var next, ..] && IsInLabel(next))
            {
                text = text[1..];
            }
            else if (length > 0 && LengthOfDotInWords(text) is > 0 and var dot)
            {
                text = text[dot..];
                hasWords = true;
            }
            else
            {
                return labels > 1 && IsTopLevel(label) && (!isSentence || (hasWords && IsOneOf(DomainsInWords, label)));
            }
        }

        return false;
    }

    /// <summary>Returns the length of "[dot]" or " dot " with the blanks around it, or 0.</summary>
    private static int LengthOfDotInWords(ReadOnlySpan<char> text)
    {
        var from = text.TrimStart(' ');
        var after = from is [var open, ..] && OpeningBrackets.Contains(open, StringComparison.Ordinal) ? from[LengthInBrackets(from, DotWords)..] : WithoutDotWord(text, from);
        return after.Length == from.Length ? 0 : text.Length - after.TrimStart(' ').Length;
    }

    private static ReadOnlySpan<char> WithoutDotWord(ReadOnlySpan<char> text, ReadOnlySpan<char> from)
    {
        var end = from.Length < text.Length ? from[..Math.Min(from.Length, LongestWord)].IndexOf(' ') : -1;
        return end > 0 && IsOneOf(DotWords, from[..end]) ? from[end..] : from;
    }

    private static bool IsOneOf(string[] words, ReadOnlySpan<char> written)
    {
        foreach (var word in words)
        {
            if (written.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTopLevel(ReadOnlySpan<char> label) =>
        label.Length > 1 && (label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase) || !label.ContainsAnyInRange('0', '9'));

    /// <summary>Whether a character may be in a part of a domain, in any script.</summary>
    private static bool IsInLabel(char sign) => char.IsLetterOrDigit(sign) || sign == '-'
        || char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
