using System.CommandLine;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Schema;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary><c>schema [KIND]</c>: generates the JSON Schema of a report, of an object in one, or of another document, or lists these kinds.</summary>
internal static class SchemaCommand
{
    public static Command Create(ToolConsole console)
    {
        var kind = KindArgument.OfSchemas(console);
        var list = new Option<bool>("--list") { Description = console.Say("schema.list") };
        var profile = ProfileOption.Create(console);
        var dialect = Choice.Create(console, "--dialect", "DIALECT", console.Say("schema.dialect"), Dialects, SchemaDialect.Draft202012.Id);
        var output = new Option<string?>("--output") { Description = console.Say("schema.output"), HelpName = "FOLDER" };
        var command = new ToolCommand("schema", console.Say("schema"), examples: console.Say("schema.examples")) { kind, list, profile, dialect, output };
        command.SetAction(call => call.GetValue(list) || call.GetValue(kind) is not { } chosen
            ? List(console)
            : Write(console, KindArgument.Of(chosen), Options(console, call.GetValue(profile)!, call.GetValue(dialect)!), call.GetValue(output)));
        return command;
    }

    private static string[] Dialects => [.. SchemaDialect.All.Select(dialect => dialect.Id)];

    private static SchemaOptions Options(ToolConsole console, string profile, string dialect) =>
        new() { Profile = ProfileOption.Of(profile), Dialect = SchemaDialect.Parse(dialect), Texts = console.Texts };

    private static int Write(ToolConsole console, SchemaKind kind, SchemaOptions options, string? output)
    {
        var file = output is { } folder and not "-" ? Path.Combine(folder, ReportSchema.GetFileName(kind, options)) : null;
        console.WriteDocument(ReportSchema.Write(ReportSchema.Generate(kind, options)), file);
        return Tool.Clean;
    }

    private static int List(ToolConsole console)
    {
        console.Wrapped([.. SchemaKind.All.Select(kind => (string[])[kind.Id, console.Say(LocalizedText.FromKey($"part.{kind.Id}"))])]);
        console.Line();
        console.Wrapped([console.Say("schema.short-names")]);
        return Tool.Clean;
    }
}
