using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Tests.Rounds;

public sealed class CatalogContradictionTests
{
    private static readonly ReportingCatalog BuiltIn = ReportingCatalog.BuiltIn;

    private static readonly Country Atlantis = new()
    {
        Code = CountryCode.Parse("XAT"),
        Alpha2 = "XT",
        Numeric = "999",
        Name = "Atlantis",
        Membership = WhoMembership.MemberState,
    };

    private static readonly ReportingRound Seventh = new() { Number = 7, Year = 2030 };

    public static TheoryData<string, Country> Countries => new()
    {
        { "must have an alpha-3 code", Atlantis with { Code = default } },
        { "no name", Atlantis with { Name = " " } },
        { "no name", Atlantis with { Name = null! } },
        { "same alpha-2 code ('GB')", Atlantis with { Alpha2 = "GB" } },
        { "numeric code ('826')", Atlantis with { Numeric = "826" } },
        { "order of their dates", Atlantis with { Regions = [new(WhoRegion.Africa, new(2030, 1, 1)), new(WhoRegion.Europe, new(2020, 1, 1))] } },
        { "order of their dates", Atlantis with { Regions = [new(WhoRegion.Africa), new(WhoRegion.Europe)] } },
    };

    public static TheoryData<string, ReportingRound> Rounds => new()
    {
        { "at least 1, not 0", Seventh with { Number = 0 } },
        { "edition '2031'", Seventh with { CodeEdition = CodeEditionId.Parse("2031") } },
        { "field set 'isri-2099'", Seventh with { FieldSet = ThematicFieldSetId.Parse("isri-2099") } },
        { "list 'SSL2099'", Seventh with { SafeguardsList = SafeguardsListId.Parse("SSL2099") } },
        { "closes before it opens", Seventh with { NationalWindow = new() { Opens = PartialDate.Create(2030, 5), Deadline = PartialDate.Create(2030, 4) } } },
        { "closes before it opens", Seventh with { StakeholderWindow = new() { OpenBy = new(2030, 5, 2), Deadline = PartialDate.Create(2030, 5, 1) } } },
        { "closes before it opens", Seventh with { StakeholderWindow = new() { Opens = PartialDate.Create(2030, 5, 2), OpenBy = new(2030, 5, 1) } } },
        { "closes before it opens", Seventh with { NationalWindow = new() { Opens = PartialDate.Create(2030, 5), Completed = PartialDate.Create(2030, 4) } } },
    };

    public static TheoryData<string, SafeguardsList> Lists => new()
    {
        { "must have an id", ReportingCatalog.BuiltIn.Find(SafeguardsListId.Ssl2023)! with { Id = default } },
        { "no date of publication", ReportingCatalog.BuiltIn.Find(SafeguardsListId.Ssl2023)! with { Published = default } },
        { "before its date of publication", ReportingCatalog.BuiltIn.Find(SafeguardsListId.Ssl2023)! with { PublishedBy = new(2023, 3, 7) } },
    };

    [Theory]
    [MemberData(nameof(Countries))]
    public void A_country_that_contradicts_itself_or_another_is_rejected(string why, Country country) => Refuses(() => BuiltIn.With(country), why);

    [Theory]
    [InlineData("SUN", "", "GEO", "Former country SUN has no name.")]
    [InlineData("GHA", "Gold Coast", "GEO", "GHA is the code of a present country.")]
    [InlineData("LMU", "Lemuria", "XAT", "LMU names successors that are not in the catalogue: XAT.")]
    public void A_former_country_that_contradicts_the_catalogue_is_rejected(string code, string name, string successor, string why) => Refuses(
        () => BuiltIn.With(new FormerCountry { Code = CountryCode.Parse(code), Alpha4 = "XXHH", Name = name, Successors = [CountryCode.Parse(successor)] }), why);

    [Theory]
    [MemberData(nameof(Rounds))]
    public void A_round_that_contradicts_itself_or_the_catalogue_is_rejected(string why, ReportingRound round) => Refuses(() => BuiltIn.With(round), why);

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_that_contradicts_itself_is_rejected(string why, SafeguardsList list) => Refuses(() => BuiltIn.With(list), why);

    [Fact]
    public void Every_built_in_entry_can_also_be_added()
    {
        var catalog = BuiltIn;
        foreach (var country in BuiltIn.Countries)
        {
            catalog = catalog.With(country);
        }

        foreach (var list in BuiltIn.SafeguardsLists)
        {
            catalog = catalog.With(list);
        }

        foreach (var round in BuiltIn.Rounds)
        {
            catalog = catalog.With(round);
        }

        catalog.Countries.Should().Equal(BuiltIn.Countries);
    }

    [Fact]
    public void A_window_of_one_day_or_within_one_month_is_accepted() =>
        BuiltIn.With(Seventh with
        {
            NationalWindow = new() { Opens = PartialDate.Create(2030, 5), Deadline = PartialDate.Create(2030, 5, 1), Completed = PartialDate.Create(2030) },
            StakeholderWindow = new() { Opens = PartialDate.Create(2030, 5, 1), OpenBy = new(2030, 5, 1), Deadline = PartialDate.Create(2030, 5, 1) },
        }).FindRound(7).Should().NotBeNull();

    private static void Refuses(Func<ReportingCatalog> addition, string why) =>
        addition.Should().Throw<ArgumentException>().WithMessage($"*{why}*");
}
