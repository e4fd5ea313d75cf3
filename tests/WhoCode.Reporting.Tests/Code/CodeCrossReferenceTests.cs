namespace WhoCode.Reporting.Tests.Code;

public sealed class CodeCrossReferenceTests
{
    private static readonly CodeEdition Code2010 = ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!;

    public static TheoryData<string, string> All => new()
    {
        { "5.1", "Article 3" },
        { "6.4", "6.2" },
        { "6.4", "6.3" },
        { "7.2(b)", "6.2" },
        { "7.2(c)", "7.2(a)" },
        { "7.2(c)", "7.2(b)" },
        { "7.3", "7.2(c)" },
        { "7.3", "9.1" },
        { "7.4", "7.3" },
        { "8.1", "2.2" },
        { "8.3", "2.2" },
        { "8.4", "2.2" },
        { "9.1", "7.2(c)" },
        { "9.2", "7.3" },
        { "9.2", "9.1" },
        { "9.2", "7.2(c)" },
        { "9.3(a)", "Article 7" },
        { "9.4", "2.2" },
    };

    [Theory]
    [MemberData(nameof(All))]
    public void A_cross_reference_is_found_in_both_directions(string from, string to)
    {
        var paragraph = ParagraphId.Parse(from);
        var target = CodeReference.Parse(to);

        Code2010.Find(paragraph)!.RefersTo.Should().ContainSingle(reference => reference == target);
        Code2010.FindReferencesTo(target).Should().ContainSingle(source => source == paragraph);
    }

    [Fact]
    public void There_are_exactly_18_cross_references() =>
        Code2010.Paragraphs.SelectMany(paragraph => paragraph.RefersTo).Should().HaveCount(18);

    [Fact]
    public void Every_cross_reference_leads_to_an_existing_paragraph_or_article() =>
        Code2010.Paragraphs.SelectMany(paragraph => paragraph.RefersTo)
            .Should().OnlyContain(target => Code2010.LookUp(target.ToString()).IsFound);

    [Theory]
    [InlineData("2.2", "8.1 8.3 8.4 9.4")]
    [InlineData("7.2(c)", "7.3 9.1 9.2")]
    [InlineData("6.2", "6.4 7.2(b)")]
    [InlineData("7.3", "7.4 9.2")]
    [InlineData("9.1", "7.3 9.2")]
    [InlineData("Article 3", "5.1")]
    [InlineData("Article 7", "9.3(a)")]
    [InlineData("9.4", "")]
    [InlineData("Article 9", "")]
    [InlineData("99.9", "")]
    public void FindReferencesTo_lists_the_citing_paragraphs_in_order(string target, string sources) =>
        string.Join(' ', Code2010.FindReferencesTo(CodeReference.Parse(target))).Should().Be(sources);

    [Fact]
    public void A_reference_to_a_paragraph_is_not_one_to_its_article() =>
        Code2010.FindReferencesTo(CodeReference.ForArticle(2)).Should().BeEmpty();

    [Fact]
    public void The_longest_chain_runs_from_9_2_to_6_2()
    {
        string[] chain = ["9.2", "7.3", "9.1", "7.2(c)", "7.2(b)", "6.2"];

        foreach (var (from, to) in chain.Zip(chain.Skip(1)))
        {
            Code2010.Find(ParagraphId.Parse(from))!.RefersTo.Should().Contain(CodeReference.Parse(to));
        }

        Code2010.Paragraphs.Max(paragraph => LengthOfChainFrom(paragraph.Id)).Should().Be(chain.Length);
    }

    [Fact]
    public void The_chain_ends_at_6_2_which_cites_nothing() =>
        Code2010.Find(ParagraphId.Parse("6.2"))!.RefersTo.Should().BeEmpty();

    private static int LengthOfChainFrom(ParagraphId id) => 1 + Code2010.Find(id)!.RefersTo
        .Select(target => target.Paragraph is { } paragraph ? LengthOfChainFrom(paragraph) : 0)
        .DefaultIfEmpty(0)
        .Max();
}
