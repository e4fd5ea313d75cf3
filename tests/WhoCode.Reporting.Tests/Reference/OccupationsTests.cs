using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Tests.Reference;

public sealed class OccupationsTests
{
    [Fact]
    public void There_are_40_unit_groups_15_minor_and_3_sub_major_groups()
    {
        ReportingCatalog.BuiltIn.Occupations.Count(occupation => occupation.IsUnitGroup).Should().Be(40);
        ReportingCatalog.BuiltIn.Occupations.Count(occupation => occupation.Code.Number.Length == 3).Should().Be(15);
        ReportingCatalog.BuiltIn.Occupations.Count(occupation => occupation.Code.Number.Length == 2).Should().Be(3);
        ReportingCatalog.BuiltIn.Occupations.Should().HaveCount(58);
    }

    [Fact]
    public void No_code_is_listed_twice() => ReportingCatalog.BuiltIn.Occupations.Select(occupation => occupation.Code).Should().OnlyHaveUniqueItems();

    [Theory]
    [InlineData(OccupationGroup.Doctors, "2211 2212")]
    [InlineData(OccupationGroup.Nurses, "2221 3221")]
    [InlineData(OccupationGroup.Midwives, "2222 3222")]
    [InlineData(OccupationGroup.Dentists, "2261")]
    [InlineData(OccupationGroup.Pharmacists, "2262")]
    [InlineData(OccupationGroup.Physiotherapists, "2264")]
    public void WHO_counts_these_unit_groups_together(OccupationGroup group, string codes) =>
        string.Join(' ', ReportingCatalog.BuiltIn.Occupations.Where(occupation => occupation.Group == group).Select(occupation => occupation.Code.Number))
            .Should().Be(codes);

    [Fact]
    public void All_other_health_personnel_are_29_unit_groups() =>
        ReportingCatalog.BuiltIn.Occupations.Where(occupation => occupation.Group == OccupationGroup.Other).Should()
            .HaveCount(29).And.OnlyContain(occupation => occupation.IsUnitGroup);

    [Theory]
    [InlineData("2250", "Veterinarians")]
    [InlineData("3240", "Veterinary Technicians and Assistants")]
    public void Veterinary_occupations_are_not_health_personnel(string code, string title)
    {
        var occupation = Occupation(code);

        occupation.Title.ToString().Should().Be(title);
        occupation.IsHealthPersonnel.Should().BeFalse();
        occupation.Group.Should().BeNull();
    }

    [Fact]
    public void Every_other_unit_group_is_health_personnel_and_counted() =>
        ReportingCatalog.BuiltIn.Occupations.Where(occupation => occupation.IsUnitGroup && occupation.Code.Number is not ("2250" or "3240"))
            .Should().HaveCount(38).And.OnlyContain(occupation => occupation.IsHealthPersonnel && occupation.Group != null);

    [Theory]
    [InlineData("5321", "Health Care Assistants")]
    [InlineData("5322", "Home-based Personal Care Workers")]
    [InlineData("5329", "Personal Care Workers in Health Services Not Elsewhere Classified")]
    public void Care_workers_are_health_personnel_with_their_own_class(string code, string title)
    {
        var occupation = Occupation(code);

        occupation.Title.ToString().Should().Be(title);
        occupation.IsHealthPersonnel.Should().BeTrue();
        occupation.Group.Should().Be(OccupationGroup.Other);
        occupation.Class!.ToString().Should().Be("Personal care workers in health services");
    }

    [Theory]
    [InlineData("Health professionals", 15)]
    [InlineData("Health associate professionals", 17)]
    [InlineData("Personal care workers in health services", 3)]
    [InlineData("Health management and support personnel", 5)]
    public void Each_broad_class_has_its_unit_groups(string name, int count) =>
        ReportingCatalog.BuiltIn.Occupations.Count(occupation => occupation.Class?.ToString() == name).Should().Be(count);

    [Fact]
    public void Only_unit_groups_have_a_class_and_a_group() =>
        ReportingCatalog.BuiltIn.Occupations.Where(occupation => !occupation.IsUnitGroup)
            .Should().OnlyContain(occupation => occupation.Class == null && occupation.Group == null);

    [Theory]
    [InlineData("22", "Health Professionals")]
    [InlineData("221", "Medical Doctors")]
    [InlineData("2221", "Nursing Professionals")]
    [InlineData("2269", "Health Professionals Not Elsewhere Classified")]
    [InlineData("3253", "Community Health Workers")]
    [InlineData("1343", "Aged Care Service Managers")]
    [InlineData("3344", "Medical Secretaries")]
    public void Titles_are_those_of_the_International_Labour_Organization(string code, string title) =>
        Occupation(code).Title.ToString(LocalizedTexts.English).Should().Be(title);

    [Fact]
    public void Every_title_and_class_has_an_English_text()
    {
        ReportingCatalog.BuiltIn.Occupations.Select(occupation => occupation.Title.ToString(LocalizedTexts.English)).Should().NotContain("");
        ReportingCatalog.BuiltIn.Occupations.Select(occupation => occupation.Class).OfType<LocalizedText>().Select(text => text.ToString(LocalizedTexts.English)).Should().NotContain("");
    }

    private static Occupation Occupation(string code) =>
        ReportingCatalog.BuiltIn.Occupations.Single(occupation => occupation.Code == OccupationCode.FromIsco08(code));

    [Theory]
    [InlineData("225", false)]
    [InlineData("324", false)]
    [InlineData("222", true)]
    public void Groups_of_veterinary_occupations_are_not_health_personnel(string code, bool isHealthPersonnel) =>
        ReportingCatalog.BuiltIn.Occupations.Single(occupation => occupation.Code == OccupationCode.FromIsco08(code)).IsHealthPersonnel.Should().Be(isHealthPersonnel);
}
