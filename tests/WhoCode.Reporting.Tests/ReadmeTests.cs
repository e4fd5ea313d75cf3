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
        Directory.SetCurrentDirectory(Repository.Root);

        // <page>
        var validator = new ReportValidator();
        var read = validator.ReadAndValidate(File.ReadAllBytes("docs/samples/faulty-stakeholder.json"), ValidationProfile.Submission);
        foreach (var finding in read.Findings)
        {
            Console.WriteLine($"{finding.Position}: {finding.Severity} {finding.RuleId} at {finding.Pointer}: {finding.Message}");
        }

        var report = new StakeholderReport
        {
            Round = 4,
            Contributions = [new() { Id = "c1", Field = ThematicFieldId.FairTreatment, Paragraphs = [ParagraphId.Parse("4.4")] }],
        };
        var missing = validator.Validate(report, ValidationProfile.Submission);
        var paragraph = ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!.Find(ParagraphId.Parse("9.4"))!;
        Console.WriteLine($"{missing.Count} things are missing. {paragraph}: {paragraph.Summary}");
        byte[] json = ReportJson.Write(report);
        // </page>

        read.Findings.Should().HaveCount(27);
        missing.Where(finding => finding.RuleId == RuleId.Parse("WHC1001")).Should().HaveCount(8).And.HaveCount(missing.Count - 1, "consent is only advised");
        ReportJson.Read<StakeholderReport>(json).Report.Should().Be(report);
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
