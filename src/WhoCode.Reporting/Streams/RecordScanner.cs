using System.Security.Cryptography;

namespace WhoCode.Reporting.Streams;

/// <summary>Finds whole records in a buffer that is filled piece by piece. What it finds does not depend on the pieces.</summary>
/// <param name="limits">How much of a record is held. A longer one is passed over without being kept.</param>
internal abstract class RecordScanner(ReadingLimits limits)
{
    private long origin; // the byte of the stream that the buffer begins with

    /// <summary>The first byte of the buffer that is still needed.</summary>
    public int Keep { get; protected set; }

    /// <summary>Whether nothing after this can be told apart, so that the rest of the stream is not read.</summary>
    public bool IsOver { get; protected set; }

    protected int MaxBytes => limits.MaxBytes;

    /// <summary>The next byte of the buffer to look at.</summary>
    protected int At { get; set; }

    /// <summary>Looks at what is new in the buffer.</summary>
    /// <param name="text">The filled part of the buffer.</param>
    /// <param name="isEnd">Whether nothing comes after it.</param>
    /// <param name="records">Takes the records that are complete.</param>
    public abstract void Scan(ReadOnlySpan<byte> text, bool isEnd, List<RecordSpan> records);

    /// <summary>The buffer now begins with the byte that <see cref="Keep"/> said.</summary>
    public void Moved()
    {
        origin += Keep;
        At -= Keep;
        Keep = 0;
    }

    /// <summary>The digest of what is passed over.</summary>
    protected IncrementalHash Sum => field ??= IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>A record that is too long, all of it in <see cref="Sum"/>.</summary>
    protected RecordSpan TooLong(long number, long line, long offset, long length) => new(
        number, line, offset, 0, length, Finding.Of(LimitPass.TooLong(length, limits)!, new(1, 1)), Convert.ToHexStringLower(Sum.GetHashAndReset()));

    /// <summary>The byte of the stream that a byte of the buffer is.</summary>
    protected long OffsetOf(int index) => origin + index;
}
