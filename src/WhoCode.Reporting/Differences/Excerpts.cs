namespace WhoCode.Reporting.Differences;

/// <summary>Shortens texts to one line: their beginning, or the passage in which two of them differ.</summary>
internal static class Excerpts
{
    /// <summary>The number of characters after which a value is cut.</summary>
    public const int Most = 240;

    /// <summary>The number of characters that are shown around the passage that differs.</summary>
    private const int Around = 40;

    private const char Isolate = '\u2068', PopIsolate = '\u2069', Ellipsis = '…';

    /// <summary>Returns the beginning of a text in one line. Isolates that are cut are closed.</summary>
    public static string Begin(string text, int most = Most)
    {
        var line = OneLine(text.Length > 8 * most ? text[..(8 * most)] : text);
        var isCut = text.Length > 8 * most;
        if (!TextForms.HasAtMost(line, most))
        {
            (line, isCut) = (line[..EndOf(line, 0, most)].TrimEnd(), true);
        }

        var open = line.AsSpan().Count(Isolate) - line.AsSpan().Count(PopIsolate);
        return isCut ? line + Ellipsis + new string(PopIsolate, Math.Max(0, open)) : line;
    }

    /// <summary>Returns the passages in which two texts differ, with what is around them, each in one line.</summary>
    public static (string Before, string After) Compare(string before, string after)
    {
        (before, after) = (OneLine(before), OneLine(after));
        var shorter = Math.Min(before.Length, after.Length);
        var start = before.AsSpan().CommonPrefixLength(after.AsSpan());
        var end = 0;
        while (end < shorter - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        start = AtWord(before, Math.Max(0, start - Around));
        return (Cut(before, start, before.Length - end), Cut(after, start, after.Length - end));
    }

    /// <summary>Returns a text in one line, with one space between words.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Returns the text from a position to some characters after another one.</summary>
    private static string Cut(string text, int start, int end)
    {
        end = EndOf(text, start, Math.Min(Most, Math.Max(0, end - start) + Around));
        return $"{(start > 0 ? Ellipsis : null)}{text[start..end].Trim()}{(end < text.Length ? Ellipsis : null)}";
    }

    /// <summary>Moves a position to the beginning of the next word if one begins soon after it, and in any case not into a character.</summary>
    private static int AtWord(string text, int position)
    {
        if (position == 0)
        {
            return 0;
        }

        var space = text.IndexOf(' ', position, Math.Min(Around / 2, text.Length - position));
        return space >= 0 ? space + 1
            : position < text.Length && char.IsLowSurrogate(text[position]) ? position - 1
            : position;
    }

    /// <summary>Returns the position after a number of characters, or the end of the text.</summary>
    private static int EndOf(string text, int start, int characters)
    {
        var end = start;
        for (; characters > 0 && end < text.Length; characters--)
        {
            end += end + 1 < text.Length && char.IsSurrogatePair(text[end], text[end + 1]) ? 2 : 1;
        }

        return end;
    }
}
