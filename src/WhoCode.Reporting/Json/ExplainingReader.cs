using System.Text.Json;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Languages;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Json;

/// <summary>
/// Reads a text that the fast path refused: walks it along the contract, notes every fault with its place, and copies what can be
/// read into a text that the fast path takes.
/// </summary>
internal ref struct ExplainingReader
{
    private readonly ReadOnlySpan<byte> utf8;
    private readonly FaultNotes notes;
    private readonly ReadableRest rest;
    private Utf8JsonReader reader;

    private ExplainingReader(ReadOnlySpan<byte> utf8, FaultNotes notes, ReadableRest rest)
    {
        this.utf8 = utf8;
        this.notes = notes;
        this.rest = rest;
        reader = new(utf8, TextPlaces.Lenient);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, made valid UTF-8.</param>
    /// <param name="root">The shape of the report.</param>
    /// <param name="catalog">Where suggestions are looked up.</param>
    /// <param name="limits">How many faults are listed.</param>
    public static Explained Read(SourceText text, IPartShape root, ReportingCatalog catalog, ReadingLimits limits)
    {
        var notes = new FaultNotes(catalog, limits.MaxFindings);
        if (NotJson.Recognize(text.Utf8) is { } kind)
        {
            notes.Add(new(ReadingRules.TextIsJson, 0, JsonPointer.Root, ("found", kind)));
            return new(null, notes.Faults, IsWhole: false);
        }

        foreach (var fault in text.Faults)
        {
            notes.AddMended(fault);
        }

        using var rest = new ReadableRest();
        var explaining = new ExplainingReader(text.Utf8, notes, rest);
        var isWhole = false;
        try
        {
            isWhole = explaining.ReadReport(root);
        }
        catch (JsonException broken)
        {
            notes.Broken(text.Utf8, broken);
        }

        return new(rest.Close(), notes.Faults, isWhole && !notes.HasMore);
    }

    private bool ReadReport(IPartShape root)
    {
        Advance(TextPlace.Root);
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            notes.WrongType(in reader, TextPlace.Root, Text.OfKey($"shape.{root.Key}"), "{ … }");
            return false;
        }

        if (DocumentKind.Nearest(reader, root) is var kind && kind != root)
        {
            notes.WrongKind(in reader, kind, root);
            return false;
        }

        ReadPart(root, TextPlace.Root);
        Advance(TextPlace.Root); // throws where something follows
        return true;
    }

    private void ReadPart(IPartShape part, TextPlace at)
    {
        rest.Start(isObject: true);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var unknown = new List<(string Name, int Offset)>();
        while (Advance(at) && reader.TokenType != JsonTokenType.EndObject)
        {
            var (name, offset) = (reader.GetString()!, (int)reader.TokenStartIndex);
            var place = at.Member(name);
            Advance(place);
            if (part.Find(name) is not { } member)
            {
                unknown.Add((name, offset));
                reader.Skip();
            }
            else if (!seen.Add(name))
            {
                notes.StandsTwice(name, offset, place);
                reader.Skip();
            }
            else
            {
                ReadMember(member, place);
            }
        }

        rest.End();
        if (unknown.Count > 0)
        {
            string[] missing = [.. part.Members.Select(member => member.Name).Where(member => !seen.Contains(member))];
            foreach (var (name, offset) in unknown)
            {
                notes.Unknown(part, at, name, offset, missing);
            }
        }
    }

    private void ReadMember(Member member, TextPlace at)
    {
        if (member.Shape is not { } shape)
        {
            ReadExtensions(member, at);
        }
        else if (member.IsList)
        {
            ReadList(member, shape, at);
        }
        else if (reader.TokenType != JsonTokenType.Null)
        {
            ReadValue(shape, at, member.Utf8Name);
        }
    }

    private void ReadList(Member member, Shape shape, TextPlace at)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            notes.WrongType(in reader, at, Text.OfKey("expected.list"), $"[{shape.Example}]");
            reader.Skip();
            return;
        }

        rest.Name(member.Utf8Name);
        rest.Start(isObject: false);
        for (var index = 0; Advance(at) && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            if (!ReadValue(shape, at.Item(index), null))
            {
                rest.Hole(shape);
            }
        }

        rest.End();
    }

    /// <summary>Copies the value at the reader, or notes why it cannot be read and passes over it.</summary>
    private bool ReadValue(Shape shape, TextPlace at, byte[]? utf8Name)
    {
        var isRightType = shape.JsonType switch
        {
            "object" => reader.TokenType == JsonTokenType.StartObject,
            "string" => reader.TokenType == JsonTokenType.String,
            "boolean" => reader.TokenType is JsonTokenType.True or JsonTokenType.False,
            _ => reader.TokenType == JsonTokenType.Number,
        };
        if (!isRightType)
        {
            notes.WrongType(in reader, shape, at);
            reader.Skip();
            return false;
        }

        if (!shape.Accepts(ref reader))
        {
            notes.WrongForm(in reader, shape, at);
            return false;
        }

        if (utf8Name is not null)
        {
            rest.Name(utf8Name);
        }

        if (shape is IPartShape part)
        {
            ReadPart(part, at);
        }
        else
        {
            rest.Copy(in reader);
        }

        return true;
    }

    private void ReadExtensions(Member member, TextPlace at)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            notes.WrongType(in reader, at, Text.OfKey("shape.extensions"), "{ }");
            reader.Skip();
            return;
        }

        rest.Name(member.Utf8Name);
        ReadAnyObject(at, isKnownShallow: false);
    }

    /// <summary>Copies a value of any kind that is known not to be nested too deep, so the recursion is bounded.</summary>
    private void ReadAnything(TextPlace at)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                ReadAnyObject(at, isKnownShallow: true);
                break;
            case JsonTokenType.StartArray:
                rest.Start(isObject: false);
                for (var index = 0; Advance(at) && reader.TokenType != JsonTokenType.EndArray; index++)
                {
                    ReadAnything(at.Item(index));
                }

                rest.End();
                break;
            default:
                rest.Copy(in reader);
                break;
        }
    }

    private void ReadAnyObject(TextPlace at, bool isKnownShallow)
    {
        rest.Start(isObject: true);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (Advance(at) && reader.TokenType != JsonTokenType.EndObject)
        {
            var (name, offset) = (reader.GetString()!, (int)reader.TokenStartIndex);
            var place = at.Member(name);
            Advance(place);
            if (!seen.Add(name))
            {
                notes.StandsTwice(name, offset, place);
                reader.Skip();
            }
            else if (!isKnownShallow && DepthOfValue() > ReportJson.MaxDepth)
            {
                notes.TooDeep(in reader, place);
                reader.Skip();
            }
            else
            {
                rest.Name(name);
                ReadAnything(place);
            }
        }

        rest.End();
    }

    /// <summary>The depth of the deepest object or list of the value at the reader, counted from the root.</summary>
    private readonly int DepthOfValue()
    {
        var probe = reader;
        var (outside, deepest) = (probe.CurrentDepth, probe.CurrentDepth);
        while (probe.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray || probe.CurrentDepth > outside)
        {
            deepest = Math.Max(deepest, probe.CurrentDepth + (probe.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0));
            probe.Read();
        }

        return deepest;
    }

    /// <summary>Goes to the next token, noting on the way what strict JSON does not have.</summary>
    private bool Advance(TextPlace at)
    {
        var from = (int)reader.BytesConsumed;
        var isRead = reader.Read();
        var to = isRead ? (int)reader.TokenStartIndex : utf8.Length;
        for (var i = from; i < to; i++)
        {
            if (utf8[i] == '/')
            {
                notes.NotStrict("comment", i, at);
                i += LengthOfComment(utf8[i..to]) - 1;
            }
            else if (utf8[i] == ',' && reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                notes.NotStrict("comma", i, at);
            }
        }

        return isRead;
    }

    /// <summary>The length of the comment that a text begins with.</summary>
    private static int LengthOfComment(ReadOnlySpan<byte> text)
    {
        var end = text[1] == '*' ? text[2..].IndexOf("*/"u8) + 4 : text.IndexOfAny("\r\n"u8);
        return end < 0 ? text.Length : end;
    }
}

/// <summary>What the explaining reader made of a text.</summary>
/// <param name="Rest">The readable rest as JSON; null where the text holds no object.</param>
/// <param name="Faults">All faults.</param>
/// <param name="IsWhole">Whether the text was read to its end and all faults are listed, so that what is missing is known to be missing.</param>
internal sealed record Explained(byte[]? Rest, IReadOnlyList<ReadingFault> Faults, bool IsWhole);
