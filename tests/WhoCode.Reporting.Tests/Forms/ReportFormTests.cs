using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using WhoCode.Reporting.Forms;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Forms;

public sealed class ReportFormTests
{
    private static readonly StakeholderReport Report = TestReports.Maximal;

    private static readonly ReportForm Form = new(Report);

    [Theory]
    [InlineData("", "")]
    [InlineData("/round", "Round")]
    [InlineData("/$schema", "Schema")]
    [InlineData("/reporter/contact/email", "Reporter.Contact.Email")]
    [InlineData("/contributions", "Contributions")]
    [InlineData("/contributions/0", "Contributions[0]")]
    [InlineData("/contributions/0/period/to", "Contributions[0].Period.To")]
    [InlineData("/contributions/0/sourceCountries/0", "Contributions[0].SourceCountries[0]")]
    [InlineData("/contributions/0/figures/1/evidence/0", "Contributions[0].Figures[1].Evidence[0]")]
    [InlineData("/extensions/org.example.form", "Extensions[org.example.form]")]
    [InlineData("/memberState", "MemberState")]
    [InlineData("/authority/contact/email", "Authority.Contact.Email")]
    [InlineData("/measures/1/paragraphs/0", "Measures[1].Paragraphs[0]")]
    [InlineData("/workforce/stocks/3/occupations/0", "Workforce.Stocks[3].Occupations[0]")]
    public void A_location_has_a_key_and_the_key_has_that_location(string pointer, string key)
    {
        ReportForm.GetKey(JsonPointer.Parse(pointer)).Should().Be(key);
        ReportForm.FindPointer(key)!.Value.ToString().Should().Be(pointer);
    }

    [Theory]
    [InlineData("round")]
    [InlineData("Colour")]
    [InlineData("Contributions.Title")]
    [InlineData("Contributions[x].Title")]
    [InlineData("Contributions[0")]
    [InlineData("Round[0]")]
    [InlineData("Reporter.")]
    [InlineData("Contributions[0][1]")]
    [InlineData("Reporter.Name.Length")]
    public void A_key_of_an_unknown_property_has_no_location(string key) => ReportForm.FindPointer(key).Should().BeNull();

    [Fact]
    public void A_location_that_no_report_has_is_shown_at_the_nearest_field() =>
        ReportForm.GetKey(JsonPointer.Parse("/reporter/colour/0")).Should().Be("Reporter");

    [Fact]
    public void Every_finding_has_a_form_field_and_the_field_has_the_location()
    {
        var faulty = ReportJson.Read<StakeholderReport>(Repository.Sample(Samples.Faulty)).Report!;
        var form = new ReportForm(faulty);
        var findings = new ReportValidator().Validate(faulty, ValidationProfile.Publication);

        findings.Count.Should().BeGreaterThan(15);
        foreach (var field in findings.Select(form.FindField))
        {
            field.Owner.GetType().GetProperty(field.Property).Should().NotBeNull("{0}", field.Pointer);
            form.FindPointer(field.Owner, field.Property, field.Index).Should().Be(field.Pointer);
            ReportForm.FindPointer(field.Key).Should().Be(field.Pointer);
        }
    }

    [Fact]
    public void Every_finding_in_a_national_report_has_a_form_field_and_the_field_has_the_location()
    {
        var faulty = ReportJson.Read<NationalReport>(Repository.Sample("faulty-national.json")).Report!;
        var form = new ReportForm(faulty);
        var findings = new ReportValidator().Validate(faulty, ValidationProfile.Publication);

        findings.Count.Should().BeGreaterThan(10);
        foreach (var field in findings.Select(form.FindField))
        {
            field.Owner.GetType().GetProperty(field.Property).Should().NotBeNull("{0}", field.Pointer);
            form.FindPointer(field.Owner, field.Property, field.Index).Should().Be(field.Pointer);
            ReportForm.FindPointer(field.Key).Should().Be(field.Pointer);
        }
    }

    [Fact]
    public void The_owner_is_the_same_instance_as_in_the_report()
    {
        Form.FindField(JsonPointer.Parse("/contributions/0/figures/1/label")).Should().BeEquivalentTo(new { Property = "Label", Index = (int?)null });
        Form.FindField(JsonPointer.Parse("/contributions/0/figures/1/label")).Owner.Should().BeSameAs(Report.Contributions[0].Figures[1]);
        Form.FindField(JsonPointer.Parse("/contributions/0/figures/1")).Owner.Should().BeSameAs(Report.Contributions[0]);
        Form.FindField(JsonPointer.Parse("/contributions/0/figures/1")).Index.Should().Be(1);
        Form.FindField(JsonPointer.Root).Should().Be(new FormField { Pointer = JsonPointer.Root, Owner = Report, Property = "", Key = "" });
    }

    [Fact]
    public void If_an_object_is_missing_the_nearest_object_around_it_is_the_owner()
    {
        var field = new ReportForm(Report with { Reporter = Report.Reporter! with { Contact = null } }).FindField(JsonPointer.Parse("/reporter/contact/email"));

        field.Property.Should().Be("Contact");
        field.Owner.Should().BeOfType<Reporter>();
        field.Key.Should().Be("Reporter.Contact.Email");
    }

    [Fact]
    public void An_object_outside_the_report_has_no_location()
    {
        Form.FindPointer(new Contact(), "Email").Should().BeNull();
        Form.FindPointer(Report.Reporter!, "Colour").Should().BeNull();
        Form.FindPointer(Report.Reporter!.CoSignatories[0], "").Should().Be(JsonPointer.Parse("/reporter/coSignatories/0"));
        Form.FindPointer(Report, "Round").Should().Be(JsonPointer.Parse("/round"));
    }

    [Fact]
    public void Findings_appear_beside_their_fields_in_Blazor()
    {
        var report = Report with { Contributions = [TestReports.Story with { Title = null }] };
        var form = new ReportForm(report);
        var context = new EditContext(report);
        var messages = new ValidationMessageStore(context);

        foreach (var finding in new ReportValidator().Validate(report, ValidationProfile.Submission))
        {
            var field = form.FindField(finding);
            messages.Add(new FieldIdentifier(field.Owner, field.Property), finding.Message);
        }

        context.GetValidationMessages(new FieldIdentifier(report.Contributions[0], "Title")).Should().Equal("Title ('title') is missing or empty.");
        context.GetValidationMessages().Should().ContainSingle();
    }

    [Fact]
    public void Findings_have_their_keys_in_MVC()
    {
        var report = Report with { Contributions = [TestReports.Story, TestReports.Story with { Id = "c2", Narrative = null }] };
        var state = new ModelStateDictionary();

        foreach (var finding in new ReportValidator().Validate(report, ValidationProfile.Submission))
        {
            state.AddModelError(ReportForm.GetKey(finding.Pointer), finding.Message);
        }

        state["Contributions[1].Narrative"]!.Errors.Should().ContainSingle().Which.ErrorMessage.Should().Be("Narrative ('narrative') is missing or empty.");
        state.ErrorCount.Should().Be(1);
    }

    [Fact]
    public void Wrong_calls_throw()
    {
        FluentActions.Invoking(() => new ReportForm(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Form.FindField(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ReportForm.FindPointer(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Form.FindPointer(null!, "")).Should().Throw<ArgumentNullException>();
    }
}
