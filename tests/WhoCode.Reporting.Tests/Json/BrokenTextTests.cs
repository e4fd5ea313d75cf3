using System.Text;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Json;

public sealed class BrokenTextTests
{
    [Fact]
    public void A_text_that_cannot_be_read_on_is_told_at_the_line_the_column_and_the_member()
    {
        var finding = ReportJson.Read<StakeholderReport>("{\n  \"reporter\": {\n    \"name\": \"é\",\n    \"about\": oops\n  }\n}").Findings.Should().ContainSingle().Subject;

        finding.RuleId.ToString().Should().Be("WHC0002");
        finding.Pointer.ToString().Should().Be("/reporter/about");
        finding.Position.Should().Be(new TextPosition(4, 14));
        finding.Message.Should().Contain("'o'");
    }

    [Fact]
    public void What_follows_a_whole_report_is_told_and_the_report_is_kept()
    {
        var read = ReportJson.Read<StakeholderReport>("""{"round": 4} {}""");

        var finding = read.Findings.Should().ContainSingle().Subject;
        finding.RuleId.ToString().Should().Be("WHC0002");
        finding.Position.Should().Be(new TextPosition(1, 14));
        finding.Message.Should().Contain("'{'");
        read.Report!.Round.Should().Be(4);
    }

    [Fact]
    public void A_comma_that_is_missing_is_told_also_where_a_comment_stands_in_its_place()
    {
        var read = ReportJson.Read<StakeholderReport>("{\"round\": 4 // four\n\"language\": \"en\"}");

        read.Findings.Select(finding => $"{finding.Position} {finding.RuleId}").Should().Equal("2:1 WHC0002");
        read.Report!.Round.Should().Be(4);
    }

    [Fact]
    public void Every_comment_and_every_comma_too_many_is_told_where_it_stands() =>
        ReportJson.Read<StakeholderReport>("/*,*/{\"round\": 4, // a, b\n\"language\": /*/*/\"en\",/**/}//").Findings
            .Select(finding => $"{finding.Position} {finding.RuleId}").Should().Equal("1:1 WHC0009", "1:19 WHC0009", "2:13 WHC0009", "2:22 WHC0009", "2:23 WHC0009", "2:28 WHC0009");

    [Fact]
    public void A_document_of_another_kind_is_told_also_where_a_comment_stands_in_it() =>
        ReportJson.Read<StakeholderReport>("{/* ours */ \"memberState\": \"GHA\", \"authority\": {}}").Findings.Should().ContainSingle().Which.RuleId.ToString().Should().Be("WHC0011");

    [Fact]
    public void A_member_that_is_given_already_is_not_suggested() =>
        ReportJson.Read<StakeholderReport>("""{"round": 4, "rounds": 5}""").Findings.Single().Message
            .Should().Be("A stakeholder report has no property 'rounds'.");

    [Fact]
    public void A_number_that_is_no_occupation_gets_no_suggestion() =>
        ReportJson.Read<StakeholderReport>("""{"contributions": [{"occupations": ["9999"]}]}""").Findings.Single().Message
            .Should().Contain("'9999'").And.NotContain("Did you mean");

    [Theory]
    [InlineData("""{"generalComments": "\ud83d\ud83d"}""", 22, 2, "\uFFFD\uFFFD")]
    [InlineData("""{"generalComments": "\ud83d and \ude00"}""", 22, 2, "\uFFFD and \uFFFD")]
    [InlineData("""{"generalComments": "\ud83d\ude00\ud83d, \ude00"}""", 34, 2, "😀\uFFFD, \uFFFD")]
    [InlineData("""{"generalComments": "\ude00\ud83d\ude00"}""", 22, 1, "\uFFFD😀")]
    public void Every_half_of_a_character_is_counted_and_replaced_and_told_once_a_text(string json, int column, int count, string rest)
    {
        var read = ReportJson.Read<StakeholderReport>(json);

        var finding = read.Findings.Should().ContainSingle().Subject;
        finding.ToString().Should().StartWith("error WHC0010: /generalComments: ").And.Contain($"(number of times: {count})");
        finding.Position!.Value.Column.Should().Be(column);
        read.Report!.GeneralComments.Should().Be(rest);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_in_UTF16_with_the_great_half_first_is_read_and_told(bool withMark)
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
    public void What_is_sent_in_place_of_JSON_is_called_by_its_name(string text, string name) =>
        ReportJson.Read<StakeholderReport>(text).Findings.Single().Message.Should().Contain(name);

    [Fact]
    public void Null_beside_a_fault_is_still_nothing_given() =>
        ReportJson.Read<StakeholderReport>("""{"round": null, "reporter": {"name": null, "kind": null}, "scope": null, "colour": 1}""").Findings
            .Should().ContainSingle().Which.Pointer.ToString().Should().Be("/colour");

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Nesting_is_counted_alike_where_something_else_is_wrong(int levels, bool isTaken)
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
    public void Of_a_member_that_stands_twice_in_an_extension_the_first_is_kept() =>
        ReportJson.Read<StakeholderReport>("""{"extensions": {"org.x.y": 1, "org.x.y": 2}}""").Report!.Extensions["org.x.y"].GetInt32().Should().Be(1);

    [Fact]
    public void A_byte_order_mark_takes_no_column() =>
        new ReportValidator().ReadAndValidate((byte[])[0xEF, 0xBB, 0xBF, .. "{\"round\": 9}"u8], ValidationProfile.Draft).Findings
            .Single().Position.Should().Be(new TextPosition(1, 11));

    [Fact]
    public void A_rule_speaks_of_the_first_of_two_members_of_a_name_which_is_the_one_that_was_read() =>
        new ReportValidator().ReadAndValidate("""{"round": 9, "round": 4}"""u8, ValidationProfile.Draft).Findings
            .Select(finding => $"{finding.Position} {finding.RuleId}").Should().Equal("1:11 WHC4001", "1:14 WHC0006");

    [Fact]
    public void What_is_missing_in_one_part_stands_in_the_order_of_its_members() =>
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
    public void Half_a_character_in_a_name_and_bytes_that_are_not_UTF8_are_both_told()
    {
        byte[] text = [.. "{\"\\ud800\": 1, \"id\": \""u8, 0xFF, .. "\"}"u8];

        ReportJson.Read<StakeholderReport>(text).Findings.Select(finding => finding.Rule.Name).Should().BeEquivalentTo(
            "EscapesAreWhole", "MemberIsKnown", "TextIsUtf8");
    }

    [Fact]
    public void Suggestions_for_a_text_in_memory_know_what_a_host_has_added()
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
    public void A_fault_of_reading_has_no_place_left_open_and_says_what_to_do(string json)
    {
        var text = json.Replace("#", new string('[', 64) + new string(']', 64), StringComparison.Ordinal);

        var finding = ReportJson.Read<StakeholderReport>(text).Findings.Should().ContainSingle().Subject;

        finding.Message.Should().NotContainAny("{", "}").And.EndWith(".");
        finding.GetRemedy(LocalizedTexts.English).Should().NotContainAny("{", "}").And.EndWith(".");
    }
}
