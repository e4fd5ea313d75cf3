using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Testing;
using static WhoCode.Reporting.Tests.Testing.CustomRule;

namespace WhoCode.Reporting.Tests.Testing;

public sealed class WrongRulesTests
{
    [Fact]
    public void A_rule_that_fires_in_a_near_miss_fails() =>
        ProblemsOf(static (_, context) => context.AddFinding(nameof(Figure.Year), ("label", "All")))
            .Should().ContainSingle().Which.Should().Match("*\"a figure with a year\"*silent*unexpected: warning at /contributions/0/figures/0/year: *'All' has no year*");

    [Fact]
    public void A_rule_that_is_silent_where_it_should_fire_fails() =>
        ProblemsOf(static (_, _) => { }).Should().ContainSingle()
            .Which.Should().Match("*\"a figure without a year\" (Submission)*missing: warning at /contributions/0/figures/0/year").And.NotContain("unexpected");

    [Fact]
    public void A_rule_that_reports_the_same_finding_twice_fails() =>
        ProblemsOf(static (figure, context) =>
        {
            Check(figure, context);
            Check(figure, context);
        }).Should().ContainSingle().Which.Should().Contain("unexpected: warning").And.NotContain("missing");

    [Fact]
    public void A_rule_that_throws_for_a_missing_property_fails_even_if_no_case_shows_it() =>
        ProblemsOf(static (figure, context) =>
        {
            if (figure.Label!.Length > 0)
            {
                Check(figure, context);
            }
        }).Should().ContainSingle().Which.Should().Match("*hollow report*threw NullReferenceException at /contributions/0/figures/0:*missing*");

    [Fact]
    public void A_rule_that_throws_for_an_empty_report_fails()
    {
        var rule = Rule.Create<StakeholderReport>(Descriptor, static (report, context) =>
        {
            if (report.Contributions[0].Figures[0].Year is null)
            {
                context.AddFinding(JsonPointer.Parse("/contributions/0/figures/0/year"), ("label", ""));
            }
        });

        ProblemsOf(rule).Should().ContainSingle().Which.Should().Match("*empty report (Draft)*threw IndexOutOfRangeException at (report)*");
    }

    [Fact]
    public void A_rule_that_names_a_property_that_the_node_does_not_have_fails() =>
        ProblemsOf(static (_, context) => context.AddFinding("Colour")).Should().HaveCount(4)
            .And.AllSatisfy(problem => problem.Should().Match("*threw ArgumentException at */figures/0*no property 'Colour'*by nameof: Label,*Correct the call of AddFinding.")
                .And.NotContain("can be missing", "that is not what is wrong"));

    [Fact]
    public void A_rule_on_values_that_names_a_property_fails() =>
        ProblemsOf(Rule.Create<CountryCode>(Descriptor, static (_, context) => context.AddFinding("Length")))
            .Should().Contain(problem => problem.Contains("no property 'Length' here, because a value has no properties", StringComparison.Ordinal)
                && problem.EndsWith("Correct the call of AddFinding.", StringComparison.Ordinal));

    [Fact]
    public void The_exception_of_a_rule_is_the_inner_exception_with_its_stack_trace()
    {
        var test = RuleTest.For(Rule.Create<Figure>(Descriptor, Broken));

        var thrown = FluentActions.Invoking(() => test.Verify(Cases)).Should().Throw<RuleTestException>().WithInnerException<InvalidOperationException>().Which;

        thrown.Message.Should().Be("Something broke.");
        thrown.StackTrace.Should().Contain(nameof(Broken));

        static void Broken(Figure figure, RuleContext context) => throw new InvalidOperationException("Something broke.");
    }

    [Fact]
    public void The_exception_of_a_descriptor_is_the_inner_exception() =>
        FluentActions.Invoking(() => RuleTest.For(new WithoutDescriptor()).Verify(Cases)).Should().Throw<RuleTestException>().WithInnerException<NotSupportedException>();

    [Fact]
    public void A_rule_that_throws_only_for_national_reports_fails() =>
        ProblemsOf(Rule.Create<Measure>(Descriptor, static (measure, _) => measure.Results!.ToString())).Should()
            .Contain(problem => problem.StartsWith("The hollow national report (Draft): the rule threw NullReferenceException at /measures/0:", StringComparison.Ordinal));

    private sealed class WithoutDescriptor : IRule<Figure>
    {
        public RuleDescriptor Descriptor => throw new NotSupportedException();

        public void Check(Figure node, RuleContext context) => CustomRule.Check(node, context);
    }

    [Fact]
    public void A_rule_that_reports_a_location_outside_the_report_fails() =>
        ProblemsOf(static (figure, context) =>
        {
            if (figure is { Year: null, Label: not null })
            {
                context.AddFinding(JsonPointer.Parse("/colour"), ("label", figure.Label));
            }
        }).Should().ContainSingle()
            .Which.Should().Match("*\"a figure without a year\"*finding at /contributions/0/figures/0/colour*not in the report*checks /contributions/0/figures/0*");

    [Fact]
    public void A_rule_that_changes_the_report_fails() =>
        ProblemsOf(static (figure, context) =>
        {
            Check(figure, context);
            typeof(Figure).GetProperty(nameof(Figure.Unit))!.SetValue(figure, figure.Unit + "!");
        }).Should().Contain(problem => problem.Contains("a figure with a year", StringComparison.Ordinal)).And.AllSatisfy(problem => problem.Should().Contain("changes the report"));

    [Fact]
    public void A_rule_that_counts_its_calls_fails()
    {
        var calls = 0;

        ProblemsOf((figure, context) =>
        {
            if (figure.Year is null && calls++ == 0)
            {
                context.AddFinding(nameof(Figure.Year), ("label", figure.Label));
            }
        }).Should().ContainSingle().Which.Should().Match("*\"a figure without a year\"*same report a second time*no state*missing: warning at*");
    }

    [Fact]
    public void A_rule_with_random_findings_fails() =>
        ProblemsOf(static (figure, context) =>
        {
            if (figure.Year is null)
            {
                context.AddFinding(nameof(Figure.Year), ("label", Guid.NewGuid()));
            }
        }).Should().HaveCount(2).And.AllSatisfy(problem => problem.Should().Match("*a second time*missing: *unexpected: *"));

    [Fact]
    public void A_rule_that_distinguishes_equal_reports_fails()
    {
        StakeholderReport? first = null;

        ProblemsOf((figure, context) =>
        {
            if (figure.Year is null && ReferenceEquals(first ??= (StakeholderReport)context.Report, context.Report))
            {
                context.AddFinding(nameof(Figure.Year), ("label", figure.Label));
            }
        }).Should().ContainSingle().Which.Should().Contain("equal copy");
    }

    [Fact]
    public void A_rule_that_is_not_thread_safe_fails()
    {
        var inside = 0;

        ProblemsOf((figure, context) =>
        {
            var isAlone = Interlocked.Increment(ref inside) == 1;
            Thread.Sleep(1);
            if (figure.Year is null && isAlone)
            {
                context.AddFinding(nameof(Figure.Year), ("label", figure.Label));
            }

            Interlocked.Decrement(ref inside);
        }).Should().Contain(problem => problem.Contains("several threads at once", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_on_a_type_that_no_report_contains_fails() =>
        ProblemsOf(RuleTest.For(Rule.Create<Version>(Descriptor, static (_, _) => { }))).Should().ContainSingle().Which.Should().Match("*cannot be used*ACME3001*never be called*");
}
