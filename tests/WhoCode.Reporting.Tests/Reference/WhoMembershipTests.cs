using System.Globalization;

namespace WhoCode.Reporting.Tests.Reference;

public sealed class WhoMembershipTests
{
    [Theory]
    [InlineData(WhoMembership.MemberState, 194)]
    [InlineData(WhoMembership.AssociateMember, 3)]
    [InlineData(WhoMembership.Observer, 2)]
    [InlineData(WhoMembership.Area, 20)]
    [InlineData(WhoMembership.None, 30)]
    public void Each_kind_of_membership_has_its_number_of_countries(WhoMembership standing, int count) =>
        ReportingCatalog.BuiltIn.Countries.Count(country => country.Membership == standing).Should().Be(count);

    [Theory]
    [InlineData(WhoRegion.Africa, 47)]
    [InlineData(WhoRegion.Americas, 35)]
    [InlineData(WhoRegion.SouthEastAsia, 10)]
    [InlineData(WhoRegion.Europe, 53)]
    [InlineData(WhoRegion.EasternMediterranean, 21)]
    [InlineData(WhoRegion.WesternPacific, 28)]
    public void Each_region_has_its_number_of_Member_States(WhoRegion region, int members) =>
        ReportingCatalog.BuiltIn.Countries.Count(country => country.Membership == WhoMembership.MemberState && country.Region == region).Should().Be(members);

    [Fact]
    public void Every_Member_State_and_Associate_Member_belongs_to_a_region() =>
        ReportingCatalog.BuiltIn.Countries.Where(country => country.Membership is WhoMembership.MemberState or WhoMembership.AssociateMember or WhoMembership.Area)
            .Should().OnlyContain(country => country.Region != null);

    [Fact]
    public void A_country_without_any_relation_to_WHO_has_no_region() =>
        ReportingCatalog.BuiltIn.Countries.Where(country => country.Membership == WhoMembership.None)
            .Should().OnlyContain(country => country.Region == null && country.Regions.Count == 0);

    [Theory]
    [InlineData("COK", WhoMembership.MemberState, WhoRegion.WesternPacific)]
    [InlineData("NIU", WhoMembership.MemberState, WhoRegion.WesternPacific)]
    [InlineData("LIE", WhoMembership.None, null)]
    [InlineData("TWN", WhoMembership.None, null)]
    [InlineData("VAT", WhoMembership.Observer, null)]
    [InlineData("PSE", WhoMembership.Observer, WhoRegion.EasternMediterranean)]
    [InlineData("FRO", WhoMembership.AssociateMember, WhoRegion.Europe)]
    [InlineData("PRI", WhoMembership.AssociateMember, WhoRegion.Americas)]
    [InlineData("TKL", WhoMembership.AssociateMember, WhoRegion.WesternPacific)]
    [InlineData("ABW", WhoMembership.Area, WhoRegion.Americas)]
    [InlineData("BES", WhoMembership.Area, WhoRegion.Americas)]
    [InlineData("VIR", WhoMembership.Area, WhoRegion.Americas)]
    [InlineData("SSD", WhoMembership.MemberState, WhoRegion.Africa)]
    [InlineData("AFG", WhoMembership.MemberState, WhoRegion.EasternMediterranean)]
    [InlineData("ZWE", WhoMembership.MemberState, WhoRegion.Africa)]
    public void Each_country_has_its_membership_and_region(string alpha3, WhoMembership standing, WhoRegion? region)
    {
        var country = Country(alpha3);

        (country.Membership, country.Region).Should().Be((standing, region));
    }

    [Theory]
    [InlineData("1948-04-07", WhoRegion.SouthEastAsia)]
    [InlineData("2024-08-31", WhoRegion.SouthEastAsia)]
    [InlineData("2025-05-22", WhoRegion.SouthEastAsia)]
    [InlineData("2025-05-23", WhoRegion.WesternPacific)]
    [InlineData("2026-05-01", WhoRegion.WesternPacific)]
    public void Indonesia_moved_to_the_Western_Pacific_on_23_May_2025(string day, WhoRegion region) =>
        Country("IDN").GetRegion(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)).Should().Be(region);

    [Fact]
    public void Indonesia_and_South_Sudan_moved_and_no_other_country()
    {
        Country("IDN").Region.Should().Be(WhoRegion.WesternPacific);
        Country("IDN").Regions.Should().Equal(
            new RegionAssignment(WhoRegion.SouthEastAsia), new RegionAssignment(WhoRegion.WesternPacific, new DateOnly(2025, 5, 23)));
        ReportingCatalog.BuiltIn.Countries.Where(country => country.Regions.Count > 1).Select(country => country.ToString()).Should().Equal("IDN", "SSD");
    }

    [Theory]
    [InlineData("2013-05-26", WhoRegion.EasternMediterranean)]
    [InlineData("2013-05-27", WhoRegion.Africa)]
    public void South_Sudan_moved_to_Africa_on_27_May_2013(string day, WhoRegion region) =>
        Country("SSD").GetRegion(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)).Should().Be(region);

    [Theory]
    [InlineData(1, "IDN", WhoRegion.SouthEastAsia)]
    [InlineData(5, "IDN", WhoRegion.SouthEastAsia)]
    [InlineData(6, "IDN", WhoRegion.WesternPacific)]
    [InlineData(null, "IDN", WhoRegion.WesternPacific)]
    [InlineData(1, "SSD", WhoRegion.EasternMediterranean)]
    [InlineData(2, "SSD", WhoRegion.Africa)]
    [InlineData(5, "LIE", null)]
    [InlineData(5, "XXX", null)]
    public void FindRegion_returns_the_region_at_the_time_of_the_round(int? round, string alpha3, WhoRegion? region)
    {
        var catalog = ReportingCatalog.BuiltIn;

        catalog.FindRegion(round is { } number ? catalog.FindRound(number) : null, CountryCode.Parse(alpha3)).Should().Be(region);
    }

    [Fact]
    public void A_country_that_WHO_assigns_to_no_region_belongs_to_none_on_any_day() =>
        Country("LIE").GetRegion(new DateOnly(2024, 1, 1)).Should().BeNull();

    [Fact]
    public void A_country_has_no_region_before_its_first_assignment()
    {
        var country = Country("ZWE") with { Regions = [new(WhoRegion.Europe, new DateOnly(2030, 1, 1))] };

        country.GetRegion(new DateOnly(2029, 12, 31)).Should().BeNull();
        country.GetRegion(new DateOnly(2030, 1, 1)).Should().Be(WhoRegion.Europe);
    }

    private static Country Country(string alpha3) => ReportingCatalog.BuiltIn.Countries.Single(country => country.Code == CountryCode.Parse(alpha3));
}
