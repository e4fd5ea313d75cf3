using System.Text.Json;
using System.Text.RegularExpressions;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Validation;

/// <summary>Tests that unpaired surrogates, which JSON cannot represent, are found in reports created in code and in files.</summary>
public sealed class UnpairedSurrogateTests
{
    private static readonly ReportValidator Validator = new(RuleSet.Empty);

    [Theory]
    [InlineData(@"\uD83D", "'\\ud83d', which is replaced by � (occurrences: 1)")]
    [InlineData(@"a\uDE00 b\uD83D", "'\\ude00', which is replaced by � (occurrences: 2)")]
    [InlineData(@"\uD83D\uD83D\uDE00", "'\\ud83d', which is replaced by � (occurrences: 1)")]
    public void An_unpaired_surrogate_in_a_text_is_found(string escaped, string said) => // escaped, because an attribute cannot contain an unpaired surrogate
        Validator.Validate(new StakeholderReport { GeneralComments = Regex.Unescape(escaped) }, ValidationProfile.Draft)
            .Should().ContainSingle().Which.Should().Match<Finding>(finding =>
                finding.RuleId == RuleId.Parse("WHC0010") && finding.Pointer == JsonPointer.Parse("/generalComments") && finding.Message.Contains(said));

    [Theory]
    [InlineData("\uD83D\uDE00")]
    [InlineData("日本")]
    [InlineData("")]
    public void Complete_characters_are_accepted(string text) => Validator.Validate(new StakeholderReport { GeneralComments = text }, ValidationProfile.Draft).Should().BeEmpty();

    [Fact]
    public void An_unpaired_surrogate_in_an_item_of_a_list_is_found() =>
        Validator.Validate(new StakeholderReport { Contributions = [new() { Agreements = ["a", "\uD83D"] }] }, ValidationProfile.Draft)
            .Should().ContainSingle().Which.Pointer.Should().Be(JsonPointer.Parse("/contributions/0/agreements/1"));

    [Fact]
    public void An_unpaired_surrogate_in_an_extension_is_found() =>
        Found(JsonDocument.Parse("""{"a": ["\ud83d"]}""").RootElement).Should().ContainSingle().Which.RuleId.Should().Be(RuleId.Parse("WHC0010"));

    [Theory]
    [InlineData(62, 0)]
    [InlineData(63, 1)]
    public void An_extension_that_cannot_be_read_again_is_a_finding(int levels, int count) =>
        Found(JsonDocument.Parse($"{new string('[', levels)}{new string(']', levels)}").RootElement)
            .Where(finding => finding.RuleId == RuleId.Parse("WHC0004")).Should().HaveCount(count);

    [Fact]
    public void An_unpaired_surrogate_is_never_written_as_another_character()
    {
        FluentActions.Invoking(() => ReportJson.Write(new StakeholderReport { GeneralComments = "a\uD83D" })).Should().Throw<JsonException>().WithMessage("*half a character*");
        FluentActions.Invoking(() => ReportJson.Write(With(JsonDocument.Parse("\"\\ud83d\"").RootElement))).Should().Throw<JsonException>().WithMessage("An extension contains a text that is not Unicode.");
    }

    [Fact]
    public void An_unpaired_surrogate_in_a_string_with_JSON_is_found() =>
        ReportJson.Read<StakeholderReport>("{\"generalComments\": \"a\uD83Db\"}").Findings.Should().ContainSingle().Which.RuleId.Should().Be(RuleId.Parse("WHC0010"));

    private static FindingList Found(JsonElement extension) => Validator.Validate(With(extension), ValidationProfile.Draft);

    private static StakeholderReport With(JsonElement extension) => new() { Extensions = new Dictionary<string, JsonElement> { ["org.example.form"] = extension } };
}
