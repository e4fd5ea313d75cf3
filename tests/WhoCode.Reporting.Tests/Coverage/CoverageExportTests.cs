using System.Buffers;
using System.Text;
using WhoCode.Reporting.Coverage;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Tests.Cultures;
using WhoCode.Reporting.Tests.Export;

namespace WhoCode.Reporting.Tests.Coverage;

public sealed class CoverageExportTests
{
    private const string Hostile = "<b>x</b> | [click](http://evil.example) \u001b[2J\u202Egnp `code` \ud800 *x*\nsecond line";

    private static readonly ReportCoverage Some = Counting.All(TestReports.Maximal, NationalReports.National);

    [Fact]
    public void CSV_has_a_row_for_each_value_and_side()
    {
        var rows = CsvReader.Read(Some.Write(CoverageFormat.Csv));

        rows.Should().OnlyContain(row => row.Length == rows[0].Length);
        rows[0].Take(8).Should().Equal("dimension", "row", "value", "label", "known", "side", "reports", "entries");
        rows[1].Take(4).Should().Equal("all", "audience", "secretariat", "The secretariat");
        rows[2].Take(7).Should().Equal("all", "total", "", "", "", "stakeholder", "1");
        rows.Single(row => row[0] == "field" && row[2] == "fair-treatment" && row[5] == "stakeholder").Should().Equal(
            "field", "value", "fair-treatment", "2 Fair treatment of migrant personnel", "true", "stakeholder", "1", "1", "0", "0", "1", "0", "", "", "", "", "", "", "");
        rows.Single(row => row[0] == "field" && row[2] == "fair-treatment" && row[5] == "national").Should().Equal(
            "field", "value", "fair-treatment", "2 Fair treatment of migrant personnel", "true", "national", "1", "1", "", "", "", "", "0", "0", "0", "1", "0", "0", "0");
        rows.Count(row => row[1] == "unlisted").Should().Be((2 * 12) - 2, "two dimensions are of stakeholder reports only");
        rows.Count(row => row[1] == "value").Should().Be(Some.Tables.Sum(table => table.Rows.Count * (table.Dimension is CoverageDimension.Addressee or CoverageDimension.ReporterKind ? 1 : 2)));
    }

    [Theory]
    [InlineData(CoverageDimension.Round, "5", "5 (2024)")]
    [InlineData(CoverageDimension.Country, "GHA", "Ghana (GHA)")]
    [InlineData(CoverageDimension.Region, "AFRO", "African Region")]
    [InlineData(CoverageDimension.ReporterKind, "trade-union", "Trade union")]
    [InlineData(CoverageDimension.Article, "Article 9", "Article 9: Monitoring and institutional arrangements")]
    [InlineData(CoverageDimension.Paragraph, "Article 9", "Article 9 as a whole")]
    [InlineData(CoverageDimension.Paragraph, "9.4", "9.4 (stakeholder reports)")]
    [InlineData(CoverageDimension.Occupation, "ISCO-08:2221", "Nursing Professionals (ISCO-08:2221)")]
    public void Codes_have_the_labels_of_the_catalogue(CoverageDimension dimension, string value, string label)
    {
        var name = Labels.For(dimension).ToString(); // so that each dimension has one

        name.Should().NotBeEmpty();
        CsvReader.Read(Some.Write(CoverageFormat.Csv)).First(row => row[0] == NameOf(dimension) && row[2] == value)[3].Should().Be(label);
    }

    [Fact]
    public void Markdown_shows_the_assessments_of_each_field_and_what_nobody_addresses()
    {
        var page = Some.Write(CoverageFormat.Markdown);

        page.Should().StartWith("# What reports on the Code address\n")
            .And.Contain("\nPrepared for: The secretariat\n")
            .And.Contain("\n| Stakeholder reports | 1 |\n")
            .And.Contain("\n| 2 Fair treatment of migrant personnel | 1 | – | – | – | 1 █ | – |\n")
            .And.Contain("\n| 1 Ethical recruitment | – | 1 | – | – | – | – |\n")
            .And.Contain("\n| Ghana (GHA) | 1 | 1 | 1 | 1 |\n")
            .And.Contain("\n- **Thematic fields:** 1 Ethical recruitment, ")
            .And.Contain("\n- **Member States of WHO:** Afghanistan (AFG), ")
            .And.Contain("\n| WHO | 1 | 1 |\n")
            .And.Contain("\n| An agreement | 1 | 1 |\n")
            .And.EndWith("which is not a product of the World Health Organization and not endorsed by it.\n");
    }

