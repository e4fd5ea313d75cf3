namespace WhoCode.Reporting.Tests.Code;

public sealed class CodeReferenceTests
{
    [Theory]
    [InlineData("9")]
    [InlineData("Article 9")]
    [InlineData("ARTICLE 9")]
    [InlineData("art. 9")]
    [InlineData("Art.9")]
    [InlineData(" article  9 ")]
    [InlineData("Article 9.")]
    public void A_whole_article_is_parsed(string written)
    {
        var reference = CodeReference.Parse(written);

        reference.Should().Be(CodeReference.ForArticle(9));
        reference.Paragraph.Should().BeNull();
        reference.ToString().Should().Be("Article 9");
    }

    [Theory]
    [InlineData("Article 9.4", 9, "9.4")]
    [InlineData("art. 7.2(c)", 7, "7.2(c)")]
    [InlineData("1(2)", 1, "1(2)")]
    public void A_paragraph_is_parsed_with_its_article(string written, int article, string paragraph)
    {
        var reference = CodeReference.Parse(written);

        reference.Article.Should().Be(article);
        reference.Paragraph.Should().Be(ParagraphId.Parse(paragraph));
        reference.ToString().Should().Be(paragraph);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("0")]
    [InlineData("100")]
    [InlineData("100.1")]
    [InlineData("9.4.4.4")]
    [InlineData("Article")]
    [InlineData("Article nine")]
    [InlineData("9 10")]
    [InlineData("9.4, 9.5")]
    public void Any_other_text_is_rejected(string? text)
    {
        CodeReference.TryParse(text, out var reference).Should().BeFalse();
        reference.Should().Be(default(CodeReference));

        var parse = () => CodeReference.Parse(text!);
        parse.Should().Throw<FormatException>().Which.Message.Should().StartWith("The text is not a paragraph of the Code, such as ");
    }

    [Fact]
    public void A_very_long_text_is_rejected() =>
        CodeReference.TryParse("Article " + new string(' ', 1_000_000) + "9", out _).Should().BeFalse();

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(100)]
    public void A_reference_to_an_article_outside_1_to_99_throws(int article)
    {
        var refer = () => CodeReference.ForArticle(article);

        refer.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_paragraph_number_converts_to_a_reference()
    {
        CodeReference reference = ParagraphId.Parse("9.4");

        reference.Should().Be(CodeReference.Parse("9.4")).And.NotBe(CodeReference.ForArticle(9));
    }

    [Theory]
    [InlineData("Article 9", "9.4", true)]
    [InlineData("Article 9", "9.3(a)", true)]
    [InlineData("Article 9", "Article 9", true)]
    [InlineData("9.4", "9.4", true)]
    [InlineData("Article 9", "8.4", false)]
    [InlineData("Article 9", "Article 8", false)]
    [InlineData("9.4", "Article 9", false)]
    [InlineData("9.3", "9.3(a)", false)]
    public void An_article_includes_its_paragraphs_and_a_paragraph_only_itself(string place, string other, bool isIncluded) =>
        CodeReference.Parse(place).Includes(CodeReference.Parse(other)).Should().Be(isIncluded);

    [Fact]
    public void The_default_reference_neither_includes_nor_is_included_in_another_one()
    {
        default(CodeReference).Includes(CodeReference.Parse("9.4")).Should().BeFalse();
        CodeReference.ForArticle(9).Includes(default).Should().BeFalse();
    }

    [Fact]
    public void References_are_in_the_order_of_the_Code_with_an_article_before_its_paragraphs()
    {
        string[] sorted = ["", "1(1)", "Article 4", "4.1", "4.10", "7.2", "7.2(a)", "Article 10", "10.1"];

        sorted.Reverse().Select(text => text.Length == 0 ? default : CodeReference.Parse(text)).Order().Select(reference => reference.ToString()).Should().Equal(sorted);
        (CodeReference.ForArticle(4) < CodeReference.Parse("4.1")).Should().BeTrue();
    }

    [Fact]
    public void The_default_value_is_not_a_reference_and_has_an_empty_text()
    {
        default(CodeReference).ToString().Should().BeEmpty();
        default(CodeReference).Article.Should().Be(0);
        ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!.FindReferencesTo(default).Should().BeEmpty();
    }
}
