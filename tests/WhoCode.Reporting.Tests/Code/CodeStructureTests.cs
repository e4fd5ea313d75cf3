using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Tests.Code;

public sealed class CodeStructureTests
{
    private static readonly CodeEdition Code2010 = ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!;

    [Fact]
    public void The_Code_of_2010_was_adopted_on_21_May_2010_by_resolution_WHA63_16()
    {
        Code2010.Id.ToString().Should().Be("2010");
        Code2010.Adopted.ToString().Should().Be("2010-05-21");
        Code2010.Resolution.Should().Be("WHA63.16");
        Code2010.IsCatalogued.Should().BeTrue();
        Code2010.Note.Should().BeNull();
    }

    [Fact]
    public void The_Code_has_the_title_that_WHO_uses() =>
        Code2010.Title.ToString().Should()
            .Be("WHO Global Code of Practice on the International Recruitment of Health Personnel");

    [Fact]
    public void The_Code_has_ten_articles_in_order() =>
        Code2010.Articles.Select(article => article.Number).Should().Equal(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

    [Fact]
    public void The_Code_has_52_numbered_and_6_lettered_paragraphs()
    {
        Code2010.Paragraphs.Should().HaveCount(58);
        Code2010.Paragraphs.Count(paragraph => paragraph.Id.Letter is null).Should().Be(52);
        Code2010.Paragraphs.Where(paragraph => paragraph.Id.Letter is not null).Select(paragraph => paragraph.ToString())
            .Should().Equal("7.2(a)", "7.2(b)", "7.2(c)", "9.3(a)", "9.3(b)", "9.3(c)");
    }

    [Theory]
    [InlineData(1, "Objectives", 4)]
    [InlineData(2, "Nature and scope", 3)]
    [InlineData(3, "Guiding principles", 8)]
    [InlineData(4, "Responsibilities, rights and recruitment practices", 7)]
    [InlineData(5, "Health workforce development and health systems sustainability", 7)]
    [InlineData(6, "Data gathering and research", 4)]
    [InlineData(7, "Information exchange", 4)]
    [InlineData(8, "Implementation of the Code", 7)]
    [InlineData(9, "Monitoring and institutional arrangements", 5)]
    [InlineData(10, "Partnerships, technical collaboration and financial support", 3)]
    public void Each_article_has_its_title_and_its_numbered_paragraphs_without_a_gap(int number, string title, int count)
    {
        var article = Code2010.FindArticle(number)!;
        var numbered = article.Paragraphs.Where(paragraph => paragraph.Id.Letter is null).ToList();

        article.Title.ToString(LocalizedTexts.English).Should().Be(title);
        article.ToString().Should().Be($"Article {number}");
        numbered.Select(paragraph => paragraph.Id.Number).Should().Equal(Enumerable.Range(1, count));
        numbered.Should().OnlyContain(paragraph => paragraph.Id.Article == number);
    }

    [Fact]
    public void Only_the_objectives_of_Article_1_have_numbers_in_brackets() =>
        Code2010.Paragraphs.Where(paragraph => paragraph.Id.IsBracketed).Select(paragraph => paragraph.ToString())
            .Should().Equal("1(1)", "1(2)", "1(3)", "1(4)");

    [Fact]
    public void Lettered_paragraphs_follow_their_numbered_paragraph() =>
        Code2010.FindArticle(9)!.Paragraphs.Select(paragraph => paragraph.ToString())
            .Should().Equal("9.1", "9.2", "9.3", "9.3(a)", "9.3(b)", "9.3(c)", "9.4", "9.5");

    [Fact]
    public void Paragraphs_are_in_the_order_of_the_Code() =>
        Code2010.Paragraphs.Select(paragraph => paragraph.Id).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();

    [Fact]
    public void Every_paragraph_is_found_by_its_number() =>
        Code2010.Paragraphs.Should().OnlyContain(paragraph => ReferenceEquals(Code2010.Find(paragraph.Id), paragraph));

    [Theory]
    [InlineData("1.1")]
    [InlineData("9.6")]
    [InlineData("9.9")]
    [InlineData("9(4)")]
    [InlineData("7.2(d)")]
    [InlineData("10.4")]
    [InlineData("11.1")]
    public void A_number_that_the_Code_does_not_have_is_not_found(string number) =>
        Code2010.Find(ParagraphId.Parse(number)).Should().BeNull();

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(11)]
    public void An_article_that_the_Code_does_not_have_is_not_found(int number) => Code2010.FindArticle(number).Should().BeNull();
}
