using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Tests.Reference;

public sealed class SafeguardsListTests
{
    [Fact]
    public void Countries_stand_in_order_and_once_however_they_were_given() =>
        string.Join(' ', Listing("ZWE", "AFG", "ZWE", "GHA").Countries).Should().Be("AFG GHA ZWE");

    [Theory]
    [InlineData("AFG", true)]
    [InlineData("BDI", true)]
    [InlineData("GHA", true)]
    [InlineData("NGA", true)]
    [InlineData("ZWE", true)]
    [InlineData("AAA", false)]
    [InlineData("BDJ", false)]
    [InlineData("GBR", false)]
    [InlineData("ZZZ", false)]
    public void A_country_is_on_a_list_or_not(string country, bool isListed) =>
        Listing("NGA", "AFG", "ZWE", "GHA", "BDI").Contains(CountryCode.Parse(country)).Should().Be(isListed);

    [Fact]
    public void No_country_is_on_a_list_that_is_empty()
    {
        Listing().Contains(CountryCode.Parse("AFG")).Should().BeFalse();
        Listing("AFG").Contains(default).Should().BeFalse();
    }

    [Fact]
    public void Two_lists_are_equal_when_they_name_the_same_countries()
    {
        Listing("AFG", "ZWE").Should().Be(Listing("ZWE", "AFG"));
        Listing("AFG", "ZWE").Should().NotBe(Listing("AFG"));
    }

    [Fact]
    public void A_change_is_told_from_the_earlier_list_to_the_later()
    {
        var change = Listing("AFG", "GHA").GetChangesSince(Listing("AFG", "NGA"));

        string.Join(' ', change.Added).Should().Be("GHA");
        string.Join(' ', change.Removed).Should().Be("NGA");
    }

    [Fact]
    public void Between_equal_lists_nothing_changed()
    {
        var change = Listing("AFG").GetChangesSince(Listing("AFG"));

        change.Added.Should().BeEmpty();
        change.Removed.Should().BeEmpty();
    }

    [Fact]
    public void A_change_from_nothing_is_a_wrong_call()
    {
        var compare = () => Listing("AFG").GetChangesSince(null!);

        compare.Should().Throw<ArgumentNullException>();
    }

    private static SafeguardsList Listing(params string[] countries) => new()
    {
        Id = SafeguardsListId.Parse("OWN"),
        Title = "A list of our own",
        Criteria = "By lot",
        Published = PartialDate.Create(2030, 1, 1),
        Countries = [.. countries.Select(CountryCode.Parse)],
    };
}
