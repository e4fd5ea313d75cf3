using System.CommandLine;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Validation;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary><c>validate FILE…</c>: checks reports and prints what was found.</summary>
internal static class ValidateCommand
{
    public static Command Create(ToolConsole console)
    {
        var files = new Argument<string[]>("FILE") { Description = console.Say("validate.file"), Arity = ArgumentArity.OneOrMore };
        var profile = ProfileOption.Create(console);
        var format = new Option<string>("--format") { Description = console.Say("validate.format"), DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var explain = new Option<bool>("--explain") { Description = console.Say("validate.explain") };
        var command = new Command("validate", console.Say("validate")) { files, profile, format, explain };
        command.SetAction(call =>
        {
            using FindingsWriter writer = call.GetValue(format) == "json"
                ? new JsonFindingsWriter(console)
                : new TextFindingsWriter(console, call.GetValue(explain));
            return Run(console, call.GetValue(files)!, ProfileOption.Of(call.GetValue(profile)!), writer);
        });
        return command;
    }

    private static int Run(ToolConsole console, string[] files, Profile profile, FindingsWriter writer)
    {
        var validator = new ReportValidator();
        var status = Tool.Clean;
        foreach (var file in files)
        {
            byte[] bytes;
            try
            {
                bytes = file == "-" ? ReadInput(console) : File.ReadAllBytes(file);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                status = console.Refuse(console.Say("validate.unreadable", ("file", file), ("reason", problem switch
                {
                    FileNotFoundException or DirectoryNotFoundException => console.Say("validate.not-found"),
                    UnauthorizedAccessException => console.Say("validate.not-allowed"),
                    _ => problem.Message,
                })));
                continue;
            }

            var findings = validator.ReadAndValidate(bytes, profile).Findings;
            writer.Write(file == "-" ? console.Say("validate.standard-input") : file, profile, findings);
            status = Math.Max(status, findings.HasErrors ? Tool.ErrorsFound : Tool.Clean);
        }

        return status;
    }

    private static byte[] ReadInput(ToolConsole console)
    {
        using var whole = new MemoryStream();
        console.Input.CopyTo(whole);
        return whole.ToArray();
    }
}
