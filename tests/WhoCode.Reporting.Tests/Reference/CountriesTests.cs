using System.Globalization;
using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Tests.Reference;

public sealed class CountriesTests
{
    [Fact]
    public void There_are_249_countries_and_areas() => ReportingCatalog.BuiltIn.Countries.Should().HaveCount(249);

    [Fact]
    public void Countries_are_sorted_by_alpha_3_code()
    {
        ReportingCatalog.BuiltIn.Countries.Select(country => country.Code).Should().BeInAscendingOrder();
        ReportingCatalog.BuiltIn.Countries.Select(country => country.Code.ToString()).Should().BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Fact]
    public void No_two_countries_have_the_same_code()
    {
        ReportingCatalog.BuiltIn.Countries.Select(country => country.Code).Should().OnlyHaveUniqueItems();
        ReportingCatalog.BuiltIn.Countries.Select(country => country.Alpha2).Should().OnlyHaveUniqueItems();
        ReportingCatalog.BuiltIn.Countries.Select(country => country.Numeric).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Codes_have_the_form_of_ISO_3166()
    {
        ReportingCatalog.BuiltIn.Countries.Should().OnlyContain(country => country.Alpha2.Length == 2 && country.Alpha2.All(char.IsAsciiLetterUpper));
        ReportingCatalog.BuiltIn.Countries.Should().OnlyContain(country => country.Numeric.Length == 3 && country.Numeric.All(char.IsAsciiDigit));
    }

    [Fact]
    public void No_two_countries_have_the_same_name() =>
        ReportingCatalog.BuiltIn.Countries.Select(country => country.Name.ToString(LocalizedTexts.English)).Should().OnlyHaveUniqueItems().And.NotContain("");

    [Theory]
    [InlineData("AFG", "AF", "004", "Afghanistan")]
    [InlineData("CIV", "CI", "384", "Côte d'Ivoire")]
    [InlineData("GBR", "GB", "826", "United Kingdom of Great Britain and Northern Ireland")]
    [InlineData("IDN", "ID", "360", "Indonesia")]
    [InlineData("TUR", "TR", "792", "Türkiye")]
    [InlineData("USA", "US", "840", "United States of America")]
    [InlineData("WSM", "WS", "882", "Samoa")]
    [InlineData("ZWE", "ZW", "716", "Zimbabwe")]
    public void A_country_has_its_three_codes_and_its_name(string alpha3, string alpha2, string numeric, string name)
    {
        var country = Country(alpha3);

        (country.Alpha2, country.Numeric, country.Name.ToString()).Should().Be((alpha2, numeric, name));
        country.ToString().Should().Be(alpha3);
    }

    [Fact]
    public void Eleven_countries_have_a_note()
    {
        var noted = ReportingCatalog.BuiltIn.Countries.Where(country => country.Note is not null).ToList();

        noted.Select(country => country.ToString())
            .Should().Equal("ARG", "COK", "FRO", "LIE", "NIU", "PRI", "PSE", "TKL", "TWN", "USA", "VAT");
        noted.Select(country => country.Note!.ToString(LocalizedTexts.English)).Should().NotContain("");
    }

    [Theory]
    [InlineData("USA", "2025-01-22", "2026-01-22")]
    [InlineData("ARG", "2025-03-17", "2026-03-17")]
    public void A_country_that_gave_notice_of_withdrawal_is_still_a_Member_State(string alpha3, string given, string effective)
    {
        var country = Country(alpha3);

        country.Withdrawal!.Given.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).Should().Be(given);
        country.Withdrawal.EffectiveAccordingToState.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).Should().Be(effective);
        country.Membership.Should().Be(WhoMembership.MemberState);
        country.Note.Should().NotBeNull();
    }

    [Theory]
    [InlineData("USA", "secondary source", "22 May 2026", "WHA79.2")]
    [InlineData("ARG", "press", "6 February 2026", "not known")]
    public void A_note_describes_events_after_a_notice_of_withdrawal(string alpha3, params string[] said)
    {
        foreach (var part in said)
        {
            Country(alpha3).Note!.ToString().Should().Contain(part);
        }
    }

    [Fact]
    public void No_other_country_gave_notice_of_withdrawal() =>
        ReportingCatalog.BuiltIn.Countries.Where(country => country.Withdrawal is not null).Select(country => country.ToString())
            .Should().Equal("ARG", "USA");

    private static Country Country(string alpha3) => ReportingCatalog.BuiltIn.Countries.Single(country => country.Code == CountryCode.Parse(alpha3));
}
