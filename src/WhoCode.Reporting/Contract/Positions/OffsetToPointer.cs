namespace WhoCode.Reporting;

/// <summary>Finds the pointers to bytes of a JSON text. The text may be broken; then as far as it goes.</summary>
internal static class OffsetToPointer
{
    /// <summary>The innermost place whose text holds each byte, or the last one before it.</summary>
    public static Dictionary<int, JsonPointer> Find(ReadOnlySpan<byte> utf8, IEnumerable<int> offsets)
    {
        var pointers = new Dictionary<int, JsonPointer>();
        var wanted = new Queue<int>(offsets.Distinct().Order());
        var trail = new ReaderTrail();
        var reader = new Utf8JsonReader(utf8, SourceText.Lenient);
        try
        {
            while (wanted.Count > 0 && reader.Read())
            {
                trail.Enter(in reader);
                if (wanted.Peek() < reader.BytesConsumed)
                {
                    var here = trail.Pointer(utf8);
                    while (wanted.TryPeek(out var offset) && offset < reader.BytesConsumed)
                    {
                        pointers.Add(wanted.Dequeue(), here);
                    }
                }

                trail.Leave(reader.TokenType);
            }
        }
        catch (JsonException)
        {
            // As far as the text goes.
        }

        var last = trail.Pointer(utf8);
        foreach (var offset in wanted)
        {
            pointers.Add(offset, last);
        }

        return pointers;
    }
}
