using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using WhoCode.Reporting.Schema;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary><c>schema stakeholder</c>: draws the JSON Schema of a kind of report.</summary>
internal static class SchemaCommand
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Create(ToolConsole console)
    {
        var kind = KindArgument.Create(console);
        var profile = ProfileOption.Create(console);
        var command = new Command("schema", console.Say("schema")) { kind, profile };
        command.SetAction(call =>
        {
            using var buffer = new MemoryStream();
            using (var writer = new Utf8JsonWriter(buffer, Readable))
            {
                ReportSchema.DrawStakeholderReport(ProfileOption.Of(call.GetValue(profile)!)).WriteTo(writer);
            }

            console.Output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
            return Tool.Clean;
        });
        return command;
    }
}
