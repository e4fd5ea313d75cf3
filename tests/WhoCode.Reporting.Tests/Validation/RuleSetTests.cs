using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Validation;

public sealed class RuleSetTests
{
    [Fact]
    public void Built_in_rules_can_be_added_like_custom_rules()
    {
        var entered = RuleSet.Empty.With(RuleSet.BuiltIn.Rules.Reverse());

        entered.Rules.Should().Equal(RuleSet.BuiltIn.Rules);
        entered.Version.Should().Be(RuleSet.BuiltIn.Version);
        entered.HasAsyncRules.Should().Be(RuleSet.BuiltIn.HasAsyncRules).And.BeFalse();
    }

    [Fact]
    public void A_custom_rule_on_an_object_is_called_for_each_such_object()
    {
        var rule = Rule.Create<Figure>(Describe("ACME1001"), static (figure, context) =>
        {
            if (figure.Label == "Some")
            {
                context.AddFinding(nameof(Figure.PartOf), ("label", figure.Label), ("round", context.Round!.Number));
            }
        });

        var finding = new ReportValidator(RuleSet.BuiltIn.With(rule)).Validate(TestReports.Maximal, ValidationProfile.Submission).Single();

        finding.Pointer.ToString().Should().Be("/contributions/0/figures/1/partOf");
        finding.Message.Should().Be("Found Some in round 4.");
    }

    [Fact]
    public void A_custom_rule_on_a_value_is_called_wherever_the_value_appears()
    {
        var rule = Rule.Create<CountryCode>(Describe("ACME1001"), static (_, context) => context.AddFinding());

        new ReportValidator(RuleSet.Empty.With(rule)).Validate(TestReports.Maximal, ValidationProfile.Submission).Select(finding => finding.Pointer.ToString())
            .Should().Equal(
                "/reporter/country", "/reporter/coSignatories/0/country", "/scope/countries/0", "/scope/countries/1",
                "/contributions/0/sourceCountries/0", "/contributions/0/destinationCountries/0",
                "/contributions/0/figures/0/country", "/contributions/0/figures/1/country");
    }

    [Fact]
    public void A_custom_rule_on_texts_is_called_for_each_text()
    {
        var rule = Rule.Create<string>(Describe("ACME1001"), static (text, context) =>
        {
            if (text.Contains("what happened", StringComparison.OrdinalIgnoreCase))
            {
                context.AddFinding();
            }
        });

        new ReportValidator(RuleSet.Empty.With(rule)).Validate(TestReports.Maximal, ValidationProfile.Submission).Single().Pointer.ToString()
            .Should().Be("/contributions/0/narrative");
    }

    [Fact]
    public void A_rule_is_silent_in_a_profile_in_which_it_has_no_severity()
    {
        var rule = Rule.Create<StakeholderReport>(
            Describe("ACME1001") with { Severities = ProfileSeverities.Create(FindingSeverity.None, FindingSeverity.Advice, FindingSeverity.Error) }, static (_, context) => context.AddFinding());
        var validator = new ReportValidator(RuleSet.Empty.With(rule));

        validator.Validate(TestReports.Maximal, ValidationProfile.Draft).Should().BeEmpty();
        validator.Validate(TestReports.Maximal, ValidationProfile.Submission).Single().Severity.Should().Be(FindingSeverity.Advice);
        validator.Validate(TestReports.Maximal, ValidationProfile.Publication).Single().Severity.Should().Be(FindingSeverity.Error);
    }

    [Fact]
    public void A_rule_can_be_removed()
    {
        var rules = RuleSet.BuiltIn.Without(RuleId.Parse("WHC4002"));

        new ReportValidator(rules).Validate(TestReports.Maximal with { Round = 1 }, ValidationProfile.Submission).Should().BeEmpty();
        rules.Descriptors.Should().NotContain(rule => rule.Id == RuleId.Parse("WHC4002"));
    }

    [Fact]
    public void The_first_rule_of_a_set_can_be_removed()
    {
        var first = RuleSet.BuiltIn.Rules[0];

        RuleSet.BuiltIn.Without(first.Descriptor.Id).Rules.Should().Equal(RuleSet.BuiltIn.Rules.Skip(1));
    }

    [Fact]
    public void Adding_a_wrong_rule_throws_with_the_reason()
    {
        var rule = Rule.Create<Figure>(Describe("ACME1001"), static (_, _) => { });

        FluentActions.Invoking(() => RuleSet.BuiltIn.With(rule, rule)).Should().Throw<ArgumentException>().WithMessage("There is a rule ACME1001 already.*");
        FluentActions.Invoking(() => RuleSet.BuiltIn.With(Rule.Create<Figure>(Describe("WHC9999"), static (_, _) => { })))
            .Should().Throw<ArgumentException>().WithMessage("The id WHC9999 has the prefix WHC, which is reserved for the rules of this library.*");
        FluentActions.Invoking(() => RuleSet.BuiltIn.With(Rule.Create<Version>(Describe("ACME1002"), static (_, _) => { })))
            .Should().Throw<ArgumentException>().WithMessage("*never be called*");
        FluentActions.Invoking(() => RuleSet.BuiltIn.With(new Undescribed())).Should().Throw<ArgumentException>().WithMessage("Undescribed has no descriptor.*");
        FluentActions.Invoking(() => RuleSet.BuiltIn.With(Rule.Create<Figure>(Describe("ACME1001") with { Id = default }, static (_, _) => { })))
            .Should().Throw<ArgumentException>().WithMessage("*has no id,*");
        FluentActions.Invoking(() => RuleSet.BuiltIn.With(Rule.Create<Figure>(Describe("ACME1001") with { Message = null! }, static (_, _) => { })))
            .Should().Throw<ArgumentException>().WithMessage("*message or remedy.*");
        FluentActions.Invoking(() => RuleSet.BuiltIn.With(Rule.Create<Figure>(Describe("ACME1001") with { Remedy = " " }, static (_, _) => { })))
            .Should().Throw<ArgumentException>().WithMessage("*message or remedy.*");
        FluentActions.Invoking(() => RuleSet.BuiltIn.With(Rule.Create<Figure>(Describe("WHC1001"), static (_, _) => { })))
            .Should().Throw<ArgumentException>().WithMessage("The id WHC1001 has the prefix WHC, which is reserved*");
        FluentActions.Invoking(() => RuleSet.BuiltIn.Without(RuleId.Parse("ACME1001"))).Should().Throw<ArgumentException>().WithMessage("*no rule ACME1001*");
        FluentActions.Invoking(() => RuleSet.BuiltIn.With([null!])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => RuleSet.BuiltIn.With(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => RuleSet.BuiltIn.Without(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Rule.Create<Figure>(null!, static (_, _) => { })).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Rule.Create<Figure>(Describe("ACME1001"), null!)).Should().Throw<ArgumentNullException>();
    }

    private static RuleDescriptor Describe(string id) => new()
    {
        Id = RuleId.Parse(id),
        Name = "SomethingIsAsItShouldBe",
        Severities = ProfileSeverities.Always(FindingSeverity.Warning),
        Statement = "Something is as it should be.",
        Message = "Found {label} in round {round}.",
        Remedy = "Change it.",
        Paragraphs = [ParagraphId.Parse("9.4")],
    };

    private sealed class Undescribed : IRule<Figure>
    {
        public RuleDescriptor Descriptor => null!;

        public void Check(Figure node, RuleContext context) => context.AddFinding();
    }
}
