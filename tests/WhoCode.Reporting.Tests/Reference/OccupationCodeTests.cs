namespace WhoCode.Reporting.Tests.Reference;

public sealed class OccupationCodeTests
{
    [Theory]
    [InlineData("ISCO-08:2221", "2221")]
    [InlineData("ISCO-08:221", "221")]
    [InlineData("ISCO-08:22", "22")]
    [InlineData("ISCO-08:2", "2")]
    [InlineData("ISCO-08:0110", "0110")]
    [InlineData("ISCO-08:0", "0")]
    public void A_code_is_written_with_its_scheme(string text, string number)
    {
        var code = OccupationCode.Parse(text);

        code.Number.Should().Be(number);
        code.ToString().Should().Be(text);
        code.Should().Be(OccupationCode.FromIsco08(number));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2221")]
    [InlineData("ISCO-08")]
    [InlineData("ISCO-08:")]
    [InlineData("ISCO-08: 2221")]
    [InlineData("ISCO-08:2221 ")]
    [InlineData("ISCO-08:22210")]
    [InlineData("ISCO-08:22a1")]
    [InlineData("ISCO-08:-221")]
    [InlineData("ISCO-08:٢٢٢١")]
    [InlineData("ISCO-08:222\0")]
    [InlineData("isco-08:2221")]
    [InlineData("ISCO-88:2221")]
    [InlineData("SOC:2221")]
    public void Any_other_text_is_rejected(string? text)
    {
        OccupationCode.TryParse(text, out var code).Should().BeFalse();
        code.Should().Be(default(OccupationCode));

        var parse = () => OccupationCode.Parse(text!);
        parse.Should().Throw<FormatException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("22211")]
    [InlineData("ISCO-08:2221")]
    [InlineData("22x")]
    public void A_code_without_its_scheme_is_one_to_four_digits(string text)
    {
        var make = () => OccupationCode.FromIsco08(text);

        make.Should().Throw<FormatException>();
    }

    [Fact]
    public void A_leading_zero_makes_a_different_code()
    {
        OccupationCode.FromIsco08("0110").Should().NotBe(OccupationCode.FromIsco08("110"));
        OccupationCode.FromIsco08("0").Should().NotBe(default(OccupationCode));
    }

    [Fact]
    public void Default_prints_empty_and_equals_no_real_code()
    {
        default(OccupationCode).ToString().Should().BeEmpty();
        default(OccupationCode).Number.Should().BeEmpty();
    }

    [Fact]
    public void The_scheme_is_ISCO_08() => OccupationCode.Scheme.Should().Be("ISCO-08");
}