    [Fact]
    public void Markdown_shows_the_50_most_frequent_of_many_values()
    {
        Report[] reports = [.. Enumerable.Range(0, 60).Select(i => new StakeholderReport { Contributions = [new() { Recommendations = [.. Enumerable.Range(i, 60 - i).Select(n => new Recommendation { Addressee = $"Addressee {n:00}" })] }] })];

        var page = Counting.All(reports).Write(CoverageFormat.Markdown);

        page.Should().Contain("\n| Addressee 59 | 60 | 60 |\n| Addressee 58 | 59 | 59 |\n").And.Contain("| Addressee 10 | 11 | 11 |").And.NotContain("| Addressee 09 |")
            .And.Contain("\nThis table shows 50 values. The JSON document contains 10 more.\n");
    }

    [Fact]
    public void An_agreement_that_only_one_report_names_is_counted_but_not_shown()
    {
        var once = new NationalReport { Agreements = [new() { Title = "Only once" }] };

        Counting.All(TestReports.Maximal, NationalReports.National, once).Write(CoverageFormat.Markdown).Should()
            .NotContain("Only once").And.Contain("\nAgreements that only one report names: 1.\n");
    }

    [Fact]
    public void Values_that_are_not_listed_are_reported()
    {
        Report report = new NationalReport { Agreements = [new() { Title = "a" }, new() { Title = "b" }] };

        var page = Counting.Of([report], Audience.Partner, 1).Write(CoverageFormat.Markdown);

        page.Should().Contain("\nThere are more than 1 different values, so some are not listed. Reports that address these: 1, counted once for each value. Entries: 1.\n");
    }

    [Fact]
    public void No_text_of_a_report_becomes_markup_a_formula_or_a_command()
    {
        var report = new StakeholderReport
        {
            Contributions = [new() { Agreements = [Hostile], Recommendations = [new() { Addressee = Hostile }, new() { Addressee = "=1+1" }, new() { Addressee = "+44 | 20" }] }],
        };
        var coverage = Counting.All(report, report);
        var page = coverage.Write(CoverageFormat.Markdown);
        var cells = CsvReader.Read(coverage.Write(CoverageFormat.Csv)).SelectMany(row => row).ToList();

        page.Should().NotContain("<b>").And.NotContain("](http").And.NotContain("\u001b").And.NotContain("\u202e").And.Contain("\\<b\\>x\\</b\\> \\| \\[click\\](");
        page.Replace("\n", "", StringComparison.Ordinal).Where(char.IsControl).Should().BeEmpty();
        page.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Should().OnlyContain(line => line.EndsWith(" |", StringComparison.Ordinal));
        cells.Should().Contain("'=1+1").And.Contain("'+44 | 20").And.NotContain(cell => cell.Length > 0 && "=+-@\t".Contains(cell[0]));
        cells.SelectMany(cell => cell).Where(char.IsControl).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(InCulture.Names), MemberType = typeof(InCulture))]
    public void The_bytes_are_the_same_in_every_culture(string culture)
    {
        var reports = RandomReports.Create(0, 200);

        InCulture.Run(culture, All).Should().Be(InCulture.RunInvariant(All));

        string All() => string.Concat(Enum.GetValues<CoverageFormat>().Select(format => Counting.Of(reports, Audience.Secretariat, 3).Write(format)));
    }

    [Theory]
    [InlineData(CoverageFormat.Json)]
    [InlineData(CoverageFormat.Csv)]
    [InlineData(CoverageFormat.Markdown)]
    public async Task All_overloads_write_the_same_bytes(CoverageFormat format)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var body = new MemoryStream();

        CoverageExport.Write(buffer, format, Some);
        await CoverageExport.WriteAsync(body, format, Some);

        Encoding.UTF8.GetString(buffer.WrittenSpan).Should().Be(Some.Write(format)).And.NotStartWith("\uFEFF");
        body.ToArray().Should().Equal(buffer.WrittenSpan.ToArray());
    }

    [Fact]
    public void An_undefined_format_is_refused() =>
        FluentActions.Invoking(() => Some.Write((CoverageFormat)9)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void ToString_shows_no_text_of_a_report()
    {
        var coverage = Counting.All(TestReports.Maximal);

        string.Join('\n', [coverage.ToString(), .. coverage.Tables.Select(table => table.ToString()), .. coverage.Tables.SelectMany(table => table.Rows).Select(row => row.ToString())])
            .Should().Contain("ReportCoverage for Secretariat, stakeholder reports: 1, national reports: 0").And.NotContain("WHO").And.NotContain("An agreement");
    }

    private static string NameOf(CoverageDimension dimension) => string.Concat(dimension.ToString().Select((letter, i) => char.IsUpper(letter) && i > 0 ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
