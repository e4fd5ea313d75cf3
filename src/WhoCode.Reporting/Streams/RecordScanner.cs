using System.Security.Cryptography;

namespace WhoCode.Reporting.Streams;

/// <summary>Finds complete records in a buffer that is filled piece by piece. The result does not depend on the pieces.</summary>
/// <param name="limits">The limits on the length of a record. A longer record is skipped without being kept.</param>
internal abstract class RecordScanner(ReadingLimits limits)
{
    private long origin; // the position in the stream of the first byte of the buffer

    /// <summary>The position of the first byte of the buffer that is still needed.</summary>
    public int Keep { get; protected set; }

    /// <summary>Whether no more records can be found, so that the rest of the stream is not read.</summary>
    public bool IsOver { get; protected set; }

    protected int MaxBytes => limits.MaxBytes;

    /// <summary>The position of the next byte of the buffer to scan.</summary>
    protected int At { get; set; }

    /// <summary>Scans the new bytes in the buffer.</summary>
    /// <param name="text">The filled part of the buffer.</param>
    /// <param name="isEnd">Whether the stream has ended.</param>
    /// <param name="records">The list that complete records are added to.</param>
    public abstract void Scan(ReadOnlySpan<byte> text, bool isEnd, List<RecordSpan> records);

    /// <summary>Must be called when the buffer has been moved to begin with the byte at <see cref="Keep"/>.</summary>
    public void Moved()
    {
        origin += Keep;
        At -= Keep;
        Keep = 0;
    }

    /// <summary>The digest of the bytes that are skipped.</summary>
    protected IncrementalHash Digest => field ??= IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Creates the span of a record that is too long, after all its bytes were added to <see cref="Digest"/>.</summary>
    protected RecordSpan TooLong(long number, long line, long offset, long length) => new(
        number, line, offset, 0, length, Finding.Of(LimitPass.TooLong(length, limits)!, new(1, 1)), Convert.ToHexStringLower(Digest.GetHashAndReset()));

    /// <summary>Returns the position in the stream of a byte of the buffer.</summary>
    protected long OffsetOf(int index) => origin + index;
}
