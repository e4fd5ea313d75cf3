using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using WhoCode.Reporting.Forms;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Guides;

/// <summary>The code of docs/guides/findings-in-a-form.md.</summary>
public sealed class FindingsInAFormTests
{
    private readonly ReportValidator validator = new();

    private readonly StakeholderReport report = TestReports.Maximal with
    {
        Reporter = TestReports.Maximal.Reporter! with { Name = null },
        Contributions = [TestReports.Story with { Title = null }],
    };

    [Fact]
    public void The_guide_shows_the_code_that_runs() => DocumentedCode.Check(
        Repository.Path("docs", "guides", "findings-in-a-form.md"),
        Repository.Path("tests", "WhoCode.Reporting.Tests", "Guides", "FindingsInAFormTests.cs"));

    [Fact]
    public void What_is_missing_is_distinguished_from_what_is_wrong()
    {
        // <page>
        var wrong = validator.Validate(report, ValidationProfile.Draft);
        var missing = validator.Validate(report, ValidationProfile.Submission).Where(finding =>
            finding.Severity == FindingSeverity.Error && finding.RuleId.ToString().StartsWith("WHC1", StringComparison.Ordinal));
        // </page>

        wrong.Should().BeEmpty();
        missing.Should().HaveCount(2);
    }

    [Fact]
    public void One_page_is_checked_while_it_is_filled_in()
    {
        // <page>
        var reporterPage = ReportPage.Create(JsonPointer.Parse("/reporter"), JsonPointer.Parse("/scope"));
        var firstContribution = ReportPage.ForContribution(0);
        var rest = ReportPage.CreateRest(reporterPage, firstContribution);

        var findings = validator.Validate(report, ValidationProfile.Submission, new ReportValidationOptions { Page = reporterPage });
        // </page>

        findings.Should().ContainSingle().Which.Pointer.ToString().Should().Be("/reporter/name");
        validator.Validate(report, ValidationProfile.Submission, new ReportValidationOptions { Page = rest }).Should().BeEmpty();
    }

    [Fact]
    public void Findings_are_shown_in_Blazor()
    {
        var editContext = new EditContext(report);
        var texts = LocalizedTexts.English;

        // <page>
        var form = new ReportForm(report);
        var messages = new ValidationMessageStore(editContext);
        foreach (var finding in validator.Validate(report, ValidationProfile.Submission))
        {
            var field = form.FindField(finding);
            messages.Add(new FieldIdentifier(field.Owner, field.Property), finding.GetMessage(texts));
        }

        editContext.NotifyValidationStateChanged();
        // </page>

        editContext.GetValidationMessages(new FieldIdentifier(report.Contributions[0], "Title")).Should().ContainSingle();
        editContext.GetValidationMessages(new FieldIdentifier(report.Reporter!, "Name")).Should().ContainSingle();
    }

    [Fact]
    public void Findings_are_shown_in_MVC()
    {
        var modelState = new ModelStateDictionary();

        // <page>
        foreach (var finding in validator.Validate(report, ValidationProfile.Submission).Errors)
        {
            modelState.AddModelError(ReportForm.GetKey(finding.Pointer), finding.Message);
        }
        // </page>

        modelState.Keys.Should().BeEquivalentTo("Reporter.Name", "Contributions[0].Title");
    }
}
