using System.CommandLine;
using WhoCode.Reporting.NextRound;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary><c>carry REPORT --round N</c>: writes a draft for a later round from a report, and lists what must be reviewed and what was not carried.</summary>
internal sealed class CarryCommand(ToolConsole console, ReportingRound round)
{
    /// <summary>The file of the draft; null or "-" for standard output.</summary>
    private string? Output { get; init; }

    /// <summary>The file of the list; null for standard error, "-" for standard output.</summary>
    private string? List { get; init; }

    private CarriedReportFormat Format { get; init; }

    /// <summary>Whether existing files are replaced.</summary>
    private bool Replaces { get; init; }

    public static Command Create(ToolConsole console)
    {
        var report = new Argument<string>("REPORT") { Description = console.Say("carry.report") };
        var round = RoundOption.Create(console);
        var output = new Option<string?>("--output") { Description = console.Say("carry.output"), HelpName = "FILE" };
        var list = new Option<string?>("--list") { Description = console.Say("carry.list"), HelpName = "FILE" };
        var format = Choice.Create(console, "--format", "FORMAT", console.Say("carry.format"), ["text", "json", "markdown"], "text");
        var force = new Option<bool>("--force") { Description = console.Say("new.force") };
        var command = new ToolCommand("carry", console.Say("carry"), console.Say("carry.more"), console.Say("carry.examples")) { report, round, output, list, format, force };
        command.SetAction(call => RoundOption.Find(console, call.GetValue(round)) is not { } known ? Tool.Unusable : new CarryCommand(console, known)
        {
            Output = call.GetValue(output),
            List = call.GetValue(list),
            Format = Enum.Parse<CarriedReportFormat>(call.GetValue(format)!, ignoreCase: true),
            Replaces = call.GetValue(force),
        }.Run(call.GetValue(report)!));
        return command;
    }

    private int Run(string file)
    {
        if (ReasonAgainstOutput() is { } reason)
        {
            return console.Refuse(reason);
        }

        if (ReportFile.Read(console, file, out var errors, out var isComplete) is not { } report)
        {
            return Tool.Unusable;
        }

        if (ReasonAgainst(report, console.NameOf(file), errors, isComplete) is { } problem)
        {
            return console.Refuse(problem);
        }

        if (errors > 0)
        {
            console.Warn(console.Say("carry.faulty", ("file", console.NameOf(file)), ("errors", errors)));
        }

        Write(report.CarryTo(round));
        return Tool.Clean;
    }

    /// <summary>Returns why the draft and the list cannot be written where they should be; null if nothing is known against it.</summary>
    private string? ReasonAgainstOutput()
    {
        var isSame = IsFile(Output)
            ? IsFile(List) && OutputFile.SamePath.Equals(Path.GetFullPath(Output!), Path.GetFullPath(List!))
            : Output is null or "-" && List == "-";
        if (isSame)
        {
            return console.Say("carry.same-file");
        }

        var existing = Replaces ? null : ((string?[])[Output, List]).FirstOrDefault(file => IsFile(file) && OutputFile.WouldReplace(file!));
        return existing is null ? null : console.Say("new.exists", ("file", existing));
    }

    /// <summary>Returns why a report cannot be carried; null if it can.</summary>
    private string? ReasonAgainst(Report report, string file, int errors, bool isComplete) => report switch
    {
        _ when !isComplete => console.Say("carry.incomplete", ("file", file), ("errors", errors)),
        { View: not null } => console.Say("carry.view", ("file", file)),
        { Round: null } => console.Say("carry.no-round", ("file", file)),
        { Round: { } from } when from >= round.Number => console.Say("carry.not-later", ("file", file), ("from", from), ("round", round.Number)),
        StakeholderReport when round.StakeholderWindow is null => console.Say("new.no-instrument", ("round", round.Number), ("year", round.Year)),
        _ => null,
    };

    private void Write(CarriedReport<Report> carried)
    {
        using var list = new MemoryStream();
        CarriedReportExport.Write(list, Format, carried, console.Texts);
        console.WriteDocument([.. ReportJson.Write(carried.Report), (byte)'\n'], Output);
        if (List is not null)
        {
            console.WriteDocument(list.ToArray(), List);
            return;
        }

        foreach (var line in System.Text.Encoding.UTF8.GetString(list.ToArray()).TrimEnd('\n').Split('\n'))
        {
            console.Line(console.Error, line);
        }
    }

    private static bool IsFile(string? file) => file is { Length: > 0 } and not "-";
}
