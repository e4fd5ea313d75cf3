using System.CommandLine;
using WhoCode.Reporting.Differences;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary><c>diff BEFORE AFTER</c>: shows what changed between two versions of a report.</summary>
internal sealed class DiffCommand(ToolConsole console)
{
    private const string Patch = "patch";

    public static Command Create(ToolConsole console)
    {
        var before = new Argument<string>("BEFORE") { Description = console.Say("diff.before") };
        var after = new Argument<string>("AFTER") { Description = console.Say("diff.after") };
        var audience = AudienceOption.Create(console, console.Say("diff.for"), ["secretariat", "partner", "public"], "partner");
        var format = Choice.Create(console, "--format", "FORMAT", console.Say("diff.format"), ["text", "json", "markdown", Patch], "text");
        var exitCode = new Option<bool>("--exit-code") { Description = console.Say("diff.exit-code") };
        var output = new Option<string?>("--output") { Description = console.Say("compare.output"), HelpName = "FILE" };
        var command = new ToolCommand("diff", console.Say("diff"), console.Say("diff.more"), console.Say("diff.examples")) { before, after, audience, format, exitCode, output };
        command.SetAction(call => new DiffCommand(console).Run(
            call.GetValue(before)!, call.GetValue(after)!, AudienceOption.Of(call.GetValue(audience)!), call.GetValue(format)!, call.GetValue(exitCode), call.GetValue(output)));
        return command;
    }

    private int Run(string before, string after, Audience audience, string format, bool exitCode, string? output)
    {
        if (before == "-" && after == "-")
        {
            return console.Refuse(console.Say("compare.one-input"));
        }

        if (format == Patch && audience != Audience.Secretariat)
        {
            return console.Refuse(console.Say("diff.patch-for-secretariat"));
        }

        var (earlier, later) = (Read(before, audience), Read(after, audience));
        if (earlier is null || later is null)
        {
            return Tool.Unusable;
        }

        if (earlier.GetType() != later.GetType())
        {
            return console.Refuse(console.Say("diff.other-kind"));
        }

        var difference = ReportDifference.Compare(earlier, later, beforeName: console.NameOf(before), afterName: console.NameOf(after), audience: audience);
        console.WriteDocument(format == Patch ? [.. ReportPatch.Create(earlier, later), (byte)'\n'] : Write(difference, Enum.Parse<DifferenceFormat>(format, ignoreCase: true)), output);
        return exitCode && (difference.Changes.Count > 0 || difference.Withheld > 0) ? Tool.Different : Tool.Clean;
    }

    private byte[] Write(ReportDifference difference, DifferenceFormat format)
    {
        using var document = new MemoryStream();
        DifferenceExport.Write(document, format, difference, console.Texts);
        return document.ToArray();
    }

    /// <summary>
    /// The report of a file; null, with the reason said, if the audience may not see it or it cannot be read completely: what could not be read would seem
    /// to be removed, and can be a consent.
    /// </summary>
    private Report? Read(string file, Audience audience)
    {
        if (ReportFile.Read(console, file, out var errors, out var isComplete, isOneOfSeveral: true) is not { } report)
        {
            return null;
        }

        if (!isComplete)
        {
            console.Refuse(console.Say("diff.incomplete", ("file", console.NameOf(file)), ("errors", errors)));
            return null;
        }

        if (report.ViewFor(audience) is null)
        {
            console.Refuse(console.Say("redact.nothing", ("file", console.NameOf(file))));
            return null;
        }

        return report;
    }
}
