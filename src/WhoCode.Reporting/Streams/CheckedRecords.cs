using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace WhoCode.Reporting.Streams;

/// <summary>Goes through a stream and gives what comes of its records, in their order.</summary>
internal static class CheckedRecords
{
    /// <summary>Each record is checked when it is asked for.</summary>
    public static async IAsyncEnumerable<TResult> OneByOne<TReport, TResult>(
        Stream stream, Func<RecordScanner> scanner, RecordCheck<TReport, TResult> check, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TReport : Report
    {
        using var reader = new BlockReader(stream, scanner());
        while (await reader.NextAsync(cancellationToken).ConfigureAwait(false) is { } block)
        {
            try
            {
                for (var i = 0; i < block.Records.Count; i++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return check.Waits ? await check.OfAsync(block, i, cancellationToken).ConfigureAwait(false) : check.Of(block, i);
                }
            }
            finally
            {
                block.Release();
            }
        }
    }

    /// <summary>Blocks of records are checked ahead, as many at a time as there are workers, and as many again may wait to be asked for.</summary>
    public static async IAsyncEnumerable<TResult> Ahead<TReport, TResult>(
        Stream stream, Func<RecordScanner> scanner, RecordCheck<TReport, TResult> check, int workers, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TReport : Report
    {
        var blocks = Channel.CreateBounded<Task<CheckedBlock<TResult>>>(new BoundedChannelOptions(workers) { SingleReader = true, SingleWriter = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var places = new SemaphoreSlim(workers);
        var reading = Task.Run(() => ReadAheadAsync(stream, scanner, check, places, blocks.Writer, stop.Token), CancellationToken.None);
        Task<CheckedBlock<TResult>>? block = null;
        try
        {
            while (await blocks.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false) && blocks.Reader.TryRead(out block))
            {
                var (results, failure) = await block.WaitAsync(cancellationToken).ConfigureAwait(false);
                foreach (var result in results)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return result;
                }

                failure?.Throw();
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await EndAsync(reading, block, blocks.Reader).ConfigureAwait(false);
        }
    }

    /// <summary>Waits until nothing works on the stream any more, so that whoever asked can let go of it.</summary>
    private static async Task EndAsync<TResult>(Task reading, Task? block, ChannelReader<Task<TResult>> blocks)
    {
        await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await (block ?? Task.CompletedTask).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (blocks.TryRead(out var ahead))
        {
            await ((Task)ahead).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task ReadAheadAsync<TReport, TResult>(
        Stream stream,
        Func<RecordScanner> scanner,
        RecordCheck<TReport, TResult> check,
        SemaphoreSlim places,
        ChannelWriter<Task<CheckedBlock<TResult>>> checks,
        CancellationToken cancellationToken)
        where TReport : Report
    {
        Exception? failure = null;
        var last = Task.CompletedTask;
        try
        {
            using var reader = new BlockReader(stream, scanner());
            while (await reader.NextAsync(cancellationToken).ConfigureAwait(false) is { } block)
            {
                await places.WaitAsync(cancellationToken).ConfigureAwait(false);
                var checking = Task.Run(() => CheckAsync(check, block, places, cancellationToken), CancellationToken.None);
                last = checking;
                await checks.WriteAsync(checking, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception problem)
        {
            failure = problem; // comes out of the enumerator, after the records before it
            await last.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        checks.Complete(failure);
    }

    private static async Task<CheckedBlock<TResult>> CheckAsync<TReport, TResult>(
        RecordCheck<TReport, TResult> check, RecordBlock block, SemaphoreSlim places, CancellationToken cancellationToken)
        where TReport : Report
    {
        try
        {
            return await check.OfAllAsync(block, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            places.Release();
        }
    }
}
