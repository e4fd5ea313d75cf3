using System.Text.RegularExpressions;
using WhoCode.Reporting.Cli;
using WhoCode.Reporting.Tests.Guides;

namespace WhoCode.Reporting.Tests;

/// <summary>What the README shows is what happens.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.Path("README.md"));

    private Printed Console { get; } = new();

    [Fact]
    public void The_code_of_the_readme_runs()
    {
        // <page>
        var validator = new ReportValidator();
        var read = validator.ReadAndValidate("""{"round": 5, "titel": "Nurses who left"}""", ValidationProfile.Draft);
        foreach (var finding in read.Findings.Errors)
        {
            Console.WriteLine($"{finding.Position}: {finding.Message} {finding.Remedy}");
        }

        var missing = validator.Validate(read.Report!, ValidationProfile.Submission).Errors;
        Console.WriteLine($"{missing.Count} things are missing, the first at {missing[0].Pointer}.");
        // </page>

        DocumentedCode.CheckOutputOf(Repository.Path("README.md"), 2, Console);
        read.Findings.Errors.Should().Contain(finding => finding.Pointer == JsonPointer.Parse("/titel"));
        missing.Should().NotBeEmpty();
    }

    [Fact]
    public void The_code_of_the_readme_is_the_code_that_runs() =>
        DocumentedCode.Check(Repository.Path("README.md"), Repository.Path("tests", "WhoCode.Reporting.Tests", "ReadmeTests.cs"));

    [Fact]
    public void The_output_of_the_readme_is_what_the_tool_prints()
    {
        using var output = new StringWriter { NewLine = "\n" };
        Directory.SetCurrentDirectory(Repository.Root);

        Tool.Run(["validate", "docs/samples/faulty-stakeholder.json"], Stream.Null, output, TextWriter.Null).Should().Be(Tool.ErrorsFound);

        var lines = Block("text").TrimEnd('\n').Split('\n');
        lines.Should().HaveCountGreaterThan(3).And.BeSubsetOf(output.ToString().Split('\n'));
    }

    private static string Block(string language) => Regex.Match(Readme, $"```{language}\n(?<block>.*?)```", RegexOptions.Singleline).Groups["block"].Value;
}
