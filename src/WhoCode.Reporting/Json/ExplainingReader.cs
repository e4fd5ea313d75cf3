using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Languages;
using WhoCode.Reporting.Primitives;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Json;

/// <summary>
/// Reads a text that the fast path refused: walks it along the contract, notes every fault with its place, and copies what can be
/// read into a text that the fast path takes.
/// </summary>
/// <remarks>An item that cannot be read leaves an empty one, so that the pointers of the items after it hold.</remarks>
internal ref struct ExplainingReader
{
    private const NumberStyles PlainNumber = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private readonly ReadOnlySpan<byte> utf8;
    private readonly ReportingCatalog catalog;
    private readonly List<ReadingFault> faults;
    private readonly Utf8JsonWriter writer; // writes the readable rest
    private readonly Stack<bool> open = []; // true for an object, false for a list
    private Utf8JsonReader reader;

    private ExplainingReader(ReadOnlySpan<byte> utf8, ReportingCatalog catalog, List<ReadingFault> faults, Utf8JsonWriter writer)
    {
        this.utf8 = utf8;
        this.catalog = catalog;
        this.faults = faults;
        this.writer = writer;
        reader = new(utf8, TextPlaces.Lenient with { CommentHandling = JsonCommentHandling.Allow });
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, made valid UTF-8.</param>
    /// <param name="root">The shape of the report.</param>
    /// <param name="catalog">Where suggestions are looked up.</param>
    /// <param name="faults">Takes the faults.</param>
    /// <param name="isWhole">Whether the text was read to its end.</param>
    /// <returns>The readable rest as JSON, or null where there is no object at all.</returns>
    public static byte[]? Read(SourceText text, IPartShape root, ReportingCatalog catalog, List<ReadingFault> faults, out bool isWhole)
    {
        isWhole = false;
        if (NotJson.Recognize(text.Utf8) is { } kind)
        {
            faults.Add(new(ReadingRules.TextIsJson, 0, JsonPointer.Root, ("found", kind)));
            return null;
        }

        faults.AddRange(text.Faults.Select(fault => fault.Pointer is null
            ? fault with { Pointer = TextPlaces.PointerAt(text.Utf8, fault.Offset) }
            : fault));
        var rest = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(rest, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var explaining = new ExplainingReader(text.Utf8, catalog, faults, writer);
        try
        {
            isWhole = explaining.ReadReport(root);
        }
        catch (JsonException broken)
        {
            explaining.Broken(broken);
        }

        explaining.Close();
        return rest.WrittenCount == 0 ? null : rest.WrittenSpan.ToArray();
    }

    private bool ReadReport(IPartShape root)
    {
        Advance(JsonPointer.Root);
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            WrongType(JsonPointer.Root, ShapeText(root.Key), "{ … }");
            return false;
        }

        ReadPart(root, JsonPointer.Root);
        Advance(JsonPointer.Root); // throws where something follows
        return true;
    }

    private void ReadPart(IPartShape part, JsonPointer at)
    {
        Start(isObject: true);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var unknown = new List<(string Name, int Offset)>();
        while (Advance(at) && reader.TokenType != JsonTokenType.EndObject)
        {
            var (name, offset) = (reader.GetString()!, (int)reader.TokenStartIndex);
            var place = at.Append(name);
            Advance(place);
            if (part.Find(name) is not { } member)
            {
                unknown.Add((name, offset));
                reader.Skip();
            }
            else if (!seen.Add(name))
            {
                StandsTwice(name, offset, place);
            }
            else
            {
                ReadMember(member, place);
            }
        }

        End();
        var missing = part.Members.Select(member => member.Name).Where(name => !seen.Contains(name)).ToList();
        foreach (var (name, offset) in unknown)
        {
            var near = TextForms.Nearest(name, missing);
            faults.Add(new(ReadingRules.MemberIsKnown, offset, at.Append(name),
                ("member", TextForms.Excerpt(name)), ("part", Text.OfKey($"part-name.{part.Key}")), ("suggestion", near is null ? null : DidYouMean($"\"{near}\"")))
            {
                Settles = near is null ? null : at.Append(near),
            });
        }
    }

    private void ReadMember(Member member, JsonPointer at)
    {
        if (member.Shape is not { } shape)
        {
            ReadExtensions(member, at);
        }
        else if (!member.IsList)
        {
            if (reader.TokenType != JsonTokenType.Null)
            {
                ReadValue(shape, at, member.EncodedName);
            }
        }
        else if (reader.TokenType != JsonTokenType.StartArray)
        {
            WrongType(at, Text.OfKey("expected.list"), $"[{shape.Example}]");
            reader.Skip();
        }
        else
        {
            writer.WritePropertyName(member.EncodedName);
            Start(isObject: false);
            for (var index = 0; Advance(at) && reader.TokenType != JsonTokenType.EndArray; index++)
            {
                if (!ReadValue(shape, at.Append(index), null))
                {
                    WriteHole(shape);
                }
            }

            End();
        }
    }

    /// <summary>Copies the value at the reader, or notes why it cannot be read and passes over it.</summary>
    private bool ReadValue(Shape shape, JsonPointer at, JsonEncodedText? name)
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
            WrongType(at, ShapeText(shape.Key), shape.Example, SuggestionInOtherType(shape));
            reader.Skip();
            return false;
        }

        if (!shape.Accepts(ref reader))
        {
            WrongForm(shape, at);
            return false;
        }

        if (name is { } encoded)
        {
            writer.WritePropertyName(encoded);
        }

        if (shape is IPartShape part)
        {
            ReadPart(part, at);
        }
        else
        {
            Copy();
        }

        return true;
    }

    private void ReadExtensions(Member member, JsonPointer at)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            WrongType(at, Text.OfKey("shape.extensions"), "{ }");
            reader.Skip();
            return;
        }

        writer.WritePropertyName(member.EncodedName);
        Start(isObject: true);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (Advance(at) && reader.TokenType != JsonTokenType.EndObject)
        {
            var (name, offset) = (reader.GetString()!, (int)reader.TokenStartIndex);
            var place = at.Append(name);
            Advance(place);
            if (!seen.Add(name))
            {
                StandsTwice(name, offset, place);
                continue;
            }

            if (DepthOfValue() > ReportJson.MaxDepth)
            {
                faults.Add(new(ReadingRules.NestingIsShallow, (int)reader.TokenStartIndex, place, ("limit", ReportJson.MaxDepth)));
                reader.Skip();
            }
            else
            {
                writer.WritePropertyName(name);
                ReadAnything(place);
            }
        }

        End();
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

    /// <summary>Copies a value of any kind. Its depth is bounded, so the recursion is.</summary>
    private void ReadAnything(JsonPointer at)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                Start(isObject: true);
                var seen = new HashSet<string>(StringComparer.Ordinal);
                while (Advance(at) && reader.TokenType != JsonTokenType.EndObject)
                {
                    var (name, offset) = (reader.GetString()!, (int)reader.TokenStartIndex);
                    var place = at.Append(name);
                    Advance(place);
                    if (seen.Add(name))
                    {
                        writer.WritePropertyName(name);
                        ReadAnything(place);
                    }
                    else
                    {
                        StandsTwice(name, offset, place);
                    }
                }

                End();
                break;
            case JsonTokenType.StartArray:
                Start(isObject: false);
                for (var index = 0; Advance(at) && reader.TokenType != JsonTokenType.EndArray; index++)
                {
                    ReadAnything(at.Append(index));
                }

                End();
                break;
            default:
                Copy();
                break;
        }
    }

    /// <summary>Copies a value that is no object and no list.</summary>
    private readonly void Copy()
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            writer.WriteStringValue(reader.GetString());
        }
        else
        {
            writer.WriteRawValue(reader.ValueSpan);
        }
    }

    private void StandsTwice(string name, int offset, JsonPointer at)
    {
        faults.Add(new(ReadingRules.MemberStandsOnce, offset, at, ("member", TextForms.Excerpt(name))));
        reader.Skip();
    }

    /// <summary>Goes to the next token, noting on the way what strict JSON does not have.</summary>
    private bool Advance(JsonPointer at)
    {
        while (true)
        {
            var from = (int)reader.BytesConsumed;
            if (!reader.Read())
            {
                return false;
            }

            if (reader.TokenType == JsonTokenType.Comment)
            {
                NotStrict("comment", (int)reader.TokenStartIndex, at);
                continue;
            }

            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray
                && utf8[from..(int)reader.TokenStartIndex].IndexOf((byte)',') is >= 0 and var comma)
            {
                NotStrict("comma", from + comma, at);
            }

            return true;
        }
    }

    private readonly void NotStrict(string what, int offset, JsonPointer at) =>
        faults.Add(new(ReadingRules.JsonIsStrict, offset, at, ("what", Text.OfKey($"not-strict.{what}"))));

    private readonly void WrongType(JsonPointer at, Text expected, string example, Text? suggestion = null)
    {
        faults.Add(new(ReadingRules.ValueHasItsType, (int)reader.TokenStartIndex, at,
            ("expected", expected), ("example", example), ("found", Text.OfKey(reader.TokenType switch
            {
                JsonTokenType.StartObject => "found.object",
                JsonTokenType.StartArray => "found.list",
                JsonTokenType.String => "found.text",
                JsonTokenType.Number => "found.number",
                JsonTokenType.Null => "found.null",
                _ => "found.boolean",
            })), ("suggestion", suggestion))
        {
            Settles = at,
        });
    }

    /// <summary>What was probably meant by a number in place of a text, such as the number of a field, or by a number in quotation marks.</summary>
    private readonly Text? SuggestionInOtherType(Shape shape) => reader.TokenType switch
    {
        JsonTokenType.Number when shape.JsonType == "string" && reader.ValueSpan.Length < 20 =>
            SuggestionFor(shape, Encoding.UTF8.GetString(reader.ValueSpan)),
        JsonTokenType.String when shape.JsonType is "integer" or "number"
            && decimal.TryParse(reader.GetString(), PlainNumber, CultureInfo.InvariantCulture, out var number) =>
            DidYouMean(number.ToString(CultureInfo.InvariantCulture)),
        _ => null,
    };

    /// <summary>What was probably meant by a text; failing that, what can be written, or what is wrong with it.</summary>
    private readonly Text? SuggestionFor(Shape shape, string written)
    {
        const int tooLongToBeMeant = 200;
        if (written.Length > tooLongToBeMeant)
        {
            return null;
        }

        return shape.Suggest(written, catalog) is { } near ? DidYouMean($"\"{near}\"")
            : shape.Choices.Count > 0 ? Text.OfKey("suggestion.one-of").With(("choices", shape.Choices))
            : shape.Hint(written, catalog);
    }

    private readonly void WrongForm(Shape shape, JsonPointer at)
    {
        var isText = reader.TokenType == JsonTokenType.String;
        var written = isText ? reader.GetString()! : Encoding.UTF8.GetString(reader.ValueSpan[..Math.Min(reader.ValueSpan.Length, 80)]);
        faults.Add(new(ReadingRules.ValueHasItsForm, (int)reader.TokenStartIndex, at,
            ("written", TextForms.Excerpt(written)),
            ("expected", ShapeText(shape.Key)),
            ("example", shape.Example),
            ("suggestion", isText ? SuggestionFor(shape, written) : null))
        {
            Settles = at,
        });
    }

    private readonly void Broken(JsonException broken)
    {
        var line = 0L;
        var offset = 0;
        for (; line < broken.LineNumber && utf8[offset..].IndexOf((byte)'\n') is >= 0 and var length; line++)
        {
            offset += length + 1;
        }

        offset = (int)Math.Min(offset + (broken.BytePositionInLine ?? 0), utf8.Length);
        var found = offset >= utf8.Length ? Text.OfKey("found.end")
            : utf8[offset] is (byte)'\n' or (byte)'\r' ? Text.OfKey("found.line-end")
            : Text.Of($"'{TextForms.Excerpt(Encoding.UTF8.GetString(utf8[offset..Math.Min(offset + 4, utf8.Length)]).EnumerateRunes().First().ToString())}'");
        faults.Add(new(ReadingRules.JsonIsWellFormed, offset, TextPlaces.PointerAt(utf8, offset), ("found", found), ("hint", offset >= utf8.Length ? null : utf8[offset] switch
        {
            (byte)'"' => Text.OfKey("broken.comma"),
            (byte)'\'' => Text.OfKey("broken.single-quotes"),
            (byte)'\n' or (byte)'\r' => Text.OfKey("broken.line-end"),
            _ => null,
        })));
    }

    private readonly void WriteHole(Shape shape)
    {
        switch (shape)
        {
            case IPartShape:
                writer.WriteStartObject();
                writer.WriteEndObject();
                break;
            case TextShape:
                writer.WriteStringValue("");
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    private readonly void Start(bool isObject)
    {
        open.Push(isObject);
        if (isObject)
        {
            writer.WriteStartObject();
        }
        else
        {
            writer.WriteStartArray();
        }
    }

    private readonly void End()
    {
        if (open.Pop())
        {
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteEndArray();
        }
    }

    private readonly void Close()
    {
        while (open.Count > 0)
        {
            End();
        }

        writer.Flush();
    }

    private static Text ShapeText(string key) => Text.OfKey($"shape.{key}");

    private static Text DidYouMean(string near) => Text.OfKey("suggestion.did-you-mean").With(("near", near));
}
