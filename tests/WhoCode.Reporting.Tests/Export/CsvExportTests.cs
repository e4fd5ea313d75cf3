using System.Globalization;
using WhoCode.Reporting.Export;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Export;

public sealed class CsvExportTests
{
    private static readonly string[] Header =
        ["document", "severity", "rule", "pointer", "line", "column", "field", "message", "remedy", "paragraphs", "deviation", "reportId", "itemId"];

    [Fact]
    public void There_is_a_row_for_each_finding_and_nothing_else()
    {
        var rows = Read(Exports.Faulty);

        rows[0].Should().Equal(Header);
        rows.Skip(1).Should().HaveCount(Exports.Faulty.Findings.Count);
        foreach (var (row, finding) in rows.Skip(1).Zip(Exports.Faulty.Findings))
        {
            row.Should().Equal(
                Samples.Faulty,
                finding.Severity.ToString()!.ToLowerInvariant(),
                finding.Rule.ToString(),
                finding.Pointer.ToString(),
                finding.Line!.Value.ToString(CultureInfo.InvariantCulture),
                finding.Column!.Value.ToString(CultureInfo.InvariantCulture),
                finding.Field?.ToString() ?? "",
                finding.Message,
                finding.Remedy,
                string.Join("; ", finding.Paragraphs),
                "",
                "sample-faulty-stakeholder",
                finding.ItemId ?? "");
        }
    }

    [Fact]
    public void Documents_without_findings_give_only_the_header()
    {
        Read().Should().ContainSingle().Which.Should().Equal(Header);
        Read(Exports.Clean, Exports.Clean).Should().ContainSingle().Which.Should().Equal(Header);
    }

    [Fact]
    public void Several_documents_are_written_in_order_below_one_header() =>
        Read(Exports.Faulty, Exports.Clean, Exports.NotJson).Skip(1).Select(row => row[0])
            .Should().Equal([.. Enumerable.Repeat(Samples.Faulty, Exports.Faulty.Findings.Count), "letter.json"]);

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void A_document_without_a_name_is_identified_by_its_digest(string? name) =>
        Read(Exports.NotJson with { Name = name }).Last()[0].Should().Be($"sha256:{Exports.NotJson.Digest!.Sha256}");

    [Fact]
    public void Unknown_values_are_empty_cells()
    {
        var rows = Read(Exports.Typed);

        rows.Skip(1).Should().NotBeEmpty().And.OnlyContain(row => row[4] == "" && row[5] == "");
        Read(new FindingsDocument { Findings = [new()] })[1].Should().OnlyContain(cell => cell == "").And.HaveCount(13);
    }

    [Fact]
    public void A_downgraded_finding_states_severity_reason_author_and_expiry_date()
    {
        var row = Read(Exports.Lowered).Should().ContainSingle(row => row[2] == "WHC3014").Subject;

        row[1].Should().Be("advice");
        row[10].Should().Be("was warning; It was \"agreed\" so.; A. Person; until 31 January 2099");
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("'=1+1", "''=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t'=1")]
    [InlineData("\r\n=1", "'\r\n'=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("－1", "'－1")]
    [InlineData("＠1", "'＠1")]
    [InlineData("a;=1", "a;'=1")]
    [InlineData("a;\"=1", "a;\"'=1")]
    [InlineData("a\n=1", "a\n'=1")]
    [InlineData("a\r\n-1\r\n+1", "a\r\n'-1\r\n'+1")]
    [InlineData("a\r@1", "a\r'@1")]
    [InlineData("a\t＋1", "a\t'＋1")]
    [InlineData("a\u2028=1", "a\u2028'=1")]
    [InlineData("a\u0085=1", "a\\u0085'=1")]
    [InlineData("a\v=1\f=1", "a\\u000b'=1\\u000c'=1")]
    [InlineData("\"=1", "\"'=1")]
    [InlineData("a; =1 =1", "a; '=1 =1")]
    [InlineData("  -1", "  '-1")]
    [InlineData("a - b", "a - b")]
    [InlineData("a=1+1-1@1", "a=1+1-1@1")]
    [InlineData("a\r\nb", "a\r\nb")]
    [InlineData("\"a\",\"b\"", "\"a\",\"b\"")]
    [InlineData("a\0b", "a\\u0000b")]
    [InlineData("é 中文 😀 \u001B", "é 中文 😀 \\u001b")]
    [InlineData("a\u202Eb\u2066\u0007\u200F", "a\\u202eb\\u2066\\u0007\u200F")]
    [InlineData("\u00A0=1", "\u00A0'=1")]
    [InlineData("\uFEFF\u2003@1", "\uFEFF\u2003'@1")]
    public void No_cell_is_a_formula_and_other_texts_are_unchanged(string text, string cell)
    {
        var row = Read(Exports.Saying(text))[1];

        row[0].Should().Be(cell);
        row[7].Should().Be(cell);
        row[8].Should().Be(cell);
        row[3].Should().StartWith("/evidence/0/");
    }

    [Fact]
    public void A_reason_does_not_become_a_formula() =>
        Read(Exports.LoweredOf("because;=cmd|'/c calc'!A0", "@home"))
            .Should().ContainSingle(row => row[10].Contains("because;'=cmd", StringComparison.Ordinal));

    private static List<string[]> Read(params FindingsDocument[] documents) => CsvReader.Read(Exports.Write(FindingsFormat.Csv, documents));
}
