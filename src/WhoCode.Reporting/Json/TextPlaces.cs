using System.Text.Json;
using WhoCode.Reporting.Findings;

namespace WhoCode.Reporting.Json;

/// <summary>Finds places in a JSON text: the bytes of pointers, and the pointers of bytes. Texts may be broken; then as far as they go.</summary>
internal static class TextPlaces
{
    public static readonly JsonReaderOptions Lenient = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        MaxDepth = int.MaxValue, // a reader keeps one bit for each level
    };

    /// <summary>How far down places are looked for; it bounds the recursion, and nothing deeper is read.</summary>
    private const int MostSteps = 2 * ReportJson.MaxDepth;

    /// <summary>Where each pointer's value begins, or where the nearest thing around it begins that is there.</summary>
    public static Dictionary<JsonPointer, int> Offsets(ReadOnlySpan<byte> utf8, IEnumerable<JsonPointer> pointers)
    {
        var root = new Place();
        var places = new Dictionary<JsonPointer, Place>();
        foreach (var pointer in pointers)
        {
            places[pointer] = root.Below(pointer.Segments.Take(MostSteps));
        }

        var reader = new Utf8JsonReader(utf8, Lenient);
        try
        {
            if (places.Count > 0 && reader.Read())
            {
                root.Find(ref reader);
            }
        }
        catch (JsonException)
        {
            // Beyond here the text cannot be read; what was not reached stays with what is around it.
        }

        return places.ToDictionary(pair => pair.Key, pair => pair.Value.Offset);
    }

    /// <summary>The innermost place whose text holds each byte, or the last one before it.</summary>
    public static Dictionary<int, JsonPointer> Pointers(ReadOnlySpan<byte> utf8, IEnumerable<int> offsets)
    {
        var pointers = new Dictionary<int, JsonPointer>();
        var wanted = new Queue<int>(offsets.Distinct().Order());
        var trail = new TextTrail();
        var reader = new Utf8JsonReader(utf8, Lenient);
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

    /// <summary>A place that is looked for, or on the way to one.</summary>
    private sealed class Place(Place? parent = null)
    {
        private readonly Dictionary<string, Place> inside = new(StringComparer.Ordinal);
        private int own = -1;

        public int Offset => own >= 0 ? own : parent?.Offset ?? 0;

        public Place Below(IEnumerable<string> segments)
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

        /// <summary>Takes in the value at the reader, and leaves the reader at its last token.</summary>
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
                Place? place;
                if (isObject)
                {
                    inside.TryGetValue(reader.GetString()!, out place);
                    reader.Read();
                }
                else
                {
                    inside.TryGetValue(index.ToString(System.Globalization.CultureInfo.InvariantCulture), out place);
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
