using System.CommandLine;
using System.Globalization;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Schema;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary><c>new KIND --round N</c>: a draft to fill in, with every member there is.</summary>
internal static class NewCommand
{
    private static ReportingCatalog Catalog => ReportingCatalog.BuiltIn;

    public static Command Create(ToolConsole console)
    {
        var kind = KindArgument.OfReports(console);
        var round = new Option<int>("--round") { Description = console.Say("new.round"), Required = true };
        var fields = new Option<string?>("--fields") { Description = console.Say("new.fields") };
        var country = new Option<string?>("--country") { Description = console.Say("new.country") };
        var command = new Command("new", console.Say("new")) { kind, round, fields, country };
        command.SetAction(call =>
        {
            if (Catalog.FindRound(call.GetValue(round)) is not { } known)
            {
                return console.Refuse(console.Say("new.no-such-round", ("round", call.GetValue(round)), ("known", Catalog.Rounds.Select(known => known.Number))));
            }

            var isNational = KindArgument.Of(call.GetValue(kind)!) == SchemaKind.NationalReport;
            if (call.GetValue(country) is not null != isNational)
            {
                return console.Refuse(console.Say(isNational ? "new.whose" : "new.no-country"));
            }

            if (!isNational && known.StakeholderWindow is null)
            {
                return console.Refuse(console.Say("new.no-instrument", ("round", known.Number), ("year", known.Year)));
            }

            return Run(console, known, call.GetValue(fields), call.GetValue(country));
        });
        return command;
    }

    private static int Run(ToolConsole console, ReportingRound round, string? fields, string? country)
    {
        var set = round.FieldSet is { } id ? Catalog.Find(id)! : ReportingCatalog.BuiltIn.Find(ThematicFieldSetId.Isri2021)!;
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

        Report draft;
        if (country is null)
        {
            draft = Draft(console, round, chosen.Count == 0 ? [null] : chosen);
        }
        else if (Catalog.FindCountry(country) is { } memberState)
        {
            draft = NationalDraft(console, round, memberState.Code, chosen.Count == 0 ? [null] : chosen);
        }
        else
        {
            return console.Refuse(console.Say("lists.no-such-country", ("written", country), ("suggestion", Catalog.GetCountryAdvice(country))));
        }

        console.Output.WriteLine(System.Text.Encoding.UTF8.GetString(ReportJson.WriteTemplate(draft)));
        return Tool.Clean;
    }

    private static NationalReport NationalDraft(ToolConsole console, ReportingRound round, CountryCode memberState, List<ThematicField?> fields) =>
        NationalReport.CreateFor(round, memberState, LanguageTag.English) with
        {
            EarlierReport = new(),
            Authority = new() { Contact = new() },
            PreparedWith = [new()],
            Measures = [.. fields.Select(field => new Measure { Field = field?.Id, Evidence = ["e1"] })],
            Laws = [new()],
            Agreements = [new() { Validity = new() }],
            Recruiters = new(),
            Workforce = new() { Stocks = [new()], TrainingCountries = [new()], Inflows = [new()], Outflows = [new()] },
            Support = [new() { Period = new() }],
            Constraints = [new()],
            Evidence = [new() { Id = "e1" }],
            Answers = [new()],
            GeneralComments = console.Say("new.instruction"),
        };

    private static StakeholderReport Draft(ToolConsole console, ReportingRound round, List<ThematicField?> fields) =>
        StakeholderReport.CreateFor(round, LanguageTag.English) with
        {
            EarlierReport = new(),
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
            Endorsements = [new()],
            Answers = [new()],
            GeneralComments = console.Say("new.instruction"),
            Consent = new(),
        };
}
