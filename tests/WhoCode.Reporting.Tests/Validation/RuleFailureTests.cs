using System.Text.Json;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Validation;

public sealed class RuleFailureTests
{
    [Fact]
    public void What_a_rule_throws_is_an_error_that_names_it_and_does_not_stop_the_others()
    {
        var rules = RuleSet.BuiltIn.With(
            HostRules.OnContributions("ACME0001", static (contribution, context) =>
            {
                context.AddFinding(nameof(Contribution.Title));
                throw new InvalidOperationException("Something broke.");
            }),
            HostRules.OnContributions("ACME0002", static (_, context) => context.AddFinding()));

        var findings = new ReportValidator(rules).Validate(TestReports.Maximal, ValidationProfile.Submission);

        findings.Places().Should().Equal("ACME0002 /contributions/0", "WHC6001 /contributions/0", "ACME0001 /contributions/0/title");
        findings[1].Severity.Should().Be(FindingSeverity.Error);
        findings[1].Message.Should().Be(
            "Rule ACME0001 (HostsRuleIsKept) failed here, so it is not known whether anything is wrong: InvalidOperationException: Something broke.");
    }

    [Fact]
    public void A_property_that_is_not_there_is_told_as_a_failure_of_the_rule()
    {
        var rule = Rule.Create<Figure>(HostRules.Describe("ACME0001"), static (_, context) => context.AddFinding("Colour"));

        var findings = new ReportValidator(RuleSet.Empty.With(rule)).Validate(TestReports.Maximal, ValidationProfile.Submission);

        findings.Places().Should().Equal("WHC6001 /contributions/0/figures/0", "WHC6001 /contributions/0/figures/1");
        findings[0].Message.Should().Contain("no property 'Colour'");
    }

    [Fact]
    public void A_finding_about_a_rule_that_threw_has_the_exception_which_no_document_and_no_comparison_shows()
    {
        var rule = HostRules.OnContributions("ACME0001", static (_, _) => throw new InvalidOperationException("Something broke."));
        var validator = new ReportValidator(RuleSet.Empty.With(rule, HostRules.OnContributions("ACME0002", static (_, context) => context.AddFinding())));

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
    public void A_place_that_is_not_in_the_report_is_told_and_the_finding_is_kept_at_the_node(string below)
    {
        var rule = HostRules.OnContributions("ACME0001", (_, context) => context.AddFinding(JsonPointer.Parse(below)));

        var findings = new ReportValidator(RuleSet.Empty.With(rule)).Validate(TestReports.Maximal, ValidationProfile.Submission);

        findings.Places().Should().Equal("ACME0001 /contributions/0", "WHC6002 /contributions/0");
        findings[1].Message.Should().Contain("ACME0001").And.Contain($"/contributions/0{below}");
    }

    [Fact]
    public void An_index_beyond_the_list_is_no_place_either()
    {
        var rule = HostRules.OnContributions("ACME0001", static (_, context) => context.AddFinding(nameof(Contribution.SourceCountries), 1));

        new ReportValidator(RuleSet.Empty.With(rule)).Validate(TestReports.Maximal, ValidationProfile.Submission).Places()
            .Should().Equal("ACME0001 /contributions/0", "WHC6002 /contributions/0");
    }

    [Theory]
    [InlineData("/period/to")]
    [InlineData("/figures/1/partOf")]
    [InlineData("/sourceCountries/0")]
    [InlineData("/period")]
    [InlineData("")]
    public void A_place_several_steps_down_can_be_reported(string below)
    {
        var rule = HostRules.OnContributions("ACME0001", (_, context) => context.AddFinding(JsonPointer.Parse(below)));

        new ReportValidator(RuleSet.Empty.With(rule)).Validate(TestReports.Maximal, ValidationProfile.Submission).Places()
            .Should().Equal($"ACME0001 /contributions/0{below}");
    }

    [Theory]
    [InlineData("/extensions/org.example.form", true)]
    [InlineData("/extensions/org.example.form/a/3/b", true)]
    [InlineData("/extensions/org.example.form/a/4", false)]
    [InlineData("/extensions/org.example.form/x", false)]
    [InlineData("/extensions/org.example.other", false)]
    public void A_place_in_an_extension_can_be_reported_where_it_is_there(string place, bool isThere)
    {
        var rule = Rule.Create<StakeholderReport>(HostRules.Describe("ACME0001"), (_, context) => context.AddFinding(JsonPointer.Parse(place)));

        new ReportValidator(RuleSet.Empty.With(rule)).Validate(TestReports.Maximal, ValidationProfile.Submission).Places()
            .Should().Contain(isThere ? $"ACME0001 {place}" : "ACME0001 ").And.HaveCount(isThere ? 1 : 2);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_exception_that_cannot_say_why_brings_no_check_down(bool throws)
    {
        var rules = RuleSet.Empty.With(
            HostRules.OnContributions("ACME0001", (_, _) => throw new Speechless(throws)),
            HostRules.OnContributions("ACME0002", static (_, context) => context.AddFinding()));

        var findings = new ReportValidator(rules).Validate(TestReports.Maximal, ValidationProfile.Submission);

        findings.Places().Should().Equal("ACME0002 /contributions/0", "WHC6001 /contributions/0");
        findings[1].Message.Should().EndWith(": Speechless: ");
    }

    [Fact]
    public void A_value_that_cannot_be_printed_is_named_by_its_type()
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
