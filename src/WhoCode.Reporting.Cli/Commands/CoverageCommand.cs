using System.CommandLine;
using System.Text.Json;
using WhoCode.Reporting.Coverage;
using WhoCode.Reporting.Rendering;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary><c>coverage FILE…</c>: counts what reports address, or adds up what earlier calls counted.</summary>
internal sealed class CoverageCommand(ToolConsole console, string format, string? output)
{
    /// <summary>The format that another package than the library writes.</summary>
    private const string Html = "html";

    public static Command Create(ToolConsole console)
    {
        var files = new Argument<string[]>("FILE") { Description = console.Say("coverage.file"), Arity = ArgumentArity.OneOrMore };
        var lines = new Option<bool>("--jsonl") { Description = console.Say("coverage.jsonl") };
        var merge = new Option<bool>("--merge") { Description = console.Say("coverage.merge") };
        var audience = AudienceOption.Create(console, console.Say("coverage.for"), ["secretariat", "partner", "public"], "partner");
        var format = Choice.Create(console, "--format", "FORMAT", console.Say("coverage.format"), ["json", "csv", "markdown", Html], "json");
        var workers = WorkersOption.Create(console, console.Say("coverage.workers"));
        var output = new Option<string?>("--output") { Description = console.Say("compare.output"), HelpName = "FILE" };
        var command = new ToolCommand("coverage", console.Say("coverage"), console.Say("coverage.more"), console.Say("coverage.examples"))
        {
            files, lines, merge, audience, format, workers, output,
        };
        command.Validators.Add(call =>
        {
            var isSet = (Option option) => call.GetResult(option) is { Implicit: false };
            if (call.GetValue(merge) && (call.GetValue(lines) || isSet(audience) || isSet(workers)))
            {
                call.AddError(console.Say("coverage.merge-alone"));
            }
            else if (!call.GetValue(lines) && isSet(workers))
            {
                call.AddError(console.Say("validate.workers-alone"));
            }
        });
        command.SetAction(call =>
        {
            if (!InputFiles.TryExpand(console, call.GetValue(files)!, out var inputs))
            {
                return Tool.Unusable;
            }

            var run = new CoverageCommand(console, call.GetValue(format)!, call.GetValue(output));
            return call.GetValue(merge) ? run.Merge(inputs)
                : run.Count(inputs, new(console, AudienceOption.Of(call.GetValue(audience)!), call.GetValue(workers)), call.GetValue(lines));
        });
        return command;
    }

    private int Count(string[] files, CoverageCounting counting, bool areLines)
    {
        console.WillRead(files);
        var status = areLines ? counting.CountLines(files) : counting.CountFiles(files);
        Write(counting.Create());
        return status;
    }

    /// <summary>Adds up coverages. One that cannot be used leaves no result, because it would lack the reports of that file.</summary>
    private int Merge(string[] files)
    {
        var (current, parts, isUnusable) = ("", 0, false);
        ReportCoverage? coverage = null;
        try
        {
            coverage = ReportCoverage.Merge(files.Select(Read).OfType<ReportCoverage>());
        }
        catch (ArgumentException) when (parts == 0)
        {
            // No file could be read, which was reported.
        }
        catch (ArgumentException)
        {
            isUnusable = true;
            console.Refuse(console.Say("coverage.not-mergeable", ("file", console.NameOf(current))));
        }

        if (coverage is null || isUnusable)
        {
            return Tool.Unusable;
        }

        Write(coverage);
        return Tool.Clean;

        ReportCoverage? Read(string file)
        {
            current = file;
            var part = ReadPart(file);
            (parts, isUnusable) = part is null ? (parts, true) : (parts + 1, isUnusable);
            return part;
        }
    }

    private ReportCoverage? ReadPart(string file)
    {
        if (console.Read(file, BoundedInput.Read, out _, isOneOfSeveral: true) is not { } bytes)
        {
            return null;
        }

        try
        {
            return CoverageJson.Read(bytes);
        }
        catch (JsonException problem)
        {
            console.Refuse(problem.Path is { Length: > 0 } place
                ? console.Say("coverage.not-part-at", ("file", console.NameOf(file)), ("place", place))
                : console.Say("coverage.not-part", ("file", console.NameOf(file))));
            return null;
        }
    }

    private void Write(ReportCoverage coverage) => console.WriteDocument(
        stream =>
        {
            if (format == Html)
            {
                PageExport.Write(stream, PageFormat.Html, CoverageExport.CreatePage(coverage, console.Texts));
            }
            else
            {
                CoverageExport.Write(stream, Enum.Parse<CoverageFormat>(format, ignoreCase: true), coverage, console.Texts);
            }
        },
        output);
}
