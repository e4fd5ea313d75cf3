using System.CommandLine;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary>The argument KIND, the same wherever it stands.</summary>
internal static class KindArgument
{
    public static Argument<string> Create(ToolConsole console)
    {
        var kind = new Argument<string>("KIND") { Description = console.Say("kind") };
        kind.AcceptOnlyFromAmong("stakeholder");
        return kind;
    }
}
