namespace WhoCode.Reporting.Tests.NextRound;

/// <summary>What must be reviewed because the two rounds differ: lists, regions, former countries, editions and fields.</summary>
public sealed class RoundChangeTests
{
    private static readonly CountryCode Indonesia = CountryCode.Parse("IDN");

    private static readonly CountryCode Yugoslavia = CountryCode.Parse("YUG");

    [Fact]
    public void A_source_or_destination_that_joined_or_left_the_safeguards_list_must_be_reviewed()
    {
        var carried = (NextRounds.Stakeholder with
        {
            Contributions = [TestReports.Story with { SourceCountries = [TestReports.Zimbabwe, TestReports.Ghana], DestinationCountries = [TestReports.UnitedKingdom, TestReports.Zimbabwe] }],
        }).To(5);

        carried.At("/contributions/0/sourceCountries/0").Should().Equal("Review SafeguardsList");
        carried.ExplanationsAt("/contributions/0/sourceCountries/0").Should().Equal("Zimbabwe is on SSL2023, the safeguards list for round 5, but was not on SSL2020, the list for round 4.");
        carried.At("/contributions/0/destinationCountries/1").Should().Equal("Review SafeguardsList");
        carried.At("/contributions/0/sourceCountries/1").Should().BeEmpty("Ghana is on both lists");
        carried.At("/contributions/0/destinationCountries/0").Should().BeEmpty("the United Kingdom is on neither");
    }

    [Fact]
    public void A_country_that_left_the_list_must_be_reviewed_in_support_and_agreements_too()
    {
        var carried = (NextRounds.National with { Round = 5, Support = [new() { Countries = [TestReports.Ghana] }], Agreements = [new() { Partners = [TestReports.Ghana] }] }).To(7, NextRounds.Own);

        carried.ExplanationsAt("/support/0/countries/0").Should().Equal("Ghana was on SSL2023, the safeguards list for round 5, but is not on SSL2029, the list for round 7.");
        carried.At("/agreements/0/partners/0").Should().Equal("Review SafeguardsList");
    }

    [Fact]
    public void A_list_that_is_not_known_is_reported_once()
    {
        var carried = (NextRounds.Stakeholder with { Contributions = [TestReports.Story with { SourceCountries = [TestReports.Zimbabwe] }] }).To(6);

        carried.At("/contributions/0/sourceCountries/0").Should().BeEmpty();
        carried.At("/round").Should().Equal("Replaced NewRound", "Review RoundNotKnown");
        carried.ExplanationsAt("/round").Last().Should().Be("Of round 6, these facts are not known: its safeguards list, its thematic fields. As soon as you know them, check what depends on them.");
    }

    [Fact]
    public void Thematic_fields_that_are_not_known_concern_stakeholder_reports_only()
    {
        NextRounds.Stakeholder.To(5).ExplanationsAt("/round").Last().Should().Contain("its thematic fields").And.NotContain("list");
        NextRounds.National.To(5).At("/round").Should().Equal("Replaced NewRound");
    }

    [Fact]
    public void That_the_edition_is_not_known_is_also_reported_to_a_report_without_one() =>
        (NextRounds.National with { CodeEdition = null }).To(6).ExplanationsAt("/round").Last().Should().Contain("its edition of the Code");

    [Fact]
    public void An_old_round_that_is_not_in_the_catalogue_is_reported()
    {
        var carried = (NextRounds.Stakeholder with { Round = -3 }).To(5);

        carried.ExplanationsAt("/round").Should().Contain(text => text.StartsWith("Round -3 is not in the catalogue", StringComparison.Ordinal));
        carried.At("/evidence/0/date").Should().Equal("Review OlderEvidence");
    }

