using WhoCode.Reporting.Testing;
using static WhoCode.Reporting.Tests.Guides.WriteARuleTests;

namespace WhoCode.Reporting.Tests.Guides;

/// <summary>The code of docs/guides/test-a-rule.md, and what it prints.</summary>
public sealed class TestARuleTests
{
    private const string Page = "test-a-rule.md";

    private Printed Console { get; } = new();

    [Fact]
    public void The_guide_shows_the_code_that_runs() => DocumentedCode.CheckGuide(Page, "TestARuleTests.cs");

    // <page>
    [Fact]
    public void Contributions_name_their_occupations()
    {
        var nurses = SampleReports.Maximal.Contributions[0];

        RuleTest.For(new OccupationIsNamed()).Verify(
            RuleTestCase.Fires(
                "a contribution without occupations",
                SampleReports.Maximal with { Contributions = [nurses with { Occupations = [] }] },
                new ExpectedFinding(FindingSeverity.Warning, "/contributions/0/occupations")),
            RuleTestCase.StaysSilent(
                "the same contribution about nurses",
                SampleReports.Maximal with { Contributions = [nurses] }));
    }

    // </page>

    [Fact]
    public void A_failure_says_what_was_found()
    {
        var nurses = SampleReports.Maximal.Contributions[0];

        // <page>
        try
        {
            RuleTest.For(new OccupationIsNamed()).Verify(RuleTestCase.StaysSilent(
                "a contribution without occupations", SampleReports.Maximal with { Contributions = [nurses with { Occupations = [] }] }));
        }
        catch (RuleTestException exception)
        {
            Console.WriteLine(exception.Message);
        }
        // </page>

        DocumentedCode.CheckOutput(Page, 1, Console);
        Console.ToString().Should().Contain("/contributions/0/occupations");
    }
}
