using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Findings;

public sealed class RuleIdTests
{
    [Theory]
    [InlineData("WHC0001", "WHC")]
    [InlineData("WHC3006", "WHC")]
    [InlineData("AB0000", "AB")]
    [InlineData("ABCDEFGHIJKL9999", "ABCDEFGHIJKL")]
    public void An_id_is_capital_letters_and_four_digits(string text, string prefix)
    {
        var id = RuleId.Parse(text);

        id.ToString().Should().Be(text);
        id.Prefix.Should().Be(prefix);
        id.Should().Be(RuleId.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("WHC")]
    [InlineData("3006")]
    [InlineData("A0001")]
    [InlineData("ABCDEFGHIJKLM0001")]
    [InlineData("WHC300")]
    [InlineData("WHC30066")]
    [InlineData("whc3006")]
    [InlineData("Whc3006")]
    [InlineData("WHC-3006")]
    [InlineData("WHC 3006")]
    [InlineData(" WHC3006")]
    [InlineData("WHC3006 ")]
    [InlineData("WHC300A")]
    [InlineData("WHÇ3006")]
    [InlineData("WHC３００６")]
    [InlineData("WHC300\0")]
    public void Any_other_text_is_rejected(string? text)
    {
        RuleId.TryParse(text, out var id).Should().BeFalse();
        id.ToString().Should().BeEmpty();

        var parse = () => RuleId.Parse(text!);
        parse.Should().Throw<FormatException>().Which.Message.Should().StartWith("The text is not a rule id: ");
    }

    [Fact]
    public void Ids_sort_by_prefix_and_number() =>
        "WHC3006 WHC0001 AB9999 WHC1001".Split(' ').Select(RuleId.Parse).Order().Select(id => id.ToString())
            .Should().Equal("AB9999", "WHC0001", "WHC1001", "WHC3006");

    [Fact]
    public void The_default_value_is_not_an_id_and_has_an_empty_text()
    {
        default(RuleId).ToString().Should().BeEmpty();
        default(RuleId).Prefix.Should().BeEmpty();
        default(RuleId).Should().NotBe(RuleId.Parse("WHC0001"));
    }
}
