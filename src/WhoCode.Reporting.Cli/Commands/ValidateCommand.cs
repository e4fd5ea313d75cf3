using System.CommandLine;
using WhoCode.Reporting.Cli.Terminal;
using WhoCode.Reporting.Export;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Streams;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary><c>validate FILE…</c>: validates reports and prints or writes the findings.</summary>
internal sealed class ValidateCommand(ToolConsole console, ValidationProfile profile, ReportValidationOptions options)
{
    /// <summary>The length of the longest id that is well formed.</summary>
    private const int LongestId = 64;

    private const string NotQuoted = "…"; // as findings documents have it
    private const string Indent = "    ";
    private const string Always = "always";
    private const string Never = "never";

    private static readonly string[] Colors = ["auto", Always, Never];

    private readonly ReportValidator validator = new();

    /// <summary>The name of the standard input; null for the usual one.</summary>
    private string? InputName { get; init; }

    /// <summary>The address of a page about the rules; null for none.</summary>
    private Uri? HelpUri { get; init; }

    /// <summary>Whether findings are laid out for a person who reads them on a terminal.</summary>
    private bool IsForTerminal { get; init; }

    /// <summary>Whether colours are written.</summary>
    private bool HasColors { get; init; }

    /// <summary>Whether findings quote what people wrote.</summary>
    private bool Quotes { get; init; }

    /// <summary>Whether each finding is followed by the line of the file that it is about.</summary>
    private bool ShowsSource { get; init; }

