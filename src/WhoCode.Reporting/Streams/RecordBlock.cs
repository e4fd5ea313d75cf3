using System.Buffers;
using System.Collections.Concurrent;

namespace WhoCode.Reporting.Streams;

/// <summary>Whole records that lie in one buffer, on their way to whoever checks them.</summary>
internal sealed class RecordBlock(ConcurrentQueue<RecordBlock> free)
{
    private byte[] buffer = [];

    /// <summary>The records, in the order of the stream.</summary>
    public List<RecordSpan> Records { get; } = [];

    /// <summary>Takes over a buffer from the pool.</summary>
    public void Fill(byte[] filled) => buffer = filled;

    /// <summary>The bytes of a record; none for one that is not held.</summary>
    public ReadOnlyMemory<byte> TextOf(RecordSpan record) =>
        record.Fault is null ? buffer.AsMemory(record.Start, (int)record.Length) : ReadOnlyMemory<byte>.Empty;

    /// <summary>Gives the buffer back to the pool and itself to its reader. Nobody may look at it after that.</summary>
    public void Release()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        Records.Clear();
        free.Enqueue(this);
    }
}

/// <summary>Where a record stands.</summary>
/// <param name="Number">Its line, or its index.</param>
/// <param name="Line">The line that it begins on.</param>
/// <param name="Offset">Its first byte in the stream.</param>
/// <param name="Start">Its first byte in the buffer.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Fault">What is wrong with it, or with what stands between records; null for one whose bytes can be read.</param>
/// <param name="Sha256">The digest of a record that is not held.</param>
internal readonly record struct RecordSpan(long Number, long Line, long Offset, int Start, long Length, Finding? Fault = null, string? Sha256 = null);
