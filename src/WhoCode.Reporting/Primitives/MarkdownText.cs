using System.Buffers;

namespace WhoCode.Reporting;

/// <summary>Escapes untrusted text so that Markdown shows it as it is and never interprets it.</summary>
internal static class MarkdownText
{
    /// <summary>Characters that are markup anywhere in a line. Parentheses and exclamation marks have no effect without square brackets.</summary>
    private const string Markup = "\\*_[]<>&#|~^$}";

    /// <summary>Characters that some dialects treat as markup when they are doubled.</summary>
    private const string MarkupWhenDoubled = "=+:\"";

    /// <summary>Characters that begin a block at the start of a line.</summary>
    private const string MarkupAtStart = "-+=:";

    /// <summary>Characters that end a word. A link without markup, such as a web address, contains none of these.</summary>
    private static readonly SearchValues<char> Ends = SearchValues.Create(" '\"<>()[]{},;`|«»“”‘’„\u00A0\u202F\u2068\u2069،؛؟，。；：？！、（）《》");

    private static readonly string[] Linked = ["://", "www.", "@", "mailto:", "tel:", "xmpp:"];

    /// <summary>
    /// Returns a text in one line, with all markup escaped. Addresses become code, because escaping alone does not stop them from being
    /// links.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="keepsIsolates">Whether isolates in pairs are kept, as texts of languages from right to left have them.</param>
    public static string Plain(string? text, bool keepsIsolates = false)
    {
        var line = TextForms.OneLine(text, keepsIsolates);
        var shown = new StringBuilder(line.Length + 16);
        for (var at = 0; at < line.Length;)
        {
            var length = line.AsSpan(at).IndexOfAny(Ends);
            var end = length < 0 ? line.Length : at + length;
            var core = line[at..end].TrimEnd('.', ':', '!', '?', '*', '_', '~');
            if (IsLinked(core))
            {
                shown.Append(Code(core));
                at += core.Length;
            }

            for (; at <= end && at < line.Length; at++)
            {
                AppendEscaped(shown, line, at);
            }
        }

        return shown.ToString();
    }

    /// <summary>Returns a text as inline code, with a fence that nothing in the text closes. An empty text gives an empty text.</summary>
    public static string Code(string? text)
    {
        var shown = TextForms.Visible(text ?? "");
        if (shown.Length == 0)
        {
            return "";
        }

        var (longest, run) = (0, 0);
        foreach (var c in shown)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', longest + 1);
        var pad = shown[0] is '`' or ' ' || shown[^1] is '`' or ' ' ? " " : "";
        return $"{fence}{pad}{shown}{pad}{fence}";
    }

    private static bool IsLinked(string word) => Array.Exists(Linked, sign => word.Contains(sign, StringComparison.OrdinalIgnoreCase));

    private static void AppendEscaped(StringBuilder shown, string line, int at)
    {
        // In some dialects, a backslash stops neither a backtick beside a fence nor a brace that gives attributes to HTML.
        shown.Append(line[at] switch
        {
            '`' => "&#96;",
            '{' => "&#123;",
            _ when IsMarkup(line, at) => $"\\{line[at]}",
            _ => line[at].ToString(),
        });
    }

    private static bool IsMarkup(string line, int at) => line[at] switch
    {
        var c when Markup.Contains(c, StringComparison.Ordinal) => true,
        var c when MarkupAtStart.Contains(c, StringComparison.Ordinal) && at == 0 => true,
        var c when MarkupWhenDoubled.Contains(c, StringComparison.Ordinal) =>
            (at > 0 && line[at - 1] == c) || (at + 1 < line.Length && line[at + 1] == c),
        '.' or ')' => IsNumber(line.AsSpan(0, at)) && (at + 1 == line.Length || line[at + 1] == ' '),
        _ => false,
    };

    /// <summary><see langword="true"/> if the text before a character makes it the number of a list item: one to nine digits.</summary>
    private static bool IsNumber(ReadOnlySpan<char> before) =>
        before.Length is > 0 and <= 9 && !before.ContainsAnyExceptInRange('0', '9');
}
