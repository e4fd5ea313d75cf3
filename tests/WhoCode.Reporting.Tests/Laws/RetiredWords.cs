using System.Text.RegularExpressions;

namespace WhoCode.Reporting.Tests.Laws;

/// <summary>The words that the glossary retires, and where a text uses one.</summary>
internal static partial class RetiredWords
{
    private static readonly Lazy<IReadOnlyList<(string Word, Regex Pattern)>> LazyAll = new(() => [.. Read().Select(word => (word, PatternOf(word)))]);

    public static IReadOnlyList<(string Word, Regex Pattern)> All => LazyAll.Value;

    /// <summary>Finds the retired words in a text, as whole words in any letter case.</summary>
    /// <returns>For each, the line in the text, counted from 1, and the word with some of what is around it.</returns>
    public static IEnumerable<(int Line, string Found)> FindIn(string text) =>
        from retired in All
        from Match match in retired.Pattern.Matches(text)
        let line = 1 + text.AsSpan(0, match.Index).Count('\n')
        orderby line, match.Index
        select (line, $"'{retired.Word}' in '…{Around(text, match)}…'");

    private static string Around(string text, Match match)
    {
        var (from, to) = (Math.Max(0, match.Index - 30), Math.Min(text.Length, match.Index + match.Length + 30));
        return WhiteSpace().Replace(text[from..to], " ");
    }

    /// <summary>The words in backticks in the first column of the table.</summary>
    private static IEnumerable<string> Read() =>
        File.ReadAllLines(Repository.Path("docs", "glossary.md"))
            .SkipWhile(line => line != "## Retired words")
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(line => InBackticks().Matches(line.Split('|')[1]))
            .Select(match => match.Groups[1].Value);

    private static Regex PatternOf(string word) => new(
        @"(?<!\w)" + string.Join(@"\s+", word.Split(' ').Select(Regex.Escape)) + @"(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex InBackticks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
