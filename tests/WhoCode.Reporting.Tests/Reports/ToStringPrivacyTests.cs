using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Reports;

/// <summary>Texts from <c>ToString</c> are logged, so they contain nothing that a reporter wrote except an id.</summary>
public sealed class ToStringPrivacyTests
{
    [Fact]
    public void ToString_of_an_object_in_a_report_shows_only_its_type()
    {
        var parts = Hosting.Kinds.PartsOfReports;
        parts.Should().HaveCountGreaterThan(20);

        foreach (var type in parts)
        {
            var part = Activator.CreateInstance(type)!;
            foreach (var property in type.GetProperties().Where(property => property.PropertyType == typeof(string) && property.CanWrite && property.Name != "Id"))
            {
                property.SetValue(part, "secret");
            }

            part.ToString().Should().Be(type.Name);
        }
    }

    [Fact]
    public void ToString_shows_an_id_if_it_is_well_formed()
    {
        new Contribution { Id = "c1", Narrative = "secret" }.ToString().Should().Be("Contribution c1");
        new Evidence { Id = "Maria Example" }.ToString().Should().Be("Evidence", "it is a name and not an id");
        new Evidence { Id = new string('a', 50_000) }.ToString().Should().Be("Evidence");
        TestReports.Maximal.ToString().Should().Be($"StakeholderReport {TestReports.Maximal.Id}");
    }

    [Fact]
    public void ToString_of_a_result_shows_the_report_and_the_number_of_findings()
    {
        new ReportValidator().ReadAndValidate("""{"id": "r1", "formatVersion": "9"}"""u8, ValidationProfile.Draft).ToString().Should().Be("StakeholderReport r1, findings: 1");
        ReportJson.Read<NationalReport>("[]"u8).ToString().Should().Be("no NationalReport, findings: 1");
    }

    [Theory]
    [InlineData("""{"round": 5}""", true)]
    [InlineData("""{"round": 5, "scope": {"countries": ["GHA"]}}""", true)]
    [InlineData("""{"round": 5, "scope": {"countries": ["Ghana"]}}""", false)]
    [InlineData("""{"round": 5, "x": 1}""", false)]
    [InlineData("""{"round": 5 /* five */}""", false)]
    [InlineData("""{"round": 5""", false)]
    [InlineData("[]", false)]
    public void A_result_states_whether_the_report_is_complete(string json, bool isComplete)
    {
        ReportJson.Read<StakeholderReport>(json).IsComplete.Should().Be(isComplete);
        new ReportValidator().ReadAndValidate(System.Text.Encoding.UTF8.GetBytes(json), ValidationProfile.Submission).IsComplete.Should().Be(isComplete);
    }
}
