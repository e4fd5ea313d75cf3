using System.Text.RegularExpressions;

namespace WhoCode.Reporting.Tests.Laws;

/// <summary>Comments and pages use the words of docs/glossary.md. Code in them is left out: names of types and properties are what they are.</summary>
public sealed partial class GlossaryProseTests
{
    /// <summary>Pages that quote the words, or what was written earlier.</summary>
    private static readonly string[] Exceptions = ["docs/glossary.md", "docs/performance.md", "CHANGELOG.md"];

    /// <summary>Every page at the root and in docs.</summary>
    public static TheoryData<string> Pages =>
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(Directory.EnumerateFiles(Repository.Path("docs"), "*.md", SearchOption.AllDirectories))
            .Select(NameOf).Except(Exceptions).Order(StringComparer.Ordinal),
    ];

    /// <summary>Every project in src.</summary>
    public static TheoryData<string> Projects => [.. Directory.EnumerateDirectories(Repository.Path("src")).Select(NameOf).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_page_contains_a_retired_word(string page) =>
        FindIn(page, ProseOfPage(File.ReadAllText(Repository.Path(page)))).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_comment_contains_a_retired_word(string project) =>
        Directory.EnumerateFiles(Repository.Path(project), "*.cs", SearchOption.AllDirectories)
            .Where(file => !NameOf(file).Contains("/bin/", StringComparison.Ordinal) && !NameOf(file).Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(file => FindIn(NameOf(file), ProseOfComments(File.ReadAllText(file))))
            .Should().BeEmpty();

    [Theory]
    [InlineData("var a = \"// it stands\"; // It stands.", "1: 'stands'")]
    [InlineData("var a = \"\"\"\n// it \"stands\"\n\"\"\";\nvar b = @\"c:\\\"; // It stands.", "4: 'stands'")]
    [InlineData("/// <summary>What is told\n/// apart.</summary>", "1: 'told' 1: 'told apart'")]
    [InlineData("/// <c>Stands</c> and <see cref=\"Stands\"/>, `stands`.", "")]
    [InlineData("/// <code>\n/// stands\n/// </code>", "")]
    [InlineData("var a = '\"'; // It stands.", "1: 'stands'")]
    [InlineData("/// Told.\nvar apart = 1;\n// Apart.", "1: 'told'")]
    public void Of_code_the_comments_are_read_but_no_code_in_them(string code, string expected) => Short(FindIn("", ProseOfComments(code))).Should().Be(expected);

    [Theory]
    [InlineData("It\nstands.", "2: 'stands'")]
    [InlineData("`stands`", "")]
    [InlineData("a\n\n```csharp\nstands\n```\n\nstands", "7: 'stands'")]
    [InlineData("[a](https://stands.example)", "")]
    public void Of_a_page_the_prose_is_read_but_no_code(string page, string expected) => Short(FindIn("", ProseOfPage(page))).Should().Be(expected);

    private static IEnumerable<string> FindIn(string file, string prose) => RetiredWords.FindIn(prose).Select(one => $"{file}:{one.Line}: {one.Found}");

    private static string Short(IEnumerable<string> found) => string.Join(' ', found.Select(one => one[1..one.IndexOf(" in ", StringComparison.Ordinal)]));

    private static string NameOf(string path) => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');

    /// <summary>A page without code and addresses, on the same lines.</summary>
    private static string ProseOfPage(string page) => Without(page, FencedCode(), InlineCode(), Address());

    /// <summary>The comments of C# without code in them, on the same lines; everything else is a stop, so that no word runs across it.</summary>
    private static string ProseOfComments(string code) => Without(
        Code().Replace(code, match => match.Groups["comment"] is { Success: true } comment ? comment.Value : Lines(match.Value, ";")), CodeElement(), Tag(), InlineCode());

    private static string Without(string text, params Regex[] left) => left.Aggregate(text, (rest, pattern) => pattern.Replace(rest, match => Lines(match.Value, "")));

    /// <summary>As many lines as a text has, with nothing on them but a mark.</summary>
    private static string Lines(string text, string mark) => mark + new string('\n', text.AsSpan().Count('\n'));

    [GeneratedRegex("^ *```.*?^ *```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FencedCode();

    [GeneratedRegex("(`+).+?\\1", RegexOptions.Singleline)]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"\]\([^)]*\)|https?://\S+")]
    private static partial Regex Address();

    [GeneratedRegex("<code>.*?</code>|<c>.*?</c>", RegexOptions.Singleline)]
    private static partial Regex CodeElement();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    /// <summary>A comment of one line, or a literal, or any other character of code.</summary>
    [GeneratedRegex("""
        ///?(?<comment>[^\n]*) | /\*.*?\*/
        | \$*(?<raw>"{3,}).*?\k<raw>"* | \$?@\$?"(?:[^"]|"")*" | \$?"(?:[^"\\\n]|\\.)*" | '(?:[^'\\\n]|\\.[^'\n]*)'
        | [^\s]
        """, RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Code();
}
