namespace WhoCode.Reporting.Tests.Code;

public sealed class CodeStrengthTests
{
    [Fact]
    public void Shall_is_used_only_where_WHO_itself_must_act() =>
        Speaking(ParagraphStrength.Shall).Should().Equal("7.4", "9.2", "9.3", "9.3(a)", "9.3(b)", "9.3(c)");

    [Fact]
    public void Shall_never_addresses_a_Member_State_or_a_stakeholder() =>
        ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!.Paragraphs.Where(paragraph => paragraph.Strength == ParagraphStrength.Shall)
            .SelectMany(paragraph => paragraph.Addressees).Distinct()
            .Should().BeEquivalentTo([Addressee.Secretariat, Addressee.DirectorGeneral]);

    [Fact]
    public void May_is_used_only_in_9_4() => Speaking(ParagraphStrength.May).Should().Equal("9.4");

    [Fact]
    public void Strong_encouragement_is_used_only_in_2_1() => Speaking(ParagraphStrength.StronglyEncourages).Should().Equal("2.1");

    [Fact]
    public void Encouragement_is_used_where_the_Code_encourages() =>
        Speaking(ParagraphStrength.Encourages).Should().Equal("6.2", "6.3", "6.4", "7.1", "8.1", "8.2", "8.3", "8.7", "10.2", "10.3");

    [Fact]
    public void Objectives_scope_and_some_principles_only_declare() =>
        Speaking(ParagraphStrength.Declares).Should().Equal("1(1)", "1(2)", "1(3)", "1(4)", "2.2", "2.3", "3.2", "3.7");

    [Fact]
    public void Every_other_paragraph_has_the_strength_should() => Speaking(ParagraphStrength.Should).Should().HaveCount(32);

    [Fact]
    public void Paragraph_9_4_permits_the_Secretariat_to_consider_reports()
    {
        var paragraph = ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!.Find(ParagraphId.Parse("9.4"))!;

        paragraph.Strength.Should().Be(ParagraphStrength.May);
        paragraph.Addressees.Should().Equal(Addressee.Secretariat);
        paragraph.Verification.Should().Be(SummaryVerification.Text);
    }

    [Theory]
    [InlineData("3.2", new[] { Addressee.Everyone })]
    [InlineData("4.1", new[] { Addressee.Recruiters, Addressee.HealthPersonnel, Addressee.ProfessionalBodies })]
    [InlineData("5.1", new[] { Addressee.MemberStates, Addressee.DestinationCountries })]
    [InlineData("7.3", new[] { Addressee.MemberStates, Addressee.DesignatedNationalAuthorities })]
    [InlineData("9.2", new[] { Addressee.DirectorGeneral })]
    [InlineData("9.5", new[] { Addressee.WorldHealthAssembly })]
    [InlineData("10.2", new[] { Addressee.DonorsAndFinancialInstitutions, Addressee.InternationalOrganizations })]
    public void A_paragraph_has_its_addressees(string number, Addressee[] addressees) =>
        ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!.Find(ParagraphId.Parse(number))!.Addressees.Should().Equal(addressees);

    [Fact]
    public void Every_paragraph_was_compared_with_the_adopted_text() =>
        ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!.Paragraphs.Should().HaveCount(58).And.OnlyContain(paragraph => paragraph.Verification == SummaryVerification.Text);

    [Fact]
    public void A_note_marks_where_the_Code_names_WHO_and_not_its_Secretariat() =>
        ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!.Paragraphs.Where(paragraph => paragraph.Note is not null).Select(paragraph => $"{paragraph}: {paragraph.Note}")
            .Should().Equal(
                "6.4: The Code says \"WHO\" here; 7.2(c), 7.3 and 9.4 say \"WHO Secretariat\".",
                "7.4: The Code says \"WHO\" here; 7.2(c), 7.3 and 9.4 say \"WHO Secretariat\".");

    private static IEnumerable<string> Speaking(ParagraphStrength strength) =>
        ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!.Paragraphs.Where(paragraph => paragraph.Strength == strength).Select(paragraph => paragraph.ToString());
}
