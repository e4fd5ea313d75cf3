using System.CommandLine;

namespace WhoCode.Reporting.Cli;

/// <summary>A command, with what its help shows beside a description.</summary>
/// <param name="name">The name.</param>
/// <param name="description">What it does, in one sentence.</param>
/// <param name="more">What else there is to know; null for nothing.</param>
/// <param name="examples">Calls of the command, one a line; null for none.</param>
internal sealed class ToolCommand(string name, string description, string? more = null, string? examples = null) : Command(name, description)
{
    /// <summary>What else there is to know; null for nothing.</summary>
    public string? More => more;

    /// <summary>Calls of the command, one a line; null for none.</summary>
    public string? Examples => examples;

    /// <summary>Returns the options of a command, and those of the commands around it that it takes too.</summary>
    public static IEnumerable<Option> OptionsOf(Command command) => command.Options.Concat(OptionsForAll(command));

    private static IEnumerable<Option> OptionsForAll(Command command) =>
        command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive).Concat(OptionsForAll(parent)));

    /// <summary>Returns a command as it is called, such as "whocode workforce export".</summary>
    public static string PathOf(Command command) =>
        command is RootCommand ? Tool.Name : string.Join(' ', command.Parents.OfType<Command>().Take(1).Select(PathOf).Append(command.Name));
}
