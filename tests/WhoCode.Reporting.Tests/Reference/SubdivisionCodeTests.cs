namespace WhoCode.Reporting.Tests.Reference;

public sealed class SubdivisionCodeTests
{
    [Theory]
    [InlineData("CA-ON", "CAN")]
    [InlineData("GB-SCT", "GBR")]
    [InlineData("AT-9", "AUT")]
    [InlineData("FR-75", "FRA")]
    [InlineData("ZW-HA", "ZWE")]
    public void A_code_starts_with_the_code_of_its_country(string written, string country)
    {
        var code = SubdivisionCode.Parse(written);

        code.ToString().Should().Be(written);
        code.CountryAlpha2.Should().Be(written[..2]);
        ReportingCatalog.BuiltIn.FindCountry(code)!.Code.ToString().Should().Be(country);
    }

    [Fact]
    public void Every_valid_code_is_parsed_and_written_unchanged()
    {
        const string Signs = "0189AMZ";
        string[] ends =
        [
            .. Signs.Select(sign => $"{sign}"), .. Signs.SelectMany(one => Signs.Select(two => $"{one}{two}")),
            .. Signs.SelectMany(one => Signs.Select(two => $"{one}0{two}")),
        ];
        string[] countries = ["AA", "AZ", "ZA", "ZZ"];
        string[] codes = [.. from country in countries from end in ends select $"{country}-{end}"];

        codes.Select(SubdivisionCode.Parse).Select(code => code.ToString()).Should().Equal(codes);
        codes.Select(SubdivisionCode.Parse).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_default_code_has_no_country()
    {
        default(SubdivisionCode).ToString().Should().BeEmpty();
        default(SubdivisionCode).CountryAlpha2.Should().BeEmpty();
        ReportingCatalog.BuiltIn.FindCountry((SubdivisionCode)default).Should().BeNull();
        ReportingCatalog.BuiltIn.FindCountry(SubdivisionCode.Parse("ZZ-1")).Should().BeNull();
    }
}
