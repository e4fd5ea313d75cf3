namespace WhoCode.Reporting.Forms;

/// <summary>A JSON value of a draft. Immutable, so that versions of a draft share what did not change between them.</summary>
internal abstract class DraftNode
{
    /// <summary>The size of the value and everything in it.</summary>
    public abstract NodeSize Size { get; }

    /// <summary>The last result of reading this value, kept because most values do not change from one version to the next.</summary>
    public PieceOfReport? Read { get; set; }

    /// <summary>Writes the value so that reading it again gives the same value.</summary>
    public abstract void Write(Utf8JsonWriter writer);

    /// <summary>Whether another value is the same JSON. The order of properties and the notation of numbers do not matter.</summary>
    public abstract bool IsSameAs(DraftNode other);

    /// <summary>Returns the property or item that a segment of a pointer names; null if this value has none.</summary>
    public DraftNode? At(string segment) => this switch
    {
        ObjectNode properties => properties.Find(segment),
        ListNode list when ListNode.TryParseIndex(segment, out var index) && index < list.Items.Length => list.Items[index].Value,
        _ => null,
    };

    /// <summary>Returns the value at a pointer from this value; null if there is no such value.</summary>
    public DraftNode? At(IReadOnlyList<string> segments)
    {
        var here = this;
        for (var i = 0; i < segments.Count && here is not null; i++)
        {
            here = here.At(segments[i]);
        }

        return here;
    }
}

/// <summary>The size of a JSON value, so that limits can be checked without counting again.</summary>
/// <param name="Height">The number of levels of objects and lists; 0 for a text or number.</param>
/// <param name="Properties">The number of properties of all its objects.</param>
/// <param name="Values">The number of values in it, including itself.</param>
/// <param name="TextBytes">The largest number of bytes that its names and values can take, without white space.</param>
internal readonly record struct NodeSize(int Height, long Properties, long Values, long TextBytes)
{
    private const int BytesOfPlain = 2; // a quotation mark takes one more for its escape
    private const int BytesOfOther = 6; // \uXXXX
    private const int BytesAround = 8; // quotation marks, brackets, colon, comma, spaces, line break
    private const long Huge = long.MaxValue / 256; // so that sums do not overflow

    /// <summary>The largest number of bytes that the value takes as an indented document.</summary>
    public long MostBytes => TextBytes + ((Values + Properties) * ((2 * Height) + BytesAround));

    /// <summary>A number of bytes that the value always exceeds, however it is written.</summary>
    public long LeastBytes => TextBytes / BytesOfOther;

    public static NodeSize OfText(string text) =>
        new(0, 0, 1, (long)text.Length * (Ascii.IsValid(text) && !text.AsSpan().ContainsAnyInRange('\0', '\x1F') ? BytesOfPlain : BytesOfOther));

    public static NodeSize OfProperty(string name, NodeSize value) =>
        value with { Properties = value.Properties + 1, TextBytes = Math.Min(Huge, value.TextBytes + OfText(name).TextBytes) };

    public NodeSize And(NodeSize next) => new(
        Math.Max(Height, next.Height), Math.Min(Huge, Properties + next.Properties), Math.Min(Huge, Values + next.Values), Math.Min(Huge, TextBytes + next.TextBytes));

    public NodeSize InBrackets() => this with { Height = Height + 1, Values = Values + 1 };
}

/// <summary>A text, a number, a boolean or null.</summary>
/// <param name="kind">The kind of value.</param>
/// <param name="text">The text itself, or the number as it is written.</param>
internal sealed class ValueNode(JsonValueKind kind, string text) : DraftNode
{
    public JsonValueKind Kind => kind;

    /// <summary>The text itself, or the number as it is written; "true", "false" or "null".</summary>
    public string Text => text;

    public override NodeSize Size { get; } = NodeSize.OfText(text);

    public static ValueNode OfText(string text) => new(JsonValueKind.String, text);

    public static ValueNode OfBoolean(bool value) => value ? new(JsonValueKind.True, "true") : new(JsonValueKind.False, "false");

    public override void Write(Utf8JsonWriter writer)
    {
        switch (kind)
        {
            case JsonValueKind.String when TextForms.HalfCharacters(text).First < 0:
                writer.WriteStringValue(text);
                break;
            case JsonValueKind.String:
                writer.WriteRawValue($"\"{WithSurrogatesEscaped(text)}\"", skipInputValidation: true); // the framework would replace unpaired surrogates
                break;
            case JsonValueKind.Number when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                && number.ToString(CultureInfo.InvariantCulture) == text:
                writer.WriteNumberValue(number);
                break;
            default:
                JsonElement.Parse(text).WriteTo(writer); // keeps the notation; a raw value would not be indented
                break;
        }
    }

    public override bool IsSameAs(DraftNode other) => other is ValueNode value && kind == value.Kind
        && (text == value.Text || (kind == JsonValueKind.Number && JsonElement.DeepEquals(JsonElement.Parse(text), JsonElement.Parse(value.Text))));

    private static string WithSurrogatesEscaped(string text)
    {
        var written = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                written.Append(text, i++, 2);
            }
            else if (char.IsSurrogate(text[i]))
            {
                written.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
            }
            else
            {
                written.Append(ReadableEncoder.Instance.Encode(text[i].ToString()));
            }
        }

        return written.ToString();
    }
}

