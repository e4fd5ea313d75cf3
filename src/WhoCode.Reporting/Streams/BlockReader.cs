using System.Buffers;
using System.Collections.Concurrent;

namespace WhoCode.Reporting.Streams;

/// <summary>
/// Reads a stream in large pieces and divides them into blocks of complete records. The rest of a piece is copied to the next buffer, so
/// each record is in one buffer, and a buffer grows only for a record that does not fit.
/// </summary>
internal sealed class BlockReader(Stream stream, RecordScanner scanner) : IDisposable
{
    private const int BlockBytes = 256 * 1024;

    private readonly ConcurrentQueue<RecordBlock> free = new();
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(BlockBytes);
    private int filled;
    private bool isEnd;
    private bool isLent; // a read that was abandoned may still write to the buffer

    /// <summary>Returns the next block, which the caller must release; null after the last block.</summary>
    public async ValueTask<RecordBlock?> NextAsync(CancellationToken cancellationToken)
    {
        if (!free.TryDequeue(out var block))
        {
            block = new(free);
        }

        while (!isEnd && !scanner.IsOver)
        {
            EnsureFreeSpace();
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

    /// <summary>Reads more bytes. If the stream ignores the token, the read is abandoned together with the buffer.</summary>
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

    private void EnsureFreeSpace()
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

    /// <summary>Returns the full buffer, and copies the rest of it to a new one.</summary>
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
