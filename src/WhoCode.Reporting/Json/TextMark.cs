namespace WhoCode.Reporting.Json;

/// <summary>Recognizes a text by its length and a hash of its bytes. It is no digest: another process gives another hash.</summary>
internal readonly record struct TextMark(int Length, int Hash)
{
    public static TextMark Of(ReadOnlySpan<byte> text)
    {
        var hash = new HashCode();
        hash.AddBytes(text);
        return new(text.Length, hash.ToHashCode());
    }
}
