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

    /// <summary>The innermost place whose text holds a byte.</summary>
    public static JsonPointer PointerAt(ReadOnlySpan<byte> utf8, int offset)
    {
        var path = new Stack<(JsonPointer Pointer, int Index)>(); // a list counts its items, an object has index -1
        var here = JsonPointer.Root;
        var reader = new Utf8JsonReader(utf8, Lenient);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    here = path.Peek().Pointer.Append(reader.GetString()!);
                }
                else if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    here = path.Pop().Pointer;
                }
                else if (path.TryPop(out var parent))
                {
                    here = parent.Index < 0 ? here : parent.Pointer.Append(parent.Index);
                    path.Push(parent.Index < 0 ? parent : (parent.Pointer, parent.Index + 1));
                }

                if (reader.BytesConsumed > offset)
                {
                    return here;
                }

                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    path.Push((here, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
                }
            }
        }
        catch (JsonException)
        {
            // As far as the text goes.
        }

        return here;
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
