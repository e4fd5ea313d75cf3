using System.CommandLine;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary><c>help [COMMAND]</c>: the help of the tool or of a command.</summary>
internal static class HelpCommand
{
    public static Command Create(ToolConsole console, RootCommand root)
    {
        var names = new Argument<string[]>("COMMAND") { Description = console.Say("help.command"), Arity = ArgumentArity.ZeroOrMore };
        names.CompletionSources.Add(_ => root.Subcommands.Select(each => each.Name));
        var command = new ToolCommand("help", console.Say("help")) { names };
        command.SetAction(call =>
        {
            Command shown = root;
            foreach (var name in call.GetValue(names) ?? [])
            {
                if (shown.Subcommands.FirstOrDefault(each => each.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } found)
                {
                    return console.Refuse(console.Suggest(
                        console.Say("call.no-command", ("written", name)), Suggestion.For(name, shown.Subcommands.Select(each => each.Name))));
                }

                shown = found;
            }

            return new HelpPage(console).Write(shown);
        });
        return command;
    }
}
