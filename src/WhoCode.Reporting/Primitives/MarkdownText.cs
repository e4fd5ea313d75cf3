using System.Buffers;

namespace WhoCode.Reporting;

/// <summary>Writes texts that come from anywhere so that Markdown shows them and does nothing else with them.</summary>
internal static class MarkdownText
{
    /// <summary>What is markup wherever it stands. Round brackets and exclamation marks are nothing without square brackets.</summary>
    private const string Markup = "\\*_[]<>&#|~^$}";

    /// <summary>What is markup only when it stands twice, in some dialects.</summary>
    private const string MarkupWhenDoubled = "=+:\"";

    /// <summary>What opens a block when a line begins with it.</summary>
    private const string MarkupAtStart = "-+=:";

    /// <summary>Where words end. What is a link without markup, such as a web address, holds none of these at its core.</summary>
    private static readonly SearchValues<char> Ends = SearchValues.Create(" '\"<>()[]{},;`|«»“”‘’„");

    private static readonly string[] Linked = ["://", "www.", "@", "mailto:", "tel:", "xmpp:"];

    /// <summary>A text in one line, with all markup escaped. Addresses become code, because nothing else keeps them from being links.</summary>
    public static string Plain(string? text)
    {
        var line = TextForms.OneLine(text);
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

    /// <summary>A text as code, in a fence that nothing in it closes; empty for an empty one.</summary>
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
        // A backslash does not keep a backtick from standing beside a fence, nor a bracket from giving attributes to HTML in some dialects.
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

    /// <summary>Whether what stands before a sign makes it the number of a list: up to nine digits.</summary>
    private static bool IsNumber(ReadOnlySpan<char> before) =>
        before.Length is > 0 and <= 9 && !before.ContainsAnyExceptInRange('0', '9');
}
