using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace WhoCode.Reporting.Streams;

/// <summary>Enumerates the results of the records of a stream, in their order.</summary>
internal static class ValidatedRecords
{
    /// <summary>Validates each record when it is requested.</summary>
    public static async IAsyncEnumerable<TResult> OneByOne<TReport, TResult>(
        Stream stream, Func<RecordScanner> scanner, RecordValidation<TReport, TResult> check, [EnumeratorCancellation] CancellationToken cancellationToken)
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
                    yield return check.HasAsyncRules ? await check.OfAsync(block, i, cancellationToken).ConfigureAwait(false) : check.Of(block, i);
                }
            }
            finally
            {
                block.Release();
            }
        }
    }

    /// <summary>Validates blocks of records ahead, as many at a time as there are workers. As many again may be waiting to be requested.</summary>
    public static async IAsyncEnumerable<TResult> Ahead<TReport, TResult>(
        Stream stream, Func<RecordScanner> scanner, RecordValidation<TReport, TResult> check, int workers, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TReport : Report
    {
        var blocks = Channel.CreateBounded<Task<ValidatedBlock<TResult>>>(new BoundedChannelOptions(workers) { SingleReader = true, SingleWriter = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var places = new SemaphoreSlim(workers);
        var reading = Task.Run(() => ReadAheadAsync(stream, scanner, check, places, blocks.Writer, stop.Token), CancellationToken.None);
        Task<ValidatedBlock<TResult>>? block = null;
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

    /// <summary>Waits until nothing uses the stream any more, so that the caller can dispose of it.</summary>
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
        RecordValidation<TReport, TResult> check,
        SemaphoreSlim places,
        ChannelWriter<Task<ValidatedBlock<TResult>>> checks,
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
        catch (Exception exception)
        {
            failure = exception; // the enumerator throws it, after the records before it
            await last.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        checks.Complete(failure);
    }

    private static async Task<ValidatedBlock<TResult>> CheckAsync<TReport, TResult>(
        RecordValidation<TReport, TResult> check, RecordBlock block, SemaphoreSlim places, CancellationToken cancellationToken)
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
