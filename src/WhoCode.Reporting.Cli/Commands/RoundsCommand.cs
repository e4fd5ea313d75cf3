using System.CommandLine;
using System.Globalization;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary><c>rounds</c>: the reporting rounds.</summary>
internal static class RoundsCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new Command("rounds", console.Say("rounds"));
        command.SetAction(_ =>
        {
            string[] headings = ["round", "year", "states-report", "stakeholders-report", "national-reports", "code", "list", "reported-in"];
            console.Table(
            [
                [.. headings.Select(heading => console.Say($"rounds.{heading}"))],
                .. ReportingCatalog.BuiltIn.Rounds.Select(round => (string[])
                [
                    round.Number.ToString(CultureInfo.InvariantCulture),
                    round.Year.ToString(CultureInfo.InvariantCulture),
                    Window(console, round.National),
                    round.Stakeholders is { } window ? Window(console, window) : console.Say("rounds.no-instrument"),
                    (round.NationalReports?.ToString(CultureInfo.InvariantCulture) ?? "?") + (round.NationalReportsAreSecondary ? "*" : ""),
                    round.CodeEdition.ToString(),
                    round.SafeguardsList ?? "?",
                    round.ReportedIn ?? "?",
                ]),
            ]);
            console.Line();
            console.Line(console.Say("rounds.legend"));
            foreach (var round in ReportingCatalog.BuiltIn.Rounds.Where(round => round.Note is not null))
            {
                console.Line(console.Say("rounds.note", ("round", round.Number), ("note", round.Note)));
            }

            return Tool.Clean;
        });
        return command;
    }

    private static string Window(ToolConsole console, SubmissionWindow window)
    {
        var opens = window.Opens?.ToString() ?? (window.OpenBy is { } day
            ? console.Say("rounds.open-by", ("day", day))
            : "?");
        return $"{opens} – {window.Closes?.ToString() ?? "?"}";
    }
}
