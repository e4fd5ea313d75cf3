using WhoCode.Reporting.Coverage;

namespace WhoCode.Reporting.Tests.Coverage;

/// <summary>What a report addresses, in each dimension.</summary>
public sealed class CoverageDimensionTests
{
    private static readonly CountryCode Sudan = CountryCode.Parse("SSD");
    private static readonly OccupationCode Nurses = OccupationCode.FromIsco08("2221");

    [Fact]
    public void A_report_counts_once_for_a_field_and_each_contribution_by_its_assessment()
    {
        var report = new StakeholderReport
        {
            Contributions =
            [
                new() { Field = ThematicFieldId.FairTreatment, Assessment = Assessment.GoodPractice },
                new() { Field = ThematicFieldId.FairTreatment, Assessment = Assessment.Challenge },
                new() { Field = ThematicFieldId.FairTreatment, Assessment = Assessment.Mixed },
                new() { Field = ThematicFieldId.FairTreatment },
            ],
        };

        var counts = Row(CoverageDimension.Field, "fair-treatment", report, report).Stakeholders;

        counts.Should().Be(new StakeholderCounts { Reports = 2, Entries = 8, GoodPractice = 2, Challenge = 2, Mixed = 2 });
        counts.NotStated.Should().Be(2);
    }

    [Fact]
    public void Measures_count_for_their_field_by_status_and_other_sections_for_none()
    {
        var report = new NationalReport
        {
            Measures = [.. Enum.GetValues<MeasureStatus>().Select(status => new Measure { Field = ThematicFieldId.FairTreatment, Status = status }), new() { Field = ThematicFieldId.FairTreatment }, new()],
            Laws = [new()],
        };
        var table = Counting.All(report)[CoverageDimension.Field];

        table.Find("fair-treatment")!.Counts.National.Should()
            .Be(new NationalCounts { Reports = 1, Entries = 6, NotPlanned = 1, Planned = 1, Begun = 1, InPlace = 1, Ended = 1, StatusNotStated = 1 });
        table.WithoutValue.National.Should().Be(new NationalCounts { Entries = 1, StatusNotStated = 1 });
    }

    [Fact]
    public void A_citation_counts_as_it_is_written_and_for_its_article()
    {
        var report = Stakeholder(new Contribution { Paragraphs = [ParagraphId.Parse("7.2(c)"), ParagraphId.Parse("7.3"), CodeReference.ForArticle(4), ParagraphId.Parse("7.3")] });

        Addressed(CoverageDimension.Paragraph, report).Should().Equal("Article 4", "7.2(c)", "7.3");
        Addressed(CoverageDimension.Article, report).Should().Equal("Article 4", "Article 7");
        Row(CoverageDimension.Article, "Article 7", report).Stakeholders.Entries.Should().Be(1, "an entry counts once");
    }

    [Fact]
    public void Recommendations_cite_nothing()
    {
        var report = Stakeholder(new Contribution { Recommendations = [new() { Addressee = "WHO", Paragraphs = [ParagraphId.Parse("9.4")] }] });

        Addressed(CoverageDimension.Paragraph, report).Should().BeEmpty();
        Counting.All(report)[CoverageDimension.Paragraph].WithoutValue.Stakeholders.Should().Be(new StakeholderCounts { Reports = 1, Entries = 1 });
    }

    [Fact]
    public void A_section_of_a_national_report_that_cites_nothing_counts_for_what_it_is_based_on()
    {
        var report = new NationalReport
        {
            Laws = [new(), new() { Paragraphs = [ParagraphId.Parse("8.2")] }],
            Agreements = [new()],
            Recruiters = new() { IsKept = false },
            Workforce = new() { Stocks = [new() { Year = 2020 }] },
            Support = [new()],
            PreparedWith = [new()],
            Constraints = [new()],
        };

        Addressed(CoverageDimension.Paragraph, report).Should().Equal("3.3", "5.2", "6.2", "7.2(a)", "7.2(b)", "8.2", "8.3", "8.5", "10.1");
        Row(CoverageDimension.Article, "Article 7", report).National.Should().Be(new NationalCounts { Reports = 1, Entries = 2 });
        Row(CoverageDimension.Article, "Article 7", report).National.OtherEntries.Should().Be(2);
    }

