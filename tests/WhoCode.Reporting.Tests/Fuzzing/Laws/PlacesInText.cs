using System.Text;
using System.Text.Json;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Fuzzing.Laws;

/// <summary>Finds positions in a JSON document independently of the library.</summary>
internal sealed class PlacesInText
{
    private const int MostOfPointer = 1_000; // characters

    private readonly Dictionary<string, List<Place>> places = new(StringComparer.Ordinal);
    private readonly byte[] text;
    private readonly List<int> lines = [0];

    private PlacesInText(byte[] text)
    {
        this.text = text;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n')
            {
                lines.Add(at + 1);
            }
        }

        var reader = new Utf8JsonReader(text, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 1_000_000 });
        try
        {
            Walk(ref reader);
        }
        catch (JsonException)
        {
            // Up to where the document ends.
        }
        catch (InvalidOperationException)
        {
            IsBlind = true; // a name contains an unpaired surrogate
        }
    }

    /// <summary>Whether names cannot be compared, so that only lines and columns can be tested.</summary>
    public bool IsBlind { get; }

    public static PlacesInText Of(ReadOnlySpan<byte> bytes)
    {
        Encoding encoding = bytes switch
        {
            [0xFF, 0xFE, ..] or [(byte)'{', 0, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] or [0, (byte)'{', ..] => Encoding.BigEndianUnicode,
            _ => Encoding.UTF8,
        };
        var text = encoding == Encoding.UTF8 ? encoding.GetString(bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes) : encoding.GetString(bytes).TrimStart('\uFEFF');
        return new(Encoding.UTF8.GetBytes(text)); // invalid UTF-8 became U+FFFD
    }

    /// <summary>Returns the positions of a pointer; empty if the document does not contain it.</summary>
    public IReadOnlyList<Place> At(string pointer) => places.TryGetValue(pointer, out var found) ? found : [];

    /// <summary>Whether a name at a byte is so long that the pointer ends at the object around it.</summary>
    public bool IsBeyond(string pointer, int name) => places.Any(entry =>
        entry.Key.Length > MostOfPointer && entry.Key.StartsWith(pointer + "/", StringComparison.Ordinal) && entry.Value.Exists(place => place.Name == name));

    /// <summary>Returns the byte at a line and column; -1 if the document does not have it.</summary>
    public int OffsetOf(TextPosition position)
    {
        if (position.Line < 1 || position.Line > lines.Count || position.Column < 1)
        {
            return -1;
        }

        var at = lines[position.Line - 1];
        for (var column = 1; column < position.Column; column++)
        {
            if (at >= text.Length || text[at] == '\n')
            {
                return -1;
            }

            for (at++; at < text.Length && (text[at] & 0xC0) == 0x80; at++)
            {
            }
        }

        return at;
    }

    private void Walk(ref Utf8JsonReader reader)
    {
        var around = new Stack<(string Pointer, bool IsObject, int Count, bool IsShadowed)>();
        var (member, nameAt, isSecond) = ("", -1, false);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    var owner = around.Peek();
                    nameAt = (int)reader.TokenStartIndex;
                    member = $"{owner.Pointer}/{reader.GetString()!.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
                    isSecond = owner.IsShadowed || At(member).Any(place => !place.IsShadowed);
                    Add(member, new(nameAt, -1, false, isSecond));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    around.Pop();
                    break;
                default:
                    var (pointer, isObject, isShadowed) = ("", reader.TokenType == JsonTokenType.StartObject, false);
                    if (around.TryPop(out var parent))
                    {
                        (pointer, isShadowed) = parent.IsObject ? (member, isSecond) : ($"{parent.Pointer}/{parent.Count}", parent.IsShadowed);
                        around.Push(parent with { Count = parent.Count + 1 });
                    }

                    Add(pointer, new(parent.IsObject ? nameAt : -1, (int)reader.TokenStartIndex, isObject, isShadowed));
                    if (isObject || reader.TokenType == JsonTokenType.StartArray)
                    {
                        around.Push((pointer, isObject, 0, isShadowed));
                    }

                    break;
            }
        }
    }

    private void Add(string pointer, Place place)
    {
        if (!places.TryGetValue(pointer, out var same))
        {
            places.Add(pointer, same = []);
        }

        same.Add(place);
    }
}

/// <summary>The position of what a pointer refers to.</summary>
/// <param name="Name">The byte at which the name of the property begins; -1 for an item.</param>
/// <param name="Value">The byte at which the value begins; -1 if the document ends before it.</param>
/// <param name="IsObject">Whether it is an object, in which properties can be missing.</param>
/// <param name="IsShadowed">Whether it is, or is inside, a duplicate property, which is skipped.</param>
internal readonly record struct Place(int Name, int Value, bool IsObject, bool IsShadowed);
