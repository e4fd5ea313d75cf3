using System.Text;
using System.Text.Json;
using WhoCode.Reporting.Rules;
using static WhoCode.Reporting.Tests.Cli.ToolCall;

namespace WhoCode.Reporting.Tests.Cli;

public sealed class NationalCommandTests
{
    [Theory]
    [InlineData("GHA")]
    [InlineData("Ghana")]
    public void A_draft_of_a_national_report_names_its_Member_State_and_the_fields_asked_for(string country)
    {
        var call = Run("new", "national", "--round", "1", "--country", country, "--fields", "1,4");

        call.Status.Should().Be(0);
        var draft = ReportJson.Read<NationalReport>(call.Output);
        draft.Findings.Should().BeEmpty();
        draft.Report!.MemberState.Should().Be(TestReports.Ghana);
        draft.Report.Measures.Select(measure => measure.Field.ToString()).Should().Equal("ethical-recruitment", "international-cooperation");
        new ReportValidator().Validate(draft.Report, ValidationProfile.Draft).Where(finding => finding.Severity == FindingSeverity.Error).Should().BeEmpty();
    }

    [Fact]
    public void A_draft_shows_every_member_there_is()
    {
        using var draft = JsonDocument.Parse(Run("new", "national", "--round", "5", "--country", "GHA").Output);

        draft.RootElement.GetProperty("workforce").GetProperty("stocks")[0].EnumerateObject().Select(member => member.Name)
            .Should().Contain(["occupations", "year", "total", "foreignTrained", "notApplicable", "source"]);
    }

    [Fact]
    public void A_national_report_is_checked_as_what_it_is()
    {
        Run("validate", Repository.Path("docs", "samples", "national-example-2024.json")).Status.Should().Be(0);
        Run("validate", Repository.Path("docs", "samples", "national-example-2024.json"), CleanPath).Status.Should().Be(0);
        RunWith("""{"memberState": "UK", "measures": {}}""", "validate", "-", "--quote").Output.Should()
            .Contain("/memberState: 'UK' is not a three-letter country code").And.Contain("/measures: Expected a list in square brackets but found an object");
    }

    [Fact]
    public void The_schema_of_national_reports_has_a_short_name_too() =>
        Encoding.UTF8.GetBytes(Run("schema", "national").Output).Should().Equal(Encoding.UTF8.GetBytes(Run("schema", "national-report").Output));
}
