using System.Text.RegularExpressions;
using WhoCode.Reporting.Cli;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Tests.Guides;

namespace WhoCode.Reporting.Tests.Packages;

/// <summary>The READMEs that people see beside the packages. tests/consumers also compiles and runs their programs, from the packed packages.</summary>
public sealed class PackageReadmeTests
{
    private static readonly string Core = Repository.Path("src", "WhoCode.Reporting", "README.md");

    private Printed Console { get; } = new();

    /// <summary>Gets the projects that are packed: all in src but those that say otherwise.</summary>
    public static TheoryData<string> Packages { get; } = new(Directory.EnumerateDirectories(Repository.Path("src"))
        .Where(folder => Directory.EnumerateFiles(folder, "*.csproj").Any(project => !File.ReadAllText(project).Contains("<IsPackable>false</IsPackable>", StringComparison.Ordinal)))
        .Select(folder => Path.GetFileName(folder)));

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_readme_says_how_to_install_the_package_and_who_is_not_its_author(string package)
    {
        var page = File.ReadAllText(Repository.Path("src", package, "README.md"));

        page.Should().StartWith($"# {package}\n").And.Contain("This is not a WHO product");
        page.Should().Match(text => text.Contains($"dotnet add package {package}\n", StringComparison.Ordinal)
            || text.Contains($"dotnet tool install --global {package}\n", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_readme_has_no_relative_links_as_they_lead_nowhere_outside_the_repository(string package)
    {
        var page = File.ReadAllText(Repository.Path("src", package, "README.md"));
        var prose = Regex.Replace(page, "```.*?```|`[^`\n]*`", "", RegexOptions.Singleline);
        var targets = Regex.Matches(prose, """\]\((?<target>[^)]*)\)|^\[[^\]]+\]:\s*(?<target>\S+)|(?:href|src)="(?<target>[^"]*)""", RegexOptions.Multiline);

        targets.Select(link => link.Groups["target"].Value).Where(target => !target.StartsWith("https://", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void The_program_of_the_library_prints_what_its_readme_shows()
    {
        // <page>
        var validator = new ReportValidator();
        var read = validator.ReadAndValidate("""{"round": 5, "titel": "Nurses who left"}""", ValidationProfile.Draft);
        foreach (var finding in read.Findings)
        {
            Console.WriteLine($"{finding.Position}: {finding.Message} {finding.Remedy}");
        }
        // </page>

        DocumentedCode.Check(Core, Repository.Path("tests", "WhoCode.Reporting.Tests", "Packages", "PackageReadmeTests.cs"));
        DocumentedCode.CheckOutputOf(Core, 1, Console);
    }

    [Fact]
    public void The_readme_of_the_test_kit_shows_the_test_that_runs() => DocumentedCode.Check(
        Repository.Path("src", "WhoCode.Reporting.Testing", "README.md"), Repository.Path("tests", "WhoCode.Reporting.Tests", "Packages", "ContributionTitleTests.cs"));

    [Fact]
    public void The_tool_prints_what_its_readme_shows()
    {
        var page = Repository.Path("src", "WhoCode.Reporting.Cli", "README.md");
        var text = File.ReadAllText(page);
        var folder = Directory.CreateTempSubdirectory("whocode");
        var report = Regex.Match(text, "```json\n(?<report>.*?)```", RegexOptions.Singleline).Groups["report"].Value;
        var command = Regex.Match(text, "```sh\nwhocode (?<command>validate .*)\n```").Groups["command"].Value;
        using var output = new StringWriter { NewLine = "\n" };
        try
        {
            var path = Path.Combine(folder.FullName, "report.json");
            File.WriteAllText(path, report);

            Tool.Run([.. command.Replace("report.json", path, StringComparison.Ordinal).Split(' ')], Stream.Null, output, TextWriter.Null).Should().Be(Tool.ErrorsFound);

            DocumentedCode.CheckOutputOf(page, 1, output.ToString().Replace(path, "report.json", StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
