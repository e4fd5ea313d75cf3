using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Tests.Code;

public sealed class CodeTextsTests
{
    [Fact]
    public void Every_article_has_a_unique_title() =>
        Read(ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!.Articles.Select(article => article.Title)).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Every_paragraph_has_a_unique_summary_that_is_a_sentence() =>
        Read(ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!.Paragraphs.Select(paragraph => paragraph.Summary))
            .Should().OnlyHaveUniqueItems().And.OnlyContain(summary => char.IsUpper(summary[0]) && summary.EndsWith('.'));

    [Fact]
    public void Every_topic_of_a_paragraph_has_an_English_text()
    {
        ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!.Paragraphs.Should().OnlyContain(paragraph => paragraph.Topics.Count > 0);
        Read(ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!.Paragraphs.SelectMany(paragraph => paragraph.Topics)).Should().NotContain("");
    }

    [Fact]
    public void Every_paragraph_has_an_addressee() =>
        ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!.Paragraphs.Should().OnlyContain(paragraph => paragraph.Addressees.Count > 0);

    [Fact]
    public void Every_field_has_a_unique_title_and_statement()
    {
        Read(ReportingCatalog.BuiltIn.Find(ThematicFieldSetId.Isri2021)!.Fields.Select(field => field.Title)).Should().OnlyHaveUniqueItems().And.HaveCount(9);
        Read(ReportingCatalog.BuiltIn.Find(ThematicFieldSetId.Isri2021)!.Fields.Select(field => field.Statement))
            .Should().OnlyHaveUniqueItems().And.OnlyContain(statement => statement.EndsWith('.'));
        Read([ReportingCatalog.BuiltIn.Find(ThematicFieldSetId.Isri2021)!.Title]).Should().NotContain("");
    }

    [Fact]
    public void The_summary_of_9_4_does_not_go_beyond_its_text() =>
        ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!.Find(ParagraphId.Parse("9.4"))!.Summary.ToString()
            .Should().Be("The WHO Secretariat may consider what stakeholders of 2.2 report about activities related to implementing the Code.");

    [Theory]
    [InlineData("4.2", "take into account")]
    [InlineData("5.2", "access to specialized training")]
    public void A_summary_contains_the_key_terms_of_the_adopted_text(string paragraph, string part) =>
        ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!.Find(ParagraphId.Parse(paragraph))!.Summary.ToString().Should().Contain(part);

    [Theory]
    [InlineData("workforce-sustainability", "development and retention")]
    [InlineData("support-and-safeguards", "Health Workforce Support and Safeguards List")]
    public void A_statement_contains_the_key_terms_of_the_instrument(string field, string part) =>
        ReportingCatalog.BuiltIn.Find(ThematicFieldSetId.Isri2021)!.Find(ThematicFieldId.Parse(field))!.Statement.ToString().Should().Contain(part);

    private static List<string> Read(IEnumerable<LocalizedText> texts) => [.. texts.Select(text => text.ToString(LocalizedTexts.English))];
}
