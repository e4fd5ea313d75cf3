using WhoCode.Reporting.Comparison;
using WhoCode.Reporting.Localization;
using static WhoCode.Reporting.Tests.Comparison.TwoSides;

namespace WhoCode.Reporting.Tests.Comparison;

public sealed class ReportComparisonTests
{
    [Fact]
    public void Two_empty_sides_have_no_entries_in_all_nine_fields()
    {
        var comparison = CompareAll(new(), []);

        comparison.Fields.Select(field => field.Field!.Number).Should().Equal(1, 2, 3, 4, 5, 6, 7, 8, 9);
        comparison.Fields.Should().OnlyContain(field => field.Agreement == PositionAgreement.Neither);
        comparison.Paragraphs.Should().BeEmpty();
    }

    [Fact]
    public void Entries_without_a_field_are_separate_and_their_positions_are_not_compared()
    {
        var comparison = CompareAll(
            National(Measure(MeasureStatus.InPlace) with { Field = null }), [Stakeholder(Contribution(Assessment.GoodPractice) with { Field = null })]);

        comparison.Fields.Should().HaveCount(10);
        comparison.Fields[9].Id.Should().BeNull();
        comparison.Fields[9].Agreement.Should().Be(PositionAgreement.NotStated);
        comparison.Write(ComparisonFormat.Text).Should().Contain("No thematic field: position not stated");
    }

    [Fact]
    public void A_field_outside_the_set_follows_with_its_id()
    {
        var own = ThematicFieldId.Parse("care-workers");
        var comparison = CompareAll(National(), [Stakeholder(Contribution(Assessment.Mixed) with { Field = own })]);

        comparison.Fields[9].Should().Match<FieldComparison>(field => field.Id == own && field.Field == null && field.Agreement == PositionAgreement.OnlyStakeholders);
        comparison.Write(ComparisonFormat.Markdown).Should().Contain("## care-workers: only stakeholders");
    }

    [Fact]
    public void A_custom_set_of_fields_is_used()
    {
        var own = ReportingCatalog.BuiltIn.Find(ThematicFieldId.EthicalRecruitment)! with { Id = ThematicFieldId.Parse("own"), Title = "Our own field" };
        var catalog = ReportingCatalog.BuiltIn
            .With(new ThematicFieldSet { Id = ThematicFieldSetId.Parse("own-set"), Title = "Own", Fields = [own] })
            .With(new ReportingRound { Number = 5, Year = 2024, CodeEdition = CodeEditionId.Edition2010, FieldSet = ThematicFieldSetId.Parse("own-set") });

        CompareAll(National(), [], catalog).Fields.Should().ContainSingle().Which.Field.Should().Be(own);
    }

    [Fact]
    public void Sections_without_a_field_are_listed_in_the_fields_of_their_paragraphs()
    {
        var comparison = CompareAll(
            National() with
            {
                Laws = [new() { Title = "An act", Paragraphs = [ParagraphId.Parse("8.5"), ParagraphId.Parse("4.4")] }, new() { Title = "Another" }],
                Agreements = [new() { Title = "An agreement" }],
                Recruiters = new() { IsKept = false },
                Support = [new() { Description = "Training." }],
                Workforce = new() { Stocks = [new() { Year = 2023 }] },
                PreparedWith = [new() { Name = "A union" }, new()],
                Constraints = [new() { Description = "Too little money." }],
            },
            []);

        comparison.Fields.Select(field => string.Join(' ', field.National.Select(entry => entry.Pointer))).Should().Equal(
            "/laws/0 /recruiters", "/laws/0", "", "/agreements/0", "/support/0", "/workforce", "/laws/1 /workforce", "/preparedWith", "", "/constraints/0");
        comparison.Of(ThematicFieldId.EthicalRecruitment).NationalPosition.Should().Be(ReportedPosition.Both);
    }

    [Fact]
    public void An_article_includes_its_paragraphs()
    {
        var comparison = CompareAll(
            National(Measure(MeasureStatus.InPlace, null, "Article 4", "5.1")),
            [Stakeholder(Contribution(Assessment.GoodPractice, "4.1", "5.2"), Contribution(Assessment.Challenge, "4.9", "Article 6"))]);
        var field = comparison.Of(ThematicFieldId.EthicalRecruitment);

        field.InBoth.Should().Equal(Places("Article 4", "4.1", "4.9"));
        field.InNationalOnly.Should().Equal(Places("5.1"));
        field.InStakeholdersOnly.Should().Equal(Places("5.2", "Article 6"));
        comparison.Paragraphs.Select(row => $"{row.Id}: {row.National.Count} {row.Stakeholders.Count} {row.Agreement}").Should().Equal(
            "Article 4: 1 2 PartlySame", "4.1: 1 1 Same", "4.9: 0 1 OnlyStakeholders",
            "5.1: 1 0 OnlyMemberState", "5.2: 0 1 OnlyStakeholders", "Article 6: 0 1 OnlyStakeholders");
        comparison.Paragraphs[0].Article!.Number.Should().Be(4);
        comparison.Paragraphs[0].Paragraph.Should().BeNull();
        comparison.Write(ComparisonFormat.Text).Should().Contain("Article 4  Responsibilities, rights and recruitment practices");
    }

