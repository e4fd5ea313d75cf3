using System.Text;
using System.Text.Json.Nodes;

namespace WhoCode.Reporting.Tests.Schema.Agreement;

/// <summary>One change of a document. Its numbers choose among the content of the document, so that it can be applied to any document.</summary>
/// <param name="Change">The kind of change.</param>
/// <param name="At">Chooses the location.</param>
/// <param name="With">Chooses the new content.</param>
internal sealed record Mutation(Change Change, int At, int With)
{
    private static readonly string[] Names =
        ["id", "title", "Title", "unknown", "", "extensions", "org.example.form", "$schema", "evidence", "round", "__proto__", "value", "language", "country"];

    private static readonly string[] Others =
        ["7", "\"text\"", "\"\"", "true", "false", "null", "[]", "{}", "[null]", "\"2021\"", "\"GBR\"", "\"en\"", "\"4.4\"", "[\"e1\"]", "[{}]", "{\"a\":[1,{\"b\":null}]}"];

    private static readonly string[] Numbers =
        ["5.0", "4e0", "1e3", "-0", "0", "1e30", "1e400", "0.1", "-1", "999", "999.0", "1000", "1899", "1900", "2199.00", "22e2", "1e15", "-1e15", "1000000000000001", "2147483648", "9223372036854775808"];

    private static readonly Func<string, string>[] Edits =
    [
        text => $"{text}\n", text => $"{text}😀", text => $" {text}", _ => " ", _ => "", _ => "\u00A0", text => text.ToUpperInvariant(), text => text + text,
        text => string.Concat(text.EnumerateRunes().SkipLast(1)), text => string.Concat(text.EnumerateRunes().Skip(1)), text => $"\u2003{text}\0", text => $"{text}e\u0301",
        text => new StringBuilder().Insert(0, "😀", 500).Append(text).ToString(), text => new('x', 70),
    ];

    public void ApplyTo(JsonObject root)
    {
        var places = PlacesIn(root).ToList();
        if (places.Count == 0)
        {
            root["unknown"] = 1;
            return;
        }

        var place = places[At % places.Count];
        var other = places[With % places.Count];
        switch (Change)
        {
            case Change.Delete:
                place.Remove();
                break;
            case Change.Repeat:
                place.Add(Of(Names), place.Value?.DeepClone());
                break;
            case Change.Swap:
                var (here, there) = (place.Value?.DeepClone(), other.Value?.DeepClone());
                place.Value = there;
                if (other.IsIn(root))
                {
                    other.Value = here;
                }

                break;
            case Change.Rename:
                var value = place.Value?.DeepClone();
                place.Remove();
                place.Add(With % 2 == 0 ? Of(Names) : other.Name ?? "unknown", value);
                break;
            case Change.Splice:
                place.Value = other.Value?.DeepClone();
                break;
            case Change.Type:
                place.Value = JsonNode.Parse(Of(Others));
                break;
            case Change.Null:
                place.Add(Of(Names), null);
                break;
            case Change.Insert:
                place.Add(Of(Names), JsonNode.Parse(Of(Others)));
                break;
            case Change.Text:
                Of(places.Where(text => text.Value is JsonValue json && json.TryGetValue<string>(out _)), text => text.Value = Of(Edits)(text.Value!.GetValue<string>()));
                break;
            case Change.Number:
                Of(places.Where(number => number.Value is JsonValue json && json.TryGetValue<decimal>(out _)), number => number.Value = JsonNode.Parse(Of(Numbers)));
                break;
            case Change.Empty:
                place.Value = place.Value is JsonArray ? new JsonArray() : new JsonObject();
                break;
            case Change.Reverse:
                Of(places.Where(list => list.Value is JsonArray), list => list.Value = new JsonArray([.. list.Value!.AsArray().Reverse().Select(item => item?.DeepClone())]));
                break;
            case Change.Wrap:
                var inner = place.Value?.DeepClone();
                place.Value = With % 2 == 0 ? new JsonArray(inner) : new JsonObject { [Of(Names)] = inner };
                break;
            default:
                throw new InvalidOperationException($"{Change} is no change.");
        }
    }

    private T Of<T>(T[] choices) => choices[With % choices.Length];

    private void Of(IEnumerable<JsonPlace> choices, Action<JsonPlace> change)
    {
        if (choices.ToList() is { Count: > 0 } some)
        {
            change(some[At % some.Count]);
        }
    }

    private static IEnumerable<JsonPlace> PlacesIn(JsonNode? node) => node switch
    {
        JsonObject owner => owner.SelectMany(member => PlacesIn(member.Value).Prepend(new(owner, member.Key, -1))),
        JsonArray list => list.SelectMany((item, index) => PlacesIn(item).Prepend(new(list, null, index))),
        _ => [],
    };
}

/// <summary>The kinds of change.</summary>
internal enum Change
{
    Delete,
    Repeat,
    Swap,
    Rename,
    Splice,
    Type,
    Null,
    Insert,
    Text,
    Number,
    Empty,
    Reverse,
    Wrap,
}
