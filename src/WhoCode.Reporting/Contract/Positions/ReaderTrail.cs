namespace WhoCode.Reporting;

/// <summary>
/// The way from the root to the location of a reader, stored as offsets. Neither a deep location nor a long name takes much memory.
/// </summary>
internal sealed class ReaderTrail
{
    private readonly List<Step> steps = [];
    private readonly Stack<(int Steps, int Index)> open = []; // a list counts its items, an object has index -1

    /// <summary>Enters the token at the reader. The trail leads to it until it is left.</summary>
    public void Enter(ref readonly Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                steps.Add(new((int)reader.TokenStartIndex, reader.ValueSpan.Length + 2));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                open.Pop();
                break;
            case var _ when open.TryPeek(out var list) && list.Index >= 0:
                steps.Add(new(list.Index, Length: 0));
                open.Pop();
                open.Push(list with { Index = list.Index + 1 });
                break;
        }
    }

    /// <summary>Leaves the token: goes into the object or list that it opens, or back to the one around it.</summary>
    public void Leave(JsonTokenType token)
    {
        if (token is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            open.Push((steps.Count, token == JsonTokenType.StartArray ? 0 : -1));
        }
        else if (token != JsonTokenType.PropertyName)
        {
            var kept = open.TryPeek(out var around) ? around.Steps : 0; // the end of the value
            steps.RemoveRange(kept, steps.Count - kept);
        }
    }

    /// <summary>Returns the pointer to the end of the trail, up to the limits of <see cref="PointerBuilder"/>.</summary>
    public JsonPointer Pointer(ReadOnlySpan<byte> utf8)
    {
        var pointer = new PointerBuilder();
        foreach (var step in steps)
        {
            if (step.Length > PointerBuilder.MostBytes || !(step.Length > 0 ? pointer.Add(NameAt(utf8, step)) : pointer.Add(step.Start)))
            {
                break;
            }
        }

        return pointer.Pointer;
    }

    private static string NameAt(ReadOnlySpan<byte> utf8, Step step)
    {
        var name = new Utf8JsonReader(utf8.Slice(step.Start, step.Length));
        name.Read();
        return name.GetString()!;
    }

    /// <summary>The offset and length of a name with its quotation marks, or, with the length 0, a position in a list.</summary>
    private readonly record struct Step(int Start, int Length);
}