    [Fact]
    public void Paragraphs_of_recommendations_are_shown_but_are_not_citations()
    {
        var contribution = Contribution(Assessment.Mixed, "4.1") with
        {
            Language = LanguageTag.Parse("fr"),
            Recommendations =
            [
                new() { Text = "Change it.", Paragraphs = Places("9.4", "Article 2"), ChangesCode = true },
                new() { Text = "Do it.", Paragraphs = Places("9.4"), ChangesCode = false },
            ],
        };
        var comparison = CompareAll(National(), [Stakeholder(contribution) with { Title = "A long report", Language = LanguageTag.English }]);
        var entry = comparison.Of(ThematicFieldId.EthicalRecruitment).Stakeholders.Single();

        entry.RecommendedParagraphs.Should().Equal(Places("Article 2", "9.4"));
        entry.ChangesCode.Should().BeTrue();
        entry.Language.Should().Be(LanguageTag.Parse("fr"));
        comparison.Paragraphs.Should().ContainSingle().Which.Id.Should().Be(CodeReference.Parse("4.1"));
        comparison.Stakeholders.Single().Title.Should().Be("A long report");
        comparison.Write(ComparisonFormat.Markdown).Should().Contain("A story<br>makes recommendations on Article 2, 9.4, including changes to the text of the Code<br>written in fr").And.Contain("A long report");
        comparison.Write(ComparisonFormat.Text).Should().Contain("\"A long report\"");
        comparison.Write(ComparisonFormat.Json).Should().Contain("\"changesCode\": true").And.Contain("\"language\": \"fr\"").And.Contain("\"title\": \"A long report\"");
    }

    [Fact]
    public void A_contribution_in_the_language_of_its_report_has_no_language_of_its_own()
    {
        var comparison = CompareAll(National(), [Stakeholder(Contribution(Assessment.Mixed) with { Language = LanguageTag.English }) with { Language = LanguageTag.English }]);

        comparison.Of(ThematicFieldId.EthicalRecruitment).Stakeholders.Single().Should().Match<StakeholderEntry>(entry => entry.Language == null && !entry.ChangesCode && entry.RecommendedParagraphs.Count == 0);
        comparison.Write(ComparisonFormat.Text).Should().NotContainAny("written in", "recommend");
    }

    [Theory]
    [InlineData(ReportRelation.Replaces, "S1 replaces an earlier report. Do not include the earlier report in the comparison.")]
    [InlineData(ReportRelation.Supplements, "S1 supplements an earlier report.")]
    public void A_report_that_replaces_or_supplements_an_earlier_one_is_noted(ReportRelation relation, string note) =>
        CompareAll(National(), [Stakeholder() with { EarlierReport = new() { Relation = relation } }]).Notes.Single().ToString().Should().Be(note);

    [Fact]
    public void An_entry_that_cites_an_article_and_its_paragraph_is_listed_once()
    {
        var comparison = CompareAll(National(Measure(MeasureStatus.InPlace, null, "Article 4", "4.1")), [Stakeholder(Contribution(Assessment.Mixed, "4.1"))]);

        comparison.Paragraphs.Select(row => row.National.Count).Should().Equal(1, 1);
    }

    [Fact]
    public void A_law_that_cites_an_article_is_compared_in_the_fields_of_its_paragraphs() =>
        CompareAll(National() with { Laws = [new() { Title = "An act", Paragraphs = [CodeReference.ForArticle(10)] }] }, [])
            .Of(ThematicFieldId.SupportAndSafeguards).National.Should().ContainSingle();

    [Fact]
    public void Notes_name_different_rounds_unknown_rounds_and_repeated_reporters()
    {
        var report = Stakeholder(Contribution(Assessment.Mixed));
        var comparison = CompareAll(National(), [report, report with { Round = 4 }, report with { Round = null, Reporter = new() { Name = "a NETWORK " } }]);

        comparison.Notes.Select(note => note.ToString()).Should().Equal(
            "S2 is for round 4, but the national report is for round 5.",
            "S1 and S2 name the same reporter.",
            "S3 does not state its reporting round.",
            "S1 and S3 name the same reporter.");
        comparison.Of(ThematicFieldId.EthicalRecruitment).Stakeholders.Select(entry => entry.Report).Should().Equal(0, 1, 2);
    }

    [Fact]
    public void The_same_reports_give_equal_comparisons()
    {
        var one = CompareAll(National(Measure(MeasureStatus.Begun, null, "4.1")), [Stakeholder(Contribution(Assessment.Mixed, "4.1"))]);
        var other = CompareAll(National(Measure(MeasureStatus.Begun, null, "4.1")), [Stakeholder(Contribution(Assessment.Mixed, "4.1"))]);

        one.Should().Be(other);
        one.GetHashCode().Should().Be(other.GetHashCode());
    }

    [Fact]
    public void Of_twenty_thousand_contributions_all_are_counted_and_some_are_shown()
    {
        var report = Stakeholder([.. Enumerable.Range(0, 20_000).Select(_ => Contribution(Assessment.Challenge, "4.1", "5.4", "3.4"))]);

        CompareAll(National(Measure(MeasureStatus.InPlace, null, "4.1")), [report]).Write(ComparisonFormat.Text).Should().Contain(" 20000 ");
    }

    [Fact]
    public void A_citation_that_could_not_be_read_is_not_compared() =>
        CompareAll(National(Measure(MeasureStatus.InPlace) with { Paragraphs = [default, ParagraphId.Parse("4.1")] }), [Stakeholder(Contribution(null) with { Paragraphs = [default] })])
            .Paragraphs.Should().ContainSingle();

    private static CodeReference[] Places(params string[] places) => [.. places.Select(CodeReference.Parse)];

    [Fact]
    public void A_wrong_call_throws()
    {
        FluentActions.Invoking(() => ReportComparison.Compare(null!, [])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ReportComparison.Compare(new(), null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ReportComparison.Compare(new(), [null!])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ReportComparison.Compare(new(), [], stakeholderNames: ["one"])).Should().Throw<ArgumentException>();
    }
}
