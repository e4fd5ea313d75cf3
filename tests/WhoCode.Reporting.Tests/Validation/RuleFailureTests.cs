using System.Text.Json;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Validation;

public sealed class RuleFailureTests
{
    [Fact]
    public void An_exception_of_a_rule_is_an_error_that_names_the_rule_and_does_not_stop_the_others()
    {
        var rules = RuleSet.BuiltIn.With(
            CustomRules.OnContributions("ACME0001", static (contribution, context) =>
            {
                context.AddFinding(nameof(Contribution.Title));
                throw new InvalidOperationException("Something broke.");
            }),
            CustomRules.OnContributions("ACME0002", static (_, context) => context.AddFinding()));

        var findings = new ReportValidator(rules).Validate(TestReports.Maximal, ValidationProfile.Submission);

        findings.Places().Should().Equal("ACME0002 /contributions/0", "WHC6001 /contributions/0", "ACME0001 /contributions/0/title");
        findings[1].Severity.Should().Be(FindingSeverity.Error);
        findings[1].Message.Should().Be(
            "Rule ACME0001 (CustomRuleIsKept) failed here, so it is not known whether anything is wrong. InvalidOperationException: Something broke.");
    }

    [Fact]
    public void Naming_a_property_that_does_not_exist_is_a_failure_of_the_rule()
    {
        var rule = Rule.Create<Figure>(CustomRules.Describe("ACME0001"), static (_, context) => context.AddFinding("Colour"));

        var findings = new ReportValidator(RuleSet.Empty.With(rule)).Validate(TestReports.Maximal, ValidationProfile.Submission);

        findings.Places().Should().Equal("WHC6001 /contributions/0/figures/0", "WHC6001 /contributions/0/figures/1");
        findings[0].Message.Should().Contain("no property 'Colour'");
    }

    [Fact]
    public void A_finding_about_a_failed_rule_has_the_exception_which_documents_and_equality_ignore()
    {
        var rule = CustomRules.OnContributions("ACME0001", static (_, _) => throw new InvalidOperationException("Something broke."));
        var validator = new ReportValidator(RuleSet.Empty.With(rule, CustomRules.OnContributions("ACME0002", static (_, context) => context.AddFinding())));

        var findings = validator.Validate(TestReports.Maximal, ValidationProfile.Submission);

        findings.Single(finding => finding.RuleId.ToString() == "WHC6001").Exception.Should().BeOfType<InvalidOperationException>().Which.StackTrace.Should().NotBeNull();
        findings.Single(finding => finding.RuleId.ToString() == "ACME0002").Exception.Should().BeNull();
        validator.Validate(TestReports.Maximal, ValidationProfile.Submission).Should().Equal(findings);
        JsonSerializer.Serialize(findings[0]).Should().NotContain("Exception\"");
    }

    [Theory]
    [InlineData("/figures/9")]
    [InlineData("/figures/9/label")]
    [InlineData("/nowhere")]
    [InlineData("/figures/first")]
    [InlineData("/title/inside")]
    public void A_location_outside_the_report_is_a_finding_and_the_original_finding_is_at_the_node(string below)
    {
        var rule = CustomRules.OnContributions("ACME0001", (_, context) => context.AddFinding(JsonPointer.Parse(below)));

        var findings = new ReportValidator(RuleSet.Empty.With(rule)).Validate(TestReports.Maximal, ValidationProfile.Submission);

        findings.Places().Should().Equal("ACME0001 /contributions/0", "WHC6002 /contributions/0");
        findings[1].Message.Should().Contain("ACME0001").And.Contain($"/contributions/0{below}");
    }

    [Fact]
    public void A_position_beyond_a_list_is_a_location_outside_the_report()
    {
        var rule = CustomRules.OnContributions("ACME0001", static (_, context) => context.AddFinding(nameof(Contribution.SourceCountries), 1));

        new ReportValidator(RuleSet.Empty.With(rule)).Validate(TestReports.Maximal, ValidationProfile.Submission).Places()
            .Should().Equal("ACME0001 /contributions/0", "WHC6002 /contributions/0");
    }

    [Theory]
    [InlineData("/period/to")]
    [InlineData("/figures/1/partOf")]
    [InlineData("/sourceCountries/0")]
    [InlineData("/period")]
    [InlineData("")]
    public void A_finding_can_be_reported_several_levels_below_the_node(string below)
    {
        var rule = CustomRules.OnContributions("ACME0001", (_, context) => context.AddFinding(JsonPointer.Parse(below)));

        new ReportValidator(RuleSet.Empty.With(rule)).Validate(TestReports.Maximal, ValidationProfile.Submission).Places()
            .Should().Equal($"ACME0001 /contributions/0{below}");
    }

    [Theory]
    [InlineData("/extensions/org.example.form", true)]
    [InlineData("/extensions/org.example.form/a/3/b", true)]
    [InlineData("/extensions/org.example.form/a/4", false)]
    [InlineData("/extensions/org.example.form/x", false)]
    [InlineData("/extensions/org.example.other", false)]
    public void A_finding_can_be_reported_inside_an_extension(string place, bool isThere)
    {
        var rule = Rule.Create<StakeholderReport>(CustomRules.Describe("ACME0001"), (_, context) => context.AddFinding(JsonPointer.Parse(place)));

        new ReportValidator(RuleSet.Empty.With(rule)).Validate(TestReports.Maximal, ValidationProfile.Submission).Places()
            .Should().Contain(isThere ? $"ACME0001 {place}" : "ACME0001 ").And.HaveCount(isThere ? 1 : 2);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_exception_whose_message_throws_does_not_stop_the_validation(bool throws)
    {
        var rules = RuleSet.Empty.With(
            CustomRules.OnContributions("ACME0001", (_, _) => throw new Speechless(throws)),
            CustomRules.OnContributions("ACME0002", static (_, context) => context.AddFinding()));

        var findings = new ReportValidator(rules).Validate(TestReports.Maximal, ValidationProfile.Submission);

        findings.Places().Should().Equal("ACME0002 /contributions/0", "WHC6001 /contributions/0");
        findings[1].Message.Should().EndWith(". Speechless:");
    }

    [Fact]
    public void A_value_that_cannot_be_formatted_is_shown_as_its_type()
    {
        var text = Reporting.Localization.LocalizedText.Create("{value} and {items} of {count}").WithArguments(("value", new Unprintable()), ("items", new object[] { 1, new Unprintable() }), ("count", 2));

        text.ToString(Reporting.Localization.LocalizedTexts.English).Should().Be("[Unprintable] and 1, [Unprintable] of 2");
    }

    private sealed class Speechless(bool throws) : Exception
    {
        public override string Message => throws ? throw new InvalidOperationException() : null!;
    }

    private sealed class Unprintable
    {
        public override string ToString() => throw new InvalidOperationException();
    }
}
