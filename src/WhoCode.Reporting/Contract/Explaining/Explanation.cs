namespace WhoCode.Reporting;

/// <summary>
/// Goes with the readers of the contract through a text that they could not read without it: notes every fault with its place, passes
/// over what cannot be read, and ends quietly where the text breaks off.
/// </summary>
/// <param name="notes">Where the faults are noted.</param>
/// <param name="text">The text, mended.</param>
internal sealed class Explanation(FaultNotes notes, byte[] text)
{
    /// <summary>Where the reader is.</summary>
    public ReadPath Path => notes.Path;

    /// <summary>Whether the text breaks off, so that nothing more can be read.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Whether the whole text, as an object, has a property that its shape does not know.</summary>
    public bool HasUnknownAtRoot { get; private set; }

    /// <summary>Goes to the next token, noting on the way what strict JSON does not have; <c>false</c> where there is none.</summary>
    public bool Advance(ref Utf8JsonReader reader)
    {
        if (IsBroken)
        {
            return false;
        }

        var from = (int)reader.BytesConsumed;
        try
        {
            var isRead = reader.Read();
            NoteLaxities(from, isRead ? (int)reader.TokenStartIndex : text.Length, reader.TokenType);
            return isRead;
        }
        catch (JsonException broken)
        {
            Break(broken);
            return false;
        }
    }

    /// <summary>The token at the reader as it is written, without what follows a name.</summary>
    public ReadOnlySpan<byte> TokenAt(ref Utf8JsonReader reader) => reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName
        ? text.AsSpan((int)reader.TokenStartIndex, reader.ValueSpan.Length + 2)
        : reader.ValueSpan;

    /// <summary>Passes over the value at the reader.</summary>
    public void Skip(ref Utf8JsonReader reader)
    {
        try
        {
            reader.Skip();
        }
        catch (JsonException broken)
        {
            Break(broken);
        }
    }

    /// <summary>Notes why the value at the reader is not one of its shape, and passes over it.</summary>
    /// <returns><c>true</c>, always: reading goes on.</returns>
    public bool Refuse(ref Utf8JsonReader reader, Shape shape)
    {
        if (!shape.IsTypeOf(reader.TokenType))
        {
            notes.WrongType(ref reader, shape);
            Skip(ref reader);
        }
        else
        {
            notes.WrongForm(ref reader, shape);
        }

        return true;
    }

    /// <summary>Notes that the value at the reader is not a list, and passes over it.</summary>
    /// <returns><c>true</c>, always: reading goes on.</returns>
    public bool RefuseList(ref Utf8JsonReader reader, Shape item)
    {
        notes.WrongType(ref reader, LocalizedText.FromKey("expected.list"), Suggestions.Example($"[{item.Example}]"));
        Skip(ref reader);
        return true;
    }

    /// <summary>Notes that the value at the reader is not an object of extensions, and passes over it.</summary>
    public void RefuseExtensions(ref Utf8JsonReader reader)
    {
        notes.WrongType(ref reader, LocalizedText.FromKey("shape.extensions"), example: null);
        Skip(ref reader);
    }

    /// <summary>Notes and passes over a value that is nested too deep; <c>false</c> for any other.</summary>
    public bool SkipIfTooDeep(ref Utf8JsonReader reader)
    {
        try
        {
            if (DepthOfValue(reader) <= ReadingLimits.MostDepth)
            {
                return false;
            }

            notes.TooDeep(ref reader);
            reader.Skip();
        }
        catch (JsonException broken)
        {
            Break(broken);
        }

        return true;
    }

    /// <summary>Notes that a property is given a second time.</summary>
    public void NoteTwice(string name, int offset) => notes.StandsTwice(name, offset);

    /// <summary>Notes the properties of an object that it does not have, now that it is known which ones it lacks.</summary>
    /// <param name="part">The object.</param>
    /// <param name="unknown">The properties, with their bytes.</param>
    /// <param name="seen">The properties that it has, a bit for each.</param>
    public void EndObject(IPartShape part, List<(string Name, int Offset)>? unknown, ulong seen)
    {
        if (unknown is null)
        {
            return;
        }

        HasUnknownAtRoot |= Path.IsRoot;
        if (IsBroken)
        {
            return; // what it lacks may come where nothing can be read
        }

        string[] missing = [.. part.Members.Where((_, position) => (seen & (1UL << position)) == 0).Select(member => member.Name)];
        foreach (var (name, offset) in unknown)
        {
            notes.Unknown(part, name, offset, missing);
        }
    }

    private void Break(JsonException broken)
    {
        IsBroken = true;
        notes.Broken(text, broken);
    }

    /// <summary>The depth of the deepest object or list of the value at the reader, counted from the root.</summary>
    private static int DepthOfValue(Utf8JsonReader probe)
    {
        var (outside, deepest) = (probe.CurrentDepth, probe.CurrentDepth);
        while (probe.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray || probe.CurrentDepth > outside)
        {
            deepest = Math.Max(deepest, probe.CurrentDepth + (probe.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0));
            probe.Read();
        }

        return deepest;
    }

    /// <summary>Notes comments, and a comma before a closing bracket, between two tokens.</summary>
    private void NoteLaxities(int from, int to, JsonTokenType next)
    {
        var isEnd = next is JsonTokenType.EndObject or JsonTokenType.EndArray;
        if (!isEnd && !text.AsSpan(from, to - from).Contains((byte)'/'))
        {
            return;
        }

        for (var i = from; i < to; i++)
        {
            if (text[i] == '/')
            {
                notes.NotStrict("comment", i);
                i += LengthOfComment(text.AsSpan(i, to - i)) - 1;
            }
            else if (text[i] == ',' && isEnd)
            {
                notes.NotStrict("comma", i);
            }
        }
    }

    /// <summary>The length of the comment that a text begins with.</summary>
    private static int LengthOfComment(ReadOnlySpan<byte> comment)
    {
        var end = comment[1] == '*' ? comment[2..].IndexOf("*/"u8) + 4 : comment.IndexOfAny("\r\n"u8);
        return end < 0 ? comment.Length : end;
    }
}
