using System.Buffers;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Streams;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary><c>validate --jsonl FILE…</c>: a line of results for each line that is not empty, in their order, each from its line alone.</summary>
internal sealed class ValidateLines(ToolConsole console, ValidationProfile profile, ReportStreamOptions options, bool quotes)
{
    /// <summary>Exit status: a person ended the call.</summary>
    private const int Interrupted = 130;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? scratch;

    private readonly ReportStreams streams = new(new ReportValidator());
    private readonly ResultLines results = new(console);
    private readonly CancellationToken cancellation = console.Surroundings.CatchInterrupt();
    private ProgressBar? progress;
    private int status = Tool.Clean;

    /// <summary>How long a call that was interrupted may take to end by itself. A pipe that nobody writes to cannot be left any sooner.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    public int Run(string[] files)
    {
        var bar = progress = new(console, InputFiles.LengthOf(files));
        var run = Task.Run(() => Run(files, bar), CancellationToken.None);
        try
        {
            run.Wait(cancellation);
        }
        catch (OperationCanceledException)
        {
            if (!run.Wait(Grace, CancellationToken.None))
            {
                return Interrupt(bar);
            }
        }
        catch (AggregateException)
        {
            // It is thrown again, as it was.
        }

        return run.GetAwaiter().GetResult();
    }

    private int Run(string[] files, ProgressBar bar)
    {
        try
        {
            foreach (var file in files)
            {
                if (InputFiles.IsOneDocument(file))
                {
                    status = console.Refuse(console.Say("validate.not-lines", ("file", file)));
                }
                else if (console.Read(file, stream => CheckAsync(stream).GetAwaiter().GetResult()) is null)
                {
                    status = Tool.Unusable;
                }
            }

            bar.SumUp();
        }
        catch (OperationCanceledException)
        {
            return Interrupt(bar);
        }
        catch (OutputFailedException problem)
        {
            bar.Wipe();
            status = problem.IsClosed ? status : console.Refuse(problem.Message);
        }

        return status;
    }

    private int Interrupt(ProgressBar bar)
    {
        bar.Wipe();
        console.Warn(console.Say("validate.interrupted", ("lines", bar.Lines)));
        return Interrupted;
    }

    private async Task<object> CheckAsync(Stream stream)
    {
        var before = progress!.Bytes;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var lines = streams.ReadLinesAsync<Report, LineResult>(stream, profile, Result, options, stop.Token);
        await using var each = lines.GetAsyncEnumerator(CancellationToken.None);
        try
        {
            while (await NextAsync(each, stop).ConfigureAwait(false))
            {
                results.Add(each.Current.Line);
                status = Math.Max(status, each.Current.HasErrors ? Tool.ErrorsFound : Tool.Clean);
                progress.Advance(before + each.Current.End);
            }
        }
        catch (Exception broken) when (broken is IOException or OperationCanceledException)
        {
            results.Flush(); // what was done until then
            throw;
        }

        results.Flush();
        return this;
    }

    /// <summary>Goes on to the next line; where it has to be waited for, what is there is written first.</summary>
    private async ValueTask<bool> NextAsync(IAsyncEnumerator<LineResult> each, CancellationTokenSource stop)
    {
        var next = each.MoveNextAsync().AsTask();
        if (!next.IsCompleted)
        {
            try
            {
                results.Flush();
            }
            catch (OutputFailedException)
            {
                // Nobody lets go of an enumerator that is still going on.
                await stop.CancelAsync().ConfigureAwait(false);
                await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                throw;
            }
        }

        return await next.ConfigureAwait(false);
    }

    private LineResult Result(ReportRecord<Report> record, ReadOnlySpan<byte> line)
    {
        var written = scratch ??= new(64 * 1024);
        written.ResetWrittenCount();
        FindingsJson.WriteLine(written, record.CreateDocument(line, console.Texts, quotes));
        return new(written.WrittenSpan.ToArray(), record.Findings.HasErrors, record.Offset + record.Length);
    }

    /// <summary>What is written for a line.</summary>
    /// <param name="Line">It, with its line feed.</param>
    /// <param name="HasErrors">Whether an error was found.</param>
    /// <param name="End">The byte of the file up to which it is.</param>
    private readonly record struct LineResult(byte[] Line, bool HasErrors, long End);
}
