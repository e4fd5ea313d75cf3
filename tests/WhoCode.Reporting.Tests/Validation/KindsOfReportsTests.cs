using System.Text;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Validation;

public sealed class KindsOfReportsTests
{
    private static readonly ReportValidator Validator = new(time: new FixedDay(2026, 5, 1));

    [Fact]
    public void Both_kinds_of_report_are_recognized_by_their_properties()
    {
        Validator.ReadAndValidate<Report>(Repository.Sample("national-example-2024.json"), ValidationProfile.Submission).Report.Should().BeOfType<NationalReport>();
        Validator.ReadAndValidate<Report>(Repository.Sample("stakeholder-nurses-2024.json"), ValidationProfile.Submission).Report.Should().BeOfType<StakeholderReport>();
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("""{"round": 4""")]
    [InlineData("""{"\ud800": 1, "round": 4}""")]
    [InlineData("""{"measures": [], "contributions": []}""")]
    public void A_document_that_could_be_of_either_kind_is_read_as_a_stakeholder_report(string json)
    {
        var either = Validator.ReadAndValidate<Report>(Encoding.UTF8.GetBytes(json), ValidationProfile.Submission);
        var stakeholder = Validator.ReadAndValidate(Encoding.UTF8.GetBytes(json), ValidationProfile.Submission);

        either.Report.Should().Be(stakeholder.Report);
        either.Findings.Select(finding => finding.ToString()).Should().Equal(stakeholder.Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void A_report_that_is_read_as_the_other_kind_gives_one_finding() =>
        Validator.ReadAndValidate<StakeholderReport>(Repository.Sample("national-example-2024.json"), ValidationProfile.Submission).Findings.Should().ContainSingle()
            .Which.Message.Should().Be("This is not a stakeholder report, because its properties are those of a national report. All of it was skipped.");

    [Fact]
    public async Task Asynchronous_reading_recognizes_the_kind_too() =>
        (await Validator.ReadAndValidateAsync<Report>(Repository.Sample("national-example-2024.json"), ValidationProfile.Submission)).Report.Should().BeOfType<NationalReport>();

    [Fact]
    public void A_national_report_without_a_Member_State_is_not_a_valid_submission()
    {
        Validator.Validate(new NationalReport(), ValidationProfile.Draft).Where(finding => finding.Severity == FindingSeverity.Error).Should().BeEmpty();
        Validator.Validate(new NationalReport(), ValidationProfile.Submission).Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => $"{finding.RuleId} {finding.Pointer}")
            .Should().Contain(["WHC1001 /memberState", "WHC1001 /authority", "WHC1001 /round"]);
    }

    [Fact]
    public void A_national_report_in_memory_and_its_JSON_give_the_same_findings()
    {
        var report = new NationalReport
        {
            Round = 77,
            MemberState = TestReports.Ghana,
            Measures = [new() { Field = ThematicFieldId.Parse("no-such-field"), Paragraphs = [ParagraphId.Parse("9.9")] }],
            Workforce = new() { Stocks = [new() { Total = -1 }] },
        };

        var typed = Validator.Validate(report, ValidationProfile.Submission);
        var read = Validator.ReadAndValidate<NationalReport>(ReportJson.Write(report), ValidationProfile.Submission);

        read.Findings.Select(finding => finding.ToString()).Should().BeEquivalentTo(typed.Select(finding => finding.ToString()));
        typed.Select(finding => $"{finding.RuleId} {finding.Pointer}").Should().Contain(
            ["WHC4001 /round", "WHC4006 /measures/0/field", "WHC2003 /workforce/stocks/0/total", "WHC1002 /workforce/stocks/0/occupations"]);
    }

    [Fact]
    public void A_finding_in_a_measure_has_its_thematic_field() =>
        Validator.Validate(new NationalReport { Measures = [new() { Field = ThematicFieldId.FairTreatment }] }, ValidationProfile.Submission)
            .Single(finding => finding.Pointer.ToString() == "/measures/0/status").Field.Should().Be(ThematicFieldId.FairTreatment);

    [Fact]
    public void A_rule_on_reports_is_called_for_both_kinds()
    {
        var rule = Rule.Create<Report>(
            new()
            {
                Id = RuleId.Parse("ORG1001"),
                Name = "ReportHasAnId",
                Severities = ProfileSeverities.Always(FindingSeverity.Warning),
                Statement = "A report has an id.",
                Message = "This report has no id.",
                Remedy = "Give it one.",
            },
            (report, context) =>
            {
                if (report.Id is null)
                {
                    context.AddFinding(nameof(Report.Id));
                }
            });
        var validator = new ReportValidator(RuleSet.Empty.With(rule));

        foreach (var report in (Report[])[new NationalReport(), new StakeholderReport()])
        {
            validator.Validate(report, ValidationProfile.Draft).Should().ContainSingle(finding => finding.RuleId == rule.Descriptor.Id).Which.Pointer.ToString().Should().Be("/id");
        }
    }

    [Fact]
    public void A_findings_document_can_be_created_for_both_kinds()
    {
        var bytes = Repository.Sample("national-example-2024.json");
        var read = Validator.ReadAndValidate<Report>(bytes, ValidationProfile.Submission);

        var document = Validator.CreateDocument(bytes, read, "n.json");

        document.Round.Should().Be(5);
        Validator.CreateDocument(read.Report!, read.Findings, ValidationProfile.Submission, "n.json").Digest.Should().Be(document.Digest);
    }
}
