using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using WhoCode.Reporting.Cli.Terminal;

namespace WhoCode.Reporting.Cli;

/// <summary>The help of a command, as wide as the terminal.</summary>
internal sealed class HelpPage(ToolConsole console)
{
    private const int Indent = 2;
    private const int Gap = 2;
    private const int WidestName = 22;

    private readonly Paint paint = new(console.WantsColors);

    /// <summary>Writes the help of a command.</summary>
    public int Write(Command command)
    {
        Heading("help.usage", $" {console.Isolate(UsageOf(command))}");
        Paragraph(command.Description);
        if (command is ToolCommand { More: { } more })
        {
            Paragraph(more);
        }

        Section("help.commands", command.Subcommands.Select(each => (each.Name, $"{each.Description}")));
        Section("help.arguments", command.Arguments.Select(each => (each.Name, $"{each.Description}")));
        Section("help.options", ToolCommand.OptionsOf(command).Select(each => (NameOf(each), DescriptionOf(each))));
        if (command is ToolCommand { Examples: { } examples })
        {
            console.Line();
            Heading("help.examples", "");
            foreach (var line in examples.Split('\n'))
            {
                console.Line(new string(' ', Indent) + console.Isolate(line));
            }
        }

        if (command.Subcommands.Count > 0)
        {
            Paragraph(console.Say("help.more", ("command", ToolCommand.PathOf(command))));
        }

        return Tool.Clean;
    }

    private string UsageOf(Command command) => string.Join(' ',
    [
        ToolCommand.PathOf(command),
        .. command.Subcommands.Count > 0 ? ["COMMAND"] : (string[])[],
        .. command.Arguments.Select(each =>
        {
            var name = each.Arity.MaximumNumberOfValues > 1 ? $"{each.Name}..." : each.Name;
            return each.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
        }),
        .. command.Options.Where(each => each.Required).Select(NameOf),
        console.Say("help.any-options"),
    ]);

    private static string NameOf(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias != "-?").Append(option.Name));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }

    private string DescriptionOf(Option option)
    {
        var description = $"{option.Description}";
        return option is Choice choice
            ? console.Say("help.choice", ("description", description), ("values", choice.Values), ("default", choice.GetDefaultValue()))
            : description;
    }

    private void Heading(string key, string after) => console.Output.Write($"{console.LineStart}{paint.Bold(console.Say(key))}{after}\n");

    private void Paragraph(string? text)
    {
        console.Line();
        foreach (var line in Wrapping.Lines($"{text}", console.Width))
        {
            console.Line(line);
        }
    }

    private void Section(string heading, IEnumerable<(string Name, string Description)> given)
    {
        var rows = given.ToList();
        if (rows.Count == 0)
        {
            return;
        }

        console.Line();
        Heading(heading, "");
        var names = Math.Min(WidestName, rows.Max(row => row.Name.Length));
        var indent = new string(' ', Indent + names + Gap);
        foreach (var (name, description) in rows)
        {
            var first = new string(' ', Indent) + DisplayWidth.Pad(console.Isolate(name), names + Gap);
            if (name.Length > names)
            {
                console.Line(first.TrimEnd());
                first = indent;
            }

            foreach (var line in Wrapping.Lines(description, console.Width - indent.Length))
            {
                console.Line(first + line);
                first = indent;
            }
        }
    }

    /// <summary>Writes the help of the command that was called with <c>--help</c>.</summary>
    public sealed class Action(ToolConsole console) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult) => new HelpPage(console).Write(parseResult.CommandResult.Command);
    }

    /// <summary>Creates the option <c>--help</c>.</summary>
    public static HelpOption CreateOption(ToolConsole console) =>
        new("--help", "-h", "-?") { Description = console.Say("help.option"), Action = new Action(console) };
}