    [Fact]
    public void A_contribution_is_about_the_countries_that_it_names_or_else_about_those_of_the_scope()
    {
        var report = new StakeholderReport
        {
            Scope = new() { Level = ScopeLevel.National, Countries = [TestReports.Ghana], Subdivisions = [TestReports.Scotland] },
            Reporter = new() { Country = TestReports.Zimbabwe },
            Contributions = [new() { SourceCountries = [TestReports.Zimbabwe], DestinationCountries = [TestReports.UnitedKingdom] }, new()],
        };

        Addressed(CoverageDimension.Country, report).Should().Equal("GBR", "GHA", "ZWE");
        Row(CoverageDimension.Country, "GBR", report).Stakeholders.Entries.Should().Be(2);
        Row(CoverageDimension.Country, "GHA", report).Stakeholders.Entries.Should().Be(1);
        Row(CoverageDimension.Country, "ZWE", report).Stakeholders.Entries.Should().Be(1);
    }

    [Theory]
    [InlineData(ScopeLevel.National, true)]
    [InlineData(ScopeLevel.Subnational, true)]
    [InlineData(ScopeLevel.Regional, false)]
    [InlineData(null, false)]
    public void Without_countries_a_report_on_one_country_is_about_that_of_the_reporter(ScopeLevel? level, bool isAbout)
    {
        var report = new StakeholderReport { Scope = new() { Level = level }, Reporter = new() { Country = TestReports.Ghana }, Contributions = [new()] };

        Addressed(CoverageDimension.Country, report).Should().Equal(isAbout ? ["GHA"] : []);
        Addressed(CoverageDimension.ReporterCountry, report).Should().Equal("GHA");
        Addressed(CoverageDimension.ReporterRegion, report).Should().Equal("AFRO");
    }

    [Fact]
    public void A_national_report_is_about_its_Member_State_and_the_countries_of_agreements_and_support()
    {
        var report = NationalReports.National with { Agreements = [NationalReports.Treaty with { PartnerSubdivisions = [SubdivisionCode.Parse("CA-ON")] }], Support = [NationalReports.Aid] };

        Addressed(CoverageDimension.Country, report).Should().Equal("CAN", "GBR", "GHA", "IRL", "MWI");
        Addressed(CoverageDimension.ReporterCountry, report).Should().Equal("IRL");
        Row(CoverageDimension.Country, "GHA", report).National.Should().Be(new NationalCounts { Reports = 1, Entries = 1 }, "the workforce data names Ghana, too, which does not count");
        Row(CoverageDimension.Country, "IRL", report).National.Should().Be(new NationalCounts { Reports = 1, Entries = 8, InPlace = 1 });
    }

    [Fact]
    public void Regions_are_those_of_the_round_of_the_report()
    {
        StakeholderReport Of(int? round) => Stakeholder(new Contribution { SourceCountries = [Sudan] }) with { Round = round };

        Addressed(CoverageDimension.Region, Of(1)).Should().Equal("EMRO");
        Addressed(CoverageDimension.Region, Of(5)).Should().Equal("AFRO");
        Addressed(CoverageDimension.Region, Of(null)).Should().Equal("AFRO");
    }

    [Fact]
    public void A_report_on_a_region_counts_for_it_and_so_does_a_contribution_without_a_country()
    {
        var report = new StakeholderReport { Scope = new() { WhoRegions = [WhoRegion.Europe] }, Contributions = [new(), new() { SourceCountries = [TestReports.Ghana] }] };

        Addressed(CoverageDimension.Region, report).Should().Equal("AFRO", "EURO");
        Row(CoverageDimension.Region, "EURO", report).Stakeholders.Should().Be(new StakeholderCounts { Reports = 1, Entries = 1 });
    }

    [Fact]
    public void Workforce_data_is_one_entry_for_each_occupation_in_it()
    {
        var report = new NationalReport
        {
            Workforce = new() { Stocks = [new() { Occupations = [Nurses] }, new() { Occupations = [Nurses] }], Outflows = [new() { Occupations = [Nurses, NationalReports.Doctors] }] },
            Agreements = [new() { Occupations = [Nurses] }],
        };

        Row(CoverageDimension.Occupation, "ISCO-08:2221", report).National.Should().Be(new NationalCounts { Reports = 1, Entries = 2 });
        Row(CoverageDimension.Occupation, "ISCO-08:2211", report).National.Should().Be(new NationalCounts { Reports = 1, Entries = 1 });
    }

