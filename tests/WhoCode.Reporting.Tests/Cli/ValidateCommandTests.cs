using static WhoCode.Reporting.Tests.Cli.ToolCall;

namespace WhoCode.Reporting.Tests.Cli;

public sealed class ValidateCommandTests
{
    [Fact]
    public void A_clean_report_ends_with_0_and_says_so()
    {
        var call = Run("validate", CleanPath);

        call.Should().Be(new ToolCall(0, $"{CleanPath} (sample-nurses-2024): no findings. Validated as: submission.\n", ""));
    }

    [Fact]
    public void A_faulty_report_ends_with_1_and_has_a_line_for_each_finding_and_then_the_counts()
    {
        var call = Run("validate", FaultyPath);

        call.Status.Should().Be(1);
        call.Error.Should().BeEmpty();
        var lines = call.Output.TrimEnd('\n').Split('\n');
        lines.Should().HaveCount(28);
        lines.Should().Contain($"{FaultyPath}:32:15: error WHC3006: /contributions/0/period/to: The period ends on 2020-03, before it starts on 2020-11.");
        lines.Should().Contain($"{FaultyPath}:35:9: advice WHC4014: /contributions/0/sourceCountries/0: Zimbabwe is not on SSL2020, the safeguards list in force for round 4. It is on WHR2006, SSL2023. (Code 3.3, 5.1)");
        lines[^1].Should().Be($"{FaultyPath} (sample-faulty-stakeholder): errors 16, warnings 6, advice 5. Validated as: submission.");
    }

    [Fact]
    public void What_to_do_can_be_asked_for() =>
        Run("validate", FaultyPath, "--explain").Output.Should().Contain("\n    Correct one of the two dates.\n");

    [Fact]
    public void A_draft_may_be_unfinished() => Run("validate", FaultyPath, "--profile", "draft").Output.Should().NotContain("is missing");

    [Fact]
    public void A_dash_reads_standard_input()
    {
        var call = RunWith("{\"round\": 9}", "validate", "-", "--profile", "draft");

        call.Status.Should().Be(1);
        call.Output.Should().Be(
            "standard input:1:11: error WHC4001: /round: Round 9 is not in the catalogue. Known rounds: 1, 2, 3, 4, 5, 6.\n"
            + "standard input: errors 1, warnings 0, advice 0. Validated as: draft.\n");
    }

    [Fact]
    public void A_file_that_cannot_be_used_ends_with_2_and_the_others_are_still_checked()
    {
        var call = Run("validate", "no such file.json", FaultyPath, Repository.Root);

        call.Status.Should().Be(2);
        call.Error.Should().Be(
            $"whocode: 'no such file.json' cannot be read: there is no such file.\nwhocode: '{Repository.Root}' cannot be read: it is a folder; for the reports in it, write '{Path.Combine(Repository.Root, "*.json")}'.\n");
        call.Output.Should().Contain("WHC3006");
    }

    [Fact]
    public void An_option_that_is_none_is_not_taken_for_a_file_without_a_word()
    {
        var call = Run("validate", "--jsnl", CleanPath);

        call.Status.Should().Be(2);
        call.Error.Should().Be("whocode: There is no option '--jsnl'. Did you mean '--jsonl'? See 'whocode validate --help'.\n");
    }

    [Fact]
    public void A_clean_file_after_a_faulty_one_does_not_make_the_call_clean() => Run("validate", FaultyPath, CleanPath).Status.Should().Be(1);
}
