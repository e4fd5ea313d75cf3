using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary>The option <c>--round N</c>: a reporting round of the catalogue.</summary>
internal static class RoundOption
{
    private static ReportingCatalog Catalog => ReportingCatalog.BuiltIn;

    public static Option<int> Create(ToolConsole console)
    {
        var option = new Option<int>("--round") { Description = console.Say("new.round"), HelpName = "N", Required = true, CustomParser = given => Read(console, given) };
        option.CompletionSources.Add(_ => Catalog.Rounds.Select(known => known.Number.ToString(CultureInfo.InvariantCulture)));
        return option;
    }

    /// <summary>Returns the round with a number; null, after a message, if the catalogue does not contain it.</summary>
    public static ReportingRound? Find(ToolConsole console, int number)
    {
        if (Catalog.FindRound(number) is { } round)
        {
            return round;
        }

        console.Refuse(console.Say("new.no-such-round", ("round", number), ("known", Catalog.Rounds.Select(known => known.Number))));
        return null;
    }

    private static int Read(ToolConsole console, ArgumentResult given)
    {
        if (given.Tokens is [var token] && int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        given.AddError(console.Say("new.round-number", ("known", Catalog.Rounds.Select(known => known.Number))));
        return 0;
    }
}
