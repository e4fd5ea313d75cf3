using System.CommandLine;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary>The option <c>--for AUDIENCE</c>.</summary>
internal static class AudienceOption
{
    /// <param name="console">The console.</param>
    /// <param name="description">What the option does.</param>
    /// <param name="audiences">The audiences that can be chosen.</param>
    /// <param name="usual">The audience if none is chosen.</param>
    public static Option<string> Create(ToolConsole console, string description, string[] audiences, string usual) =>
        Choice.Create(console, "--for", "AUDIENCE", description, audiences, usual);

    public static Audience Of(string audience) => Enum.Parse<Audience>(audience, ignoreCase: true);
}
