using System.Globalization;

namespace WhoCode.Reporting.Tests.Reference;

public sealed class LegalInstrumentTests
{
    [Theory]
    [InlineData(0, "breast-milk-substitutes-code", "International Code of Marketing of Breast-milk Substitutes", "1981-05-21", "WHA34.22", 23, 11)]
    [InlineData(1, "fctc", "WHO Framework Convention on Tobacco Control", "2003-05-21", "WHA56.1", 19, 21)]
    [InlineData(2, "ihr-2005", "International Health Regulations (2005)", "2005-05-23", "WHA58.3", 21, 54)]
    [InlineData(3, "code-of-practice", "WHO Global Code of Practice on the International Recruitment of Health Personnel", "2010-05-21", "WHA63.16", 23, 9)]
    public void The_four_instruments_are_in_the_order_of_adoption(
        int position, string id, string name, string adopted, string resolution, int constitutionArticle, int reportingArticle)
    {
        var instrument = ReportingCatalog.BuiltIn.LegalInstruments[position];

        instrument.ToString().Should().Be(id);
        instrument.Name.ToString().Should().Be(name);
        instrument.Adopted.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).Should().Be(adopted);
        instrument.Resolution.Should().Be(resolution);
        instrument.ConstitutionArticle.Should().Be(constitutionArticle);
        instrument.ReportingArticle.Should().Be(reportingArticle);
    }

    [Fact]
    public void There_are_four_instruments() => ReportingCatalog.BuiltIn.LegalInstruments.Should().HaveCount(4);

    [Fact]
    public void The_two_codes_are_voluntary_and_never_entered_into_force()
    {
        LegalInstrument[] codes = [ReportingCatalog.BuiltIn.Find(LegalInstrumentId.BreastMilkSubstitutesCode)!, ReportingCatalog.BuiltIn.Find(LegalInstrumentId.CodeOfPractice)!];

        codes.Should().OnlyContain(code => !code.IsBinding && code.InForce == null);
    }

    [Fact]
    public void The_convention_and_the_regulations_are_binding_and_in_force()
    {
        ReportingCatalog.BuiltIn.Find(LegalInstrumentId.FrameworkConventionOnTobaccoControl)!.IsBinding.Should().BeTrue();
        ReportingCatalog.BuiltIn.Find(LegalInstrumentId.FrameworkConventionOnTobaccoControl)!.InForce.Should().Be(new DateOnly(2005, 2, 27));
        ReportingCatalog.BuiltIn.Find(LegalInstrumentId.InternationalHealthRegulations)!.IsBinding.Should().BeTrue();
        ReportingCatalog.BuiltIn.Find(LegalInstrumentId.InternationalHealthRegulations)!.InForce.Should().Be(new DateOnly(2007, 6, 15));
    }

    [Fact]
    public void Each_instrument_describes_who_reports_and_how_often()
    {
        ReportingCatalog.BuiltIn.Find(LegalInstrumentId.BreastMilkSubstitutesCode)!.Reporting.ToString().Should().Contain("every year (11.6)").And.Contain("even years (11.7)");
        ReportingCatalog.BuiltIn.Find(LegalInstrumentId.FrameworkConventionOnTobaccoControl)!.Reporting.ToString().Should().Contain("every two years");
        ReportingCatalog.BuiltIn.Find(LegalInstrumentId.InternationalHealthRegulations)!.Reporting.ToString().Should().Contain("and the Director-General").And.Contain("every year (WHA61.2)");
        ReportingCatalog.BuiltIn.Find(LegalInstrumentId.CodeOfPractice)!.Reporting.ToString().Should().Contain("every three years").And.Contain("WHA74.14").And.Contain("may consider");
    }
}
