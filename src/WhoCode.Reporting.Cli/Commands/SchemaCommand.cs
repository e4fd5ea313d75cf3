using System.CommandLine;
using WhoCode.Reporting.Schema;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary><c>schema KIND</c>: draws the JSON Schema of a report, of a part of one, or of another document.</summary>
internal static class SchemaCommand
{
    /// <summary>What the other commands call a stakeholder report.</summary>
    private const string Short = "stakeholder";

    public static Command Create(ToolConsole console)
    {
        var kind = new Argument<string>("KIND") { Description = console.Say("schema.kind") };
        kind.AcceptOnlyFromAmong([Short, .. SchemaKind.All.Select(known => known.Id)]);
        var profile = ProfileOption.Create(console);
        var dialect = new Option<string>("--dialect") { Description = console.Say("schema.dialect"), DefaultValueFactory = _ => SchemaDialect.Draft202012.Id };
        dialect.AcceptOnlyFromAmong([.. SchemaDialect.All.Select(known => known.Id)]);
        var output = new Option<string?>("--output") { Description = console.Say("schema.output"), HelpName = "DIR" };
        var command = new Command("schema", console.Say("schema")) { kind, profile, dialect, output };
        command.SetAction(call =>
        {
            var drawn = call.GetValue(kind) is { } written && written != Short ? SchemaKind.Parse(written) : SchemaKind.StakeholderReport;
            var options = new SchemaOptions { Profile = ProfileOption.Of(call.GetValue(profile)!), Dialect = SchemaDialect.Parse(call.GetValue(dialect)!) };
            var file = call.GetValue(output) is { } folder ? Path.Combine(folder, ReportSchema.FileNameOf(drawn, options)) : null;
            console.WriteDocument(ReportSchema.Write(ReportSchema.Draw(drawn, options)), file);
            return Tool.Clean;
        });
        return command;
    }
}
