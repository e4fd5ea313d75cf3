namespace WhoCode.Reporting.Primitives;

/// <summary>The mark that some programs put before a text in UTF-8.</summary>
internal static class ByteOrderMark
{
    /// <summary>The mark.</summary>
    public static ReadOnlySpan<byte> Utf8 => [0xEF, 0xBB, 0xBF];

    /// <summary>How many bytes the mark takes at the beginning of a text: 3, or 0 where there is none.</summary>
    public static int LengthIn(ReadOnlySpan<byte> text) => text.StartsWith(Utf8) ? Utf8.Length : 0;
}
