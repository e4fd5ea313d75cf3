using System.Globalization;
using System.Text;
using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Cli.Terminal;

/// <summary>A line of a file, and a line below it with a caret.</summary>
/// <param name="Gutter">The number of the line.</param>
/// <param name="Line">The line.</param>
/// <param name="EmptyGutter">As many columns as the number takes.</param>
/// <param name="Caret">The caret, below the position.</param>
internal sealed record Excerpt(string Gutter, string Line, string EmptyGutter, string Caret);

/// <summary>The lines of a file that findings are about, shown so that nothing in them can confuse a terminal.</summary>
/// <param name="utf8">The file.</param>
internal sealed class SourceText(byte[] utf8)
{
    private const string CutMark = "…";
    private const int LeastExcerpt = 20;
    private const int BytesPerColumn = 12; // more than any character takes, with some accents

    private readonly List<int> lineStarts = [0];

    /// <summary>Returns the line of a position, cut to a width, and a line with a caret below the position; null if there is no such position.</summary>
    public Excerpt? Show(TextPosition? position, int width)
    {
        var isUtf16 = utf8 is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        if (isUtf16 || position is not { } at || StartOf(at.Line) is not { } start)
        {
            return null;
        }

        var number = at.Line.ToString(CultureInfo.InvariantCulture);
        var room = Math.Max(LeastExcerpt, width - number.Length - " | ".Length);
        var end = EndOf(start);
        var place = OffsetOf(start, end, at.Column);
        var before = ShowBefore(start, place, room * 2 / 3);
        var after = ShowAfter(place, end, room - DisplayWidth.Of(before));
        return new($"{number} | ", before + after, new string(' ', number.Length) + " | ", new string(' ', DisplayWidth.Of(before)) + "^");
    }

    /// <summary>Returns the text of the line before a place, as much of its end as fits.</summary>
    private string ShowBefore(int start, int place, int room)
    {
        var from = Math.Max(start, place - (room * BytesPerColumn));
        var text = Decode(from, place);
        if (from == start)
        {
            text = text.TrimStart();
        }

        if (text.EnumerateRunes().Any(IsRightToLeft))
        {
            return CutMark; // what follows would be shown in another order, and the caret would point to something else
        }

        return from == start && DisplayWidth.Of(text) <= room ? text : CutMark + LastOf(text, room - 1);
    }

    /// <summary>Returns the text of the line from a place, as much of its beginning as fits.</summary>
    private string ShowAfter(int place, int end, int room)
    {
        var to = Math.Min(end, place + (room * BytesPerColumn));
        var text = Decode(place, to).TrimEnd();
        if (to == end && DisplayWidth.Of(text) <= room)
        {
            return text;
        }

        var (shown, used) = (new StringBuilder(), 0);
        foreach (var rune in text.EnumerateRunes())
        {
            used += DisplayWidth.Of(rune);
            if (used > room - 1)
            {
                break;
            }

            shown.Append(rune.ToString());
        }

        return shown + CutMark;
    }

    private static string LastOf(string text, int room)
    {
        var (from, used) = (text.Length, 0);
        while (from > 0)
        {
            var length = from > 1 && char.IsSurrogatePair(text, from - 2) ? 2 : 1;
            used += DisplayWidth.Of(text.Substring(from - length, length));
            if (used > room)
            {
                break;
            }

            from -= length;
        }

        return text[from..];
    }

    /// <summary>Returns a piece of the file with control characters visible, and tabs as spaces.</summary>
    private string Decode(int from, int to)
    {
        while (from < to && (utf8[from] & 0xC0) == 0x80)
        {
            from++; // not in the middle of a character
        }

        return LocalizedText.MakeVisible(Encoding.UTF8.GetString(utf8, from, to - from).TrimStart('\uFEFF').Replace("\t", "    ", StringComparison.Ordinal).TrimEnd('\r'));
    }

    private int? StartOf(int line)
    {
        while (lineStarts.Count < line)
        {
            var next = utf8.AsSpan(lineStarts[^1]).IndexOf((byte)'\n');
            if (next < 0)
            {
                return null;
            }

            lineStarts.Add(lineStarts[^1] + next + 1);
        }

        return line < 1 ? null : lineStarts[line - 1];
    }

    private int EndOf(int start) => utf8.AsSpan(start).IndexOf((byte)'\n') is >= 0 and var length ? start + length : utf8.Length;

    /// <summary>Returns the byte at which a column begins; columns count characters from 1.</summary>
    private int OffsetOf(int start, int end, int column)
    {
        var at = start;
        for (; column > 1 && at < end; column--)
        {
            for (at++; at < end && (utf8[at] & 0xC0) == 0x80; at++)
            {
            }
        }

        return at;
    }

    private static bool IsRightToLeft(Rune rune) =>
        rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
