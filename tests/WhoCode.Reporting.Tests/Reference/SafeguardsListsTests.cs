namespace WhoCode.Reporting.Tests.Reference;

public sealed class SafeguardsListsTests
{
    [Theory]
    [InlineData("WHR2006", "2006-04-07", 57)]
    [InlineData("SSL2020", "2020", 47)]
    [InlineData("SSL2023", "2023-03-08", 55)]
    public void Each_list_has_its_date_of_publication_and_its_number_of_countries(string id, string published, int count)
    {
        var list = List(id);

        list.ToString().Should().Be(id);
        list.Published.ToString().Should().Be(published);
        list.Countries.Should().HaveCount(count).And.OnlyHaveUniqueItems().And.BeInAscendingOrder();
    }

    // WHO's counts, by the regions at that time: Indonesia, which is on the list of 2006, was then in South-East Asia.
    [Theory]
    [InlineData("WHR2006", 36, 5, 6, 0, 7, 3)]
    [InlineData("SSL2020", 33, 1, 2, 0, 6, 5)]
    [InlineData("SSL2023", 37, 1, 3, 0, 6, 8)]
    public void Each_list_has_its_number_of_countries_in_each_region(
        string id, int africa, int americas, int southEastAsia, int europe, int easternMediterranean, int westernPacific)
    {
        var list = List(id);
        var regions = ReportingCatalog.BuiltIn.Countries.Where(country => list.Contains(country.Code))
            .Select(country => country.GetRegion(list.PublishedBy ?? list.Published.Latest)).ToList();

        Enum.GetValues<WhoRegion>().Select(region => regions.Count(other => other == region))
            .Should().Equal(africa, americas, southEastAsia, europe, easternMediterranean, westernPacific);
    }

    [Theory]
    [InlineData("WHR2006", 57)]
    [InlineData("SSL2020", 47)]
    [InlineData("SSL2023", 55)]
    public void Every_country_on_a_list_is_a_Member_State(string id, int count) =>
        ReportingCatalog.BuiltIn.Countries.Count(country => country.Membership == WhoMembership.MemberState && List(id).Contains(country.Code)).Should().Be(count);

    [Theory]
    [InlineData("WHR2006", "Countries with a critical shortage of health service providers (World Health Report 2006)", "2.28")]
    [InlineData("SSL2020", "Health Workforce Support and Safeguards List, 2020", "48.6")]
    [InlineData("SSL2023", "WHO health workforce support and safeguards list 2023", "49")]
    public void Each_list_has_a_title_and_its_criteria(string id, string title, string density)
    {
        List(id).Title.ToString().Should().Be(title);
        List(id).Criteria.ToString().Should().Contain(density);
    }

    [Theory]
    [InlineData("SSL2020", "50")]
    [InlineData("SSL2023", "55")]
    public void Since_2020_service_coverage_is_a_criterion(string id, string index) =>
        List(id).Criteria.ToString().Should().Contain("niversal health coverage").And.Contain(index);

    [Fact]
    public void A_note_states_that_sources_disagree_on_the_date_of_the_list_of_2020()
    {
        ReportingCatalog.BuiltIn.Find(SafeguardsListId.Ssl2020)!.PublishedBy.Should().Be(new DateOnly(2021, 2, 25));
        ReportingCatalog.BuiltIn.Find(SafeguardsListId.Ssl2020)!.Note!.ToString().Should().Contain("2020").And.Contain("25 February 2021");
        ReportingCatalog.BuiltIn.Find(SafeguardsListId.Ssl2020)!.IsPublishedOn(new(2019, 12, 31)).Should().BeFalse();
        ReportingCatalog.BuiltIn.Find(SafeguardsListId.Ssl2020)!.IsPublishedOn(new(2020, 12, 31)).Should().BeNull();
        ReportingCatalog.BuiltIn.Find(SafeguardsListId.Ssl2020)!.IsPublishedOn(new(2021, 2, 25)).Should().BeTrue();
    }

    [Fact]
    public void Seven_countries_were_added_and_seventeen_removed_in_2020()
    {
        var change = ReportingCatalog.BuiltIn.Find(SafeguardsListId.Ssl2020)!.GetChangesSince(ReportingCatalog.BuiltIn.Find(SafeguardsListId.Whr2006)!);

        string.Join(' ', change.Added).Should().Be("FSM GAB KIR SDN SLB SSD VUT");
        string.Join(' ', change.Removed).Should().Be("BTN COM HND IDN IND IRQ KEN KHM LAO MAR MMR NIC PER RWA SLV ZMB ZWE");
    }

    [Fact]
    public void Eight_countries_were_added_and_none_removed_in_2023()
    {
        var change = ReportingCatalog.BuiltIn.Find(SafeguardsListId.Ssl2023)!.GetChangesSince(ReportingCatalog.BuiltIn.Find(SafeguardsListId.Ssl2020)!);

        string.Join(' ', change.Added).Should().Be("COM LAO RWA TLS TUV WSM ZMB ZWE");
        change.Removed.Should().BeEmpty();
    }

    [Fact]
    public void Samoa_was_added_in_2023_and_Vanuatu_was_already_listed()
    {
        var (samoa, vanuatu) = (CountryCode.Parse("WSM"), CountryCode.Parse("VUT"));

        ReportingCatalog.BuiltIn.Find(SafeguardsListId.Ssl2020)!.Contains(samoa).Should().BeFalse();
        ReportingCatalog.BuiltIn.Find(SafeguardsListId.Ssl2023)!.Contains(samoa).Should().BeTrue();
        ReportingCatalog.BuiltIn.Find(SafeguardsListId.Ssl2020)!.Contains(vanuatu).Should().BeTrue();
        ReportingCatalog.BuiltIn.Find(SafeguardsListId.Ssl2023)!.Contains(vanuatu).Should().BeTrue();
    }

    [Fact]
    public void Zimbabwe_was_listed_in_2006_not_in_2020_and_again_in_2023()
    {
        var zimbabwe = CountryCode.Parse("ZWE");

        ReportingCatalog.BuiltIn.Find(SafeguardsListId.Whr2006)!.Contains(zimbabwe).Should().BeTrue();
        ReportingCatalog.BuiltIn.Find(SafeguardsListId.Ssl2020)!.Contains(zimbabwe).Should().BeFalse();
        ReportingCatalog.BuiltIn.Find(SafeguardsListId.Ssl2023)!.Contains(zimbabwe).Should().BeTrue();
    }

    private static SafeguardsList List(string id) =>
        ReportingCatalog.BuiltIn.Find(SafeguardsListId.Parse(id))!;
}
