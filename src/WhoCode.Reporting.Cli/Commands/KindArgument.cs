using System.CommandLine;
using WhoCode.Reporting.Schema;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary>The argument KIND: reports by a short name, the same wherever they are named.</summary>
internal static class KindArgument
{
    private const string Stakeholder = "stakeholder";
    private const string National = "national";

    /// <summary>An argument that takes the kinds of reports.</summary>
    public static Argument<string> OfReports(ToolConsole console)
    {
        var kind = new Argument<string>("KIND") { Description = console.Say("kind") };
        kind.AcceptOnlyFromAmong(Stakeholder, National);
        return kind;
    }

    /// <summary>An argument that takes whatever a schema can be drawn of.</summary>
    public static Argument<string> OfSchemas(ToolConsole console)
    {
        var kind = new Argument<string>("KIND") { Description = console.Say("schema.kind") };
        kind.AcceptOnlyFromAmong([Stakeholder, National, .. SchemaKind.All.Select(known => known.Id)]);
        return kind;
    }

    public static SchemaKind Of(string written) => written switch
    {
        Stakeholder => SchemaKind.StakeholderReport,
        National => SchemaKind.NationalReport,
        _ => SchemaKind.Parse(written),
    };
}
