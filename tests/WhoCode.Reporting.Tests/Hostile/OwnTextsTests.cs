using System.Text;
using System.Text.Json;
using WhoCode.Reporting.Rules;
using static WhoCode.Reporting.Tests.Hostile.HostileData;

namespace WhoCode.Reporting.Tests.Hostile;

[Trait("Category", "Exhaustive")]
public sealed class OwnTextsTests
{
    private static readonly string[] Numbers =
        ["1e400", "-1e400", "-0", "-0.0", "0.0", "1E+9999999", "1E-9999999", "1e99999999999999999999", new string('9', 400), "0." + new string('0', 400) + "1", "9223372036854775808", "5.0", "5e0", "2147483648", "1.7976931348623159e308"];

    public static TheoryData<string, string> Big => new()
    {
        { "numbers in extensions", $"{{\"extensions\":{{\"org.x\":[{Many("0", 1_000_000)}]}}}}" },
        { "texts in extensions", $"{{\"extensions\":{{\"org.x\":[{Many("\"\"", 1_000_000)}]}}}}" },
        { "objects in extensions", $"{{\"extensions\":{{\"org.x\":[{Many("{}", 1_000_000)}]}}}}" },
        { "numbers as contributions", $"{{\"contributions\":[{Many("0", 1_000_000)}]}}" },
        { "empty contributions", $"{{\"contributions\":[{Many("{}", 1_000_000)}]}}" },
        { "wrong countries", $"{{\"scope\":{{\"countries\":[{Many("\"Contry\"", 1_000_000)}]}}}}" },
        { "one country", $"{{\"scope\":{{\"countries\":[{Many("\"IRL\"", 1_000_000)}]}}}}" },
        { "the same evidence", $"{{\"evidence\":[{Many("{\"id\":\"e1\",\"kind\":\"report\",\"title\":\"A\"}", 100_000)}]}}" },
        { "unknown members", $"{{{string.Join(',', Enumerable.Range(0, 100_000).Select(i => $"\"unknown{i}\":0"))}}}" },
        { "one member", $"{{{Many("\"round\":5", 100_000)}}}" },
        { "half characters", $"{{\"extensions\":{{\"org.x\":[{Many("\"\\ud800\"", 100_000)}]}}}}" },
        { "half characters under a long name", $"{{\"extensions\":{{\"{new string('k', 1_000_000)}\":[{Many("\"\\ud800\"", 20_000)}]}}}}" },
        { "items under a long name, the text being broken", $"{{\"extensions\":{{\"{new string('k', 1_000_000)}\":[{Many("0", 100_000)}" },
        { "a long unknown name", $"{{\"{new string('x', 10_000_000)}\":0}}" },
        { "a long text", $"{{\"generalComments\":\"{new string('x', 10_000_000)}\"}}" },
        { "a long id", $"{{\"language\":\"{new string('x', 10_000_000)}\",\"round\":{new string('9', 1_000_000)}}}" },
        { "figures that are parts of each other", $"{{\"contributions\":[{{\"figures\":[{string.Join(',', Enumerable.Range(0, 100_000).Select(i => $"{{\"label\":\"a{i}\",\"partOf\":\"a{i + 1}\"}}"))}]}}]}}" },
        { "wrong occupations", $"{{\"memberState\":\"IRL\",\"workforce\":{{\"stocks\":[{{\"occupations\":[{string.Join(',', Enumerable.Range(0, 2_000).Select(i => $"\"Nursing professionals of kind {i}0000\""))}]}}]}}}}" },
        { "comments", $"{{{Repeat("/**/", 100_000)}}}" },
    };

    [Theory]
    [MemberData(nameof(Big))]
    public void Many_equal_errors_give_a_bounded_number_of_findings(string what, string json)
    {
        var text = Utf8(json);
        var read = new ReportValidator().ReadAndValidate<Report>(text, ValidationProfile.Submission);

        read.Findings.Should().NotBeEmpty("of {0}", what);
        read.Findings.Count.Should().BeLessThanOrEqualTo(2 * ReadingLimits.Default.MaxFindings + 2, "of {0}", what);
        read.Findings.Should().OnlyContain(finding => finding.Pointer.ToString().Length <= 2_000_000 && finding.Message.Length < 2_000, "of {0}", what);
        if (read.Findings.Count > ReadingLimits.Default.MaxFindings)
        {
            read.Findings.Should().Contain(finding => finding.RuleId == RuleId.Parse("WHC0013"), "of {0} there is more", what);
        }
    }

    [Theory]
    [InlineData("{\"extensions\":{\"org.x\":", "[", "]", "}}", 100_000)]
    [InlineData("{\"extensions\":{\"org.x\":", "{\"a\":", "}", "}}", 100_000)]
    [InlineData("{\"unknown\":", "{\"a\":", "}", "}", 1_000_000)]
    [InlineData("{\"round\":", "[", "]", "}", 100_000)]
    [InlineData("", "[", "]", "", 100_000)]
    public void Deep_nesting_never_overflows_the_stack(string before, string open, string close, string after, int levels)
    {
        var down = before + Repeat(open, levels);
        var bottom = open == "[" ? "" : "0";
        foreach (var text in (string[])[down + bottom + Repeat(close, levels) + after, down, down + "\"\\ud800\"", down + "?"])
        {
            var bytes = Utf8(text);
            var read = new ReportValidator().ReadAndValidate<Report>(bytes, ValidationProfile.Submission);

            read.Findings.Should().NotBeEmpty();
            read.Findings.Should().OnlyContain(finding => finding.Pointer.Segments.Count <= ReportJson.MaxDepth);
            CanonicalJson.TryWrite(bytes, out _).Should().BeFalse();
            if (text != down)
            {
                continue; // the rest once
            }

            var deep = new Finding { Rule = read.Findings[0].Rule, Severity = FindingSeverity.Error, Pointer = JsonPointer.Parse(Repeat("/0", 100_000)) };
            ReportJson.LocateFindings(bytes, [deep]).Should().NotBeEmpty();
        }
    }

    [Fact]
    public void Numbers_of_any_size_keep_their_digits()
    {
        foreach (var number in Numbers)
        {
            HostileLaw.Holds(Utf8($"{{\"round\":{number},\"contributions\":[{{\"figures\":[{{\"value\":{number}}}]}}],\"extensions\":{{\"org.x\":{number}}}}}"), number);
            ReportJson.Read<StakeholderReport>($"{{\"extensions\":{{\"org.x\":{number}}}}}").Report!.Extensions["org.x"].GetRawText().Should().Be(number);
        }
    }

    [Theory]
    [InlineData("__proto__")]
    [InlineData("constructor")]
    [InlineData("toString")]
    [InlineData("\\u005f_proto__")]
    public void Names_with_a_meaning_in_other_languages_are_ordinary_names(string name)
    {
        var found = HostileLaw.Holds(Utf8($"{{\"{name}\":{{\"{name}\":1}},\"contributions\":[{{\"{name}\":1,\"{name}\":2}}],\"extensions\":{{\"org.{name}\":{{\"{name}\":1}}}}}}"), name);

        found.Count(finding => finding.RuleId == RuleId.Parse("WHC0005")).Should().Be(3);
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_reported_at_any_location()
    {
        var sound = "{\"round\": 5, \"language\": \"en\", \"generalComments\": \"caf\\u00e9 \u00e9\", \"extensions\": {\"org.x\": [1.5, true, null]}}"u8.ToArray();
        foreach (var wrong in (byte[][])[[0xFF], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80], [0xC3], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0x00], [0x1B]])
        {
            for (var at = 0; at <= sound.Length; at++)
            {
                byte[] text = [.. sound[..at], .. wrong, .. sound[at..]];
                var found = HostileLaw.Holds(text, $"{Convert.ToHexString(wrong)} at {at}", withExports: false);

                var isReported = found.Any(finding => finding.RuleId.ToString() is "WHC0001" or "WHC0002" or "WHC0003");
                isReported.Should().Be(!IsJson(text.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? text[3..] : text), "{0} is at {1}", Convert.ToHexString(wrong), at);
            }
        }
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", true)]
    [InlineData("utf-32", false)]
    [InlineData("utf-32BE", true)]
    public void Documents_in_other_encodings_are_reported(string name, bool withMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] text = [.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes("{\"round\": 5}")];

        HostileLaw.Holds(text, name).Should().Contain(finding => finding.RuleId == RuleId.Parse("WHC0003") || finding.RuleId == RuleId.Parse("WHC0001"));
    }

    private static bool IsJson(byte[] text)
    {
        try
        {
            JsonDocument.Parse(text).Dispose();
            return System.Text.Unicode.Utf8.IsValid(text);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Many(string piece, int times) => Repeat(piece + ",", times - 1) + piece;
}
