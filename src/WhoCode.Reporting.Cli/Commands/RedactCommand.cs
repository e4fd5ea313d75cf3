using System.CommandLine;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary><c>redact REPORT --for AUDIENCE</c>: writes the view of a report for an audience.</summary>
internal sealed class RedactCommand(ToolConsole console)
{
    public static Command Create(ToolConsole console)
    {
        var report = new Argument<string>("REPORT") { Description = console.Say("redact.report") };
        var audience = AudienceOption.Create(console, console.Say("redact.for"), ["partner", "public"], "public");
        var output = new Option<string?>("--output") { Description = console.Say("compare.output"), HelpName = "FILE" };
        var command = new ToolCommand("redact", console.Say("redact"), console.Say("redact.more"), console.Say("redact.examples")) { report, audience, output };
        command.SetAction(call => new RedactCommand(console).Run(call.GetValue(report)!, AudienceOption.Of(call.GetValue(audience)!), call.GetValue(output)));
        return command;
    }

    private int Run(string file, Audience audience, string? output)
    {
        if (ReportFile.Read(console, file, out var errors, out var isComplete) is not { } report)
        {
            return Tool.Unusable;
        }

        if (!isComplete)
        {
            return console.Refuse(console.Say("redact.incomplete", ("file", console.NameOf(file)), ("errors", errors)));
        }

        if (report.ViewFor(audience) is not { } view)
        {
            return console.Refuse(console.Say("redact.nothing", ("file", console.NameOf(file))));
        }

        console.WriteDocument([.. ReportJson.Write(view), (byte)'\n'], output);
        if (console.Surroundings.IsErrorTerminal())
        {
            console.Warn(console.Say("redact.withheld", ("items", view.View!.WithheldItems), ("values", view.View.WithheldValues)));
        }

        return Tool.Clean;
    }
}
