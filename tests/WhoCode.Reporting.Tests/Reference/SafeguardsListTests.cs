using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Tests.Reference;

public sealed class SafeguardsListTests
{
    [Fact]
    public void Countries_are_sorted_and_without_duplicates() =>
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
    public void Contains_finds_the_countries_on_a_list(string country, bool isListed) =>
        Listing("NGA", "AFG", "ZWE", "GHA", "BDI").Contains(CountryCode.Parse(country)).Should().Be(isListed);

    [Fact]
    public void An_empty_list_contains_no_country()
    {
        Listing().Contains(CountryCode.Parse("AFG")).Should().BeFalse();
        Listing("AFG").Contains(default).Should().BeFalse();
    }

    [Fact]
    public void Two_lists_with_the_same_countries_are_equal()
    {
        Listing("AFG", "ZWE").Should().Be(Listing("ZWE", "AFG"));
        Listing("AFG", "ZWE").Should().NotBe(Listing("AFG"));
    }

    [Fact]
    public void A_comparison_returns_the_added_and_removed_countries()
    {
        var change = Listing("AFG", "GHA").GetChangesSince(Listing("AFG", "NGA"));

        string.Join(' ', change.Added).Should().Be("GHA");
        string.Join(' ', change.Removed).Should().Be("NGA");
    }

    [Fact]
    public void A_comparison_of_equal_lists_returns_no_countries()
    {
        var change = Listing("AFG").GetChangesSince(Listing("AFG"));

        change.Added.Should().BeEmpty();
        change.Removed.Should().BeEmpty();
    }

    [Fact]
    public void A_comparison_with_null_throws()
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
