using System.Text.RegularExpressions;

namespace WhoCode.Reporting.Tests.Guides;

/// <summary>Holds that the code on a page is code that a test compiles and runs: the regions between <c>// &lt;page&gt;</c> and <c>// &lt;/page&gt;</c>.
/// <c>using</c> lines are only on the page. Running the tests with WHOCODE_WRITE=1 copies it onto the page.</summary>
internal static partial class DocumentedCode
{
    public static void Check(string page, string source)
    {
        var run = Region().Matches(File.ReadAllText(source)).Select(match => Dedent(match.Groups["code"].Value)).ToList();
        if (Environment.GetEnvironmentVariable("WHOCODE_WRITE") == "1")
        {
            var next = 0;
            File.WriteAllText(page, Block().Replace(File.ReadAllText(page), match => next < run.Count ? $"```csharp\n{match.Groups["usings"].Value}{run[next++]}\n```" : match.Value));
        }

        var shown = Block().Matches(File.ReadAllText(page)).Select(match => match.Groups["code"].Value.TrimEnd()).ToList();
        shown.Should().NotBeEmpty().And.Equal(run, "{0} shows the code of {1}", Path.GetFileName(page), Path.GetFileName(source));
    }

    private static string Dedent(string code)
    {
        var lines = code.TrimEnd().Split('\n');
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart(' ').Length);
        return string.Join('\n', lines.Select(line => line.Length > 0 ? line[indent..] : ""));
    }

    [GeneratedRegex("```csharp\n(?<usings>(?:using [A-Z][A-Za-z.]*;\n)*\n?)(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("// <page>\n(?<code>.*?)// </page>", RegexOptions.Singleline)]
    private static partial Regex Region();
}
