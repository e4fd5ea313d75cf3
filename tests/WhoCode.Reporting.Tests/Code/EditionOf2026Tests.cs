namespace WhoCode.Reporting.Tests.Code;

public sealed class EditionOf2026Tests
{
    private static readonly CodeEdition Code2026 = ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2026)!;

    [Fact]
    public void The_edition_of_2026_has_only_the_facts_that_are_known()
    {
        Code2026.Id.ToString().Should().Be("2026");
        Code2026.ToString().Should().Be("2026");
        Code2026.Adopted.ToString().Should().Be("2026-05");
        Code2026.Resolution.Should().BeNull();
    }

    [Fact]
    public void A_note_states_that_the_edition_of_2026_is_not_catalogued()
    {
        Code2026.IsCatalogued.Should().BeFalse();
        Code2026.Note!.ToString().Should().Contain("18 to 23 May 2026").And.Contain("not in the catalogue").And.Contain("Articles 7 and 9");
    }

    [Fact]
    public void The_edition_of_2026_has_no_articles_or_paragraphs()
    {
        Code2026.Articles.Should().BeEmpty();
        Code2026.Paragraphs.Should().BeEmpty();
        Code2026.Find(ParagraphId.Parse("9.4")).Should().BeNull();
        Code2026.FindArticle(9).Should().BeNull();
        Code2026.SuggestParagraph(ParagraphId.Parse("1.1")).Should().BeNull();
    }

    [Theory]
    [InlineData("9.4")]
    [InlineData("Article 9")]
    [InlineData("77.7")]
    public void A_look_up_explains_that_the_content_of_the_edition_is_unknown(string written)
    {
        var lookup = Code2026.LookUp(written);

        lookup.IsFound.Should().BeFalse();
        lookup.Explanation!.ToString().Should().Contain("does not contain the text of the edition of 2026");
    }

    [Fact]
    public void A_text_that_is_not_a_reference_is_reported_as_such() =>
        Code2026.LookUp("nonsense").Explanation!.ToString().Should().StartWith("'nonsense' is not a reference");
}
