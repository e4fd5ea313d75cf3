using System.Text.Json;
using WhoCode.Reporting.Rules;
using static WhoCode.Reporting.Tests.Cli.ToolCall;

namespace WhoCode.Reporting.Tests.Cli;

public sealed class RulesCommandTests
{
    [Fact]
    public void All_rules_stand_in_a_line_each_with_their_severities()
    {
        var lines = Run("rules").Output.TrimEnd('\n').Split('\n');

        lines.Should().HaveCount(RuleSet.BuiltIn.Descriptors.Count() + 1);
        lines.Should().Contain(line => line.StartsWith("WHC3005  advice  warning warning", StringComparison.Ordinal) && line.EndsWith("A contribution should cite evidence.", StringComparison.Ordinal));
        lines.Should().Contain(line => line.StartsWith("WHC1001  -       error   error", StringComparison.Ordinal));
    }

    [Fact]
    public void One_rule_is_told_in_full()
    {
        var call = Run("rules", "whc4005");

        call.Status.Should().Be(0);
        call.Output.Should().StartWith("WHC4005 ReportIsInTime\nA report should be submitted while the round accepts reports.\nWhy: ")
            .And.Contain("\nBased on:           the Code, 9.4\n").And.Contain("\nIn the schema:      no\n").And.Contain("\nAllows deviations:  yes\n");
        Run("rules", "WHC3006").Output.Should().Contain("\nBased on:           our own rule\n");
    }

    [Fact]
    public void As_JSON_there_are_all_rules_or_the_one_asked_for()
    {
        using var all = JsonDocument.Parse(Run("rules", "--format", "json").Output);
        using var one = JsonDocument.Parse(Run("rules", "WHC3006", "--format", "json").Output);

        all.RootElement.EnumerateArray().Select(rule => rule.GetProperty("id").GetString())
            .Should().Equal(RuleSet.BuiltIn.Descriptors.Select(rule => rule.Id.ToString()));
        one.RootElement.EnumerateArray().Single().GetProperty("name").GetString().Should().Be("PeriodDoesNotEndBeforeItStarts");
    }

    [Fact]
    public void As_Markdown_there_is_a_page() =>
        Run("rules", "--format", "markdown").Output.Should().StartWith("# Rules\n").And.Contain("\n## WHC3006 PeriodDoesNotEndBeforeItStarts\n");

    [Fact]
    public void A_rule_that_there_is_not_ends_with_2() =>
        Run("rules", "WHC9999").Should().Be(new ToolCall(2, "", "whocode: There is no rule 'WHC9999'. 'whocode rules' lists all rules.\n"));
}
