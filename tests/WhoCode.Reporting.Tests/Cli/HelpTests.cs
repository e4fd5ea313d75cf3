using WhoCode.Reporting.Cli;
using static WhoCode.Reporting.Tests.Cli.ToolCall;

namespace WhoCode.Reporting.Tests.Cli;

public sealed class HelpTests
{
    public static TheoryData<string> Commands =>
    [
        "", "new", "validate", "compare", "coverage", "diff", "render", "carry", "workforce", "workforce export", "workforce import", "schema", "rules", "code", "fields", "rounds", "lists",
        "completions", "help",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_fits_80_columns_and_a_narrower_terminal(string command)
    {
        string[] words = [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"];
        var narrow = RunIn(new() { IsOutputTerminal = () => true, GetColumns = () => 60, GetVariable = name => name == "NO_COLOR" ? "1" : null }, "", words);

        Run(words).Output.Split('\n').Should().OnlyContain(line => line.Length <= 80).And.HaveElementAt(0, Run(words).Output.Split('\n')[0]);
        narrow.Output.TrimEnd('\n').Split('\n').Skip(1).Should().OnlyContain(line => line.Length <= 60 || line.StartsWith("  whocode ", StringComparison.Ordinal));
        Run(words).Should().Match<ToolCall>(call => call.Status == 0 && call.Error == "" && call.Output.StartsWith($"Usage: whocode {command}".TrimEnd()));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_can_be_asked_for_in_two_ways(string command)
    {
        string[] words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        Run(["help", .. words]).Should().Be(Run([.. words, "--help"]));
    }

    [Fact]
    public void Without_arguments_the_help_is_shown() => Run().Should().Be(Run("--help"));

    [Theory]
    [InlineData("validate")]
    [InlineData("new")]
    [InlineData("schema")]
    public void The_examples_of_the_help_can_be_called(string command)
    {
        var help = Run(command, "--help").Output;
        var examples = help[help.IndexOf("Examples:\n", StringComparison.Ordinal)..].Split('\n').Skip(1).Where(line => line.Length > 0).ToList();

        examples.Should().NotBeEmpty().And.OnlyContain(line => line.StartsWith($"  whocode {command} ", StringComparison.Ordinal));
        foreach (var example in examples)
        {
            // Only the form of the call is tried: with --help nothing is read or written, but a wrong option is still refused.
            var words = example.Trim().Split(' ')[1..].TakeWhile(word => word != "--output");
            var call = Run([.. words.Where(word => word != "report.json" && word != "*.json"), .. command == "validate" ? ["no-such-file.json"] : (string[])[]]);
            call.Error.Should().NotContain("--help", "{0} can be called", example);
        }
    }

    [Fact]
    public void The_kinds_of_schemas_are_not_in_the_help_but_listed_when_asked_for()
    {
        var list = Run("schema", "--list");

        Run("schema").Should().Be(list);
        list.Status.Should().Be(0);
        list.Output.Split('\n').Should().OnlyContain(line => line.Length <= 80);
        foreach (var kind in Reporting.Schema.SchemaKind.All)
        {
            list.Output.Should().Contain($"{kind.Id} ");
        }

        Run("--help").Output.Should().NotContain("co-signatory");
    }

    [Fact]
    public void Values_and_defaults_of_options_are_in_the_help() =>
        string.Join(' ', Run("validate", "--help").Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Should()
            .Contain("One of: draft, submission, publication. Default: submission.").And.Contain("One of: text, json, csv, sarif, markdown. Default: text.");
}
