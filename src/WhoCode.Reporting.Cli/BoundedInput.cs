using System.Security.Cryptography;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Cli;

/// <summary>Reads no more of a stream than a report may have, so that memory is bounded whatever the stream contains.</summary>
internal static class BoundedInput
{
    private const int Piece = 1 << 16;

    /// <summary>The bytes of a stream; of one that is longer than is read at all, one byte more than that, so that reading says so.</summary>
    public static byte[] Read(Stream stream)
    {
        using var kept = new MemoryStream();
        var piece = new byte[Piece];
        for (var room = ReadingLimits.Default.MaxBytes + 1; room > 0 && stream.Read(piece, 0, Math.Min(Piece, room)) is > 0 and var count; room -= count)
        {
            kept.Write(piece, 0, count);
        }

        return kept.ToArray();
    }

    /// <summary>The digest of a stream of which the beginning has been read; null where that was the whole of it.</summary>
    public static DocumentDigest? DigestBeyond(byte[] beginning, Stream stream)
    {
        if (beginning.Length <= ReadingLimits.Default.MaxBytes)
        {
            return null;
        }

        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sum.AppendData(beginning);
        var piece = new byte[Piece];
        while (stream.Read(piece, 0, Piece) is > 0 and var count)
        {
            sum.AppendData(piece, 0, count);
        }

        return new() { Form = DigestForm.Bytes, Sha256 = Convert.ToHexStringLower(sum.GetHashAndReset()) };
    }
}
