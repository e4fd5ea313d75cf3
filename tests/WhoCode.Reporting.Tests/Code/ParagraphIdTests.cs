namespace WhoCode.Reporting.Tests.Code;

public sealed class ParagraphIdTests
{
    [Theory]
    [InlineData("9.4", "9.4")]
    [InlineData("Article 9.4", "9.4")]
    [InlineData("article 9.4", "9.4")]
    [InlineData("ARTICLE 9.4", "9.4")]
    [InlineData("Art. 9.4", "9.4")]
    [InlineData("art 9.4", "9.4")]
    [InlineData("Art.9.4", "9.4")]
    [InlineData("art. 7.2(c)", "7.2(c)")]
    [InlineData("7.2(C)", "7.2(c)")]
    [InlineData("7.2 (c)", "7.2(c)")]
    [InlineData(" 7.2 c ", "7.2(c)")]
    [InlineData("7.2.c", "7.2(c)")]
    [InlineData("7.2c", "7.2(c)")]
    [InlineData("7.2(c", "7.2(c)")]
    [InlineData("7.2c)", "7.2(c)")]
    [InlineData("para. 3.8", "3.8")]
    [InlineData("para 3.8", "3.8")]
    [InlineData("paras 3.8", "3.8")]
    [InlineData("paragraph 3.8", "3.8")]
    [InlineData("Paragraph 3.8.", "3.8")]
    [InlineData("section 5.1", "5.1")]
    [InlineData("§ 5.1", "5.1")]
    [InlineData("§5.1", "5.1")]
    [InlineData("1(2)", "1(2)")]
    [InlineData("Article 1(2)", "1(2)")]
    [InlineData("1 ( 2 )", "1(2)")]
    [InlineData("1 (2)", "1(2)")]
    [InlineData("\t9.4\r\n", "9.4")]
    [InlineData("99.99(z)", "99.99(z)")]
    [InlineData("10.3", "10.3")]
    public void A_number_in_any_usual_notation_is_parsed_and_written_as_in_the_Code(string written, string number)
    {
        ParagraphId.Parse(written).ToString().Should().Be(number);
        ParagraphId.TryParse(written, out var id).Should().BeTrue();
        id.Should().Be(ParagraphId.Parse(number));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("9")]
    [InlineData("9.")]
    [InlineData("Article 9")]
    [InlineData("x")]
    [InlineData("x.1")]
    [InlineData(".4")]
    [InlineData("0.1")]
    [InlineData("9.0")]
    [InlineData("09.4")]
    [InlineData("9.04")]
    [InlineData("100.1")]
    [InlineData("9.100")]
    [InlineData("9.4.4.4")]
    [InlineData("9.4.4")]
    [InlineData("9,4")]
    [InlineData("9-4")]
    [InlineData("-9.4")]
    [InlineData("1(2")]
    [InlineData("1()")]
    [InlineData("7.2(cc)")]
    [InlineData("7.2(1)")]
    [InlineData("9.4 and 9.5")]
    [InlineData("see 9.4")]
    [InlineData("IX.4")]
    [InlineData("٩.٤")]
    [InlineData("９.４")]
    [InlineData("9.4\0")]
    public void Any_other_text_is_rejected(string? text)
    {
        ParagraphId.TryParse(text, out var id).Should().BeFalse();
        id.Should().Be(default(ParagraphId));

        var parse = () => ParagraphId.Parse(text!);
        parse.Should().Throw<FormatException>().Which.Message.Should().StartWith("The text is not the number of a paragraph, such as ");
    }

    [Theory]
    [InlineData('9')]
    [InlineData(' ')]
    [InlineData('.')]
    [InlineData('(')]
    public void A_very_long_text_is_rejected(char filling)
    {
        ParagraphId.TryParse(new string(filling, 1_000_000), out _).Should().BeFalse();
        ParagraphId.TryParse("9.4" + new string(filling, 1_000_000), out _).Should().BeFalse();
    }

    [Fact]
    public void A_number_has_its_article_number_letter_and_parent()
    {
        var lettered = ParagraphId.Parse("7.2(c)");
        (lettered.Article, lettered.Number, lettered.Letter, lettered.IsBracketed).Should().Be((7, 2, 'c', false));
        lettered.Parent.ToString().Should().Be("7.2");

        var objective = ParagraphId.Parse("1(2)");
        (objective.Article, objective.Number, objective.Letter, objective.IsBracketed).Should().Be((1, 2, null, true));
        objective.Parent.Should().BeNull();
    }

    [Fact]
    public void Numbers_are_in_the_order_of_the_Code_not_of_their_texts() =>
        "10.1 9.4 9.3(b) 1(4) 9.3 9.3(a) 2.1".Split(' ').Select(ParagraphId.Parse).Order()
            .Select(id => id.ToString()).Should().Equal("1(4)", "2.1", "9.3", "9.3(a)", "9.3(b)", "9.4", "10.1");

    [Fact]
    public void The_default_value_is_not_a_number_and_has_an_empty_text()
    {
        default(ParagraphId).ToString().Should().BeEmpty();
        (default(ParagraphId).Article, default(ParagraphId).Parent).Should().Be((0, null));
        ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!.Find(default).Should().BeNull();
    }
}
