using System.Text;
using System.Text.Json;
using Newtonsoft.Json.Linq;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.NJsonSchema;

/// <summary>
/// A JSON document as the tokens that NJsonSchema checks, with their locations. Newtonsoft.Json does not create them, because it accepts
/// comments, single quotation marks and NaN, converts texts to dates, and does not provide locations.
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

    /// <summary>The root of the tokens; null if the document is not valid to its end.</summary>
    public JToken? Root { get; private set; }

    /// <summary>Whether the document is strict JSON, without duplicate properties and not nested too deep.</summary>
    public bool IsStrict { get; private set; } = true;

    /// <summary>The locations that are nested too deep and are null in the tree.</summary>
    public IReadOnlyList<JsonPointer> TooDeep => tooDeep;

    /// <summary>Reads a JSON document.</summary>
    public static TokenTree Read(ReadOnlySpan<byte> utf8Json)
    {
        var text = utf8Json.StartsWith(Encoding.UTF8.Preamble) ? utf8Json[Encoding.UTF8.Preamble.Length..] : utf8Json;
        var tree = new TokenTree { IsStrict = IsStrictJson(text) };
        var reader = new Utf8JsonReader(text, Lenient);
        try
        {
            reader.Read();
            var root = tree.ReadValue(ref reader, 0, null, 0);
            reader.Read(); // throws if something follows
            tree.Root = root;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            tree.IsStrict = false; // ends too early, or contains an unpaired surrogate
        }

        return tree;
    }

    /// <summary>Returns the token with a number, which NJsonSchema provides as the line.</summary>
    public JToken TokenOf(int number) => places[number - 1].Token;

    /// <summary>Returns the text of the token with a number; for other tokens than texts, their JSON.</summary>
    public string TextOf(int number) => TokenOf(number).ToString();

    /// <summary>Returns the name of the property with a number; null for an item and for the root.</summary>
    public string? NameOf(int number) => places[number - 1].Name;

    /// <summary>Returns the location of the token with a number.</summary>
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
            reader.Skip();
            return !reader.Read(); // throws if something follows
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
            places[number - 1] = (parent, name, index, NumberedTokens.Null(number));
            tooDeep.Add(PointerOf(number));
            IsStrict = false;
            reader.Skip();
            return places[number - 1].Token;
        }

        JToken token = reader.TokenType switch
        {
            JsonTokenType.StartObject => NumberedTokens.Object(number),
            JsonTokenType.StartArray => NumberedTokens.List(number),
            JsonTokenType.String => NumberedTokens.Text(number, reader.GetString()!),
            JsonTokenType.Number => NumberedTokens.Number(number, ref reader),
            JsonTokenType.Null => NumberedTokens.Null(number),
            _ => NumberedTokens.Boolean(number, reader.GetBoolean()),
        };
        places[number - 1] = (parent, name, index, token);
        if (token is JObject members)
        {
            ReadProperties(ref reader, members, number);
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

    private void ReadProperties(ref Utf8JsonReader reader, JObject members, int number)
    {
        for (reader.Read(); reader.TokenType != JsonTokenType.EndObject; reader.Read())
        {
            var name = reader.GetString()!;
            reader.Read();
            if (members.ContainsKey(name))
            {
                IsStrict = false; // as in reading, the first of two counts
                reader.Skip();
                continue;
            }

            var value = ReadValue(ref reader, number, name, 0);
            members.Add(NumberedTokens.Property(((INumbered)value).Number, name, value));
        }
    }
}
