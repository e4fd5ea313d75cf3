using WhoCode.Reporting.Reference;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Tests.Rounds;

public sealed class FindCountryWrittenTests
{
    [Theory]
    [InlineData("GBR", "GBR")]
    [InlineData("gbr", "GBR")]
    [InlineData("GB", "GBR")]
    [InlineData("gb", "GBR")]
    [InlineData("826", "GBR")]
    [InlineData("UK", "GBR")]
    [InlineData("uk ", "GBR")]
    [InlineData("U.K.", "GBR")]
    [InlineData("United Kingdom", "GBR")]
    [InlineData("Great Britain", "GBR")]
    [InlineData("united kingdom of great britain and northern ireland", "GBR")]
    [InlineData("US", "USA")]
    [InlineData("U.S.A.", "USA")]
    [InlineData("United States", "USA")]
    [InlineData("Zimbabwe", "ZWE")]
    [InlineData(" zimbabwe\t", "ZWE")]
    [InlineData("004", "AFG")]
    [InlineData("Côte d'Ivoire", "CIV")]
    [InlineData("CÔTE D'IVOIRE", "CIV")]
    [InlineData("UA", "UKR")]
    public void A_country_is_found_by_a_code_a_number_or_a_name(string written, string code) =>
        ReportingCatalog.BuiltIn.FindCountryWritten(written)!.ToString().Should().Be(code);

    [Theory]
    [InlineData("Atlantis")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("XXX")]
    [InlineData("XX")]
    [InlineData("4")]
    [InlineData("999")]
    [InlineData("Zimb")]
    [InlineData("Zimbabwe and Zambia")]
    public void Anything_else_is_no_country(string written) =>
        ReportingCatalog.BuiltIn.FindCountryWritten(written).Should().BeNull();

    [Fact]
    public void Every_country_is_found_by_each_of_its_codes_and_its_name()
    {
        foreach (var country in ReportingCatalog.BuiltIn.Countries)
        {
            string[] ways = [country.ToString(), country.Alpha2, country.Numeric, country.Name.ToString()];

            ways.Should().OnlyContain(written => ReportingCatalog.BuiltIn.FindCountryWritten(written) == country);
        }
    }

    [Fact]
    public void A_country_that_a_host_added_is_found_by_what_it_is_called()
    {
        var catalog = ReportingCatalog.BuiltIn.With(new Country
        {
            Code = CountryCode.Parse("XAT"),
            Alpha2 = "XT",
            Numeric = "999",
            Name = "Atlantis",
            Standing = WhoStanding.None,
        });

        catalog.FindCountryWritten("atlantis")!.ToString().Should().Be("XAT");
        catalog.FindCountryWritten("xt")!.ToString().Should().Be("XAT");
    }

    [Fact]
    public void Nothing_to_find_is_a_wrong_call()
    {
        var find = () => ReportingCatalog.BuiltIn.FindCountryWritten(null!);

        find.Should().Throw<ArgumentNullException>();
    }
}
