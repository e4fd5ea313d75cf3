using System.CommandLine;
using WhoCode.Reporting.Languages;
using WhoCode.Reporting.Reference;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary><c>lists [COUNTRY]</c>: the lists of countries with safeguards, or where one country stands on them.</summary>
internal static class ListsCommand
{
    private static ReportingCatalog Catalog => ReportingCatalog.BuiltIn;

    public static Command Create(ToolConsole console)
    {
        var country = new Argument<string?>("COUNTRY") { Description = console.Say("lists.country"), Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("lists", console.Say("lists")) { country };
        command.SetAction(call => call.GetValue(country) is { } written ? OfCountry(console, written) : All(console));
        return command;
    }

    private static int OfCountry(ToolConsole console, string written)
    {
        if (Catalog.FindCountryWritten(written) is not { } country)
        {
            return console.Refuse(console.Say("lists.no-such-country", ("written", written)));
        }

        console.Line(console.Say("lists.heading",
            ("code", country.Code), ("name", country.Name),
            ("region", country.Region is { } region ? Labels.Of(region) : (Text)console.Say("lists.no-region")),
            ("standing", Labels.Of(country.Standing))));
        if (country.Note is { } note)
        {
            console.Line(note.ToString());
        }

        console.Table([.. Catalog.SafeguardsLists.Select(list => (string[])
        [
            console.Say(list.Contains(country.Code) ? "lists.on" : "lists.not-on"), list.Id, Rounds(console, list), list.Title.ToString(),
        ])]);
        console.Line(console.Say("lists.meaning"));
        return Tool.Clean;
    }

    private static int All(ToolConsole console)
    {
        SafeguardsList? earlier = null;
        foreach (var list in Catalog.SafeguardsLists)
        {
            console.Line(console.Say("lists.list", ("id", list.Id), ("title", list.Title), ("count", list.Countries.Count), ("published", list.Published)));
            var change = earlier is null ? null : list.ChangeFrom(earlier);
            List<string[]> rows =
            [
                [console.Say("lists.rounds"), Rounds(console, list)],
                [console.Say("lists.criteria"), list.Criteria.ToString()],
                [console.Say("lists.countries"), string.Join(' ', list.Countries)],
                .. change is null ? (string[][])[] :
                [
                    [console.Say("lists.added"), string.Join(' ', change.Added)],
                    [console.Say("lists.removed"), change.Removed.Count == 0 ? console.Say("none") : string.Join(' ', change.Removed)],
                ],
            ];
            console.Table([.. rows.Select(row => (string[])["  " + row[0], row[1]])]);
            earlier = list;
        }

        console.Line(console.Say("lists.credit"));
        return Tool.Clean;
    }

    private static string Rounds(ToolConsole console, SafeguardsList list) => console.Say(
        "lists.in-rounds", ("rounds", Catalog.Rounds.Where(round => round.SafeguardsList == list.Id).Select(round => round.Number)));
}