    public static Command Create(ToolConsole console)
    {
        var files = new Argument<string[]>("FILE") { Description = console.Say("validate.file"), Arity = ArgumentArity.OneOrMore };
        var profile = ProfileOption.Create(console);
        var explain = new Option<bool>("--explain") { Description = console.Say("validate.explain") };
        var quote = new Option<bool>("--quote") { Description = console.Say("validate.quote") };
        var source = new Option<bool>("--show-source") { Description = console.Say("validate.show-source") };
        var color = Choice.Create(console, "--color", "WHEN", console.Say("validate.color"), Colors, Colors[0]);
        var format = Choice.Create(console, "--format", "FORMAT", console.Say("validate.format"), ["text", "json", "csv", "sarif", "markdown"], "text");
        var output = new Option<string?>("--output") { Description = console.Say("validate.output"), HelpName = "FILE" };
        var deviations = new Option<string?>("--deviations") { Description = console.Say("validate.deviations"), HelpName = "FILE" };
        var lines = new Option<bool>("--jsonl") { Description = console.Say("validate.jsonl") };
        var workers = WorkersOption.Create(console, console.Say("validate.workers"));
        var inputName = new Option<string?>("--stdin-name") { Description = console.Say("validate.stdin-name"), HelpName = "NAME" };
        var helpUri = new Option<string?>("--help-uri") { Description = console.Say("validate.help-uri"), HelpName = "URI" };
        var command = new ToolCommand("validate", console.Say("validate"), console.Say("validate.more"), console.Say("validate.examples"))
        {
            files, profile, explain, quote, source, color, format, output, deviations, lines, workers, inputName, helpUri,
        };
        command.Validators.Add(call =>
        {
            var isSet = (Option option) => call.GetResult(option) is { Implicit: false };
            if (call.GetValue(lines)
                ? isSet(format) || isSet(output) || isSet(explain) || isSet(source) || isSet(color) || isSet(inputName) || isSet(helpUri)
                : isSet(workers))
            {
                call.AddError(console.Say(call.GetValue(lines) ? "validate.jsonl-alone" : "validate.workers-alone"));
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
            if (!InputFiles.TryExpand(console, call.GetValue(files)!, out var inputs))
            {
                return Tool.Unusable;
            }

            if (!DeviationOption.TryRead(console, call.GetValue(deviations), out var granted))
            {
                return Tool.Unusable;
            }

            if (call.GetValue(lines))
            {
                var streamed = new ReportStreamOptions { Workers = call.GetValue(workers), Validation = new() { Deviations = granted } };
                return new ValidateLines(console, ProfileOption.Of(call.GetValue(profile)!), streamed, call.GetValue(quote)).Run(inputs);
            }

            var run = new ValidateCommand(console, ProfileOption.Of(call.GetValue(profile)!), new() { Deviations = granted })
            {
                InputName = call.GetValue(inputName),
                HelpUri = call.GetValue(helpUri) is { } address ? new(address, UriKind.Absolute) : null,
                IsForTerminal = console.IsTerminal || call.GetValue(color) == Always,
                Quotes = call.GetValue(quote) || (console.IsTerminal && call.GetValue(output) is null or "-" && call.GetValue(format) == "text"),
                HasColors = call.GetValue(color) switch { Always => true, Never => false, _ => console.WantsColors },
                ShowsSource = call.GetValue(source),
            };
            return call.GetValue(format) is var name && name == "text"
                ? run.PrintText(inputs, call.GetValue(output), call.GetValue(explain))
                : run.WriteDocuments(inputs, call.GetValue(output), Enum.Parse<FindingsFormat>(name!, ignoreCase: true));
        });
        return command;
    }

    private int PrintText(string[] files, string? output, bool explains)
    {
        if (output is null)
        {
            return IsForTerminal
                ? PrintForTerminal(files, explains)
                : Check(files, BoundedInput.Read, bytes => bytes, (name, bytes, result) => Print(console.Output, name, bytes, result, explains));
        }

        var status = Tool.Clean;
        console.WillRead(files);
        console.WriteDocument(
            stream =>
            {
                using var writer = new StreamWriter(stream, leaveOpen: true);
                status = Check(files, BoundedInput.Read, bytes => bytes, (name, bytes, result) => Print(writer, name, bytes, result, explains));
            },
            output);
        return status;
    }

    private int PrintForTerminal(string[] files, bool explains)
    {
        var page = new FindingsPage(console, new(HasColors)) { Explains = explains, ShowsSource = ShowsSource, Quotes = Quotes, DescribeDeviation = Downgrade };
        var status = Check(files, BoundedInput.Read, bytes => bytes, (name, bytes, result) =>
        {
            var shown = page.ShortPath(name);
            page.Write(WithId(shown, result.Report?.Id), bytes, result.Findings, result.Findings.Count == 0
                ? SummaryOf(shown, result.Report?.Id, result.Findings)
                : Count("validate.sum", "", result.Findings));
        });
        page.Complete(files.Length);
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
                using var writer = new FindingsWriter(stream, format, new() { HelpUri = HelpUri, Texts = console.Texts });
                status = Check(
                    files,
                    ReadWithDigest,
                    read => read.Bytes,
                    (name, read, result) =>
                    {
                        var document = validator.CreateDocument(read.Bytes, result, name, console.Texts, Quotes);
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
            if (console.Read(file, read, out var problem, isOneOfSeveral: true) is not { } input)
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

    /// <summary>Writes one line per finding, then the counts: the form that scripts read.</summary>
    private void Print(TextWriter writer, string file, byte[] bytes, ReadResult<Report> result, bool explains)
    {
        var source = ShowsSource ? new SourceText(bytes) : null;
        foreach (var finding in result.Findings)
        {
            console.Line(writer, FindingLine.Of(console, file, finding, Quotes) + Downgrade(finding));
            if (explains)
            {
                console.Line(writer, $"{Indent}{finding.GetRemedy(console.Texts, Quotes)}");
            }

            if (source?.Show(finding.Position, console.Width - Indent.Length) is { } shown)
            {
                console.Line(writer, Indent + shown.Gutter + shown.Line);
                console.Line(writer, Indent + shown.EmptyGutter + shown.Caret);
            }
        }

        console.Line(writer, SummaryOf(file, result.Report?.Id, result.Findings));
    }

    private string SummaryOf(string file, string? id, FindingList findings) =>
        Count(findings.Count == 0 ? "validate.clean" : "validate.counts", WithId(file, id), findings);

    private string Count(string key, string file, FindingList findings) => console.Say(
        key,
        ("file", file),
        ("profile", Labels.For(profile)),
        ("errors", findings.CountOf(FindingSeverity.Error)),
        ("warnings", findings.CountOf(FindingSeverity.Warning)),
        ("advice", findings.CountOf(FindingSeverity.Advice)));

    /// <summary>Adds the id of a report if it is well formed. Any other text in its place can be anything.</summary>
    private string WithId(string file, string? id) =>
        id is { Length: > 0 and <= LongestId } && char.IsAsciiLetterOrDigit(id[0]) && id.All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '.' or '-' or '_')
            ? console.Say("validate.file-and-id", ("file", file), ("id", id))
            : file;

    private string Downgrade(Finding finding) => finding is not { Deviation: { } deviation, SeverityBefore: { } before } ? "" : " " + console.Say(
        "validate.downgraded",
        ("severity", Labels.For(before)), ("author", Quotes ? deviation.Author : NotQuoted), ("expires", deviation.Expires), ("reason", Quotes ? deviation.Reason : NotQuoted));

    /// <summary>A text, and the digest of the whole of it where only its beginning was read.</summary>
    private sealed record InputText(byte[] Bytes, DocumentDigest? Digest);
}
