using System.CommandLine;
using WhoCode.Reporting.Schema;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary>The argument KIND: reports by a short name, the same in every command.</summary>
internal static class KindArgument
{
    private const string Stakeholder = "stakeholder";
    private const string National = "national";

    private static readonly string[] Reports = [Stakeholder, National];

    /// <summary>Gets the names of everything that has a schema; those of reports in short.</summary>
    public static IEnumerable<string> Schemas => Reports.Concat(SchemaKind.All.Select(known => known.Id));

    /// <summary>Creates an argument that takes the kinds of reports, in any letter case.</summary>
    public static Argument<string> OfReports(ToolConsole console)
    {
        var kind = new Argument<string>("KIND") { Description = console.Say("kind") };
        kind.CustomParser = given => Choice.Read(console, given, kind.Name, Reports);
        kind.CompletionSources.Add(Reports);
        return kind;
    }

    /// <summary>Creates an argument that takes everything that has a schema, in any letter case.</summary>
    public static Argument<string?> OfSchemas(ToolConsole console)
    {
        var kind = new Argument<string?>("KIND") { Description = console.Say("schema.kind"), Arity = ArgumentArity.ZeroOrOne };
        kind.CustomParser = given =>
        {
            var written = given.Tokens is [var token] ? token.Value : null;
            var known = Schemas.FirstOrDefault(name => name.Equals(written, StringComparison.OrdinalIgnoreCase));
            if (written is not null && known is null)
            {
                var problem = console.Say("schema.no-kind", ("written", written));
                given.AddError(Suggestion.For(written, Schemas) is { } near ? console.Suggest(problem, near) : console.Sentences(problem, console.Say("schema.kinds-listed")));
            }

            return known;
        };
        kind.CompletionSources.Add(_ => Schemas);
        return kind;
    }

    public static SchemaKind Of(string written) => written switch
    {
        Stakeholder => SchemaKind.StakeholderReport,
        National => SchemaKind.NationalReport,
        _ => SchemaKind.Parse(written),
    };
}
