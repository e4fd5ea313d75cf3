using System.CommandLine;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Tables;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary><c>workforce export</c> and <c>workforce import</c>: the workforce data of a national report as a table in CSV, and back.</summary>
internal static class WorkforceCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new ToolCommand("workforce", console.Say("workforce")) { Export(console), Import(console) };
        command.SetAction(_ => new HelpPage(console).Write(command));
        return command;
    }

    private static ToolCommand Export(ToolConsole console)
    {
        var report = new Argument<string>("REPORT") { Description = console.Say("workforce.report") };
        var output = new Option<string?>("--output") { Description = console.Say("workforce.export.output"), HelpName = "FILE" };
        var command = new ToolCommand("export", console.Say("workforce.export"), examples: console.Say("workforce.export.examples")) { report, output };
        command.SetAction(call =>
        {
            if (ReadReport(console, call.GetValue(report)!, out var national) is var status && national is null)
            {
                return status;
            }

            console.WriteDocument(WorkforceCsv.Write(national.Workforce ?? new()), call.GetValue(output));
            return Tool.Clean;
        });
        return command;
    }

    private static ToolCommand Import(ToolConsole console)
    {
        var table = new Argument<string>("TABLE") { Description = console.Say("workforce.table") };
        var into = new Option<string>("--into") { Description = console.Say("workforce.into"), HelpName = "REPORT", Required = true };
        var output = new Option<string?>("--output") { Description = console.Say("workforce.import.output"), HelpName = "FILE" };
        var allowEmpty = new Option<bool>("--allow-empty") { Description = console.Say("workforce.import.allow-empty") };
        var command = new ToolCommand("import", console.Say("workforce.import"), console.Say("workforce.import.more"), console.Say("workforce.import.examples")) { table, into, output, allowEmpty };
        command.SetAction(call => Import(console, call.GetValue(table)!, call.GetValue(into)!, call.GetValue(output), call.GetValue(allowEmpty)));
        return command;
    }

    private static int Import(ToolConsole console, string file, string into, string? output, bool allowsEmpty)
    {
        if (file == "-" && into == "-")
        {
            return console.Refuse(console.Say("workforce.one-input"));
        }

        if (console.Read(file, stream => WorkforceCsv.Read(stream)) is not { } table)
        {
            return Tool.Unusable;
        }

        if (Print(console, file, table.Findings) is var faults && faults != Tool.Clean)
        {
            return faults;
        }

        if (ReadReport(console, into, out var report) is var status && report is null)
        {
            return status;
        }

        var (before, rows) = (RowsOf(report.Workforce), RowsOf(table.Workforce));
        if (before > 0 && rows == 0 && !allowsEmpty)
        {
            return console.Refuse(console.Say("workforce.import.empty", ("table", console.NameOf(file)), ("rows", before), ("report", console.NameOf(into))));
        }

        // A report that says nothing of its workforce is the same after a table without rows.
        var workforce = report.Workforce is null && table.Workforce == new Workforce() ? null : table.Workforce;
        console.WriteDocument(ReportJson.Write(report with { Workforce = workforce }), output, mayReplace: into);
        if (before > 0)
        {
            console.Warn(console.Say("workforce.import.replaced",
                ("rows", rows), ("table", console.NameOf(file)), ("before", before), ("report", console.NameOf(into))));
        }

        if (MarksOf(report.Workforce) is var marks && MarksOf(workforce) is var now && now < marks)
        {
            console.Warn(console.Say("workforce.import.fewer-marks",
                ("before", marks), ("report", console.NameOf(into)), ("now", now), ("table", console.NameOf(file))));
        }

        return Tool.Clean;
    }

    /// <summary>Reads a report, or says why not; one that cannot be read in full is none, as writing it again would lose the rest.</summary>
    private static int ReadReport(ToolConsole console, string file, out NationalReport? report)
    {
        report = null;
        if (console.Read(file) is not { } bytes)
        {
            return Tool.Unusable;
        }

        var read = ReportJson.Read<NationalReport>(bytes);
        var status = Print(console, file, read.Findings);
        report = status == Tool.Clean ? read.Report : null;
        return status;
    }

    private static int Print(ToolConsole console, string file, FindingList findings)
    {
        foreach (var finding in findings)
        {
            console.Line(FindingLine.Of(console, console.NameOf(file), finding, quotes: console.IsTerminal));
        }

        return findings.HasErrors ? Tool.ErrorsFound : Tool.Clean;
    }

    /// <summary>How many numbers are marked as not applicable or suppressed.</summary>
    private static int MarksOf(Workforce? workforce) => workforce is null ? 0
        : workforce.Stocks.Sum(row => row.NotApplicable.Count + row.Suppressed.Count)
            + workforce.TrainingCountries.Sum(row => row.NotApplicable.Count + row.Suppressed.Count)
            + workforce.Inflows.Concat(workforce.Outflows).Sum(row => row.NotApplicable.Count + row.Suppressed.Count);

    private static int RowsOf(Workforce? workforce) => workforce is null ? 0
        : workforce.Stocks.Count + workforce.TrainingCountries.Count + workforce.Inflows.Count + workforce.Outflows.Count;
}
