using System.Globalization;

namespace WhoCode.Reporting.Tests.Rounds;

public sealed class CatalogLookupTests
{
    private static readonly ReportingCatalog Catalog = ReportingCatalog.BuiltIn;

    [Theory]
    [InlineData("2006-04-06", null)]
    [InlineData("2006-04-07", "WHR2006")]
    [InlineData("2012-06-01", "WHR2006")]
    [InlineData("2019-12-31", "WHR2006")]
    [InlineData("2020-01-01", null)]
    [InlineData("2020-12-31", null)]
    [InlineData("2021-02-24", null)]
    [InlineData("2021-02-25", "SSL2020")]
    [InlineData("2023-03-07", "SSL2020")]
    [InlineData("2023-03-08", "SSL2023")]
    [InlineData("2030-01-01", "SSL2023")]
    public void The_list_in_force_on_a_day_is_the_last_one_that_was_certainly_published(string day, string? list) =>
        (Catalog.FindSafeguardsList(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture))?.Id.ToString()).Should().Be(list);

    [Theory]
    [InlineData(1, "WHR2006")]
    [InlineData(2, "WHR2006")]
    [InlineData(3, "WHR2006")]
    [InlineData(4, "SSL2020")]
    [InlineData(5, "SSL2023")]
    public void The_list_in_force_for_a_round_is_the_one_that_it_names(int round, string list) =>
        Catalog.FindSafeguardsList(Catalog.FindRound(round)!)!.Id.Should().Be(SafeguardsListId.Parse(list));

    [Fact]
    public void A_round_without_a_known_list_has_no_list_in_force()
    {
        Catalog.FindSafeguardsList(Catalog.FindRound(5)! with { SafeguardsList = null }).Should().BeNull();
        Catalog.FindSafeguardsList(Catalog.FindRound(5)! with { SafeguardsList = SafeguardsListId.Parse("SSL2099") }).Should().BeNull();
    }

    [Fact]
    public void Every_entry_that_a_round_names_is_in_the_catalogue()
    {
        Catalog.Rounds.Where(round => round.CodeEdition is not null).Should().HaveCount(5).And.OnlyContain(round => Catalog.Find(round.CodeEdition!.Value) != null);
        Catalog.Rounds.Where(round => round.SafeguardsList is not null).Should().HaveCount(5).And.OnlyContain(round => Catalog.FindSafeguardsList(round) != null);
        Catalog.Rounds.Where(round => round.FieldSet is not null).Should().OnlyContain(round => Catalog.Find(round.FieldSet!.Value) != null);
    }

    [Fact]
    public void Every_built_in_entry_is_found_by_its_id()
    {
        Catalog.Find(CodeEditionId.Edition2010).Should().BeSameAs(ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!);
        Catalog.Find(CodeEditionId.Edition2026).Should().BeSameAs(ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2026)!);
        Catalog.Find(ThematicFieldId.FairTreatment).Should().BeSameAs(Catalog.Find(ThematicFieldSetId.Isri2021)!.Fields[1]);
        Catalog.Find(ThematicFieldSetId.Isri2021).Should().BeSameAs(ReportingCatalog.BuiltIn.Find(ThematicFieldSetId.Isri2021)!);
        Catalog.Find(SafeguardsListId.Ssl2020).Should().BeSameAs(ReportingCatalog.BuiltIn.Find(SafeguardsListId.Ssl2020)!);
        Catalog.Find(CountryCode.Parse("ZWE"))!.Name.ToString().Should().Be("Zimbabwe");
        Catalog.Find(OccupationCode.FromIsco08("2221"))!.Group.Should().Be(OccupationGroup.Nurses);
    }

    [Fact]
    public void An_entry_that_does_not_exist_is_null()
    {
        Catalog.Find(CodeEditionId.Parse("2027")).Should().BeNull();
        Catalog.Find(ThematicFieldId.Parse("climate")).Should().BeNull();
        Catalog.Find(CountryCode.Parse("XXX")).Should().BeNull();
        Catalog.Find(OccupationCode.FromIsco08("9999")).Should().BeNull();
        Catalog.Find(ThematicFieldSetId.Parse("isri-2099")).Should().BeNull();
        Catalog.Find(SafeguardsListId.Parse("ssl2020")).Should().BeNull();
    }

    [Fact]
    public void Default_ids_find_nothing()
    {
        Catalog.Find(default(CodeEditionId)).Should().BeNull();
        Catalog.Find(default(ThematicFieldId)).Should().BeNull();
        Catalog.Find(default(CountryCode)).Should().BeNull();
        Catalog.Find(default(OccupationCode)).Should().BeNull();
    }

    [Fact]
    public void The_built_in_catalogue_has_the_expected_entries()
    {
        Catalog.Editions.Select(edition => edition.ToString()).Should().Equal("2010", "2026");
        Catalog.FieldSets.Select(set => set.Id).Should().Equal(ThematicFieldSetId.Isri2021);
        Catalog.Fields.Select(field => field.Number).Should().Equal(1, 2, 3, 4, 5, 6, 7, 8, 9);
        Catalog.SafeguardsLists.Select(list => list.Id).Should().Equal(SafeguardsListId.Whr2006, SafeguardsListId.Ssl2020, SafeguardsListId.Ssl2023);
        Catalog.Countries.Should().HaveCount(249);
        Catalog.Occupations.Should().HaveCount(58);
        Catalog.LegalInstruments.Should().HaveCount(4);
        Catalog.Rounds.Should().HaveCount(6);
    }
}
