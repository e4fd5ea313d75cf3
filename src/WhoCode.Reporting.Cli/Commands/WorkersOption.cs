using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary>The option <c>--workers N</c>.</summary>
internal static class WorkersOption
{
    /// <param name="console">The console.</param>
    /// <param name="description">What the option does.</param>
    public static Option<int> Create(ToolConsole console, string description) => new("--workers")
    {
        Description = description,
        HelpName = "N",
        DefaultValueFactory = _ => 1,
        CustomParser = given => Read(console, given),
    };

    private static int Read(ToolConsole console, ArgumentResult given)
    {
        if (given.Tokens is [var token] && int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= 1024)
        {
            return count;
        }

        given.AddError(console.Say("validate.workers-range"));
        return 1;
    }
}
