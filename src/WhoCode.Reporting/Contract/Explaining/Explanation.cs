namespace WhoCode.Reporting;

/// <summary>Accompanies the readers through JSON that they could not read alone.</summary>
/// <remarks>Collects every error with its location, skips what cannot be read, and ends without an exception where the JSON breaks off.</remarks>
/// <param name="notes">Collects the errors.</param>
/// <param name="text">The JSON, repaired to be valid UTF-8.</param>
internal sealed class Explanation(ReadErrorCollector notes, byte[] text)
{
    /// <summary>The location of the reader.</summary>
    public ReadPath Path => notes.Path;

    /// <summary><see langword="true"/> if the JSON breaks off, so that nothing more can be read.</summary>
    public bool IsBroken { get; private set; }

    /// <summary><see langword="true"/> if the document has, at its root, a property that is unknown for its kind.</summary>
    public bool HasUnknownAtRoot { get; private set; }

    /// <summary>Moves to the next token, and notes syntax on the way that strict JSON does not allow.</summary>
    /// <returns><see langword="true"/> if there is a next token; otherwise, <see langword="false"/>.</returns>
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
            NoteLenientSyntax(from, isRead ? (int)reader.TokenStartIndex : text.Length, reader.TokenType);
            return isRead;
        }
        catch (JsonException broken)
        {
            Break(broken);
            return false;
        }
    }

    /// <summary>Returns the token at the reader as it is written, without the colon after a name.</summary>
    public ReadOnlySpan<byte> TokenAt(ref Utf8JsonReader reader) => reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName
        ? text.AsSpan((int)reader.TokenStartIndex, reader.ValueSpan.Length + 2)
        : reader.ValueSpan;

    /// <summary>Skips the value at the reader.</summary>
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

    /// <summary>Notes why the value at the reader does not fit its shape, and skips it.</summary>
    /// <returns>Always <see langword="true"/>, because reading continues.</returns>
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

    /// <summary>Notes that the value at the reader is not a list, and skips it.</summary>
    /// <returns>Always <see langword="true"/>, because reading continues.</returns>
    public bool RefuseList(ref Utf8JsonReader reader, Shape item)
    {
        notes.WrongType(ref reader, LocalizedText.FromKey("expected.list"), Suggestions.Example($"[{item.Example}]"));
        Skip(ref reader);
        return true;
    }

    /// <summary>Notes that the value at the reader is not an object of extensions, and skips it.</summary>
    public void RefuseExtensions(ref Utf8JsonReader reader)
    {
        notes.WrongType(ref reader, LocalizedText.FromKey("shape.extensions"), example: null);
        Skip(ref reader);
    }

    /// <summary>Notes and skips a value that is nested too deep.</summary>
    /// <returns><see langword="true"/> if the value is nested too deep; otherwise, <see langword="false"/>.</returns>
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

    /// <summary>Notes that an object contains a property twice.</summary>
    /// <param name="name">The name of the property; a string if somebody made it up.</param>
    /// <param name="offset">The offset of the name.</param>
    public void NoteDuplicate(object name, int offset) => notes.Duplicate(name, offset);

    /// <summary>Notes the unknown properties of an object. At its end, it is known which properties are missing and can be suggested.</summary>
    /// <param name="part">The object.</param>
    /// <param name="unknown">The unknown properties, with the offsets of their names.</param>
    /// <param name="seen">The known properties that the object contains, one bit each.</param>
    public void EndObject(IPartShape part, List<(string Name, int Offset)>? unknown, ulong seen)
    {
        if (unknown is null)
        {
            return;
        }

        HasUnknownAtRoot |= Path.IsRoot;
        if (IsBroken)
        {
            return; // the properties that seem to be missing may be in the part that cannot be read
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

    /// <summary>Returns the depth of the most deeply nested object or list in the value at the reader, counted from the root.</summary>
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
    private void NoteLenientSyntax(int from, int to, JsonTokenType next)
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

    /// <summary>Returns the length of the comment at the beginning of a text.</summary>
    private static int LengthOfComment(ReadOnlySpan<byte> comment)
    {
        var end = comment[1] == '*' ? comment[2..].IndexOf("*/"u8) + 4 : comment.IndexOfAny("\r\n"u8);
        return end < 0 ? comment.Length : end;
    }
}
