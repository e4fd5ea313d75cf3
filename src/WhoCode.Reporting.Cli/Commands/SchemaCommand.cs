using System.CommandLine;
using WhoCode.Reporting.Schema;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary><c>schema KIND</c>: draws the JSON Schema of a report, of a part of one, or of another document.</summary>
internal static class SchemaCommand
{
    public static Command Create(ToolConsole console)
    {
        var kind = KindArgument.OfSchemas(console);
        var profile = ProfileOption.Create(console);
        var dialect = new Option<string>("--dialect") { Description = console.Say("schema.dialect"), DefaultValueFactory = _ => SchemaDialect.Draft202012.Id };
        dialect.AcceptOnlyFromAmong([.. SchemaDialect.All.Select(known => known.Id)]);
        var output = new Option<string?>("--output") { Description = console.Say("schema.output"), HelpName = "DIR" };
        var command = new Command("schema", console.Say("schema")) { kind, profile, dialect, output };
        command.SetAction(call =>
        {
            var drawn = KindArgument.Of(call.GetValue(kind)!);
            var options = new SchemaOptions { Profile = ProfileOption.Of(call.GetValue(profile)!), Dialect = SchemaDialect.Parse(call.GetValue(dialect)!) };
            var file = call.GetValue(output) is { } folder and not "-" ? Path.Combine(folder, ReportSchema.GetFileName(drawn, options)) : null;
            console.WriteDocument(ReportSchema.Write(ReportSchema.Generate(drawn, options)), file);
            return Tool.Clean;
        });
        return command;
    }
}
