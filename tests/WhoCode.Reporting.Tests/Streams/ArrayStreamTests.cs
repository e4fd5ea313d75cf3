using System.Text;
using WhoCode.Reporting.Rules;
using static WhoCode.Reporting.Tests.Streams.StreamTexts;

namespace WhoCode.Reporting.Tests.Streams;

public sealed class ArrayStreamTests
{
    public static TheoryData<string, string[]> Arrays => new()
    {
        { "[]", [] },
        { "\uFEFF \r\n[ ]\n ", [] },
        { "[{\"round\":4}]", ["0: line 1, bytes 1+11, round 4"] },
        { "[\n  {\n    \"round\": 4 },\n\n  {\"round\": 5}\n]\n", ["0: line 2, bytes 4+18, round 4", "1: line 5, bytes 27+12, round 5"] },
        { "[{\"generalComments\":\"}]},{[\\\"}\\\\\",\"round\":4},{\"round\":5}]", ["0: line 1, bytes 1+43, round 4", "1: line 1, bytes 45+11, round 5"] },
        { "[{\"a\":[1,2},{\"round\":4}]", ["0: line 1, bytes 1+10, round ? WHC0002@1:10", "1: line 1, bytes 12+11, round 4"] },
        { "[{\"round\" 4},{\"round\":5}]", ["0: line 1, bytes 1+11, round ? WHC0002@1:10", "1: line 1, bytes 13+11, round 5"] },
        { "[{\"id\":\"a,\n\"round\":4\n},\n{\"round\":5}]", ["0: line 1, bytes 1+21, round ? WHC0002@1:10", "1: line 4, bytes 24+11, round 5"] },
        { "[1,null,\"a]\",[[\"]\"],2],{\"round\":4}]", [
            "0: line 1, bytes 1+1, round ? WHC0007@1:1",
            "1: line 1, bytes 3+4, round ? WHC0007@1:1",
            "2: line 1, bytes 8+4, round ? WHC0007@1:1",
            "3: line 1, bytes 13+9, round ? WHC0007@1:1",
            "4: line 1, bytes 23+11, round 4"] },
        { "[{\"round\":4}\n{\"round\":5}]", ["0: line 1, bytes 1+11, round 4", "1: line 2, bytes 13+0, round ? WHC0002@1:1"] },
        { "[{\"round\":4}},{\"round\":5}]", ["0: line 1, bytes 1+11, round 4", "1: line 1, bytes 12+0, round ? WHC0002@1:1"] },
        { "[{\"round\":4},]", ["0: line 1, bytes 1+11, round 4", "1: line 1, bytes 13+0, round ? WHC0009@1:1"] },
        { "[,{}]", ["0: line 1, bytes 1+0, round ? WHC0002@1:1"] },
        { "[{\"round\":4}]]", ["0: line 1, bytes 1+11, round 4", "1: line 1, bytes 13+0, round ? WHC0002@1:1"] },
        { "[{\"round\":4}] [\n]", ["0: line 1, bytes 1+11, round 4", "1: line 1, bytes 14+0, round ? WHC0002@1:1"] },
        { "[{\"round\":4}", ["0: line 1, bytes 1+11, round 4", "1: line 1, bytes 12+0, round ? WHC0002@1:1"] },
        { "[{\"round\":4},\n", ["0: line 1, bytes 1+11, round 4", "1: line 2, bytes 14+0, round ? WHC0002@1:1"] },
        { "[{\"round\":4},{\"round\":", ["0: line 1, bytes 1+11, round 4", "1: line 1, bytes 13+9, round ? WHC0002@1:10"] },
        { "[{\"round\":4},{\"id\":\"a\\", ["0: line 1, bytes 1+11, round 4", "1: line 1, bytes 13+9, round ? WHC0002@1:10"] },
        { "[12", ["0: line 1, bytes 1+2, round ? WHC0007@1:1", "1: line 1, bytes 3+0, round ? WHC0002@1:1"] },
        { "", ["0: line 1, bytes 0+0, round ? WHC0001@1:1"] },
        { "\n{\"round\":4}", ["0: line 2, bytes 1+0, round ? WHC0002@1:1"] },
        { "<html>", ["0: line 1, bytes 0+0, round ? WHC0001@1:1"] },
    };

    [Theory]
    [MemberData(nameof(Arrays))]
    public void Each_item_is_a_record_and_a_broken_array_is_a_last_record(string text, string[] expected) => ReadArray(text).Should().Equal(expected);

    [Theory]
    [MemberData(nameof(Arrays))]
    public void Findings_do_not_depend_on_how_a_stream_is_divided(string text, string[] expected)
    {
        foreach (var atATime in (int[])[1, 2, 3, 5])
        {
            All(Reader.ReadArrayAsync<Report>(new Trickle(Encoding.UTF8.GetBytes(text), atATime), ValidationProfile.Draft)).Should().Equal(expected);
        }
    }

    [Fact]
    public void An_item_has_the_same_findings_as_alone()
    {
        var array = ReadArray($"[{Clean}, {Faulty}\n,\n{National}]");
        var alone = Read($"{Clean}\n{Faulty}\n{National}");

        array.Select(AfterItsPlace).Should().Equal(alone.Select(AfterItsPlace)).And.HaveCount(3);
    }

    [Fact]
    public void An_item_that_is_too_long_is_skipped_and_the_next_is_read()
    {
        var tooLong = $"{{\n\"generalComments\":\"{new string('x', 1_000_000)}\"}}";

        var records = ReadArray($"[{tooLong},\n{{\"round\":5}},{tooLong}", Within(1000));

        records.Should().HaveCount(4);
        records[0].Should().StartWith($"0: line 1, bytes 1+{tooLong.Length}, round ? WHC0012@1:1");
        records[1].Should().Be($"1: line 3, bytes {tooLong.Length + 3}+11, round 5");
        records[2].Should().StartWith($"2: line 3, bytes {tooLong.Length + 15}+{tooLong.Length}, round ? WHC0012@1:1");
        records[3].Should().Be($"3: line 4, bytes {(2 * tooLong.Length) + 15}+0, round ? WHC0002@1:1", "the array does not end");
    }

    [Fact]
    public void The_finding_about_a_broken_array_names_what_was_found_and_what_may_be_missing()
    {
        string Message(string text) =>
            Reader.ReadArrayAsync<Report>(Bytes(text), ValidationProfile.Draft).ToBlockingEnumerable().Last().Findings.Single().Message;

        Message("[{}{}]").Should().StartWith("The JSON cannot be read beyond this point: '{' was not expected. A comma may be missing before it.");
        Message("{}").Should().StartWith("The JSON cannot be read beyond this point: '{' was not expected. A list of reports begins with an opening square bracket ([).");
        Message("[{}").Should().StartWith("The JSON cannot be read beyond this point: the end of the document was not expected.");
        Message("[{}] \u0416").Should().StartWith("The JSON cannot be read beyond this point: '\u0416' was not expected.");
    }

    private static string AfterItsPlace(string record) => record[record.IndexOf("round", StringComparison.Ordinal)..];
}
