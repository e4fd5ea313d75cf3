using System.Text;

namespace WhoCode.Reporting;

/// <summary>A run of text in one colour.</summary>
/// <param name="Text">The text, with control characters visible.</param>
/// <param name="Paint">Adds the colour to a piece of it; null for none.</param>
internal readonly record struct Run(string Text, Func<string, string>? Paint = null);

/// <summary>Breaks text between words, so that no line is wider than asked for.</summary>
internal static class Wrapping
{
    private const char Isolate = '\u2068'; // first strong isolate
    private const char PopIsolate = '\u2069';

    /// <summary>Signs of Chinese text that must not begin a line.</summary>
    private const string NeverFirst = "，。、；：？！）》」』】”’…％";

    /// <summary>Signs of Chinese text that must not end a line.</summary>
    private const string NeverLast = "（《「『【“‘";

    /// <summary>Returns the lines of a text.</summary>
    /// <inheritdoc cref="Lines(IEnumerable{Run}, int, int?, bool)"/>
    public static IEnumerable<string> Lines(string text, int width, int? firstWidth = null, bool breaksWords = true) => Lines([new(text)], width, firstWidth, breaksWords);

    /// <summary>
    /// Returns the lines of runs that follow each other with a space between. An isolate that goes on in the next line is closed and opened again.
    /// </summary>
    /// <param name="runs">The runs.</param>
    /// <param name="width">The columns of a line.</param>
    /// <param name="firstWidth">The columns of the first line; null for those of the others.</param>
    /// <param name="breaksWords">Whether a word that is wider than a line is broken; if not, it can be copied.</param>
    public static IEnumerable<string> Lines(IEnumerable<Run> runs, int width, int? firstWidth = null, bool breaksWords = true)
    {
        var (line, used, open, room) = (new StringBuilder(), 0, 0, firstWidth ?? width);
        foreach (var run in runs.Where(run => run.Text.Length > 0))
        {
            foreach (var (word, hasSpace) in run.Text.Split(' ').SelectMany(word => Pieces(word, breaksWords ? width : int.MaxValue)))
            {
                var length = DisplayWidth.Of(word);
                var space = hasSpace && used > 0 ? 1 : 0;
                if (used > 0 && used + space + length > room)
                {
                    yield return line.Append(PopIsolate, open).ToString();
                    line.Clear().Append(Isolate, open);
                    (used, space, room) = (0, 0, width);
                }

                line.Append(' ', space).Append(run.Paint?.Invoke(word) ?? word);
                used += length + space;
                open = Math.Max(0, open + word.Count(c => c == Isolate) - word.Count(c => c == PopIsolate));
            }
        }

        yield return line.ToString();
    }

    /// <summary>Divides a word at the places where a line can be broken without a space: between Chinese characters, and anywhere if it is wider than a line.</summary>
    private static IEnumerable<(string Piece, bool HasSpace)> Pieces(string word, int width)
    {
        var hasSpace = true;
        foreach (var part in AtIdeographs(word))
        {
            foreach (var piece in Narrow(part, width))
            {
                yield return (piece, hasSpace);
                hasSpace = false;
            }
        }
    }

    private static IEnumerable<string> AtIdeographs(string word)
    {
        var start = 0;
        for (var i = 1; i < word.Length; i++)
        {
            if ((IsIdeographic(word[i - 1]) || IsIdeographic(word[i])) && !NeverFirst.Contains(word[i], StringComparison.Ordinal) && !NeverLast.Contains(word[i - 1], StringComparison.Ordinal))
            {
                yield return word[start..i];
                start = i;
            }
        }

        yield return word[start..];
    }

    private static bool IsIdeographic(char c) => c is (>= '\u3400' and <= '\u9FFF') or (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFF60');

    private static IEnumerable<string> Narrow(string word, int width)
    {
        if (word.Length <= width / 2 || DisplayWidth.Of(word) <= width)
        {
            yield return word;
            yield break;
        }

        var (piece, used) = (new StringBuilder(), 0);
        foreach (var rune in word.EnumerateRunes())
        {
            if (used + DisplayWidth.Of(rune) > width && piece.Length > 0)
            {
                yield return piece.ToString();
                piece.Clear();
                used = 0;
            }

            piece.Append(rune.ToString());
            used += DisplayWidth.Of(rune);
        }

        yield return piece.ToString();
    }
}
