using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Tests.Reference;

public sealed class FormerCountriesTests
{
    private static readonly ReportingCatalog Catalog = ReportingCatalog.BuiltIn;

    [Theory]
    [InlineData("ANT", "ANHH", "2010-12-15", "BES CUW SXM")]
    [InlineData("BUR", "BUMM", "1989-12-05", "MMR")]
    [InlineData("CSK", "CSHH", "1993-06-15", "CZE SVK")]
    [InlineData("DDR", "DDDE", "1990-10-30", "DEU")]
    [InlineData("SCG", "CSXX", "2006-09-26", "MNE SRB")]
    [InlineData("SUN", "SUHH", "1992-08-30", "ARM AZE EST GEO KAZ KGZ LVA LTU MDA RUS TJK TKM UZB")]
    [InlineData("TMP", "TPTL", "2002-05-20", "TLS")]
    [InlineData("YMD", "YDYE", "1990-08-14", "YEM")]
    [InlineData("YUG", "YUCS", "2003-07-23", "SCG")]
    [InlineData("ZAR", "ZRCD", "1997-07-14", "COD")]
    public void A_former_country_has_its_codes_its_date_of_withdrawal_and_its_successors(string code, string alpha4, string withdrawn, string successors)
    {
        var country = Catalog.FindFormerCountry(CountryCode.Parse(code))!;

        (country.Alpha4, country.Withdrawn).Should().Be((alpha4, PartialDate.Parse(withdrawn)));
        string.Join(' ', country.Successors).Should().Be(successors);
    }

    [Fact]
    public void No_former_country_has_the_code_of_a_present_country()
    {
        Catalog.FormerCountries.Should().HaveCount(30).And.BeInAscendingOrder(country => country.Code).And.OnlyHaveUniqueItems(country => country.Alpha4);
        Catalog.FormerCountries.Should().OnlyContain(country => Catalog.Find(country.Code) == null);
        Catalog.FindFormerCountry(TestReports.Ghana).Should().BeNull();
    }

    [Fact]
    public void Every_successor_is_a_present_or_former_country() =>
        Catalog.FormerCountries.SelectMany(country => country.Successors).Should().OnlyContain(code => Catalog.Find(code) != null || Catalog.FindFormerCountry(code) != null);

    [Fact]
    public void The_last_letters_of_the_alpha_4_code_identify_a_single_successor()
    {
        var merged = Catalog.FormerCountries.Where(country => country.Alpha4[2..] is not ("HH" or "XX" or "AA" or "CS")).ToList(); // "CS" was Serbia and Montenegro

        merged.Should().HaveCountGreaterThan(15);
        merged.Should().OnlyContain(country => country.Successors.Count == 1 && Catalog.Find(country.Successors[0])!.Alpha2 == country.Alpha4.Substring(2));
    }

    [Fact]
    public void Every_former_country_has_a_name() =>
        Catalog.FormerCountries.Select(country => country.Name.ToString(LocalizedTexts.English)).Should().OnlyHaveUniqueItems().And.AllSatisfy(name => name.Should().NotBeNullOrWhiteSpace());

    [Fact]
    public void A_former_country_can_be_added_and_replaced()
    {
        var lemuria = new FormerCountry { Code = CountryCode.Parse("LMU"), Alpha4 = "LMHH", Name = "Lemuria" };
        var catalog = Catalog.With(lemuria).With(Catalog.FindFormerCountry(CountryCode.Parse("SUN"))! with { Name = "Soviet Union" });

        catalog.FindFormerCountry(lemuria.Code).Should().BeSameAs(lemuria);
        catalog.FindFormerCountry(CountryCode.Parse("SUN"))!.Name.ToString().Should().Be("Soviet Union");
        catalog.FormerCountries.Should().HaveCount(31);
        lemuria.Withdrawn.Should().BeNull();
        lemuria.Successors.Should().BeEmpty();
    }
}
