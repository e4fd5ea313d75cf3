using System.CommandLine;
using System.Globalization;
using WhoCode.Reporting.Export;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Streams;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary><c>validate FILE…</c>: checks reports and prints or writes what was found.</summary>
internal sealed class ValidateCommand(ToolConsole console, ValidationProfile profile, ReportValidationOptions options)
{
    /// <summary>The length of the longest id that is well formed. What is longer fills a terminal and identifies nothing.</summary>
    private const int LongestId = 64;

    private readonly ReportValidator validator = new();

    /// <summary>The name of the standard input; null for the usual one.</summary>
    private string? InputName { get; init; }

    /// <summary>The address of a page about the rules; null for none.</summary>
    private Uri? HelpUri { get; init; }

    public static Command Create(ToolConsole console)
    {
        var files = new Argument<string[]>("FILE") { Description = console.Say("validate.file"), Arity = ArgumentArity.OneOrMore };
        var profile = ProfileOption.Create(console);
        var format = new Option<string>("--format") { Description = console.Say("validate.format"), DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "csv", "sarif", "markdown");
        var output = new Option<string?>("--output") { Description = console.Say("validate.output") };
        var deviations = new Option<string?>("--deviations") { Description = console.Say("validate.deviations") };
        var explain = new Option<bool>("--explain") { Description = console.Say("validate.explain") };
        var lines = new Option<bool>("--jsonl") { Description = console.Say("validate.jsonl") };
        var workers = new Option<int>("--workers") { Description = console.Say("validate.workers"), DefaultValueFactory = _ => 1 };
        var inputName = new Option<string?>("--stdin-name") { Description = console.Say("validate.stdin-name") };
        var helpUri = new Option<string?>("--help-uri") { Description = console.Say("validate.help-uri") };
        var command = new Command("validate", console.Say("validate")) { files, profile, format, output, deviations, explain, lines, workers, inputName, helpUri };
        command.Validators.Add(call =>
        {
            var isSet = (Option option) => call.GetResult(option) is { Implicit: false };
            if (call.GetValue(lines) ? isSet(format) || isSet(output) || isSet(explain) || isSet(inputName) || isSet(helpUri) : isSet(workers))
            {
                call.AddError(console.Say(call.GetValue(lines) ? "validate.jsonl-alone" : "validate.workers-alone"));
            }
        });
        workers.Validators.Add(given =>
        {
            if (given.Tokens is [var token] && !(int.TryParse(token.Value, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= 1024))
            {
                given.AddError(console.Say("validate.workers-range"));
            }
        });
        helpUri.Validators.Add(given =>
        {
            if (given.Tokens is [var token] && !Uri.TryCreate(token.Value, UriKind.Absolute, out _))
            {
                given.AddError(console.Say("validate.help-uri-absolute"));
            }
        });
        command.SetAction(call =>
        {
            if (!DeviationOption.TryRead(console, call.GetValue(deviations), out var granted))
            {
                return Tool.Unusable;
            }

            if (call.GetValue(lines))
            {
                var streamed = new ReportStreamOptions { Workers = call.GetValue(workers), Validation = new() { Deviations = granted } };
                return new ValidateLines(console, ProfileOption.Of(call.GetValue(profile)!), streamed).Run(call.GetValue(files)!);
            }

            var run = new ValidateCommand(console, ProfileOption.Of(call.GetValue(profile)!), new() { Deviations = granted })
            {
                InputName = call.GetValue(inputName),
                HelpUri = call.GetValue(helpUri) is { } address ? new(address, UriKind.Absolute) : null,
            };
            return call.GetValue(format) is var name && name == "text"
                ? run.PrintText(call.GetValue(files)!, call.GetValue(output), call.GetValue(explain))
                : run.WriteDocuments(call.GetValue(files)!, call.GetValue(output), Enum.Parse<FindingsFormat>(name!, ignoreCase: true));
        });
        return command;
    }

    private int PrintText(string[] files, string? output, bool explains)
    {
        if (output is null)
        {
            return Check(files, BoundedInput.Read, bytes => bytes, (name, _, result) => Print(console.Output, name, result.Report?.Id, result.Findings, explains));
        }

        var status = Tool.Clean;
        console.WillRead(files);
        console.WriteDocument(
            stream =>
            {
                using var writer = new StreamWriter(stream, leaveOpen: true);
                status = Check(files, BoundedInput.Read, bytes => bytes, (name, _, result) => Print(writer, name, result.Report?.Id, result.Findings, explains));
            },
            output);
        return status;
    }

    /// <summary>Writes a document on each file while the next is read, so that memory does not grow with the number of files.</summary>
    private int WriteDocuments(string[] files, string? output, FindingsFormat format)
    {
        var status = Tool.Clean;
        console.WillRead(files);
        console.WriteDocument(
            stream =>
            {
                using var writer = new FindingsWriter(stream, format, new() { HelpUri = HelpUri });
                status = Check(
                    files,
                    ReadWithDigest,
                    read => read.Bytes,
                    (name, read, result) =>
                    {
                        var document = validator.CreateDocument(read.Bytes, result, name);
                        writer.Write(read.Digest is null ? document : document with { Digest = read.Digest });
                    },
                    writer.WriteUnreadable);
                writer.Complete();
            },
            output);
        return status;
    }

    private static InputText ReadWithDigest(Stream stream)
    {
        var bytes = BoundedInput.Read(stream);
        return new(bytes, BoundedInput.DigestBeyond(bytes, stream));
    }

    private int Check<TInput>(
        string[] files, Func<Stream, TInput> read, Func<TInput, byte[]> bytesOf, Action<string, TInput, ReadResult<Report>> use,
        Action<string, string>? useUnreadable = null)
        where TInput : class
    {
        var status = Tool.Clean;
        foreach (var file in files)
        {
            if (console.Read(file, read, out var problem) is not { } input)
            {
                useUnreadable?.Invoke(NameOf(file), problem!);
                status = Tool.Unusable;
                continue;
            }

            var result = validator.ReadAndValidate<Report>(bytesOf(input), profile, options);
            use(NameOf(file), input, result);
            status = Math.Max(status, result.Findings.HasErrors ? Tool.ErrorsFound : Tool.Clean);
        }

        return status;
    }

    private string NameOf(string file) => file == "-" && InputName is not null ? InputName : console.NameOf(file);

    /// <summary>One line per finding, then the counts.</summary>
    private void Print(TextWriter writer, string file, string? id, FindingList findings, bool explains)
    {
        foreach (var finding in findings)
        {
            ToolConsole.Line(writer, FindingLine.Of(file, finding) + Lowered(finding));
            if (explains)
            {
                ToolConsole.Line(writer, $"    {finding.GetRemedy(LocalizedTexts.English)}");
            }
        }

        ToolConsole.Line(writer, console.Say(
            findings.Count == 0 ? "validate.clean" : "validate.counts",
            ("file", id is { Length: > 0 and <= LongestId } ? console.Say("validate.file-and-id", ("file", file), ("id", id)) : file),
            ("profile", Labels.For(profile)),
            ("errors", findings.CountOf(FindingSeverity.Error)),
            ("warnings", findings.CountOf(FindingSeverity.Warning)),
            ("advice", findings.CountOf(FindingSeverity.Advice))));
    }

    private string Lowered(Finding finding) => finding is not { Deviation: { } deviation, SeverityBefore: { } before } ? "" : " " + console.Say(
        "validate.lowered",
        ("severity", Labels.For(before)), ("author", deviation.Author), ("expires", deviation.Expires), ("reason", deviation.Reason));

    /// <summary>A text, and the digest of the whole of it where only its beginning was read.</summary>
    private sealed record InputText(byte[] Bytes, DocumentDigest? Digest);
}
