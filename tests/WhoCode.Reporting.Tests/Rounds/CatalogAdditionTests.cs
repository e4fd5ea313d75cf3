using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Tests.Rounds;

public sealed class CatalogAdditionTests
{
    private static readonly ReportingRound Seventh = new()
    {
        Number = 7,
        Year = 2030,
        CodeEdition = CodeEditionId.Parse("2026-own"),
        SafeguardsList = SafeguardsListId.Parse("SSL2026"),
        FieldSet = ThematicFieldSetId.Parse("isri-2027"),
        StakeholderWindow = new(),
    };

    private static readonly SafeguardsList NewList = new()
    {
        Id = SafeguardsListId.Parse("SSL2026"),
        Title = "An invented list",
        Criteria = "By lot",
        Published = PartialDate.Create(2026, 6, 1),
        Countries = [CountryCode.Parse("XAT"), CountryCode.Parse("AFG")],
    };

    private static readonly CodeEdition NewEdition = new(Seventh.CodeEdition!.Value, "An invented edition");

    private static readonly ThematicFieldSet NewFields = new()
    {
        Id = ThematicFieldSetId.Parse("isri-2027"),
        Title = "Invented fields",
        Fields = [new() { Id = ThematicFieldId.Parse("climate"), Number = 1, Title = "Climate", Statement = "Fair.", Primary = [ParagraphId.Parse("9.3(a)")] }],
    };

    private static readonly Country Atlantis = new()
    {
        Code = CountryCode.Parse("XAT"),
        Alpha2 = "XT",
        Numeric = "999",
        Name = "Atlantis",
        Membership = WhoMembership.MemberState,
    };

    private static readonly ReportingCatalog Own = ReportingCatalog.BuiltIn
        .With(NewList).With(NewEdition).With(NewFields).With(Seventh).With(Atlantis);

    [Fact]
    public void A_round_with_its_own_list_fields_and_edition_can_be_added()
    {
        var round = Own.FindRound(7)!;

        round.Should().BeSameAs(Seventh);
        Own.FindSafeguardsList(round).Should().BeSameAs(NewList);
        Own.Find(round.CodeEdition!.Value).Should().BeSameAs(NewEdition);
        Own.Find(round.FieldSet!.Value).Should().BeSameAs(NewFields);
        Own.Find(Atlantis.Code).Should().BeSameAs(Atlantis);
        Own.Find(ThematicFieldId.Parse("climate"))!.Title.ToString().Should().Be("Climate");
    }

    [Fact]
    public void Additions_are_sorted_in()
    {
        Own.Rounds.Select(round => round.Number).Should().Equal(1, 2, 3, 4, 5, 6, 7);
        Own.SafeguardsLists.Select(list => list.Id).Should().Equal(SafeguardsListId.Whr2006, SafeguardsListId.Ssl2020, SafeguardsListId.Ssl2023, SafeguardsListId.Parse("SSL2026"));
        Own.Editions.Select(edition => edition.ToString()).Should().Equal("2010", "2026", "2026-own");
        Own.Countries.Select(country => country.Code).Should().BeInAscendingOrder().And.HaveCount(250);
        Own.Fields.Should().HaveCount(10);
    }

    [Fact]
    public void A_list_is_sorted_in_by_its_date_of_publication()
    {
        var between = NewList with { Id = SafeguardsListId.Parse("OLD"), Published = PartialDate.Create(2022, 1, 1) };
        var catalog = Own.With(between);

        catalog.FindSafeguardsList(new DateOnly(2021, 12, 31))!.Id.Should().Be(SafeguardsListId.Ssl2020);
        catalog.FindSafeguardsList(new DateOnly(2022, 1, 1)).Should().BeSameAs(between);
        catalog.FindSafeguardsList(new DateOnly(2023, 3, 8))!.Id.Should().Be(SafeguardsListId.Ssl2023);
        catalog.FindSafeguardsList(new DateOnly(2026, 6, 1))!.Id.Should().Be(SafeguardsListId.Parse("SSL2026"));
    }

    [Fact]
    public void An_added_field_is_found_by_its_paragraphs() =>
        Own.FindFields(ParagraphId.Parse("9.3(a)")).Select(field => field.ToString()).Should().Equal("climate");

    [Fact]
    public void An_addition_with_the_id_of_an_entry_replaces_it()
    {
        var catalog = Own
            .With(ReportingCatalog.BuiltIn.FindRound(5)! with { NationalReports = 123 })
            .With(ReportingCatalog.BuiltIn.Find(SafeguardsListId.Ssl2020)! with { Title = "Ours" })
            .With(new CodeEdition(CodeEditionId.Edition2026, "Ours"))
            .With(ReportingCatalog.BuiltIn.Find(ThematicFieldSetId.Isri2021)! with { Fields = [ReportingCatalog.BuiltIn.Find(ThematicFieldId.FairTreatment)! with { Title = "Ours" }] })
            .With(ReportingCatalog.BuiltIn.Find(CountryCode.Parse("ZWE"))! with { Name = "Ours" });

        catalog.FindRound(5)!.NationalReports.Should().Be(123);
        catalog.Find(SafeguardsListId.Ssl2020)!.Title.ToString().Should().Be("Ours");
        catalog.Find(CodeEditionId.Edition2026)!.Title.ToString().Should().Be("Ours");
        catalog.Find(ThematicFieldId.FairTreatment)!.Title.ToString().Should().Be("Ours");
        catalog.Find(ThematicFieldId.ReportingToWho).Should().BeNull();
        catalog.Find(CountryCode.Parse("ZWE"))!.Name.ToString().Should().Be("Ours");
        (catalog.Rounds.Count, catalog.SafeguardsLists.Count, catalog.Editions.Count, catalog.FieldSets.Count, catalog.Countries.Count)
            .Should().Be((7, 4, 3, 2, 250));
    }

    [Fact]
    public void With_does_not_change_the_original_catalogue()
    {
        var builtIn = ReportingCatalog.BuiltIn;

        Own.Should().NotBeSameAs(builtIn);
        (builtIn.Rounds.Count, builtIn.SafeguardsLists.Count, builtIn.Editions.Count, builtIn.FieldSets.Count, builtIn.Countries.Count)
            .Should().Be((6, 3, 2, 1, 249));
        builtIn.FindRound(7).Should().BeNull();
        builtIn.Find(Atlantis.Code).Should().BeNull();
        builtIn.FindFields(ParagraphId.Parse("9.3(a)")).Should().BeEmpty();
    }

    [Fact]
    public void Null_cannot_be_added()
    {
        Action[] additions =
        [
            () => Own.With((ReportingRound)null!), () => Own.With((SafeguardsList)null!), () => Own.With((CodeEdition)null!),
            () => Own.With((ThematicFieldSet)null!), () => Own.With((Country)null!),
        ];

        additions.Should().AllSatisfy(addition => addition.Should().Throw<ArgumentNullException>());
    }

    [Fact]
    public void Looking_up_null_throws()
    {
        FluentActions.Invoking(() => ReportingCatalog.BuiltIn.FindSafeguardsList(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ReportingCatalog.BuiltIn.FindCountry(null!)).Should().Throw<ArgumentNullException>();
    }
}
