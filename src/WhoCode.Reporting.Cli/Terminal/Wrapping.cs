using System.Text;

namespace WhoCode.Reporting.Cli.Terminal;

/// <summary>A run of text in one colour.</summary>
/// <param name="Text">The text, with control characters visible.</param>
/// <param name="Paint">Adds the colour to a piece of it; null for none.</param>
internal readonly record struct Run(string Text, Func<string, string>? Paint = null);

/// <summary>Breaks text between words, so that no line is wider than asked for.</summary>
internal static class Wrapping
{
    /// <summary>Returns the lines of a text.</summary>
    public static IEnumerable<string> Lines(string text, int width) => Lines([new(text)], width);

    /// <summary>Returns the lines of runs that follow each other with a space between. A word that is wider than a line is broken.</summary>
    public static IEnumerable<string> Lines(IEnumerable<Run> runs, int width)
    {
        var (line, used) = (new StringBuilder(), 0);
        foreach (var run in runs.Where(run => run.Text.Length > 0))
        {
            foreach (var word in run.Text.Split(' ').SelectMany(word => Pieces(word, width)))
            {
                var length = DisplayWidth.Of(word);
                if (line.Length > 0 && used + 1 + length > width)
                {
                    yield return line.ToString();
                    line.Clear();
                    used = 0;
                }

                line.Append(line.Length > 0 ? " " : "").Append(run.Paint?.Invoke(word) ?? word);
                used += length + (used > 0 ? 1 : 0);
            }
        }

        yield return line.ToString();
    }

    private static List<string> Pieces(string word, int width)
    {
        if (word.Length <= width / 2 || DisplayWidth.Of(word) <= width)
        {
            return [word];
        }

        List<string> pieces = [];
        var (piece, used) = (new StringBuilder(), 0);
        foreach (var rune in word.EnumerateRunes())
        {
            if (used + DisplayWidth.Of(rune) > width && piece.Length > 0)
            {
                pieces.Add(piece.ToString());
                piece.Clear();
                used = 0;
            }

            piece.Append(rune.ToString());
            used += DisplayWidth.Of(rune);
        }

        pieces.Add(piece.ToString());
        return pieces;
    }
}
