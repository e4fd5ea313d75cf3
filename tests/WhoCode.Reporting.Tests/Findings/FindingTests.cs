using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Findings;

public sealed class FindingTests
{
    private static readonly RuleDescriptor Rule = new()
    {
        Id = RuleId.Parse("ORG1001"),
        Name = "PeriodIsGiven",
        Severities = ProfileSeverities.FromSubmission(FindingSeverity.Advice),
        Statement = "A contribution says when.",
        Message = LocalizedText.Create("{title} does not say when."),
        Remedy = LocalizedText.Create("Add the period of {title}."),
        Paragraphs = [ParagraphId.Parse("9.4")],
    };

    [Fact]
    public void A_finding_of_a_custom_rule_has_its_message_and_remedy()
    {
        var finding = Found(("title", "'Nurses'"));

        finding.Message.Should().Be("'Nurses' does not say when.");
        finding.GetRemedy(LocalizedTexts.English).Should().Be("Add the period of 'Nurses'.");
        finding.RuleId.ToString().Should().Be("ORG1001");
        finding.Paragraphs.Should().Equal(ParagraphId.Parse("9.4"));
    }

    [Fact]
    public void A_message_is_in_the_requested_language()
    {
        var words = LocalizedTexts.Find(LanguageTag.Parse("fr"))!.With([new("org.message", "Pays : {title}.")]);
        var finding = Found(("title", LocalizedText.FromKey("country.DEU"))) with { Rule = Rule with { Message = LocalizedText.FromKey("org.message") } };

        finding.GetMessage(words).Should().Be("Pays : Allemagne.");
    }

    [Fact]
    public void ToString_contains_severity_rule_location_and_message() =>
        Found(("title", LocalizedText.Create("It"))).ToString().Should().Be("advice ORG1001: /contributions/0/period: It does not say when.");

    [Fact]
    public void ToString_quotes_nothing() =>
        (Found(("title", "My secret")) with { Pointer = JsonPointer.Parse("/contributions/0/my-secret") }).ToString().Should().Be("advice ORG1001: /contributions/0: … does not say when.");

    [Fact]
    public void ToString_shows_the_root_as_the_report() =>
        (Found(("title", LocalizedText.Create("It"))) with { Pointer = JsonPointer.Root }).ToString()
            .Should().Be("advice ORG1001: (report): It does not say when.");

    [Fact]
    public void Two_findings_with_the_same_content_are_equal()
    {
        Found(("title", "It")).Should().Be(Found(("title", "It")));
        Found(("title", "It")).Should().NotBe(Found(("title", "She")));
    }

    [Fact]
    public void A_finding_on_a_report_in_memory_has_no_position() => Found().Position.Should().BeNull();

    private static Finding Found(params TextArgument[] values) => new()
    {
        Rule = Rule,
        Severity = FindingSeverity.Advice,
        Pointer = JsonPointer.Parse("/contributions/0/period"),
        Arguments = values,
    };
}
