using System.Text.RegularExpressions;

namespace WhoCode.Reporting.Tests.Guides;

/// <summary>Checks that the first <c>text</c> block on a page is what the code on the page prints. Running the tests with WHOCODE_WRITE=1 writes it.</summary>
internal static partial class DocumentedOutput
{
    public static void Check(string page, IEnumerable<string> printed)
    {
        var lines = string.Concat(printed.Select(line => line.TrimEnd() + "\n"));
        if (Environment.GetEnvironmentVariable("WHOCODE_WRITE") == "1")
        {
            File.WriteAllText(page, Block().Replace(File.ReadAllText(page), _ => $"```text\n{lines}```", 1));
        }

        lines.Should().NotBeEmpty();
        Block().Match(File.ReadAllText(page)).Groups["lines"].Value.Should().Be(lines, "{0} shows what is printed", page);
    }

    [GeneratedRegex("```text\n(?<lines>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
