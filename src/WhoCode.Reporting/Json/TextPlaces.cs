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
        MaxDepth = 1_000_000,
    };

    /// <summary>Where each pointer's value begins, or where the nearest thing around it begins that is there.</summary>
    public static Dictionary<JsonPointer, int> Offsets(ReadOnlySpan<byte> utf8, IEnumerable<JsonPointer> pointers)
    {
        var root = new Place();
        var places = new Dictionary<JsonPointer, Place>();
        foreach (var pointer in pointers)
        {
            places[pointer] = root.Below(pointer.Segments);
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
        var path = new Stack<(JsonPointer Pointer, int Index)>(); // a list counts its items, an object has index -1
        var here = JsonPointer.Root;
        var reader = new Utf8JsonReader(utf8, Lenient);
        try
        {
            while (wanted.Count > 0 && reader.Read())
            {
                here = Next(ref reader, path, here);
                while (wanted.TryPeek(out var offset) && offset < reader.BytesConsumed)
                {
                    pointers.Add(wanted.Dequeue(), here);
                }

                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    path.Push((here, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
                }
                else if (reader.TokenType != JsonTokenType.PropertyName)
                {
                    here = path.TryPeek(out var around) ? around.Pointer : JsonPointer.Root; // the value is over
                }
            }
        }
        catch (JsonException)
        {
            // As far as the text goes.
        }

        foreach (var offset in wanted)
        {
            pointers.Add(offset, here);
        }

        return pointers;
    }

    /// <summary>The place of the token at the reader; counts the items of the list that it stands in.</summary>
    private static JsonPointer Next(ref Utf8JsonReader reader, Stack<(JsonPointer Pointer, int Index)> path, JsonPointer here)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                return path.Peek().Pointer.Append(reader.GetString()!);
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                return path.Pop().Pointer;
            case var _ when path.TryPeek(out var list) && list.Index >= 0:
                path.Pop();
                path.Push((list.Pointer, list.Index + 1));
                return list.Pointer.Append(list.Index);
            default:
                return here;
        }
    }

    /// <summary>A place that is looked for, or on the way to one.</summary>
    private sealed class Place(Place? parent = null)
    {
        private readonly Dictionary<string, Place> inside = new(StringComparer.Ordinal);
        private int own = -1;

        public int Offset => own >= 0 ? own : parent?.Offset ?? 0;

        public Place Below(IReadOnlyList<string> segments)
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
