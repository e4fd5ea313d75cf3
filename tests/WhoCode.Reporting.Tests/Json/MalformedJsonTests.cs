using System.Text;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Json;

public sealed class MalformedJsonTests
{
    [Fact]
    public void Malformed_JSON_is_reported_with_line_column_and_property()
    {
        var finding = ReportJson.Read<StakeholderReport>("{\n  \"reporter\": {\n    \"name\": \"é\",\n    \"about\": oops\n  }\n}").Findings.Should().ContainSingle().Subject;

        finding.RuleId.ToString().Should().Be("WHC0002");
        finding.Pointer.ToString().Should().Be("/reporter/about");
        finding.Position.Should().Be(new TextPosition(4, 14));
        finding.Message.Should().Contain("'o'");
    }

    [Fact]
    public void JSON_after_a_complete_report_is_reported_and_the_report_is_kept()
    {
        var read = ReportJson.Read<StakeholderReport>("""{"round": 4} {}""");

        var finding = read.Findings.Should().ContainSingle().Subject;
        finding.RuleId.ToString().Should().Be("WHC0002");
        finding.Position.Should().Be(new TextPosition(1, 14));
        finding.Message.Should().Contain("'{'");
        read.Report!.Round.Should().Be(4);
    }

    [Fact]
    public void A_missing_comma_is_reported_even_if_a_comment_replaces_it()
    {
        var read = ReportJson.Read<StakeholderReport>("{\"round\": 4 // four\n\"language\": \"en\"}");

        read.Findings.Select(finding => $"{finding.Position} {finding.RuleId}").Should().Equal("2:1 WHC0002");
        read.Report!.Round.Should().Be(4);
    }

    [Fact]
    public void Every_comment_and_superfluous_comma_is_reported_at_its_position() =>
        ReportJson.Read<StakeholderReport>("/*,*/{\"round\": 4, // a, b\n\"language\": /*/*/\"en\",/**/}//").Findings
            .Select(finding => $"{finding.Position} {finding.RuleId}").Should().Equal("1:1 WHC0009", "1:19 WHC0009", "2:13 WHC0009", "2:22 WHC0009", "2:23 WHC0009", "2:28 WHC0009");

    [Fact]
    public void A_document_of_another_kind_is_reported_even_if_it_contains_a_comment() =>
        ReportJson.Read<StakeholderReport>("{/* ours */ \"memberState\": \"GHA\", \"authority\": {}}").Findings.Should().ContainSingle().Which.RuleId.ToString().Should().Be("WHC0011");

    [Fact]
    public void A_property_that_is_already_given_is_not_suggested() =>
        ReportJson.Read<StakeholderReport>("""{"round": 4, "rounds": 5}""").Findings.Single().Message
            .Should().Be("A stakeholder report has no property 'rounds'.");

    [Fact]
    public void A_number_that_is_not_an_occupation_gets_no_suggestion() =>
        ReportJson.Read<StakeholderReport>("""{"contributions": [{"occupations": ["9999"]}]}""").Findings.Single().Message
            .Should().Contain("'9999'").And.NotContain("Did you mean");

