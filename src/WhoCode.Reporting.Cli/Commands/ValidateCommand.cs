using System.CommandLine;
using WhoCode.Reporting.Export;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Json;
using WhoCode.Reporting.Languages;
using WhoCode.Reporting.Validation;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary><c>validate FILE…</c>: checks reports and prints or writes what was found.</summary>
internal sealed class ValidateCommand(ToolConsole console, Profile profile, ValidationOptions options)
{
    private readonly ReportValidator validator = new();

    public static Command Create(ToolConsole console)
    {
        var files = new Argument<string[]>("FILE") { Description = console.Say("validate.file"), Arity = ArgumentArity.OneOrMore };
        var profile = ProfileOption.Create(console);
        var format = new Option<string>("--format") { Description = console.Say("validate.format"), DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "csv", "sarif", "markdown");
        var output = new Option<string?>("--output") { Description = console.Say("validate.output") };
        var deviations = new Option<string?>("--deviations") { Description = console.Say("validate.deviations") };
        var explain = new Option<bool>("--explain") { Description = console.Say("validate.explain") };
        var command = new Command("validate", console.Say("validate")) { files, profile, format, output, deviations, explain };
        command.SetAction(call =>
        {
            if (!DeviationOption.TryRead(console, call.GetValue(deviations), out var granted))
            {
                return Tool.Unusable;
            }

            var run = new ValidateCommand(console, ProfileOption.Of(call.GetValue(profile)!), new() { Deviations = granted });
            return call.GetValue(format) is var name && name == "text"
                ? run.PrintText(call.GetValue(files)!, call.GetValue(output), call.GetValue(explain))
                : run.WriteDocuments(call.GetValue(files)!, call.GetValue(output), Enum.Parse<FindingsFormat>(name!, ignoreCase: true));
        });
        return command;
    }

    private int PrintText(string[] files, string? output, bool explains)
    {
        using var text = new StringWriter();
        var writer = output is null ? console.Output : text;
        var status = Check(files, (name, _, result) => Print(writer, name, result.Findings, explains));
        if (output is not null)
        {
            console.WriteDocument(System.Text.Encoding.UTF8.GetBytes(text.ToString()), output);
        }

        return status;
    }

    private int WriteDocuments(string[] files, string? output, FindingsFormat format)
    {
        var documents = new List<FindingsDocument>();
        var status = Check(files, (name, bytes, result) => documents.Add(validator.Document(bytes, result, profile, name)));
        using var whole = new MemoryStream();
        FindingsExport.Write(whole, format, documents);
        console.WriteDocument(whole.ToArray(), output);
        return status;
    }

    private int Check(string[] files, Action<string, byte[], ReadResult<Reports.Report>> use)
    {
        var status = Tool.Clean;
        foreach (var file in files)
        {
            if (console.Read(file) is not { } bytes)
            {
                status = Tool.Unusable;
                continue;
            }

            var result = validator.ReadAndValidate<Reports.Report>(bytes, profile, options);
            use(file == "-" ? console.Say("validate.standard-input") : file, bytes, result);
            status = Math.Max(status, result.Findings.HasErrors ? Tool.ErrorsFound : Tool.Clean);
        }

        return status;
    }

    /// <summary>One line per finding, then the counts.</summary>
    private void Print(TextWriter writer, string file, FindingList findings, bool explains)
    {
        foreach (var finding in findings)
        {
            ToolConsole.Line(writer, FindingLine.Of(file, finding) + Lowered(finding));
            if (explains)
            {
                ToolConsole.Line(writer, $"    {finding.RemedyIn(Words.English)}");
            }
        }

        ToolConsole.Line(writer, console.Say(
            findings.Count == 0 ? "validate.clean" : "validate.counts",
            ("file", file),
            ("profile", Labels.Of(profile)),
            ("errors", findings.CountOf(Severity.Error)),
            ("warnings", findings.CountOf(Severity.Warning)),
            ("advice", findings.CountOf(Severity.Advice))));
    }

    private string Lowered(Finding finding) => finding is not { Deviation: { } deviation, SeverityBefore: { } before } ? "" : " " + console.Say(
        "validate.lowered",
        ("severity", Labels.Of(before)), ("author", deviation.Author), ("expires", deviation.Expires), ("reason", deviation.Reason));
}
