using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Json;

public sealed class HostileJsonTests
{
    private static readonly ReportValidator Validator = new();

    public static TheoryData<string, byte[], string> NoReports => new()
    {
        { "nothing", [], "WHC0001" },
        { "blanks", " \r\n\t"u8.ToArray(), "WHC0001" },
        { "a PDF", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj"u8.ToArray(), "WHC0001" },
        { "a ZIP archive", [0x50, 0x4B, 3, 4, 20, 0, 0xFF, 0xFE], "WHC0001" },
        { "a web page", "<!DOCTYPE html><html></html>"u8.ToArray(), "WHC0001" },
        { "prose", "Dear Secretariat,"u8.ToArray(), "WHC0001" },
        { "noise", [0x00, 0x9F, 0x92, 0x96, 0xFF], "WHC0001" },
        { "a list", "[]"u8.ToArray(), "WHC0007" },
        { "a number", "12"u8.ToArray(), "WHC0007" },
        { "zero", "0"u8.ToArray(), "WHC0007" },
        { "nine", "9"u8.ToArray(), "WHC0007" },
        { "null", "null"u8.ToArray(), "WHC0007" },
        { "a text", "\"report\""u8.ToArray(), "WHC0007" },
        { "200 lists", Encoding.UTF8.GetBytes(new string('[', 200) + new string(']', 200)), "WHC0007" },
        { "200 lists that do not end", Encoding.UTF8.GetBytes(new string('[', 200)), "WHC0007" },
        { "a brace", "{"u8.ToArray(), "WHC0002" },
    };

    [Theory]
    [MemberData(nameof(NoReports))]
    public void A_document_that_is_not_a_report_has_one_finding(string what, byte[] bytes, string rule)
    {
        var findings = Validator.ReadAndValidate(bytes, ValidationProfile.Submission).Findings;

        findings.Should().ContainSingle("{0} is one fault", what).Which.RuleId.ToString().Should().Be(rule);
        findings[0].Message.Should().NotBeNullOrWhiteSpace();
    }

    [Fact]
    public void A_truncated_file_is_read_up_to_the_cut()
    {
        var whole = ReportJson.Write(TestReports.Maximal);
        for (var length = 1; length < whole.Length - 1; length++)
        {
            var read = Validator.ReadAndValidate(whole.AsSpan(0, length), ValidationProfile.Submission);

            read.Findings.Should().Contain(finding => finding.RuleId == RuleId.Parse("WHC0002"), "it is cut after {0} bytes", length);
            read.Report.Should().NotBeNull();
        }

        var cut = Encoding.UTF8.GetString(whole).IndexOf("\"What happened.\"", StringComparison.Ordinal);
        ReportJson.Read<StakeholderReport>(whole.AsSpan(0, cut)).Report!.Contributions[0].Title.Should().Be("A story");
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    [InlineData(200, false)]
    [InlineData(5_000, false)]
    public void An_extension_may_be_nested_to_64_levels_counted_from_the_report(int levels, bool isTaken)
    {
        var inside = levels - 2; // the report and the extensions are two
        var json = $$$"""{"generalComments": "kept", "extensions": {"org.x": {{{new string('[', inside)}}}{{{new string(']', inside)}}}}}""";

        var read = ReportJson.Read<StakeholderReport>(json);

        read.Findings.Select(finding => $"{finding.RuleId} {finding.Pointer}").Should().Equal(isTaken ? [] : ["WHC0004 /extensions/org.x"]);
        read.Report!.GeneralComments.Should().Be("kept");
    }

    [Fact]
    public void Nesting_in_an_unknown_property_is_skipped()
    {
        var json = $$"""{"x": {{string.Concat(Enumerable.Repeat("{\"a\":", 200))}}1{{new string('}', 200)}}, "round": 4}""";

        var read = ReportJson.Read<StakeholderReport>(json);

        read.Findings.Should().ContainSingle().Which.Pointer.ToString().Should().Be("/x");
        read.Report!.Round.Should().Be(4);
    }

    [Fact]
    public void Invalid_UTF8_is_reported_once_and_the_rest_is_read()
    {
        byte[] latin1 = [.. "{\"reporter\": {\"name\": \"Caf"u8, 0xE9, .. "\", \"about\": \"d"u8, 0xE9, .. "j"u8, 0xE0, .. "\"}, \"round\": 4}"u8];

        var read = ReportJson.Read<StakeholderReport>(latin1);

        var finding = read.Findings.Should().ContainSingle().Subject;
        finding.RuleId.ToString().Should().Be("WHC0003");
        finding.Pointer.ToString().Should().Be("/reporter/name");
        finding.Position.Should().Be(new TextPosition(1, 27));
        finding.Message.Should().Contain("locations: 3;");
        read.Report!.Reporter!.Name.Should().Be("Caf\uFFFD");
        read.Report.Round.Should().Be(4);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_UTF16_file_is_read_and_reported(bool withMark)
    {
        var text = Encoding.UTF8.GetString(ReportJson.Write(TestReports.Maximal));

        var read = ReportJson.Read<StakeholderReport>((byte[])[.. withMark ? Encoding.Unicode.GetPreamble() : [], .. Encoding.Unicode.GetBytes(text)]);

        read.Findings.Should().ContainSingle().Which.RuleId.ToString().Should().Be("WHC0003");
        read.Report.Should().Be(TestReports.Maximal);
    }

    [Fact]
    public void Unpaired_surrogates_in_extensions_are_reported_and_complete_characters_are_not()
    {
        ReportJson.Read<StakeholderReport>("""{"extensions": {"org.x": ["\ud83d\ude00", "\\ud83d", "\uDE00"]}}""").Findings
            .Should().ContainSingle().Which.Should().Match<Finding>(finding =>
                finding.RuleId == RuleId.Parse("WHC0010") && finding.Pointer == JsonPointer.Parse("/extensions/org.x/2"));
    }

    [Theory]
    [InlineData("/round", "{\"round\": #}")]
    [InlineData("/contributions/0/figures/0/value", "{\"contributions\": [{\"figures\": [{\"value\": #}]}]}")]
    public void A_number_of_400_digits_has_a_finding_that_shows_its_beginning(string pointer, string json)
    {
        var read = ReportJson.Read<StakeholderReport>(json.Replace("#", new string('9', 400), StringComparison.Ordinal));

        var finding = read.Findings.Should().ContainSingle().Subject;
        finding.Pointer.ToString().Should().Be(pointer);
        finding.Message.Length.Should().BeLessThan(200);
    }

    [Fact]
    public void A_narrative_of_50_MB_has_a_finding_and_is_read_quickly()
    {
        var json = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(
            TestReports.Maximal with { Contributions = [TestReports.Story with { Narrative = new string('x', 50_000_000) }] }));
        var watch = Stopwatch.StartNew();

        var read = Validator.ReadAndValidate(json, ValidationProfile.Submission);

        read.Findings.Should().ContainSingle().Which.Message.Should().Be("This text has 50,000,000 characters, but at most 40,000 are allowed.");
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(1), "only a hang should fail this test");
    }

    [Fact]
    public void A_wrong_type_at_any_location_has_a_finding_at_that_location()
    {
        var whole = Encoding.UTF8.GetString(ReportJson.Write(TestReports.Maximal));
        var places = Places(JsonNode.Parse(whole)!, JsonPointer.Root).Where(place => !place.ToString().StartsWith("/extensions/", StringComparison.Ordinal)).ToList();
        places.Should().HaveCountGreaterThan(80);

        foreach (var place in places)
        {
            foreach (var wrong in (string[])["{}", "[]", "17", "\"?\"", "true", "null"])
            {
                var document = JsonNode.Parse(whole)!;
                var target = Find(document, place);
                if (target is null || target.GetValueKind() == JsonNode.Parse(wrong)?.GetValueKind() || target is JsonValue && target.GetValueKind() is JsonValueKind.True or JsonValueKind.False && wrong == "true")
                {
                    continue;
                }

                target.ReplaceWith(JsonNode.Parse(wrong));
                var findings = ReportJson.Read<StakeholderReport>(document.ToJsonString()).Findings;

                if (wrong == "null" && !IsInList(place) && target is not JsonArray && place.ToString() != "/extensions")
                {
                    findings.Should().BeEmpty("null at {0} is nothing given", place);
                }
                else
                {
                    findings.Should().ContainSingle("{0} at {1} is one fault", wrong, place).Which.Pointer.Should().Be(place);
                }
            }
        }
    }

    [Fact]
    public void Terminal_control_characters_are_escaped_in_messages() =>
        ReportJson.Read<StakeholderReport>("{\"language\": \"\\u001b[31mred\\u202e\"}").Findings.Single().Message
            .Should().Contain("\\u001B[31mred\\u202E").And.NotContain("\u001b").And.NotContain("\u202e");

    private static bool IsInList(JsonPointer place) => char.IsAsciiDigit(place.ToString()[^1]) && place.Segments[^1].All(char.IsAsciiDigit);

    private static JsonNode? Find(JsonNode document, JsonPointer place) =>
        place.Segments.Aggregate((JsonNode?)document, (node, segment) => node is JsonArray list
            ? list[int.Parse(segment, System.Globalization.CultureInfo.InvariantCulture)]
            : node?[segment]);

    private static IEnumerable<JsonPointer> Places(JsonNode node, JsonPointer at) => node switch
    {
        JsonObject inside => inside.SelectMany(member => Places(member.Value!, at.Append(member.Key)).Prepend(at.Append(member.Key))),
        JsonArray items => items.SelectMany((item, index) => Places(item!, at.Append(index)).Prepend(at.Append(index))),
        _ => [],
    };
}
