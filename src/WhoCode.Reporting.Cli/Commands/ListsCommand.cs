using System.CommandLine;
using System.CommandLine.Completions;
using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary><c>lists [COUNTRY]</c>: the lists of countries with safeguards, or on which of them a country is.</summary>
internal static class ListsCommand
{
    private static ReportingCatalog Catalog => ReportingCatalog.BuiltIn;

    public static Command Create(ToolConsole console)
    {
        var country = new Argument<string?>("COUNTRY") { Description = console.Say("lists.country"), Arity = ArgumentArity.ZeroOrOne };
        country.CompletionSources.Add(_ => CountryCodes(console));
        var command = new ToolCommand("lists", console.Say("lists"), examples: console.Say("lists.examples")) { country };
        command.SetAction(call => call.GetValue(country) is { } written ? OfCountry(console, written) : All(console));
        return command;
    }

    /// <summary>Returns the codes of all countries with their names, for shells that complete them.</summary>
    public static IEnumerable<CompletionItem> CountryCodes(ToolConsole console) =>
        Catalog.Countries.Select(country => new CompletionItem(country.Code.ToString(), detail: console.Say(country.Name)));

    private static int OfCountry(ToolConsole console, string written)
    {
        if (Catalog.FindCountry(written) is not { } country)
        {
            return console.Refuse(console.NoCountry(written));
        }

        console.Wrapped([console.Say("lists.heading",
            ("code", country.Code), ("name", country.Name), ("region", Regions(console, country)), ("standing", Labels.For(country.Membership)))]);
        if (country.Note is { } note)
        {
            console.Wrapped([console.Say(note)]);
        }

        console.Wrapped([.. Catalog.SafeguardsLists.Select(list => (string[])
        [
            console.Say(list.Contains(country.Code) ? "lists.on" : "lists.not-on"), list.Id.ToString(), Rounds(console, list), console.Say(list.Title),
        ])]);
        console.Wrapped([console.Say("lists.meaning")]);
        return Tool.Clean;
    }

    private static int All(ToolConsole console)
    {
        SafeguardsList? earlier = null;
        foreach (var list in Catalog.SafeguardsLists)
        {
            console.Wrapped([list.Id.ToString(), console.Say("lists.list", ("title", list.Title), ("count", list.Countries.Count), ("published", list.Published))]);
            var change = earlier is null ? null : list.GetChangesSince(earlier);
            List<string[]> rows =
            [
                [console.Say("lists.rounds"), Rounds(console, list)],
                [console.Say("lists.criteria"), console.Say(list.Criteria)],
                [console.Say("lists.countries"), string.Join(' ', list.Countries)],
                .. change is null ? (string[][])[] :
                [
                    [console.Say("lists.added"), string.Join(' ', change.Added)],
                    [console.Say("lists.removed"), change.Removed.Count == 0 ? console.Say("none") : string.Join(' ', change.Removed)],
                ],
                .. list.Note is { } note ? [[console.Say("lists.note"), console.Say(note)]] : (string[][])[],
                .. list.Documents.Select(document => (string[])[console.Say("lists.read"), console.Say(document)]),
            ];
            console.Wrapped([.. rows.Select(row => (string[])["  " + row[0], row[1]])]);
            earlier = list;
        }

        console.Wrapped([console.Say("lists.credit")]);
        return Tool.Clean;
    }

    /// <summary>The region now and, if it changed, the one before with the day of the change.</summary>
    private static string Regions(ToolConsole console, Country country) => country.Regions switch
    {
        [] => console.Say("lists.no-region"),
        [.., var before, var now] => console.Say("lists.regions", ("now", Labels.For(now.Region)), ("from", now.From), ("before", Labels.For(before.Region))),
        [var only] => console.Say(Labels.For(only.Region)),
    };

    private static string Rounds(ToolConsole console, SafeguardsList list) => console.Say(
        "lists.in-rounds", ("rounds", Catalog.Rounds.Where(round => round.SafeguardsList == list.Id).Select(round => round.Number)));
}