/// <summary>An object with properties.</summary>
/// <param name="entries">The properties, in the order in which they are written. If a document gives a property twice, the first one counts.</param>
internal sealed class ObjectNode(KeyValuePair<string, DraftNode>[] entries) : DraftNode
{
    public static readonly ObjectNode Empty = new([]);

    /// <summary>In an object with more properties, which only extensions have, they are looked up, so that comparing two objects does not take too long.</summary>
    private const int MostScanned = 64;

    private Dictionary<string, int>? positions;

    public IReadOnlyList<KeyValuePair<string, DraftNode>> Entries => entries;

    public override NodeSize Size { get; } =
        entries.Aggregate(default(NodeSize), (sum, entry) => sum.And(NodeSize.OfProperty(entry.Key, entry.Value.Size))).InBrackets();

    /// <summary>Whether a property is given twice.</summary>
    public bool HasDuplicates { get; } = entries.Length > 1 && entries.Select(entry => entry.Key).Distinct(StringComparer.Ordinal).Count() < entries.Length;

    public DraftNode? Find(string name) => PositionOf(name) is >= 0 and var position ? entries[position].Value : null;

    /// <summary>Returns this object with a property set. A new property is written in the order of the contract, or last.</summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="value">Its value.</param>
    /// <param name="part">The contract of this object; null if it has none.</param>
    public ObjectNode With(string name, DraftNode value, IPartShape? part)
    {
        var position = PositionOf(name);
        if (position >= 0)
        {
            var changed = entries.ToArray();
            changed[position] = new(name, value);
            return new(changed);
        }

        var rank = RankOf(part, name);
        var before = rank < 0 ? -1 : Array.FindIndex(entries, entry => RankOf(part, entry.Key) > rank);
        position = before < 0 ? entries.Length : before;
        return new([.. entries[..position], new(name, value), .. entries[position..]]);
    }

    public ObjectNode Without(string name)
    {
        var position = PositionOf(name);
        return position < 0 ? this : new([.. entries[..position], .. entries[(position + 1)..]]);
    }

    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in entries)
        {
            writer.WritePropertyName(name);
            value.Write(writer);
        }

        writer.WriteEndObject();
    }

    public override bool IsSameAs(DraftNode other) => ReferenceEquals(this, other) || (other is ObjectNode properties
        && entries.Length == properties.Entries.Count
        && entries.All(entry => properties.Find(entry.Key) is { } value && entry.Value.IsSameAs(value))
        && properties.Entries.All(entry => PositionOf(entry.Key) >= 0));

    private static int RankOf(IPartShape? part, string name)
    {
        for (var i = 0; i < part?.Members.Count; i++)
        {
            if (part.Members[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    private int PositionOf(string name) => entries.Length <= MostScanned
        ? Array.FindIndex(entries, entry => entry.Key == name)
        : (positions ??= FindPositions()).GetValueOrDefault(name, -1);

    private Dictionary<string, int> FindPositions()
    {
        var found = new Dictionary<string, int>(entries.Length, StringComparer.Ordinal);
        for (var i = 0; i < entries.Length; i++)
        {
            found.TryAdd(entries[i].Key, i);
        }

        return found;
    }
}

/// <summary>A list. Its items have keys, so that each can be found again after others were inserted, moved or removed.</summary>
internal sealed class ListNode(ListNode.Item[] items) : DraftNode
{
    public static readonly ListNode Empty = new([]);

    public Item[] Items => items;

    public override NodeSize Size { get; } = items.Aggregate(default(NodeSize), (sum, item) => sum.And(item.Value.Size)).InBrackets();

    public static ListNode Of(IEnumerable<DraftNode> values) => new([.. values.Select(value => new Item(new(), value))]);

    /// <summary>Reads a position as JSON Pointer writes it: digits without leading zeros.</summary>
    public static bool TryParseIndex(string segment, out int index) =>
        int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out index) && (segment.Length == 1 || segment[0] != '0');

    /// <summary>Returns the position of the item with a key; -1 if no item has it.</summary>
    /// <param name="key">The key.</param>
    /// <param name="guess">The position where it was before, which is tried first.</param>
    public int IndexOf(ItemKey key, int guess = 0) =>
        (uint)guess < (uint)items.Length && items[guess].Key == key ? guess : Array.FindIndex(items, item => item.Key == key);

    public ListNode With(int index, DraftNode value)
    {
        var changed = (Item[])items.Clone();
        changed[index] = changed[index] with { Value = value };
        return new(changed);
    }

    /// <summary>Returns this list with an item inserted. The item keeps its key, unless another item of the list has it.</summary>
    public ListNode Insert(int index, Item item) =>
        new([.. items[..index], Array.Exists(items, other => other.Key == item.Key) ? item with { Key = new() } : item, .. items[index..]]);

    public ListNode Without(int index) => new([.. items[..index], .. items[(index + 1)..]]);

    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            item.Value.Write(writer);
        }

        writer.WriteEndArray();
    }

    public override bool IsSameAs(DraftNode other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        var isSame = other is ListNode { Items.Length: var length } && length == items.Length;
        for (var i = 0; isSame && i < items.Length; i++)
        {
            isSame = items[i].Value.IsSameAs(((ListNode)other).Items[i].Value);
        }

        return isSame;
    }

    /// <summary>An item with its key.</summary>
    internal readonly record struct Item(ItemKey Key, DraftNode Value);
}

/// <summary>Identifies a list item through all versions of a draft.</summary>
internal sealed class ItemKey;
