using System.Text;
using System.Text.Json;
using Newtonsoft.Json.Linq;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.NJsonSchema;

/// <summary>
/// A text as the tokens that NJsonSchema checks, each knowing its place. They are made here and not by Newtonsoft.Json, which takes
/// comments, single quotes and NaN, reads dates out of texts, and does not tell where a finding belongs.
/// </summary>
internal sealed class TokenTree
{
    private static readonly JsonReaderOptions Strict = new() { MaxDepth = ReportJson.MaxDepth };

    private static readonly JsonReaderOptions Lenient = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        MaxDepth = 1_000_000,
    };

    private readonly List<(int Parent, string? Name, int Index, JToken Token)> places = [];
    private readonly List<JsonPointer> tooDeep = [];

    private TokenTree()
    {
    }

    /// <summary>The tokens; null where the text is not sound to its end.</summary>
    public JToken? Root { get; private set; }

    /// <summary>Whether the text is strict JSON, without members that stand twice and not nested too deep.</summary>
    public bool IsStrict { get; private set; } = true;

    /// <summary>What is nested too deep and stands empty in the tree.</summary>
    public IReadOnlyList<JsonPointer> TooDeep => tooDeep;

    /// <summary>Reads a text.</summary>
    public static TokenTree Read(ReadOnlySpan<byte> utf8Json)
    {
        var text = utf8Json.StartsWith(Encoding.UTF8.Preamble) ? utf8Json[Encoding.UTF8.Preamble.Length..] : utf8Json;
        var tree = new TokenTree { IsStrict = IsStrictJson(text) };
        var reader = new Utf8JsonReader(text, Lenient);
        try
        {
            reader.Read();
            var root = tree.ReadValue(ref reader, 0, null, 0);
            reader.Read(); // throws where something follows
            tree.Root = root;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            tree.IsStrict = false; // broken off, or half a character
        }

        return tree;
    }

    /// <summary>The token of a number that NJsonSchema gave as the line.</summary>
    public JToken TokenOf(int number) => places[number - 1].Token;

    /// <summary>The text that the token of a number is; of any other token, how it prints.</summary>
    public string TextOf(int number) => TokenOf(number).ToString();

    /// <summary>The name that the member of a number has; null for an item and for the root.</summary>
    public string? NameOf(int number) => places[number - 1].Name;

    /// <summary>The place of the token of a number.</summary>
    public JsonPointer PointerOf(int number)
    {
        var (parent, name, index, _) = places[number - 1];
        return parent == 0 ? JsonPointer.Root : name is null ? PointerOf(parent).Append(index) : PointerOf(parent).Append(name);
    }

    private static bool IsStrictJson(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, Strict);
        try
        {
            reader.Read();
            reader.Skip(); // the whole
            return !reader.Read(); // throws where something follows
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private JToken ReadValue(ref Utf8JsonReader reader, int parent, string? name, int index)
    {
        var number = places.Count + 1;
        places.Add(default);
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= ReportJson.MaxDepth)
        {
            places[number - 1] = (parent, name, index, PlacedTokens.Null(number));
            tooDeep.Add(PointerOf(number));
            IsStrict = false;
            reader.Skip();
            return places[number - 1].Token;
        }

        JToken token = reader.TokenType switch
        {
            JsonTokenType.StartObject => PlacedTokens.Object(number),
            JsonTokenType.StartArray => PlacedTokens.List(number),
            JsonTokenType.String => PlacedTokens.Text(number, reader.GetString()!),
            JsonTokenType.Number => PlacedTokens.Number(number, ref reader),
            JsonTokenType.Null => PlacedTokens.Null(number),
            _ => PlacedTokens.Truth(number, reader.GetBoolean()),
        };
        places[number - 1] = (parent, name, index, token);
        if (token is JObject members)
        {
            ReadMembers(ref reader, members, number);
        }
        else if (token is JArray items)
        {
            for (reader.Read(); reader.TokenType != JsonTokenType.EndArray; reader.Read())
            {
                items.Add(ReadValue(ref reader, number, null, items.Count));
            }
        }

        return token;
    }

    private void ReadMembers(ref Utf8JsonReader reader, JObject members, int number)
    {
        for (reader.Read(); reader.TokenType != JsonTokenType.EndObject; reader.Read())
        {
            var name = reader.GetString()!;
            reader.Read();
            if (members.ContainsKey(name))
            {
                IsStrict = false; // of two, the first is read, as everywhere
                reader.Skip();
                continue;
            }

            var value = ReadValue(ref reader, number, name, 0);
            members.Add(PlacedTokens.Member(((IPlaced)value).Number, name, value));
        }
    }
}
