namespace WhoCode.Reporting;

/// <summary>Finds the bytes of JSON that pointers refer to. If the JSON breaks off, it is read up to there.</summary>
internal static class PointerToOffset
{
    /// <summary>The maximum number of steps. It bounds the recursion; nothing deeper is read.</summary>
    private const int MostSteps = 2 * ReadingLimits.MostDepth;

    /// <summary>Returns the offset of the value of each pointer or, if it is missing, of the nearest value around it.</summary>
    public static Dictionary<JsonPointer, int> Find(ReadOnlySpan<byte> utf8, IEnumerable<JsonPointer> pointers)
    {
        var root = new Target();
        var places = new Dictionary<JsonPointer, Target>();
        foreach (var pointer in pointers)
        {
            places[pointer] = root.Below(pointer.Segments.Take(MostSteps));
        }

        var reader = new Utf8JsonReader(utf8, SourceText.Lenient);
        try
        {
            if (places.Count > 0 && reader.Read())
            {
                root.Find(ref reader);
            }
        }
        catch (JsonException)
        {
            // The JSON cannot be read beyond this point. Pointers that were not reached keep the offset of the value around them.
        }

        return places.ToDictionary(pair => pair.Key, pair => pair.Value.Offset);
    }

    /// <summary>A location to find, or one on the way to it.</summary>
    private sealed class Target(Target? parent = null)
    {
        private readonly Dictionary<string, Target> inside = new(StringComparer.Ordinal);
        private int own = -1;

        public int Offset => own >= 0 ? own : parent?.Offset ?? 0;

        public Target Below(IEnumerable<string> segments)
        {
            var place = this;
            foreach (var segment in segments)
            {
                if (!place.inside.TryGetValue(segment, out var next))
                {
                    place.inside.Add(segment, next = new(place));
                }

                place = next;
            }

            return place;
        }

        /// <summary>Visits the value at the reader, and leaves the reader at its last token.</summary>
        public void Find(ref Utf8JsonReader reader)
        {
            own = (int)reader.TokenStartIndex;
            var isObject = reader.TokenType == JsonTokenType.StartObject;
            if (inside.Count == 0 || (!isObject && reader.TokenType != JsonTokenType.StartArray))
            {
                reader.Skip();
                return;
            }

            for (var index = 0; reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray); index++)
            {
                Target? place;
                if (isObject)
                {
                    inside.TryGetValue(reader.GetString()!, out place);
                    reader.Read();
                }
                else
                {
                    inside.TryGetValue(index.ToString(CultureInfo.InvariantCulture), out place);
                }

                if (place is { own: < 0 })
                {
                    place.Find(ref reader);
                }
                else
                {
                    reader.Skip();
                }
            }
        }
    }
}
