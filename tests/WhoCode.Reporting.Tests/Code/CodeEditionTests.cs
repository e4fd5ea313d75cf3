using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Tests.Code;

public sealed class CodeEditionTests
{
    private static readonly CodeEditionId Invented = CodeEditionId.Parse("2031-draft");

    [Fact]
    public void An_added_edition_is_treated_like_a_built_in_one()
    {
        var edition = new CodeEdition(Invented, "A code of our own",
        [
            Article(1, Unit("1.1")),
            Article(2, Unit("2.1", "1.1"), Unit("2.1(a)", "Article 1")),
        ])
        {
            Resolution = "WHA84.99",
            Adopted = PartialDate.Create(2031, 5),
            Note = "Invented",
        };

        edition.IsCatalogued.Should().BeTrue();
        edition.ToString().Should().Be("2031-draft");
        edition.Title.ToString().Should().Be("A code of our own");
        edition.Paragraphs.Select(paragraph => paragraph.ToString()).Should().Equal("1.1", "2.1", "2.1(a)");
        edition.LookUp("Article 2.1(a)").Paragraph!.Summary.ToString().Should().Be("What 2.1(a) says");
        edition.LookUp("1(1)").Explanation!.ToString().Should().Be("There is no paragraph 1(1): Article 1 has 1.1 to 1.1. Did you mean 1.1?");
        edition.LookUp("3").Explanation!.ToString().Should().Be("The Code of 2031-draft has no Article 3. Its last article is Article 2.");
        edition.FindReferencesTo(ParagraphId.Parse("1.1")).Should().Equal(ParagraphId.Parse("2.1"));
        edition.FindReferencesTo(CodeReference.ForArticle(1)).Should().Equal(ParagraphId.Parse("2.1(a)"));
    }

    [Fact]
    public void An_edition_without_articles_is_not_catalogued()
    {
        new CodeEdition(Invented, "Title").IsCatalogued.Should().BeFalse();
        new CodeEdition(Invented, "Title", []).IsCatalogued.Should().BeFalse();
    }

    [Fact]
    public void Two_articles_cannot_have_the_same_number()
    {
        var make = () => new CodeEdition(Invented, "Title", [Article(1, Unit("1.1")), Article(1, Unit("1.2"))]);

        make.Should().Throw<ArgumentException>().WithMessage("*articles*number*");
    }

    [Fact]
    public void Articles_are_sorted_by_number() =>
        new CodeEdition(Invented, "Title", [Article(3, Unit("3.1")), Article(1, Unit("1.1")), Article(2, Unit("2.1"))])
            .Paragraphs.Select(paragraph => paragraph.Id.ToString()).Should().Equal("1.1", "2.1", "3.1");

    [Fact]
    public void Two_paragraphs_cannot_have_the_same_number()
    {
        var make = () => new CodeEdition(Invented, "Title", [Article(1, Unit("1.1"), Unit("1.1"))]);

        make.Should().Throw<ArgumentException>().WithMessage("*1.1*");
    }

    [Fact]
    public void A_paragraph_must_be_listed_in_its_own_article()
    {
        var make = () => new CodeEdition(Invented, "Title", [Article(1, Unit("2.1"))]);

        make.Should().Throw<ArgumentException>().WithMessage("*2.1*");
    }

    [Fact]
    public void An_article_cannot_be_null()
    {
        var make = () => new CodeEdition(Invented, "Title", [null!]);

        make.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void An_edition_must_have_a_title()
    {
        var make = () => new CodeEdition(Invented, null!);

        make.Should().Throw<ArgumentNullException>().WithParameterName("title");
    }

    [Fact]
    public void A_later_change_of_the_given_list_does_not_change_the_edition()
    {
        var articles = new List<CodeArticle> { Article(1, Unit("1.1")) };
        var edition = new CodeEdition(Invented, "Title", articles);

        articles.Clear();

        edition.Articles.Should().ContainSingle();
    }

    [Theory]
    [InlineData("2010")]
    [InlineData("1981")]
    [InlineData("2199")]
    [InlineData("2026-a")]
    [InlineData("2026-rev1")]
    [InlineData("2026-a123456789012345")]
    public void The_id_of_an_edition_is_its_year_with_an_optional_suffix(string id) => CodeEditionId.Parse(id).ToString().Should().Be(id);

    [Theory]
    [InlineData("")]
    [InlineData("10")]
    [InlineData("1810")]
    [InlineData("2210")]
    [InlineData("20100")]
    [InlineData("2010 ")]
    [InlineData("２０１０")]
    [InlineData("2026-")]
    [InlineData("2026-Rev1")]
    [InlineData("2026-rev-1")]
    [InlineData("2026-a1234567890123456")]
    [InlineData("WHA63.16")]
    public void Any_other_text_is_not_the_id_of_an_edition(string? text)
    {
        CodeEditionId.TryParse(text, out var id).Should().BeFalse();
        id.ToString().Should().BeEmpty();

        var parse = () => CodeEditionId.Parse(text!);
        parse.Should().Throw<FormatException>().Which.Message.Should().StartWith("The text is not the id of an edition of the Code, such as 2010.");
    }

    private static CodeArticle Article(int number, params CodeParagraph[] paragraphs) =>
        new() { Number = number, Title = $"Article {number}", Paragraphs = paragraphs };

    private static CodeParagraph Unit(string id, params string[] refersTo) => new()
    {
        Id = ParagraphId.Parse(id),
        Strength = ParagraphStrength.Should,
        Addressees = [Addressee.MemberStates],
        Topics = ["invented"],
        Summary = LocalizedText.Create($"What {id} says"),
        RefersTo = [.. refersTo.Select(CodeReference.Parse)],
        Verification = SummaryVerification.Unknown,
    };

    [Fact]
    public void An_article_without_a_numbered_paragraph_is_rejected()
    {
        var building = () => new CodeEdition(CodeEditionId.Parse("2030"), "A code", [new() { Number = 1, Title = "Empty", Paragraphs = [] }]);

        building.Should().Throw<ArgumentException>().WithMessage("*Article 1*");
    }
}
