using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace WhoCode.Reporting.Tests.Fuzzing.Documents;

/// <summary>Creates texts of ordinary words and of characters that cause errors in programs.</summary>
internal static class NastyTexts
{
    private static readonly string[] Pieces =
    [
        "a", "nurses", "Ghana", " ", "  ", "\n", "\r\n", "\t", "\0", "\u0001", "\u001b[31m", "\u007f", "\u0085", "\u00A0", "\u00AD", "\u2028", "\u2029", "\uFEFF", "\uFFFD",
        "\uFFFF", "\u200b", "\u200d", "\u200f", "\u202e", "\u2066", "e\u0301", "\u0301", "Z\u0351\u0300\u0320\u0489\u0334", "😀", "👩🏽‍⚕️", "🇬🇭", "\U0010FFFF", "𠜎", "中文", "العربية", "ﷺ", "İ", "ß",
        "=1+1", "@SUM(A1)", "-2", "+44 20 7946 0958", "person@example.org", "<script>alert(1)</script>", "'; DROP TABLE reports; --", "{member}", "{0}", "{", "}", "%s%n", "~1", "~0",
        "/", "\\", "\\u0041", "\"", "'", "`", "|", "$(id)", "__proto__", "null", "true", "0", "1e400", "https://example.org/?x=1#y", "../../etc", "percent", "persons", "Total", "All",
    ];

    /// <summary>Returns a text as a leaf of a tree.</summary>
    public static Gen<Tree> Any { get; } =
        from pieces in Gen.Elements(0, 1, 1, 2, 3, 5, 8).SelectMany(count => Gen.Elements(Pieces).ArrayOf(count))
        from times in Gen.Frequency((60, Gen.Constant(1)), (3, Gen.Constant(7)), (1, Gen.Constant(80)))
        select Literal(string.Concat(Enumerable.Repeat(string.Concat(pieces), times)));

    /// <summary>Returns an ordinary text.</summary>
    public static Gen<Tree> Ordinary { get; } = Gen.Elements(
        new[] { "A hospital", "Nurses were recruited.", "WHO", "register", "percent", "persons", "All", "Some", "e1", "e2", "c1", "Ministère de la santé", "数据", "An agreement" }.Select(Literal).ToArray());

    /// <summary>Literals that are not valid texts: unpaired surrogates and invalid escapes.</summary>
    public static Tree[] Broken { get; } =
        [.. new[] { "\"\\ud800\"", "\"a\\udc00b\"", "\"\\ud83d\\ud83d\\ude00\"", "\"\\x\"", "\"\\u12\"", "\"a\nb\"", "\"", "'a'", "\"\\uD83D\\u0041\"" }.Select(Tree.Of)];

    public static Tree Literal(string text) => Tree.Of(JsonSerializer.Serialize(text));
}
