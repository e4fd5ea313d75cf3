namespace WhoCode.Reporting;

/// <summary>Finds the pointers to bytes of JSON. If the JSON breaks off, it is read up to there.</summary>
internal static class OffsetToPointer
{
    /// <summary>Returns for each byte the pointer to the innermost value that contains it, or to the last value before it.</summary>
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
            // Bytes after the point where the JSON breaks off get the last pointer.
        }

        var last = trail.Pointer(utf8);
        foreach (var offset in wanted)
        {
            pointers.Add(offset, last);
        }

        return pointers;
    }
}
