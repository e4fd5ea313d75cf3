using System.Text.RegularExpressions;
using WhoCode.Reporting.Cli;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests;

/// <summary>What the README shows is what happens.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.Path("README.md"));

    [Fact]
    public void The_code_of_the_readme_runs()
    {
        // <page>
        var validator = new ReportValidator();
        var read = validator.ReadAndValidate("""{"round": 5, "titel": "Nurses who left"}""", ValidationProfile.Submission);
        foreach (var finding in read.Findings.Errors)
        {
            Console.WriteLine($"{finding.Position}: {finding.Message} {finding.Remedy}");
        }

        var round = ReportingCatalog.BuiltIn.FindRound(5)!;
        var report = StakeholderReport.CreateFor(round, LanguageTag.English) with
        {
            Contributions = [new() { Id = "c1", Field = ThematicFieldId.FairTreatment, Paragraphs = [ParagraphId.Parse("4.4")] }],
        };
        var missing = validator.Validate(report, ValidationProfile.Submission);
        Console.WriteLine($"{missing.Count} things are missing, the first at {missing[0].Pointer}.");

        byte[] json = ReportJson.Write(report);
        // </page>

        read.Findings.Errors.Should().Contain(finding => finding.Pointer == JsonPointer.Parse("/titel"));
        missing.Should().NotBeEmpty();
        ReportJson.Read(json).Report.Should().Be(report);
    }

    [Fact]
    public void The_code_of_the_readme_is_the_code_that_runs() =>
        Guides.DocumentedCode.Check(Repository.Path("README.md"), Repository.Path("tests", "WhoCode.Reporting.Tests", "ReadmeTests.cs"));

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