    [Fact]
    public void The_kind_of_the_reporter_and_the_round_count_for_all_entries()
    {
        var report = TestReports.Maximal with { Contributions = [TestReports.Story, TestReports.Story] };

        Row(CoverageDimension.ReporterKind, "nongovernmental-organization", report).Stakeholders.Should().Be(new StakeholderCounts { Reports = 1, Entries = 2, Mixed = 2 });
        Row(CoverageDimension.Round, "4", report).Stakeholders.Should().Be(new StakeholderCounts { Reports = 1, Entries = 2, Mixed = 2 });
        Counting.All(NationalReports.National)[CoverageDimension.ReporterKind].WithoutValue.Should().Be(new CoverageCounts(), "national reports have no kind of stakeholder");
    }

    [Fact]
    public void Addressees_and_agreements_count_together_if_only_case_white_space_or_accents_differ()
    {
        var report = Stakeholder(new Contribution
        {
            Assessment = Assessment.Challenge,
            Agreements = ["Accord  Genève", "ACCORD GENEVE", "Another"],
            Recommendations = [new() { Addressee = "who" }, new() { Addressee = " WHO " }, new() { Addressee = "  " }, new()],
        });
        var national = new NationalReport { Agreements = [new() { Title = "accord Gene\u0300ve" }] };

        Row(CoverageDimension.Addressee, "WHO", report).Stakeholders.Should().Be(new StakeholderCounts { Reports = 1, Entries = 2, Challenge = 2 });
        Counting.All(report)[CoverageDimension.Addressee].WithoutValue.Stakeholders.Should().Be(new StakeholderCounts { Entries = 2, Challenge = 2 });
        var agreements = Counting.All(report, national)[CoverageDimension.Agreement];
        agreements.Rows.Select(row => row.Value).Should().Equal("ACCORD GENEVE", "Another");
        agreements.Rows[0].Counts.Reports.Should().Be(2);
    }

    [Fact]
    public void A_long_text_is_cut_and_an_invisible_one_is_none()
    {
        var report = Stakeholder(new Contribution { Agreements = [new string('x', 100_000), "\u200b\u0007", "a\ud800b"] });

        Counting.All(report)[CoverageDimension.Agreement].Rows.Select(row => row.Value).Should().Equal("a\uFFFDb", new string('x', 500) + "…");
    }

    [Fact]
    public void Only_what_the_audience_may_see_is_counted()
    {
        var report = Stakeholder(new Contribution { Agreements = ["Secret"], PublicationConsent = false }, new Contribution { Agreements = ["Known"] }) with { Consent = new() { PublishReport = true } };
        var hidden = report with { Consent = new() { PublishReport = false } };

        var coverage = Counting.Of([report, hidden], Audience.Public);

        coverage[CoverageDimension.Agreement].Rows.Select(row => row.Value).Should().Equal("Known");
        (coverage.Audience, coverage.StakeholderReports, coverage.NotShown).Should().Be((Audience.Public, 1, 1));
        Counting.Of([report, hidden], Audience.Partner)[CoverageDimension.Agreement].Find("Secret")!.Counts.Reports.Should().Be(2);
    }

    [Fact]
    public void A_report_that_cannot_be_read_completely_is_counted_for_the_secretariat_alone()
    {
        var incomplete = ReportJson.Read("""{"round": 5, "contributions": [{"field": "fair-treatment", "assessment": 7}]}""");

        var (secretariat, partner) = (new CoverageBuilder(Audience.Secretariat), new CoverageBuilder(Audience.Partner));

        secretariat.Add(incomplete).Should().Be(CoverageOutcome.Incomplete);
        partner.Add(incomplete).Should().Be(CoverageOutcome.Unreadable);
        secretariat.Create().Should().Match<ReportCoverage>(coverage => coverage.StakeholderReports == 1 && coverage.Incomplete == 1 && coverage.Unreadable == 0);
        partner.Create().Should().Match<ReportCoverage>(coverage => coverage.StakeholderReports == 0 && coverage.Incomplete == 0 && coverage.Unreadable == 1);
    }

