using System.Buffers;
using System.Collections.Concurrent;

namespace WhoCode.Reporting.Streams;

/// <summary>
/// Reads a stream in large pieces and cuts them into blocks of whole records. What is left of a piece is carried over to the next, so
/// each record lies in one buffer, and a buffer grows only for a record that does not fit.
/// </summary>
internal sealed class BlockReader(Stream stream, RecordScanner scanner) : IDisposable
{
    private const int BlockBytes = 256 * 1024;

    private readonly ConcurrentQueue<RecordBlock> free = new();
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(BlockBytes);
    private int filled;
    private bool isEnd;
    private bool isLent; // to a read that was abandoned

    /// <summary>The next block; null after the last. It is the caller's to release.</summary>
    public async ValueTask<RecordBlock?> NextAsync(CancellationToken cancellationToken)
    {
        if (!free.TryDequeue(out var block))
        {
            block = new(free);
        }

        while (!isEnd && !scanner.IsOver)
        {
            MakeRoom();
            var read = await ReadAsync(cancellationToken).ConfigureAwait(false);
            filled += read;
            isEnd = read == 0;
            scanner.Scan(buffer.AsSpan(0, filled), isEnd, block.Records);
            if (block.Records.Count > 0)
            {
                block.Fill(Cut());
                return block;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!isLent)
        {
            ArrayPool<byte>.Shared.Return(buffer);
            isLent = true;
        }
    }

    /// <summary>Reads on. Where the stream does not heed the token, the read is abandoned, with the buffer.</summary>
    private async ValueTask<int> ReadAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        isLent = true;
        var reading = stream.ReadAsync(buffer.AsMemory(filled), cancellationToken);
        var read = reading.IsCompleted || !cancellationToken.CanBeCanceled
            ? await reading.ConfigureAwait(false)
            : await reading.AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
        isLent = false;
        return read;
    }

    private void MakeRoom()
    {
        if (scanner.Keep == filled)
        {
            scanner.Moved();
            filled = 0;
        }
        else if (filled == buffer.Length)
        {
            var old = buffer;
            var kept = filled - scanner.Keep;
            Carry(kept > buffer.Length / 2 ? (int)Math.Min(Array.MaxLength, 2L * buffer.Length) : buffer.Length);
            ArrayPool<byte>.Shared.Return(old);
        }
    }

    /// <summary>Hands the buffer over, and carries what is left of it into a new one.</summary>
    private byte[] Cut()
    {
        var full = buffer;
        Carry(BlockBytes);
        return full;
    }

    private void Carry(int size)
    {
        var rest = buffer.AsSpan(scanner.Keep, filled - scanner.Keep);
        var next = ArrayPool<byte>.Shared.Rent(Math.Max(size, rest.Length + 1));
        rest.CopyTo(next);
        filled = rest.Length;
        buffer = next;
        scanner.Moved();
    }
}
