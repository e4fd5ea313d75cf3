namespace WhoCode.Reporting.Tests.Reference;

public sealed class CountryCodeTests
{
    [Theory]
    [InlineData("GBR", "GBR")]
    [InlineData("gbr", "GBR")]
    [InlineData("GbR", "GBR")]
    [InlineData("AAA", "AAA")]
    [InlineData("ZZZ", "ZZZ")]
    [InlineData("AZA", "AZA")]
    public void Three_letters_in_any_case_are_parsed(string written, string code)
    {
        CountryCode.Parse(written).ToString().Should().Be(code);
        CountryCode.TryParse(written, out var parsed).Should().BeTrue();
        parsed.Should().Be(CountryCode.Parse(code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("GB")]
    [InlineData("GBRX")]
    [InlineData(" GBR")]
    [InlineData("GB ")]
    [InlineData("G1R")]
    [InlineData("826")]
    [InlineData("GÄR")]
    [InlineData("ГБР")]
    [InlineData("ＧＢＲ")]
    [InlineData("uſa")]
    [InlineData("ırn")]
    [InlineData("GB\0")]
    public void Any_other_text_is_rejected(string? text)
    {
        CountryCode.TryParse(text, out var code).Should().BeFalse();
        code.Should().Be(default(CountryCode));

        var parse = () => CountryCode.Parse(text!);
        parse.Should().Throw<FormatException>();
    }

    [Fact]
    public void A_very_long_text_is_rejected() => CountryCode.TryParse(new string('A', 1_000_000), out _).Should().BeFalse();

    [Fact]
    public void All_17576_codes_are_different()
    {
        var texts = (from a in Letters from b in Letters from c in Letters select $"{a}{b}{c}").ToList();

        texts.Select(CountryCode.Parse).Distinct().Should().HaveCount(17_576);
        texts.Select(text => CountryCode.Parse(text).ToString()).SequenceEqual(texts).Should().BeTrue();
    }

    [Fact]
    public void Codes_are_sorted_alphabetically() =>
        "ZWE AFG GBR GBA".Split(' ').Select(CountryCode.Parse).Order().Select(code => code.ToString())
            .Should().Equal("AFG", "GBA", "GBR", "ZWE");

    [Fact]
    public void The_default_value_is_not_a_code_and_has_an_empty_text()
    {
        default(CountryCode).ToString().Should().BeEmpty();
        default(CountryCode).Equals(CountryCode.Parse("AAA")).Should().BeFalse();
        default(CountryCode).CompareTo(CountryCode.Parse("AAA")).Should().BeNegative();
    }

    private static string Letters => "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
}