    [Theory]
    [InlineData("Dear Secretariat,")]
    [InlineData("[1]")]
    [InlineData("")]
    [InlineData("""{"formatVersion": "1.0", "findings": [], "counts": {}}""")]
    [InlineData("""{"formatVersion": "1.0", "somethingElse": 1}""")]
    public void What_is_no_report_is_counted_as_unreadable(string json)
    {
        var builder = new CoverageBuilder(Audience.Secretariat);

        builder.Add(ReportJson.Read(json)).Should().Be(CoverageOutcome.Unreadable);
        builder.AddUnreadable();

        builder.Create().Should().Match<ReportCoverage>(coverage => coverage.StakeholderReports == 0 && coverage.Unreadable == 2);
    }

    [Fact]
    public void Values_that_nobody_addresses_are_found()
    {
        var coverage = Counting.All(Stakeholder(new Contribution
        {
            Field = ThematicFieldId.FairTreatment,
            Paragraphs = [CodeReference.ForArticle(4), ParagraphId.Parse("7.2(c)")],
            Occupations = [OccupationCode.FromIsco08("222")],
            SourceCountries = [TestReports.Ghana],
        }));

        Unaddressed(CoverageDimension.Field).Should().HaveCount(8).And.NotContain("fair-treatment");
        Unaddressed(CoverageDimension.Article).Should().HaveCount(8).And.NotContain("Article 4").And.NotContain("Article 7");
        Unaddressed(CoverageDimension.Paragraph).Should().Contain("7.1").And.Contain("7.2(a)").And.NotContain("7.2").And.NotContain("4.1").And.NotContain("Article 1");
        Unaddressed(CoverageDimension.Occupation).Should().Contain("ISCO-08:2211").And.NotContain("ISCO-08:2221").And.NotContain("ISCO-08:22");
        Unaddressed(CoverageDimension.Region).Should().HaveCount(5);
        Unaddressed(CoverageDimension.Country).Should().NotContain("GHA").And.HaveCount(ReportingCatalog.BuiltIn.Countries.Count - 1);
        Unaddressed(CoverageDimension.Agreement).Should().BeEmpty();

        IEnumerable<string> Unaddressed(CoverageDimension dimension) => coverage[dimension].FindUnaddressed().Select(row => row.Value);
    }

    [Fact]
    public void An_application_can_use_its_own_catalogue_and_parts_of_two_catalogues_do_not_merge()
    {
        var catalog = ReportingCatalog.BuiltIn.With(new ReportingRound { Number = 7, Year = 2030, CodeEdition = CodeEditionId.Edition2010 });
        var builder = new CoverageBuilder(Audience.Partner, catalog);
        builder.Add(new NationalReport { Round = 7 });

        builder.Create()[CoverageDimension.Round].Find("7").Should().Match<CoverageRow>(row => row.IsKnown && row.Counts.Reports == 1);
        FluentActions.Invoking(() => ReportCoverage.Merge(builder.Create(), new CoverageBuilder().Create())).Should().Throw<ArgumentException>().WithMessage("*another catalogue*Round*");
    }

    [Fact]
    public void Wrong_calls_throw()
    {
        FluentActions.Invoking(() => ReportCoverage.Merge(new CoverageBuilder(Audience.Partner).Create(), new CoverageBuilder(Audience.Public).Create()))
            .Should().Throw<ArgumentException>().WithMessage("*audience Public*Partner*").WithParameterName("parts");
        FluentActions.Invoking(() => ReportCoverage.Merge()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new CoverageBuilder((Audience)9)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new CoverageBuilder(maxOtherValues: 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new CoverageBuilder(maxOtherValues: 10_001)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new CoverageBuilder().Create()[(CoverageDimension)99]).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new StakeholderCounts { Reports = -1 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new NationalCounts { Ended = 1L << 53 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static StakeholderReport Stakeholder(params Contribution[] contributions) => new() { Contributions = contributions };

    private static CoverageCounts Row(CoverageDimension dimension, string value, params Report[] reports) => Counting.All(reports)[dimension].Find(value)!.Counts;

    private static IEnumerable<string> Addressed(CoverageDimension dimension, Report report) =>
        Counting.All(report)[dimension].Rows.Where(row => row.Counts.Reports > 0).Select(row => row.Value);
}