    [Theory]
    [InlineData("""{"generalComments": "\ud83d\ud83d"}""", 22, 2, "\uFFFD\uFFFD")]
    [InlineData("""{"generalComments": "\ud83d and \ude00"}""", 22, 2, "\uFFFD and \uFFFD")]
    [InlineData("""{"generalComments": "\ud83d\ude00\ud83d, \ude00"}""", 34, 2, "😀\uFFFD, \uFFFD")]
    [InlineData("""{"generalComments": "\ude00\ud83d\ude00"}""", 22, 1, "\uFFFD😀")]
    public void Unpaired_surrogates_are_counted_replaced_and_reported_once_for_each_text(string json, int column, int count, string rest)
    {
        var read = ReportJson.Read<StakeholderReport>(json);

        var finding = read.Findings.Should().ContainSingle().Subject;
        finding.ToString().Should().StartWith("error WHC0010: /generalComments: ").And.Contain($"(occurrences: {count})");
        finding.Position!.Value.Column.Should().Be(column);
        read.Report!.GeneralComments.Should().Be(rest);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_big_endian_UTF16_file_is_read_and_reported(bool withMark)
    {
        var text = Encoding.UTF8.GetString(ReportJson.Write(TestReports.Maximal));

        var read = ReportJson.Read<StakeholderReport>(
            (byte[])[.. withMark ? Encoding.BigEndianUnicode.GetPreamble() : [], .. Encoding.BigEndianUnicode.GetBytes(text)]);

        read.Findings.Should().ContainSingle().Which.Message.Should().Contain("UTF-16");
        read.Report.Should().Be(TestReports.Maximal);
    }

    [Theory]
    [InlineData("%PDF-1.7", "PDF")]
    [InlineData("PK\u0003\u0004", "ZIP")]
    [InlineData("<html>", "web page")]
    [InlineData(" \n", "empty")]
    [InlineData("Dear Secretariat,", "does not begin with an opening brace")]
    public void The_format_of_a_document_that_is_not_JSON_is_reported(string text, string name) =>
        ReportJson.Read<StakeholderReport>(text).Findings.Single().Message.Should().Contain(name);

    [Fact]
    public void Null_counts_as_not_given_even_in_a_document_with_errors() =>
        ReportJson.Read<StakeholderReport>("""{"round": null, "reporter": {"name": null, "kind": null}, "scope": null, "colour": 1}""").Findings
            .Should().ContainSingle().Which.Pointer.ToString().Should().Be("/colour");

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Nesting_is_counted_the_same_in_a_document_with_other_errors(int levels, bool isTaken)
    {
        var inside = levels - 3; // the report, the extensions and the list are three
        var json = $$"""{"extensions": {"org.x": [1, {{new string('[', inside)}}{{new string(']', inside)}}, 2], "org.y": true}, "colour": 1}""";

        var read = ReportJson.Read<StakeholderReport>(json);

        read.Findings.Select(finding => $"{finding.RuleId} {finding.Pointer}")
            .Should().Equal(isTaken ? ["WHC0005 /colour"] : ["WHC0004 /extensions/org.x", "WHC0005 /colour"]);
        read.Report!.Extensions.ContainsKey("org.x").Should().Be(isTaken);
        read.Report.Extensions.ContainsKey("org.y").Should().BeTrue();
    }

    [Fact]
    public void If_an_extension_contains_a_property_twice_the_first_is_kept() =>
        ReportJson.Read<StakeholderReport>("""{"extensions": {"org.x.y": 1, "org.x.y": 2}}""").Report!.Extensions["org.x.y"].GetInt32().Should().Be(1);

    [Fact]
    public void A_byte_order_mark_does_not_count_as_a_column() =>
        new ReportValidator().ReadAndValidate((byte[])[0xEF, 0xBB, 0xBF, .. "{\"round\": 9}"u8], ValidationProfile.Draft).Findings
            .Single().Position.Should().Be(new TextPosition(1, 11));

    [Fact]
    public void A_rule_reports_the_first_of_two_properties_with_the_same_name() =>
        new ReportValidator().ReadAndValidate("""{"round": 9, "round": 4}"""u8, ValidationProfile.Draft).Findings
            .Select(finding => $"{finding.Position} {finding.RuleId}").Should().Equal("1:11 WHC4001", "1:14 WHC0006");

    [Fact]
    public void Missing_properties_are_reported_in_the_order_of_the_properties() =>
        new ReportValidator().ReadAndValidate("""{"contributions": [{"recommendations": [{"addressee": ""}, {"addressee": "A"}]}]}"""u8, ValidationProfile.Submission).Findings
            .Where(finding => finding.Pointer.StartsWith(JsonPointer.Parse("/contributions/0")))
            .Select(finding => $"{finding.Position} {finding.RuleId} {finding.Pointer}").Should().Equal(
                "1:20 WHC1001 /contributions/0/id",
                "1:20 WHC1001 /contributions/0/field",
                "1:20 WHC1001 /contributions/0/assessment",
                "1:20 WHC1001 /contributions/0/title",
                "1:20 WHC1001 /contributions/0/narrative",
                "1:41 WHC2013 /contributions/0/recommendations/0",
                "1:60 WHC1001 /contributions/0/recommendations/1/text");

    [Fact]
    public void An_unpaired_surrogate_in_a_name_and_invalid_UTF8_are_both_reported()
    {
        byte[] text = [.. "{\"\\ud800\": 1, \"id\": \""u8, 0xFF, .. "\"}"u8];

        ReportJson.Read<StakeholderReport>(text).Findings.Select(finding => finding.Rule.Name).Should().BeEquivalentTo(
            "EscapesAreComplete", "PropertyIsKnown", "DocumentIsUtf8");
    }

    [Fact]
    public void Suggestions_for_JSON_in_memory_use_entries_that_were_added()
    {
        var catalog = Reporting.ReportingCatalog.BuiltIn.With(
            new Reporting.CodeEdition(Reporting.CodeEditionId.Parse("2030"), "The Code of 2030"));

        ReportJson.Read<StakeholderReport>("""{"codeEdition": "Code of 2030"}""", catalog).Findings.Single().Message.Should().Contain("\"2030\"");
    }

    [Theory]
    [InlineData("{\"round\": four}")]
    [InlineData("\u0001")]
    [InlineData("{\"round\": 4,}")]
    [InlineData("{\"colour\": 4}")]
    [InlineData("{\"round\": 4, \"round\": 4}")]
    [InlineData("{\"round\": true}")]
    [InlineData("{\"language\": \"plattdeutsch\"}")]
    [InlineData("{\"generalComments\": \"\\ud83d\"}")]
    [InlineData("{\"extensions\": {\"org.x\": #}}")]
    public void Messages_and_remedies_of_read_errors_have_no_unfilled_placeholder(string json)
    {
        var text = json.Replace("#", new string('[', 64) + new string(']', 64), StringComparison.Ordinal);

        var finding = ReportJson.Read<StakeholderReport>(text).Findings.Should().ContainSingle().Subject;

        finding.Message.Should().NotContainAny("{", "}").And.EndWith(".");
        finding.GetRemedy(LocalizedTexts.English).Should().NotContainAny("{", "}").And.EndWith(".");
    }
}
