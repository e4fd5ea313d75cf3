namespace WhoCode.Reporting.Tests.Fuzzing.Documents;

/// <summary>Changes tokens without regard to the grammar.</summary>
internal static class TokenChanges
{
    private static readonly string[] Tokens =
    [
        "{", "}", "[", "]", ",", ":", "\"", "'", "null", "true", "false", "True", "NaN", "Infinity", "-Infinity", "undefined", "0", "-0", "01", "+1", ".5", "1.", "0x1F", "1e", "1e999", "-", "1e5",
        "\"x\"", "'x'", "x", "\"\\x\"", "\"\\u12\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\\", "//\n", "// x\r", "/* x */", "/*", "#", ";", ",,", "\u00A0", "\uFEFF", "\u2028", "\0", "“", "”", "\"id\":", "\"round\":4,", "...",
    ];

    public static string Apply(string text, Choices choices)
    {
        var tokens = Split(text);
        if (tokens.Count == 0)
        {
            return Tokens[choices.With % Tokens.Length];
        }

        var (at, other) = (choices.At % tokens.Count, choices.With % tokens.Count);
        switch (choices.What % 9)
        {
            case 0:
                (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                break;
            case 1:
                tokens.RemoveAt(at);
                break;
            case 2:
                tokens.Insert(at, tokens[at]);
                break;
            case 3:
                tokens[at] = Tokens[choices.With % Tokens.Length];
                break;
            case 4:
                tokens.Insert(at, Tokens[choices.With % Tokens.Length]);
                break;
            case 5:
                tokens[at] = tokens[at].Replace('"', '\'');
                break;
            case 6:
                tokens.InsertRange(other, tokens.GetRange(at, Math.Min(1 + (choices.Length % 12), tokens.Count - at)));
                break;
            case 7:
                tokens.RemoveRange(at, Math.Min(1 + (choices.Length % 12), tokens.Count - at));
                break;
            default:
                tokens[at] = Respell(tokens[at]);
                break;
        }

        return string.Concat(tokens);
    }

    private static string Respell(string token) => token switch
    {
        [',' or ':' or '[' or '{' or ']' or '}'] => $" \r\n\t{token} ",
        ['"', .. var inside, '"'] when !inside.Contains('\\', StringComparison.Ordinal) => $"\"{string.Concat(inside.Select(unit => $"\\u{(int)unit:x4}"))}\"",
        [>= '0' and <= '9', ..] when token.All(char.IsAsciiDigit) => $"{token}.0e0",
        _ => token.ToUpperInvariant(),
    };

    /// <summary>Matches texts, punctuation, white space, and sequences of other characters.</summary>
    private static List<string> Split(string text)
    {
        var tokens = new List<string>();
        for (int at = 0, end; at < text.Length; at = end)
        {
            end = at + 1;
            if (text[at] == '"')
            {
                for (; end < text.Length && text[end] != '"'; end++)
                {
                    end += text[end] == '\\' ? 1 : 0;
                }

                end = Math.Min(end + 1, text.Length);
            }
            else if (KindOf(text[at]) is var kind && kind != 0)
            {
                for (; end < text.Length && KindOf(text[end]) == kind; end++)
                {
                }
            }

            tokens.Add(text[at..end]);
        }

        return tokens;
    }

    private static int KindOf(char unit) => unit is '{' or '}' or '[' or ']' or ',' or ':' or '"' ? 0 : char.IsWhiteSpace(unit) ? 1 : 2;
}
