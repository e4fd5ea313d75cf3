using System.CommandLine;
using System.Globalization;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary><c>rounds</c>: the reporting rounds.</summary>
internal static class RoundsCommand
{
    private const string Unknown = "?";

    private static IReadOnlyList<ReportingRound> Rounds => ReportingCatalog.BuiltIn.Rounds;

    public static Command Create(ToolConsole console)
    {
        var command = new ToolCommand("rounds", console.Say("rounds"));
        command.SetAction(_ =>
        {
            console.Table(
            [
                Headings("round", "year", "states-report", "stakeholders-report", "national-reports", "code", "list"),
                .. Rounds.Select(round => (string[])
                [
                    Number(round.Number),
                    Number(round.Year),
                    Window(console, round.NationalWindow),
                    round.StakeholderWindow is { } window ? Window(console, window) : console.Say("rounds.no-instrument"),
                    Number(round.NationalReports) + (round.NationalReportsAreSecondary ? "*" : ""),
                    round.CodeEdition?.ToString() ?? Unknown,
                    round.SafeguardsList?.ToString() ?? Unknown,
                ]),
            ]);
            console.Line();
            console.Table(
            [
                Headings("round", "completed", "assembly", "reported-in"),
                .. Rounds.Select(round => (string[])
                [
                    Number(round.Number), round.NationalWindow.Completed?.ToString() ?? Unknown, round.Assembly ?? Unknown, round.ReportedIn ?? Unknown,
                ]),
            ]);
            console.Line();
            console.Wrapped([console.Say("rounds.legend")]);
            foreach (var round in Rounds.Where(round => round.Note is not null))
            {
                console.Wrapped([console.Say("rounds.note", ("round", round.Number)), console.Say(round.Note!)]);
            }

            foreach (var round in Rounds)
            {
                foreach (var document in round.Documents)
                {
                    console.Wrapped([console.Say("rounds.note", ("round", round.Number)), console.Say(document)]);
                }
            }

            return Tool.Clean;
        });
        return command;

        string[] Headings(params string[] keys) => [.. keys.Select(key => console.Say($"rounds.{key}"))];
    }

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? Unknown;

    private static string Window(ToolConsole console, SubmissionWindow window)
    {
        if (window == new SubmissionWindow())
        {
            return Unknown;
        }

        var opens = window.Opens?.ToString() ?? (window.OpenBy is { } day
            ? console.Say("rounds.open-by", ("day", day))
            : Unknown);
        return console.Range(opens, window.Deadline?.ToString() ?? Unknown);
    }
}
