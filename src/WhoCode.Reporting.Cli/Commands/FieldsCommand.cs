using System.CommandLine;
using System.Globalization;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary><c>fields</c>: the thematic fields.</summary>
internal static class FieldsCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new ToolCommand("fields", console.Say("fields"));
        command.SetAction(_ =>
        {
            var set = ReportingCatalog.BuiltIn.Find(ThematicFieldSetId.Isri2021)!;
            console.Wrapped([console.Say(set.Title)]);
            foreach (var field in set.Fields)
            {
                console.Wrapped(
                    [field.Number.ToString(CultureInfo.InvariantCulture), console.Labelled($"{field.Id}", console.Say(field.Statement))],
                    ["", console.Say("fields.paragraphs", ("primary", field.Primary), ("secondary", field.Secondary))]);
            }

            console.Wrapped([console.Say("fields.source")]);
            return Tool.Clean;
        });
        return command;
    }
}
