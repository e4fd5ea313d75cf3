using System.Buffers;
using System.Collections.Concurrent;

namespace WhoCode.Reporting.Streams;

/// <summary>Complete records in one buffer, to be validated.</summary>
internal sealed class RecordBlock(ConcurrentQueue<RecordBlock> free)
{
    private byte[] buffer = [];

    /// <summary>The records, in the order of the stream.</summary>
    public List<RecordSpan> Records { get; } = [];

    /// <summary>Sets the buffer, which <see cref="Release"/> returns to the pool.</summary>
    public void Fill(byte[] filled) => buffer = filled;

    /// <summary>Returns the bytes of a record; empty for a record that is not in the buffer.</summary>
    public ReadOnlyMemory<byte> TextOf(RecordSpan record) =>
        record.Fault is null ? buffer.AsMemory(record.Start, (int)record.Length) : ReadOnlyMemory<byte>.Empty;

    /// <summary>Returns the buffer to the pool, and this block to its reader. It must not be used after that.</summary>
    public void Release()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        Records.Clear();
        free.Enqueue(this);
    }
}

/// <summary>The location of a record.</summary>
/// <param name="Number">Its line, from 1, or its index in the array, from 0.</param>
/// <param name="Line">The line that it begins on.</param>
/// <param name="Offset">The position of its first byte in the stream, from 0.</param>
/// <param name="Start">The position of its first byte in the buffer, from 0.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Fault">The finding about the record, or about something between records; null for a record whose bytes can be read.</param>
/// <param name="Sha256">The digest of a record that is not in the buffer because it is too long.</param>
internal readonly record struct RecordSpan(long Number, long Line, long Offset, int Start, long Length, Finding? Fault = null, string? Sha256 = null);
