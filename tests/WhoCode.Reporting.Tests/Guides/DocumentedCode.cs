using System.Text.RegularExpressions;

namespace WhoCode.Reporting.Tests.Guides;

/// <summary>
/// Compares the code on a page with the code that a test compiles and runs: the regions between <c>// &lt;page&gt;</c> and
/// <c>// &lt;/page&gt;</c>. <c>using</c> directives are written on the page by hand. Running the tests with WHOCODE_WRITE=1 copies code and output
/// onto the page.
/// </summary>
internal static partial class DocumentedCode
{
    private static readonly bool IsWriting = Environment.GetEnvironmentVariable("WHOCODE_WRITE") == "1";

    /// <summary>Compares a page of docs/guides with a file of this folder.</summary>
    public static void CheckGuide(string page, string source) =>
        Check(GuidePath(page), Repository.Path("tests", "WhoCode.Reporting.Tests", "Guides", source));

    public static void Check(string page, string source)
    {
        var sourceText = File.ReadAllText(source);
        var run = Region().Matches(sourceText).Select(match => Dedent(match.Groups["code"].Value)).ToList();
        if (IsWriting)
        {
            var next = 0;
            File.WriteAllText(page, Block().Replace(File.ReadAllText(page), match => next < run.Count ? $"```csharp\n{match.Groups["usings"].Value}{run[next++]}\n```" : match.Value));
        }

        var blocks = Block().Matches(File.ReadAllText(page));
        blocks.Select(match => match.Groups["code"].Value.TrimEnd())
            .Should().NotBeEmpty().And.Equal(run, "{0} shows the code of {1}", Path.GetFileName(page), Path.GetFileName(source));

        blocks.SelectMany(match => match.Groups["usings"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Should().BeSubsetOf(DirectivesFor(source, sourceText), "{0} is compiled with the directives that {1} shows", Path.GetFileName(source), Path.GetFileName(page));
    }

    /// <summary>Compares what code printed with a block of a page in docs/guides that is marked as <c>text</c>.</summary>
    /// <param name="page">The name of the page.</param>
    /// <param name="number">The number of the block among the <c>text</c> blocks of the page, from 1.</param>
    /// <param name="printed">What was printed.</param>
    public static void CheckOutput(string page, int number, object printed) => CheckOutputOf(GuidePath(page), number, printed);

    public static void CheckOutputOf(string page, int number, object printed)
    {
        var output = printed.ToString()!.TrimEnd('\n');
        if (IsWriting)
        {
            var next = 0;
            File.WriteAllText(page, Output().Replace(File.ReadAllText(page), match => ++next == number ? $"```text\n{output}\n```" : match.Value));
        }

        var shown = Output().Matches(File.ReadAllText(page));
        shown.Count.Should().BeGreaterThanOrEqualTo(number, "{0} shows what its code prints", Path.GetFileName(page));
        shown[number - 1].Groups["output"].Value.TrimEnd().Should().Be(output, "{0} shows what its code prints", Path.GetFileName(page));
    }

    private static string GuidePath(string page) => Repository.Path("docs", "guides", page);

    /// <summary>The directives that a test is compiled with: its own, those of its project, and that of the namespace around its own.</summary>
    private static IEnumerable<string> DirectivesFor(string source, string sourceText)
    {
        var folder = new FileInfo(source).Directory!;
        while (!folder.EnumerateFiles("*.csproj").Any())
        {
            folder = folder.Parent!;
        }

        var project = File.ReadAllText(folder.EnumerateFiles("*.csproj").Single().FullName);
        return
        [
            "using WhoCode.Reporting;",
            .. Directive().Matches(sourceText).Select(match => match.Value),
            .. ProjectUsing().Matches(project).Select(match => $"using {match.Groups["name"].Value};"),
        ];
    }

    private static string Dedent(string code)
    {
        var lines = code.TrimEnd().Split('\n');
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart(' ').Length);
        return string.Join('\n', lines.Select(line => line.Length > 0 ? line[indent..] : ""));
    }

    [GeneratedRegex("```csharp\n(?<usings>(?:using [A-Z][A-Za-z.]*;\n)*\n?)(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("```text\n(?<output>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Output();

    [GeneratedRegex("^using [A-Z][A-Za-z.]*;$", RegexOptions.Multiline)]
    private static partial Regex Directive();

    [GeneratedRegex("<Using Include=\"(?<name>[^\"]+)\" />")]
    private static partial Regex ProjectUsing();

    [GeneratedRegex("// <page>\n(?<code>.*?)// </page>", RegexOptions.Singleline)]
    private static partial Regex Region();
}
