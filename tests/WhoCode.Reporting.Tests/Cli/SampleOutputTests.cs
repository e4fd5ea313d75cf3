using WhoCode.Reporting.Tables;
using static WhoCode.Reporting.Tests.Cli.ToolCall;

namespace WhoCode.Reporting.Tests.Cli;

/// <summary>Whatever the tool makes of a sample must show that it is one, because an output travels without the file.</summary>
public sealed class SampleOutputTests
{
    public static TheoryData<string, string> Validated
    {
        get
        {
            var outputs = new TheoryData<string, string>();
            foreach (var sample in Samples.Names)
            {
                foreach (var format in (string[])["text", "json", "csv", "sarif", "markdown"])
                {
                    outputs.Add(sample, format);
                }
            }

            return outputs;
        }
    }

    [Theory]
    [MemberData(nameof(Validated))]
    public void Validating_a_sample_shows_that_it_is_one(string sample, string format)
    {
        var output = Run("validate", "--profile", "publication", "--format", format, Path(sample)).Output;

        var isTableWithoutRows = format == "csv" && output.TrimEnd().Split('\n').Length == 1;
        (isTableWithoutRows || output.Contains(Samples.IdOf(sample))).Should().BeTrue("this is the output:\n{0}", output);
    }

    [Theory]
    [MemberData(nameof(Samples.Reports), MemberType = typeof(Samples))]
    public void A_line_of_results_shows_that_a_sample_is_one(string sample)
    {
        var line = File.ReadAllText(Path(sample)).ReplaceLineEndings(" ");

        RunWith(line + "\n", "validate", "--jsonl", "-").Output.Should().Contain(Samples.IdOf(sample));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("markdown")]
    public void A_comparison_shows_which_reports_are_samples(string format)
    {
        string[] stakeholders = [.. Samples.Names.Where(sample => sample.StartsWith("stakeholder-", StringComparison.Ordinal))];

        var output = Run(["compare", "--for", "secretariat", "--format", format, Path("national-example-2024.json"), .. stakeholders.Select(Path)]).Output;

        output.Should().ContainAll(stakeholders.Append("national-example-2024.json").Select(Samples.IdOf));
    }

    [Fact]
    public void Each_row_of_an_exported_table_says_that_it_is_invented()
    {
        var table = Run("workforce", "export", Path("national-example-2024.json")).Output;

        var workforce = WorkforceCsv.Read(System.Text.Encoding.UTF8.GetBytes(table)).Workforce;
        string?[] sources =
        [
            .. workforce.Stocks.Select(row => row.Source),
            .. workforce.TrainingCountries.Select(row => row.Source),
            .. workforce.Inflows.Concat(workforce.Outflows).Select(row => row.Source),
        ];
        sources.Should().NotBeEmpty().And.OnlyContain(source => source!.StartsWith("Invented"));
    }

    private static string Path(string sample) => Repository.Path("docs", "samples", sample);
}
