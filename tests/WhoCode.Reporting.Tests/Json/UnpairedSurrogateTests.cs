using System.Text;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Json;

/// <summary>Escapes of unpaired surrogates, at the edges of their range and of a text.</summary>
public sealed class UnpairedSurrogateTests
{
    [Theory]
    [InlineData(@"\ud800\udc00")]
    [InlineData(@"\udbff\udfff")]
    [InlineData(@"\ud7ff\ue000")]
    [InlineData(@"\\ud800")]
    public void Escapes_of_complete_characters_are_read(string escapes) =>
        ReportJson.Read<StakeholderReport>($$"""{"generalComments": "{{escapes}}"}""").Findings.Should().BeEmpty();

    [Theory]
    [InlineData(@"\ud800")]
    [InlineData(@"\udbff")]
    [InlineData(@"\udc00")]
    [InlineData(@"\uDFFF")]
    public void An_unpaired_surrogate_is_reported_and_shown(string half) =>
        ReportJson.Read<StakeholderReport>($$"""{"generalComments": "{{half}} and \ud801"}""").Findings.Should().ContainSingle()
            .Which.Message.Should().Contain($"'{half}', which is replaced by � (occurrences: 2)");

    [Fact]
    public void Each_text_with_unpaired_surrogates_is_reported() =>
        ReportJson.Read<StakeholderReport>("""{"generalComments": "\ude00", "id": "a", "reporter": {"name": "\ud83d"}}""").Findings
            .Select(finding => $"{finding.RuleId} {finding.Pointer} {finding.Position}").Should().Equal(
                "WHC0010 /generalComments 1:22", "WHC0010 /reporter/name 1:64");

    [Theory]
    [InlineData(@"\ud83d", true)]
    [InlineData(@"\ud83d\", true)]
    [InlineData(@"\ud83d\u", true)]
    [InlineData(@"\ud83d\ude0", true)]
    [InlineData(@"\ud83", false)]
    [InlineData(@"\u", false)]
    [InlineData(@"\", false)]
    public void JSON_that_breaks_off_in_an_escape_is_read_up_to_there(string end, bool isHalf)
    {
        var findings = ReportJson.Read<StakeholderReport>(Encoding.ASCII.GetBytes("{\"id\": \"" + end)).Findings;

        findings.Select(finding => finding.RuleId.ToString()).Should().BeEquivalentTo(isHalf ? ["WHC0002", "WHC0010"] : ["WHC0002"]);
    }

    [Theory]
    [InlineData(983, 3)]
    [InlineData(984, 2)]
    [InlineData(7000, 2)]
    public void The_pointer_to_it_has_at_most_1000_characters(int length, int steps) =>
        PointerOf($$"""{"{{new string('n', length)}}": {"a": "\ud83d"} }""").Segments.Should().HaveCount(steps);

    [Fact]
    public void The_pointer_to_it_has_at_most_64_steps() =>
        PointerOf($"{new string('[', 70)}\"\\ud83d\"{new string(']', 70)}").Segments.Should().HaveCount(64);

    private static JsonPointer PointerOf(string extension) =>
        ReportJson.Read<StakeholderReport>($$"""{"extensions": {"org.x": {{extension}} } }""").Findings
            .Should().ContainSingle(finding => finding.RuleId == RuleId.Parse("WHC0010")).Which.Pointer;
}
