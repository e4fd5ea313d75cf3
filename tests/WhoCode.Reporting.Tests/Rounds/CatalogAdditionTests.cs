using WhoCode.Reporting.Code;
using WhoCode.Reporting.Primitives;
using WhoCode.Reporting.Reference;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Tests.Rounds;

public sealed class CatalogAdditionTests
{
    private static readonly ReportingRound Seventh = new()
    {
        Number = 7,
        Year = 2030,
        CodeEdition = CodeEditionId.Parse("2026-own"),
        SafeguardsList = "SSL2026",
        FieldSet = "isri-2027",
        Stakeholders = new(),
    };

    private static readonly SafeguardsList NewList = new()
    {
        Id = "SSL2026",
        Title = "An invented list",
        Criteria = "By lot",
        Published = PartialDate.Of(2026, 6, 1),
        Countries = [CountryCode.Parse("XAT"), CountryCode.Parse("AFG")],
    };

    private static readonly CodeEdition NewEdition = new(Seventh.CodeEdition!.Value, "An invented edition");

    private static readonly ThematicFieldSet NewFields = new()
    {
        Id = "isri-2027",
        Title = "Invented fields",
        Fields = [new() { Id = ThematicFieldId.Parse("climate"), Number = 1, Title = "Climate", Statement = "Fair.", Primary = [ParagraphId.Parse("9.3(a)")] }],
    };

    private static readonly Country Atlantis = new()
    {
        Code = CountryCode.Parse("XAT"),
        Alpha2 = "XT",
        Numeric = "999",
        Name = "Atlantis",
        Standing = WhoStanding.MemberState,
    };

    private static readonly ReportingCatalog Own = ReportingCatalog.BuiltIn
        .With(NewList).With(NewEdition).With(NewFields).With(Seventh).With(Atlantis);

    [Fact]
    public void A_seventh_round_with_its_list_fields_and_edition_is_as_good_as_ours()
    {
        var round = Own.FindRound(7)!;

        round.Should().BeSameAs(Seventh);
        Own.SafeguardsListIn(round).Should().BeSameAs(NewList);
        Own.Find(round.CodeEdition!.Value).Should().BeSameAs(NewEdition);
        Own.FindFieldSet(round.FieldSet!).Should().BeSameAs(NewFields);
        Own.Find(Atlantis.Code).Should().BeSameAs(Atlantis);
        Own.Find(ThematicFieldId.Parse("climate"))!.Title.ToString().Should().Be("Climate");
    }

    [Fact]
    public void Additions_take_their_place_in_the_order()
    {
        Own.Rounds.Select(round => round.Number).Should().Equal(1, 2, 3, 4, 5, 6, 7);
        Own.SafeguardsLists.Select(list => list.Id).Should().Equal("WHR2006", "SSL2020", "SSL2023", "SSL2026");
        Own.Editions.Select(edition => edition.ToString()).Should().Equal("2010", "2026", "2026-own");
        Own.Countries.Select(country => country.Code).Should().BeInAscendingOrder().And.HaveCount(250);
        Own.Fields.Should().HaveCount(10);
    }

    [Fact]
    public void A_list_given_out_of_order_takes_its_day()
    {
        var between = NewList with { Id = "OLD", Published = PartialDate.Of(2022, 1, 1) };
        var catalog = Own.With(between);

        catalog.SafeguardsListOn(new(2021, 12, 31))!.Id.Should().Be("SSL2020");
        catalog.SafeguardsListOn(new(2022, 1, 1)).Should().BeSameAs(between);
        catalog.SafeguardsListOn(new(2023, 3, 8))!.Id.Should().Be("SSL2023");
        catalog.SafeguardsListOn(new(2026, 6, 1))!.Id.Should().Be("SSL2026");
    }

    [Fact]
    public void A_field_that_a_host_added_is_found_from_its_paragraphs() =>
        Own.FieldsRestingOn(ParagraphId.Parse("9.3(a)")).Select(field => field.ToString()).Should().Equal("climate");

    [Fact]
    public void An_addition_with_the_id_of_an_entry_replaces_it()
    {
        var catalog = Own
            .With(ReportingCatalog.BuiltIn.FindRound(5)! with { NationalReports = 123 })
            .With(SafeguardsLists.Ssl2020 with { Title = "Ours" })
            .With(new CodeEdition(CodeEditionId.Parse("2026"), "Ours"))
            .With(ThematicFieldSet.Isri2021 with { Fields = [ThematicField.FairTreatment with { Title = "Ours" }] })
            .With(ReportingCatalog.BuiltIn.Find(CountryCode.Parse("ZWE"))! with { Name = "Ours" });

        catalog.FindRound(5)!.NationalReports.Should().Be(123);
        catalog.FindSafeguardsList("SSL2020")!.Title.ToString().Should().Be("Ours");
        catalog.Find(CodeEditionId.Parse("2026"))!.Title.ToString().Should().Be("Ours");
        catalog.Find(ThematicFieldId.Parse("fair-treatment"))!.Title.ToString().Should().Be("Ours");
        catalog.Find(ThematicFieldId.Parse("reporting-to-who")).Should().BeNull();
        catalog.Find(CountryCode.Parse("ZWE"))!.Name.ToString().Should().Be("Ours");
        (catalog.Rounds.Count, catalog.SafeguardsLists.Count, catalog.Editions.Count, catalog.FieldSets.Count, catalog.Countries.Count)
            .Should().Be((7, 4, 3, 2, 250));
    }

    [Fact]
    public void The_catalogue_that_was_added_to_stays_as_it_was()
    {
        var builtIn = ReportingCatalog.BuiltIn;

        Own.Should().NotBeSameAs(builtIn);
        (builtIn.Rounds.Count, builtIn.SafeguardsLists.Count, builtIn.Editions.Count, builtIn.FieldSets.Count, builtIn.Countries.Count)
            .Should().Be((6, 3, 2, 1, 249));
        builtIn.FindRound(7).Should().BeNull();
        builtIn.Find(Atlantis.Code).Should().BeNull();
        builtIn.FieldsRestingOn(ParagraphId.Parse("9.3(a)")).Should().BeEmpty();
    }

    [Fact]
    public void Nothing_cannot_be_added()
    {
        Action[] additions =
        [
            () => Own.With((ReportingRound)null!), () => Own.With((SafeguardsList)null!), () => Own.With((CodeEdition)null!),
            () => Own.With((ThematicFieldSet)null!), () => Own.With((Country)null!),
        ];

        additions.Should().AllSatisfy(addition => addition.Should().Throw<ArgumentNullException>());
    }

    [Fact]
    public void Looking_up_no_id_at_all_is_a_wrong_call()
    {
        FluentActions.Invoking(() => ReportingCatalog.BuiltIn.FindSafeguardsList(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ReportingCatalog.BuiltIn.FindFieldSet(null!)).Should().Throw<ArgumentNullException>();
    }
}
