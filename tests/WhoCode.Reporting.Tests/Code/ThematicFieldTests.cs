namespace WhoCode.Reporting.Tests.Code;

public sealed class ThematicFieldTests
{
    [Theory]
    [InlineData(1, "ethical-recruitment", "Ethical recruitment", "3.5 4.1 4.2 4.3 5.1 8.5 8.6 8.7", "1(1) 2.3 3.4 4.4")]
    [InlineData(2, "fair-treatment", "Fair treatment of migrant personnel", "4.4 4.5 4.6 4.7 3.5", "1(1) 3.4 5.2")]
    [InlineData(3, "workforce-sustainability", "Workforce development and retention", "3.6 5.4 5.5 5.6 5.7", "3.2")]
    [InlineData(4, "international-cooperation", "Benefit to both health systems", "5.1 5.2 5.3 3.8", "1(3) 3.2 8.7")]
    [InlineData(5, "support-and-safeguards", "Support to countries with critical shortages", "3.3 10.1 10.2 10.3", "5.1 5.2")]
    [InlineData(6, "data-and-research", "Data and research for policy", "6.1 6.2 6.3 6.4", "3.7 5.4 5.6 8.7")]
    [InlineData(7, "information-exchange", "Information exchange", "7.1 7.2 7.2(a) 7.2(b) 7.4", "3.7 7.2(c) 7.3")]
    [InlineData(8, "stakeholder-collaboration", "Collaboration with stakeholders", "8.1 8.3 8.4 2.2", "8.2 8.5 10.1")]
    [InlineData(9, "reporting-to-who", "Reporting to WHO", "9.1 7.2(c) 7.3", "9.2 9.3 9.4 9.5 7.4")]
    public void The_nine_fields_are_in_the_order_of_the_instrument(int number, string id, string title, string primary, string secondary)
    {
        var field = ReportingCatalog.BuiltIn.Find(ThematicFieldSetId.Isri2021)!.Fields[number - 1];

        field.Number.Should().Be(number);
        field.ToString().Should().Be(id);
        field.Title.ToString().Should().Be(title);
        string.Join(' ', field.Primary).Should().Be(primary);
        string.Join(' ', field.Secondary).Should().Be(secondary);
    }

    [Fact]
    public void There_are_nine_fields() => ReportingCatalog.BuiltIn.Find(ThematicFieldSetId.Isri2021)!.Fields.Should().HaveCount(9);

    [Fact]
    public void Every_paragraph_of_a_field_is_in_the_Code_of_2010() =>
        ReportingCatalog.BuiltIn.Find(ThematicFieldSetId.Isri2021)!.Fields.SelectMany(field => field.Primary.Concat(field.Secondary))
            .Should().OnlyContain(paragraph => ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!.Find(paragraph) != null);

    [Fact]
    public void No_field_lists_a_paragraph_twice() =>
        ReportingCatalog.BuiltIn.Find(ThematicFieldSetId.Isri2021)!.Fields.Should()
            .OnlyContain(field => field.Primary.Concat(field.Secondary).Distinct().Count() == field.Primary.Count + field.Secondary.Count);

    [Theory]
    [InlineData("5.1", "ethical-recruitment international-cooperation support-and-safeguards")]
    [InlineData("3.5", "ethical-recruitment fair-treatment")]
    [InlineData("8.7", "ethical-recruitment international-cooperation data-and-research")]
    [InlineData("7.2(c)", "information-exchange reporting-to-who")]
    [InlineData("9.4", "reporting-to-who")]
    [InlineData("2.2", "stakeholder-collaboration")]
    [InlineData("9.3(a)", "")]
    [InlineData("2.1", "")]
    [InlineData("99.9", "")]
    public void The_fields_of_a_paragraph_are_found_in_order(string paragraph, string fields) =>
        string.Join(' ', ReportingCatalog.BuiltIn.FindFields(ParagraphId.Parse(paragraph))).Should().Be(fields);

    [Fact]
    public void Every_field_is_found_by_each_of_its_paragraphs()
    {
        foreach (var field in ReportingCatalog.BuiltIn.Find(ThematicFieldSetId.Isri2021)!.Fields)
        {
            field.Primary.Concat(field.Secondary)
                .Should().OnlyContain(paragraph => ReportingCatalog.BuiltIn.FindFields(paragraph).Contains(field));
        }
    }

    [Fact]
    public void A_field_is_based_on_its_paragraphs_and_no_others()
    {
        ReportingCatalog.BuiltIn.Find(ThematicFieldId.ReportingToWho)!.IsBasedOn(ParagraphId.Parse("9.1")).Should().BeTrue();
        ReportingCatalog.BuiltIn.Find(ThematicFieldId.ReportingToWho)!.IsBasedOn(ParagraphId.Parse("9.4")).Should().BeTrue();
        ReportingCatalog.BuiltIn.Find(ThematicFieldId.ReportingToWho)!.IsBasedOn(ParagraphId.Parse("9.3(a)")).Should().BeFalse();
        ReportingCatalog.BuiltIn.Find(ThematicFieldId.ReportingToWho)!.IsBasedOn(default).Should().BeFalse();
    }
}
