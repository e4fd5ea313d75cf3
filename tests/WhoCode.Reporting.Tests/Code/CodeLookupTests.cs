using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Tests.Code;

public sealed class CodeLookupTests
{
    [Fact]
    public void A_paragraph_is_found_with_its_article()
    {
        var lookup = ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!.LookUp("art. 7.2(c)");

        lookup.IsFound.Should().BeTrue();
        lookup.Paragraph!.ToString().Should().Be("7.2(c)");
        lookup.Article!.Number.Should().Be(7);
        lookup.Explanation.Should().BeNull();
    }

    [Fact]
    public void A_whole_article_is_found_without_a_paragraph()
    {
        var lookup = ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!.LookUp("Article 9");

        lookup.IsFound.Should().BeTrue();
        lookup.Article!.Number.Should().Be(9);
        lookup.Paragraph.Should().BeNull();
        lookup.Explanation.Should().BeNull();
    }

    [Theory]
    [InlineData("1.1", "There is no paragraph 1.1: Article 1 has 1(1) to 1(4). Did you mean 1(1)?")]
    [InlineData("Article 1.4", "There is no paragraph 1.4: Article 1 has 1(1) to 1(4). Did you mean 1(4)?")]
    [InlineData("9(4)", "There is no paragraph 9(4): Article 9 has 9.1 to 9.5. Did you mean 9.4?")]
    [InlineData("7.2(x)", "There is no paragraph 7.2(x): Article 7 has 7.1 to 7.4. Did you mean 7.2?")]
    [InlineData("4.4 b", "There is no paragraph 4.4(b): Article 4 has 4.1 to 4.7. Did you mean 4.4?")]
    public void A_nearly_right_number_gets_the_right_one_as_explanation(string written, string explanation) =>
        Refusal(written).Should().Be(explanation);

    [Theory]
    [InlineData("9.9", "There is no paragraph 9.9: Article 9 has 9.1 to 9.5.")]
    [InlineData("1.5", "There is no paragraph 1.5: Article 1 has 1(1) to 1(4).")]
    [InlineData("10.4", "There is no paragraph 10.4: Article 10 has 10.1 to 10.3.")]
    public void A_missing_paragraph_is_explained_with_the_existing_ones(string written, string explanation) =>
        Refusal(written).Should().Be(explanation);

    [Theory]
    [InlineData("12")]
    [InlineData("12.1")]
    [InlineData("Article 12")]
    public void A_missing_article_is_explained_with_the_last_one(string written) =>
        Refusal(written).Should().Be("The Code of 2010 has no Article 12. Its last article is Article 10.");

    [Fact]
    public void Paragraph_10_4_of_the_draft_is_not_in_the_adopted_Code() =>
        ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!.LookUp("10.4").IsFound.Should().BeFalse();

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("9.4.4.4")]
    [InlineData("100.1")]
    public void A_text_that_is_not_a_reference_is_explained_with_examples(string written) =>
        Refusal(written).Should().StartWith($"'{written}' is not a reference to the Code.").And.Contain("7.2(c)");

    [Fact]
    public void A_very_long_text_is_rejected_with_its_beginning() =>
        Refusal(new string('9', 100_000)).Should().StartWith("'9999").And.Contain("…").And.Match(text => text.Length < 300);

    [Fact]
    public void An_explanation_is_in_the_requested_language()
    {
        var french = LocalizedTexts.English.With([new("code-lookup.nearly", "Écrivez {near}.")]);

        ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!.LookUp("1.1").Explanation!.ToString(french).Should().Be("Écrivez 1(1).");
    }

    [Fact]
    public void Looking_up_null_throws()
    {
        var lookUp = () => ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!.LookUp(null!);

        lookUp.Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("1.1", "1(1)")]
    [InlineData("1.2(a)", "1(2)")]
    [InlineData("9(4)", "9.4")]
    [InlineData("7(2)(c)", "7.2(c)")]
    [InlineData("7.2(x)", "7.2")]
    [InlineData("9.9", null)]
    [InlineData("12.1", null)]
    public void The_probable_paragraph_is_suggested(string missing, string? suggestion) =>
        (ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!.SuggestParagraph(ParagraphId.Parse(missing))?.ToString()).Should().Be(suggestion);

    private static string Refusal(string written)
    {
        var lookup = ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!.LookUp(written);

        (lookup.IsFound, lookup.Article, lookup.Paragraph).Should().Be((false, null, null));
        return lookup.Explanation!.ToString(LocalizedTexts.English);
    }
}
