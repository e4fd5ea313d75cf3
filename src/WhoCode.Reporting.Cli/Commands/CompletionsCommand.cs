using System.CommandLine;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary><c>completions SHELL</c>: a script with which a shell completes commands, options and values.</summary>
internal static class CompletionsCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "powershell"];

    public static Command Create(ToolConsole console)
    {
        var shell = new Argument<string>("SHELL") { Description = console.Say("completions.shell") };
        shell.CustomParser = given => Choice.Read(console, given, shell.Name, Shells);
        shell.CompletionSources.Add(Shells);
        var command = new ToolCommand("completions", console.Say("completions"), console.Say("completions.more"), console.Say("completions.examples")) { shell };
        command.SetAction(call =>
        {
            using var script = typeof(CompletionsCommand).Assembly.GetManifestResourceStream($"whocode.Completions.{call.GetValue(shell)}")!;
            using var reader = new StreamReader(script);
            console.Output.Write(reader.ReadToEnd());
            return Tool.Clean;
        });
        return command;
    }
}
