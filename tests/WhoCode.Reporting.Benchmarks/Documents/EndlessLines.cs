namespace WhoCode.Reporting.Benchmarks.Documents;

/// <summary>A stream of JSON Lines that repeats the samples up to a length, and is never completely in memory.</summary>
internal sealed class EndlessLines(long length) : Stream
{
    private readonly byte[] lines = [.. Texts.Samples.SelectMany(Texts.AsLine)];
    private long position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => position;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        // Complete repetitions, so that the last record is complete too.
        var end = length / lines.Length * lines.Length;
        var from = (int)(position % lines.Length);
        var count = (int)Math.Min(Math.Min(buffer.Length, lines.Length - from), end - position);
        lines.AsSpan(from, count).CopyTo(buffer);
        position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
