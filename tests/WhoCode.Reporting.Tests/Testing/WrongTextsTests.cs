using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Testing;
using static WhoCode.Reporting.Tests.Testing.CustomRule;

namespace WhoCode.Reporting.Tests.Testing;

public sealed class WrongTextsTests
{
    [Theory]
    [InlineData("WHC9001")]
    [InlineData("WHC3010")]
    public void An_id_with_the_prefix_of_built_in_rules_fails(string id) =>
        ProblemsOf(Descriptor with { Id = RuleId.Parse(id) }).Should().ContainSingle().Which.Should().Match($"*cannot be used*{id} has the prefix WHC, which is reserved for the rules of this library*");

    [Fact]
    public void The_id_of_another_rule_fails() =>
        ProblemsOf(Descriptor with { Id = RuleId.Parse("WHC1001") }).Should().Contain(problem => problem.Contains("The id WHC1001 has the prefix WHC", StringComparison.Ordinal));

    [Fact]
    public void A_rule_without_an_id_fails() => ProblemsOf(Descriptor with { Id = default }).Should().Contain(problem => problem.StartsWith("The rule has no id", StringComparison.Ordinal));

    [Theory]
    [InlineData("TODO: say what a good report does.")]
    [InlineData("A figure has [TBD].")]
    [InlineData("A figure has XXX")]
    [InlineData("Lorem ipsum dolor sit amet.")]
    public void A_text_that_is_still_to_be_written_fails(string text)
    {
        ProblemsOf(Descriptor with { Statement = text }).Should().ContainSingle().Which.Should().Match("*Statement contains a placeholder*");
        ProblemsOf(Descriptor with { Remedy = text }).Should().ContainSingle().Which.Should().Match("*Remedy contains a placeholder*");
        ProblemsOf(Descriptor with { Rationale = text }).Should().ContainSingle().Which.Should().Match("*Rationale contains a placeholder*");
    }

    [Theory]
    [InlineData("TodoRule")]
    [InlineData("FigureXXX")]
    public void A_name_that_is_still_to_be_written_fails(string name) =>
        ProblemsOf(Descriptor with { Name = name }).Should().ContainSingle().Which.Should().Match($"*name \"{name}\"*placeholder*");

    [Theory]
    [InlineData("")]
    [InlineData("figureHasAYear")]
    [InlineData("Figure has a year")]
    [InlineData("FIGURE")]
    [InlineData("Figure_HasAYear")]
    public void A_name_that_is_not_in_pascal_case_fails(string name) =>
        ProblemsOf(Descriptor with { Name = name }).Should().ContainSingle().Which.Should().Match($"*name \"{name}\"*PascalCase*");

    [Fact]
    public void A_blank_text_fails()
    {
        ProblemsOf(Descriptor with { Statement = " " }).Should().Contain(problem => problem.Contains("Statement is blank", StringComparison.Ordinal));
        ProblemsOf(Descriptor with { Message = "" }).Should().Contain(problem => problem.Contains("Message is blank", StringComparison.Ordinal));
        ProblemsOf(Descriptor with { Remedy = "\t" }).Should().Contain(problem => problem.Contains("Remedy is blank", StringComparison.Ordinal));
    }

    [Fact]
    public void A_remedy_that_repeats_the_message_fails() =>
        ProblemsOf(Descriptor with { Message = "Write a year.", Remedy = "write a year. " }).Should().ContainSingle().Which.Should().Contain("Remedy is the same as the Message");

    [Fact]
    public void A_placeholder_without_a_value_fails()
    {
        ProblemsOf(Descriptor with { Message = "{label} of {country} has no year." }).Should().HaveCount(2, "a case and the hollow report show it")
            .And.AllSatisfy(problem => problem.Should().Contain("no value for the placeholder {country}"));
        ProblemsOf(Descriptor with { Remedy = "Write the year for {unit}." }).Should().Contain(problem => problem.Contains("no value for the placeholder {unit}", StringComparison.Ordinal));
        ProblemsOf(Descriptor with { Statement = "{label} has a year." }).Should().ContainSingle().Which.Should().Contain("Statement contains {label}");
    }

    [Fact]
    public void A_placeholder_without_a_value_inside_another_value_fails() =>
        ProblemsOf(static (figure, context) =>
        {
            if (figure.Year is null)
            {
                context.AddFinding(nameof(Figure.Year), ("label", LocalizedText.Create("figure {number}")));
            }
        }).Should().Contain(problem => problem.Contains("no value for the placeholder {number}", StringComparison.Ordinal));

    [Fact]
    public void Missing_localized_texts_are_a_problem_and_not_an_exception()
    {
        var keyed = Descriptor with { Message = LocalizedText.FromKey("acme.year.message") };

        ProblemsOf(keyed).Should().Contain(problem => problem.StartsWith("The Message cannot be printed", StringComparison.Ordinal) && problem.Contains("'acme.year.message'", StringComparison.Ordinal));
        RuleTest.For(Rule.Create<Figure>(keyed, Check)).WithTexts(LocalizedTexts.English.With([new("acme.year.message", "No year.")])).Verify(Cases);
    }

    [Fact]
    public void A_rule_without_a_severity_fails()
    {
        var silent = Descriptor with { Severities = ProfileSeverities.Always(FindingSeverity.None) };

        ProblemsOf(silent).Should().Contain(problem => problem.Contains("None in every profile", StringComparison.Ordinal))
            .And.Contain(problem => problem.Contains("\"a figure without a year\" (Submission) should fire, but cannot", StringComparison.Ordinal));
    }

    [Fact]
    public void A_descriptor_that_changes_is_missing_or_throws_fails()
    {
        var number = 0;

        ProblemsOf(RuleTest.For(new Described(() => Descriptor with { Statement = $"Statement {number++}." }))).Should().ContainSingle().Which.Should().Contain("changes from call to call");
        ProblemsOf(RuleTest.For(new Described(() => null!))).Should().ContainSingle().Which.Should().Contain("no descriptor");
        ProblemsOf(RuleTest.For(new Described(() => throw new NotSupportedException("Not yet.")))).Should().ContainSingle().Which.Should().Match("*threw NotSupportedException: Not yet.*");
    }

    private sealed class Described(Func<RuleDescriptor> describe) : IRule<Figure>
    {
        public RuleDescriptor Descriptor => describe();

        public void Check(Figure node, RuleContext context) => CustomRule.Check(node, context);
    }
}
