using System.CommandLine;
using System.Globalization;
using WhoCode.Reporting.Code;
using WhoCode.Reporting.Json;
using WhoCode.Reporting.Languages;
using WhoCode.Reporting.Reports;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary><c>new stakeholder --round N</c>: a draft to fill in, with every member there is.</summary>
internal static class NewCommand
{
    private static ReportingCatalog Catalog => ReportingCatalog.BuiltIn;

    public static Command Create(ToolConsole console)
    {
        var kind = KindArgument.Create(console);
        var round = new Option<int>("--round") { Description = console.Say("new.round"), Required = true };
        var fields = new Option<string?>("--fields") { Description = console.Say("new.fields") };
        var command = new Command("new", console.Say("new")) { kind, round, fields };
        command.SetAction(call => Run(console, call.GetValue(round), call.GetValue(fields)));
        return command;
    }

    private static int Run(ToolConsole console, int number, string? fields)
    {
        if (Catalog.FindRound(number) is not { } round)
        {
            return console.Refuse(console.Say("new.no-such-round", ("round", number), ("known", Catalog.Rounds.Select(known => known.Number))));
        }

        if (round.Stakeholders is null)
        {
            return console.Refuse(console.Say("new.no-instrument", ("round", number), ("year", round.Year)));
        }

        var set = round.FieldSet is { } id ? Catalog.FindFieldSet(id)! : ThematicFieldSet.Isri2021;
        var chosen = new List<ThematicField?>();
        foreach (var written in fields?.Split(',', StringSplitOptions.TrimEntries) ?? [])
        {
            if (set.Fields.FirstOrDefault(field => field.Id.ToString() == written || field.Number.ToString(CultureInfo.InvariantCulture) == written)
                is not { } field)
            {
                return console.Refuse(console.Say("new.no-such-field", ("written", written), ("count", set.Fields.Count)));
            }

            chosen.Add(field);
        }

        console.Output.WriteLine(System.Text.Encoding.UTF8.GetString(ReportJson.WriteForm(Draft(console, round, chosen.Count == 0 ? [null] : chosen))));
        return Tool.Clean;
    }

    private static StakeholderReport Draft(ToolConsole console, ReportingRound round, List<ThematicField?> fields) => new()
    {
        FormatVersion = Report.CurrentFormatVersion,
        Round = round.Number,
        CodeEdition = round.CodeEdition,
        Language = LanguageTag.English,
        Reporter = new() { Contact = new() },
        Scope = new(),
        Contributions =
        [
            .. fields.Select((field, index) => new Contribution
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"c{index + 1}"),
                Field = field?.Id,
                Period = new(),
                Figures = [new() { Evidence = ["e1"] }],
                Evidence = ["e1"],
                Recommendations = [new()],
            }),
        ],
        Evidence = [new() { Id = "e1" }],
        GeneralComments = console.Say("new.instruction"),
        Consent = new(),
    };
}