    [Fact]
    public void A_country_that_moved_to_another_region_must_be_reviewed_where_regions_matter()
    {
        var old = NextRounds.Stakeholder with
        {
            Round = 5,
            Reporter = new() { Country = Indonesia },
            Scope = new() { Countries = [Indonesia], WhoRegions = [WhoRegion.SouthEastAsia, WhoRegion.WesternPacific, WhoRegion.Africa] },
            Contributions = [TestReports.Story with { SourceCountries = [Indonesia] }],
        };

        var carried = old.To(6);

        carried.ExplanationsAt("/scope/countries/0").Should().Equal("Indonesia has moved to another WHO region since round 5. Check the regions that the report names.");
        carried.At("/reporter/country").Should().Equal("Review WhoRegion");
        carried.ExplanationsAt("/scope/whoRegions/0").Single().Should().Contain("have changed since round 5: Indonesia.");
        carried.At("/scope/whoRegions/1").Should().Equal("Review WhoRegion");
        carried.At("/scope/whoRegions/2").Should().BeEmpty();
        carried.At("/contributions/0/sourceCountries/0").Should().BeEmpty();
        (NextRounds.National with { Round = 5, MemberState = Indonesia }).To(6).At("/memberState").Should().Equal("Review WhoRegion");
        (old with { Round = 4 }).To(5).At("/scope/countries/0").Should().BeEmpty("Indonesia moved after round 5");
    }

    [Fact]
    public void A_former_country_must_be_reviewed_wherever_it_is()
    {
        var carried = (NextRounds.Stakeholder with
        {
            Scope = new() { Countries = [Yugoslavia] },
            Contributions = [TestReports.Story with { SourceCountries = [Yugoslavia], Figures = [new() { Country = Yugoslavia }] }],
        }).To(5);

        foreach (var pointer in (string[])["/scope/countries/0", "/contributions/0/sourceCountries/0", "/contributions/0/figures/0/country"])
        {
            carried.At(pointer).Should().Equal("Review FormerCountry");
        }

        carried.ExplanationsAt("/scope/countries/0").Single().Should().StartWith("Yugoslavia is a former country.");
    }

    [Fact]
    public void Paragraphs_that_a_new_edition_does_not_have_are_not_carried_and_others_must_be_reviewed()
    {
        var old = NextRounds.Stakeholder with { Contributions = [TestReports.Story with { Paragraphs = [ParagraphId.Parse("4.5"), ParagraphId.Parse("4.4"), CodeReference.ForArticle(9), CodeReference.ForArticle(4)], Recommendations = [new() { Paragraphs = [ParagraphId.Parse("9.4")] }] }] };

        var carried = old.To(7, NextRounds.Own);

        carried.Report.Contributions[0].Paragraphs.Should().Equal(ParagraphId.Parse("4.4"), CodeReference.ForArticle(4));
        carried.At("/contributions/0/paragraphs").Should().Equal("Review CodeEdition");
        carried.At("/contributions/0/paragraphs/0").Should().Equal("NotCarried CodeEdition");
        carried.ExplanationsAt("/contributions/0/paragraphs/2").Should().Equal("The edition 2030 of the Code does not contain Article 9. Cite the paragraph that is about this subject now.");
        carried.At("/contributions/0/recommendations/0/paragraphs").Should().BeEmpty("none is left to review");
        carried.Report.Contributions[0].Recommendations[0].Paragraphs.Should().BeEmpty();
    }

    [Fact]
    public void Paragraphs_are_carried_to_an_edition_whose_paragraphs_are_not_catalogued()
    {
        var sixth = ReportingCatalog.BuiltIn.FindRound(6)! with { CodeEdition = CodeEditionId.Edition2026 };
        var carried = NextRounds.Stakeholder.To(6, ReportingCatalog.BuiltIn.With(sixth));

        carried.Report.Contributions[0].Paragraphs.Should().Equal(NextRounds.Stakeholder.Contributions[0].Paragraphs);
        carried.At("/contributions/0/paragraphs").Should().Equal("Review CodeEdition");
    }

    [Fact]
    public void A_thematic_field_that_the_new_instrument_lacks_or_may_define_otherwise_must_be_reviewed()
    {
        var old = NextRounds.Stakeholder with { Contributions = [TestReports.Story, TestReports.Story with { Field = ThematicFieldId.EthicalRecruitment }] };

        var carried = old.To(7, NextRounds.Own);

        carried.ExplanationsAt("/contributions/0/field").Should().Equal("The instrument of round 7 does not have this thematic field. Choose one that it has.");
        carried.ExplanationsAt("/contributions/1/field").Single().Should().StartWith("The instrument of round 7 has another set");
        old.To(5).At("/contributions/0/field").Should().BeEmpty("the fields of round 5 are not known");
    }
}
