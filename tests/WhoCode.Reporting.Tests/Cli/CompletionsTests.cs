using static WhoCode.Reporting.Tests.Cli.ToolCall;

namespace WhoCode.Reporting.Tests.Cli;

public sealed class CompletionsTests
{
    [Theory]
    [InlineData("whocode ", "validate")]
    [InlineData("whocode val", "validate")]
    [InlineData("whocode validate --pro", "--profile")]
    [InlineData("whocode validate --profile ", "draft", "submission", "publication")]
    [InlineData("whocode validate --format s", "sarif")]
    [InlineData("whocode rules WHC300", "WHC3001", "WHC3006")]
    [InlineData("whocode schema cont", "contribution")]
    [InlineData("whocode schema ", "stakeholder", "national")]
    [InlineData("whocode lists GH", "GHA")]
    [InlineData("whocode new national --country GH", "GHA")]
    [InlineData("whocode new ", "stakeholder", "national")]
    [InlineData("whocode workforce ", "export", "import")]
    [InlineData("whocode help work", "workforce")]
    [InlineData("whocode code 7.2", "7.2")]
    public void A_line_is_completed(string line, params string[] expected)
    {
        var call = Run($"[suggest:{line.Length}]", line);

        call.Status.Should().Be(0);
        call.Error.Should().BeEmpty();
        call.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().Contain(expected);
    }

    [Theory]
    [InlineData("bash", "complete ")]
    [InlineData("zsh", "compdef ")]
    [InlineData("fish", "complete -c whocode")]
    [InlineData("powershell", "Register-ArgumentCompleter")]
    public void Each_shell_has_its_script(string shell, string command)
    {
        var call = Run("completions", shell);

        call.Should().Match<ToolCall>(each => each.Status == 0 && each.Error == "");
        call.Output.Should().Contain(command).And.Contain("[suggest:").And.Contain($"whocode completions {shell}").And.EndWith("\n");
    }
}
