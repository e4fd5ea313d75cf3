using System.Text;
using System.Text.Json;

namespace WhoCode.Reporting.Tests.Fuzzing.Documents;

/// <summary>
/// A JSON value that need not be valid: properties may be duplicated, and a leaf may be any text. Leaves do not change and can be shared;
/// branches cannot.
/// </summary>
internal sealed class Tree
{
    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 1000 };

    private Tree(string leaf) => Leaf = leaf;

    private Tree(bool isObject, IEnumerable<Twig> inside) => (IsObject, Inside) = (isObject, [.. inside]);

    /// <summary>The text of a value; null for an object or a list.</summary>
    public string? Leaf { get; }

    public bool IsObject { get; }

    /// <summary>Properties or items, in order.</summary>
    public List<Twig> Inside { get; } = [];

    public static Tree Of(string leaf) => new(leaf);

    public static Tree Object(params IEnumerable<Twig> members) => new(true, members);

    public static Tree List(params IEnumerable<Tree> items) => new(false, items.Select(item => new Twig(null, item)));

    /// <summary>Returns a value from well-formed JSON.</summary>
    public static Tree Parse(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, Lenient);
        reader.Read();
        return Parse(ref reader, utf8);
    }

    public static Tree Parse(string json) => Parse(Encoding.UTF8.GetBytes(json));

    public Tree Clone() => Leaf is null ? new(IsObject, Inside.Select(twig => twig with { Value = twig.Value.Clone() })) : this;

    /// <summary>Returns the same value with lists cut to a number of items.</summary>
    public Tree Thin(int items) =>
        Leaf is null ? new(IsObject, Inside.Take(IsObject ? int.MaxValue : items).Select(twig => twig with { Value = twig.Value.Thin(items) })) : this;

    /// <summary>Returns every branch, this one first.</summary>
    public IEnumerable<Tree> Branches() => Leaf is null ? Inside.SelectMany(twig => twig.Value.Branches()).Prepend(this) : [];

    public string Write(Style style)
    {
        var text = new StringBuilder();
        Write(text, style, 0);
        return text.ToString();
    }

    private static Tree Parse(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8)
    {
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return Of(TokenAt(in reader, utf8));
        }

        var tree = new Tree(reader.TokenType == JsonTokenType.StartObject, []);
        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            string? name = null;
            if (tree.IsObject)
            {
                name = Encoding.UTF8.GetString(utf8.Slice((int)reader.TokenStartIndex, reader.ValueSpan.Length + 2));
                reader.Read();
            }

            tree.Inside.Add(new(name, Parse(ref reader, utf8)));
        }

        return tree;
    }

    private static string TokenAt(ref readonly Utf8JsonReader reader, ReadOnlySpan<byte> utf8) =>
        Encoding.UTF8.GetString(utf8[(int)reader.TokenStartIndex..(int)reader.BytesConsumed]);

    private void Write(StringBuilder text, Style style, int depth)
    {
        if (Leaf is not null)
        {
            text.Append(style.Spell(Leaf));
            return;
        }

        text.Append(IsObject ? '{' : '[');
        for (var i = 0; i < Inside.Count; i++)
        {
            text.Append(i == 0 ? "" : ",");
            style.Break(text, depth + 1);
            if (Inside[i].Name is { } name)
            {
                text.Append(name).Append(style.Colon);
            }

            Inside[i].Value.Write(text, style, depth + 1);
        }

        style.Break(text, Inside.Count > 0 ? depth : -1);
        text.Append(IsObject ? '}' : ']');
    }
}

/// <summary>A property or an item. The name is as in the JSON, with quotation marks; null for an item.</summary>
internal readonly record struct Twig(string? Name, Tree Value);
