using System.Collections.Concurrent;
using System.Text.Json;
using WhoCode.Reporting.Coverage;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Streams;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary>Counts what the reports in files address, in a bounded amount of memory.</summary>
/// <param name="console">The console.</param>
/// <param name="audience">The audience.</param>
/// <param name="workers">How many lines are counted at the same time.</param>
internal sealed class CoverageCounting(ToolConsole console, Audience audience, int workers)
{
    /// <summary>How many reports that could not be read are named.</summary>
    private const int MostNamed = 5;

    private readonly ConcurrentBag<CoverageBuilder> builders = [new(audience)]; // those that no worker uses
    private long unread;
    private int status = Tool.Clean;

    /// <summary>Counts files with one report each.</summary>
    /// <returns>The exit status.</returns>
    public int CountFiles(string[] files)
    {
        foreach (var file in files)
        {
            if (console.Read(file, BoundedInput.Read, out _, isOneOfSeveral: true) is not { } bytes)
            {
                AddUnreadable();
                continue;
            }

            var outcome = Count(ReportJson.Read(bytes));
            if (outcome == CoverageOutcome.Unreadable && IsCoverage(bytes))
            {
                status = console.Refuse(console.Say("coverage.part", ("file", console.NameOf(file))));
            }
            else
            {
                Report(outcome, console.NameOf(file));
            }
        }

        return SumUp();
    }

    /// <summary>Counts files with a report on each line.</summary>
    /// <returns>The exit status.</returns>
    public int CountLines(string[] files)
    {
        var progress = new ProgressBar(console, InputFiles.LengthOf(files));
        foreach (var file in files)
        {
            if (InputFiles.IsOneDocument(file))
            {
                status = console.Refuse(console.Say("validate.not-lines", ("file", file)));
                AddUnreadable();
            }
            else if (console.Read(file, stream => CountAsync(stream, file, progress).GetAwaiter().GetResult(), out _, isOneOfSeveral: true) is null)
            {
                AddUnreadable();
            }
        }

        progress.SumUp();
        return SumUp();
    }

    /// <summary>Returns the coverage of everything that was counted.</summary>
    public ReportCoverage Create() => ReportCoverage.Merge(builders.Select(builder => builder.Create()));

    private async Task<object> CountAsync(Stream stream, string file, ProgressBar progress)
    {
        var before = progress.Bytes;
        var streams = new ReportStreams(new ReportValidator(RuleSet.Empty)); // only reading is needed
        var lines = streams.ReadLinesAsync<Report, CountedLine>(
            stream, ValidationProfile.Draft, (record, _) => new(record.Number, record.Offset + record.Length, Count(record.Result)), new() { Workers = workers });
        await foreach (var line in lines.ConfigureAwait(false))
        {
            progress.Advance(before + line.End);
            if (IsUnread(line.Outcome))
            {
                progress.Wipe();
                Report(line.Outcome, console.Say("coverage.line", ("file", console.NameOf(file)), ("line", line.Number)));
            }
        }

        return this;
    }

    /// <summary>Counts a report with a builder that no other worker uses.</summary>
    private CoverageOutcome Count(ReadResult<Report> result)
    {
        var builder = TakeBuilder();
        var outcome = builder.Add(result);
        builders.Add(builder);
        return outcome;
    }

    private void AddUnreadable()
    {
        status = Tool.Unusable;
        var builder = TakeBuilder();
        builder.AddUnreadable();
        builders.Add(builder);
    }

    private CoverageBuilder TakeBuilder() => builders.TryTake(out var idle) ? idle : new(audience);

    private void Report(CoverageOutcome outcome, string what)
    {
        if (!IsUnread(outcome))
        {
            return;
        }

        status = Math.Max(status, Tool.ErrorsFound);
        if (++unread <= MostNamed)
        {
            console.Warn(console.Labelled(what, console.Say(Labels.For(outcome))));
        }
    }

    private int SumUp()
    {
        if (unread > MostNamed)
        {
            console.Warn(console.Say("coverage.more-outcomes", ("count", unread)));
        }

        return status;
    }

    private static bool IsUnread(CoverageOutcome outcome) => outcome is CoverageOutcome.Incomplete or CoverageOutcome.Unreadable;

    private static bool IsCoverage(byte[] bytes)
    {
        try
        {
            _ = CoverageJson.Read(bytes);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>How a line was counted.</summary>
    /// <param name="Number">The line, from 1.</param>
    /// <param name="End">The byte of the file up to which it is.</param>
    /// <param name="Outcome">How its report was counted.</param>
    private readonly record struct CountedLine(long Number, long End, CoverageOutcome Outcome);
}
