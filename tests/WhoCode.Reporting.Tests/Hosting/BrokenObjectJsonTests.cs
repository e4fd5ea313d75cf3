using System.Text;
using System.Text.Json;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>A converter rejects the same JSON as reading a file does, whatever the reader of the application accepts.</summary>
public sealed class BrokenObjectJsonTests
{
    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = 100_000 };
    private static readonly JsonSerializerOptions Lenient = new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    [Theory]
    [InlineData("""{"extensions":{"org.x":"\ud800"}}""", "WHC0010 at /extensions:")]
    [InlineData("""{"extensions":{"org.x":[1,{"\ud800":1}]}}""", "WHC0010 at /extensions:")]
    [InlineData("""{"extensions":{"\udfff":1}}""", "WHC0010 at /extensions:")]
    [InlineData("""{"generalComments":"a \ud800 b"}""", "WHC0010 at /generalComments:")]
    [InlineData("""{"\ud800":1}""", "WHC0010:")]
    public void An_unpaired_surrogate_is_rejected_in_any_text_and_name(string json, string message) => MessageOf(json).Should().StartWith(message);

    [Theory]
    [InlineData("{\"generalComments\":\"\u00FF\"}", "WHC0003 at /generalComments:")]
    [InlineData("{\"extensions\":{\"org.x\":[\"\u00FF\"]}}", "WHC0003 at /extensions:")]
    [InlineData("{\"\u00FF\":1}", "WHC0003:")]
    public void Invalid_UTF_8_is_rejected(string json, string message) =>
        Refusal.Of(() => JsonSerializer.Deserialize<StakeholderReport>(Encoding.Latin1.GetBytes(json))).Should().BeOfType<JsonException>()
            .Which.Message.Should().StartWith(message);

    [Theory]
    [InlineData(62, true)]
    [InlineData(63, false)]
    [InlineData(20_000, false)]
    public void The_limit_of_nesting_in_extensions_is_the_same_wherever_the_report_is(int levels, bool isRead)
    {
        var json = $$$"""{"extensions":{"org.x":{{{new string('[', levels)}}}{{{new string(']', levels)}}}}}""";
        var wrapped = $$"""{"Report":{{json}}}""";

        ReportJson.Read<StakeholderReport>(json).Findings.HasErrors.Should().Be(!isRead);
        foreach (var read in new Func<object?>[]
        {
            () => JsonSerializer.Deserialize<StakeholderReport>(json, Deep),
            () => JsonSerializer.Deserialize<ApplicationRecord>(wrapped, Deep)!.Report,
        })
        {
            var thrown = Refusal.Of(read, out var report);
            if (isRead)
            {
                thrown.Should().BeNull();
                JsonSerializer.Serialize(report).Should().Be(json);
            }
            else
            {
                thrown.Should().BeOfType<JsonException>().Which.Message.Should().StartWith("WHC0004 at /extensions:");
            }
        }
    }

    [Theory]
    [InlineData("{\n\"none-such\":1,\n\"id\":")]
    [InlineData("{\n\"none-such\":1,\n\"id\":]}")]
    [InlineData("{\n\"id\":\"a\",\n")]
    public void JSON_that_breaks_off_throws_with_the_line_of_the_framework(string json) =>
        Refusal.Of(() => JsonSerializer.Deserialize<StakeholderReport>(json)).Should().BeOfType<JsonException>()
            .Which.LineNumber.Should().Be(2);

    [Fact]
    public void A_document_of_another_kind_throws_with_its_name()
    {
        var national = ReportJson.Write(Filled.Of<NationalReport>());

        Refusal.Of(() => JsonSerializer.Deserialize<StakeholderReport>(national)).Should().BeOfType<JsonException>()
            .Which.Message.Should().StartWith("WHC0011: This is not a stakeholder report, because its properties are those of a national report.");
    }

    [Fact]
    public void The_exception_states_that_there_are_more_errors()
    {
        MessageOf("""{"round":"4"}""").Should().NotContain("more");
        MessageOf($$"""{"round":"4",{{string.Concat(Enumerable.Range(0, 200).Select(i => $"\"x{i}\":1,"))}}"id":"a"}""").Should().EndWith("(and more)");
    }

    [Fact]
    public void Comments_and_trailing_commas_are_accepted_if_the_application_allows_them()
    {
        const string Json = """{"id":"a", /* here */ "extensions":{"org.x":[1,],},}""";
        JsonSerializer.Serialize(JsonSerializer.Deserialize<StakeholderReport>(Json, Lenient)).Should().Be("""{"id":"a","extensions":{"org.x":[1]}}""");
        MessageOf(Json).Should().NotContain("WHC0009", "the framework's reader has already rejected it");
    }

    private static string MessageOf(string json) =>
        Refusal.Of(() => JsonSerializer.Deserialize<StakeholderReport>(json)).Should().BeOfType<JsonException>().Which.Message;
}
