using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WhoCode.Reporting.Benchmarks.Documents;

/// <summary>A document that is very long, to keep a reader busy.</summary>
/// <param name="Name">What is long.</param>
/// <param name="Pieces">The pieces of the document. Every second piece is repeated, with a number in place of "#".</param>
internal sealed record LongList(string Name, params string[] Pieces)
{
    private const int LongestText = 80;
    private const string Here = "(here)";

    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly LongList[] Written =
    [
        new("unknown members", "{", "\"member#\":1,", "\"id\":\"a\"}"),
        new("members given twice", "{", "\"id\":\"a\",", "\"round\":4}"),
        new("lists given twice", "{", "\"contributions\":[{}],", "\"round\":4}"),
        new("escaped names", "{\"contributions\":[", "{\"\\u0069d\":\"#\"},", "{}]}"),
        new("half characters", "{\"contributions\":[", "{\"id\":\"\\ud83d#\"},", "{}]}"),
        new("nulls", "{\"contributions\":[", "null,", "{}]}"),
        new("wrong types, line by line", "{\"contributions\":[", "{\"id\":1},\n", "{}]}"),
        new("evidence without an id that can be read", "{\"contributions\":[{\"evidence\":[\"e1\"]}],\"evidence\":[", "{\"id\":#},", "{}]}"),
        new("a broken end", "{\"contributions\":[", "{\"id\":\"#\"},\n", "?"),
        new("comments", "{", "/* # */\n", "\"id\":\"a\"}"),
        new("keys of extensions", "{\"extensions\":{", "\"org.example.x#\":1,", "\"org.example\":1}}"),
        new("keys of extensions given twice", "{\"extensions\":{", "\"org.example\":1,", "\"org.example\":1}}"),
        new("at signs", "{\"generalComments\":\"", "a@.", "\"}"),
        new("groups of digits", "{\"generalComments\":\"", "00 1234567  ", "\"}"),
        new("labels without numbers", "{\"generalComments\":\"", "phone ((( ", "\"}"),
        new("parts and wholes", "{\"contributions\":[{\"figures\":[", "{\"label\":\"a#\",\"partOf\":\"b#\",\"value\":1},", "{}]}]}"),
        new("sources and destinations",
            "{\"contributions\":[{\"sourceCountries\":[", "\"KEN\",", "\"KEN\"],\"destinationCountries\":[", "\"CHE\",", "\"CHE\"]}]}"),
    ];

    /// <summary>Content that does not belong in a report, and each list of the samples, with equal items and with different ones.</summary>
    public static IEnumerable<LongList> All =>
    [
        .. Written,
        .. Texts.Samples
            .SelectMany(sample => PathsOfLists(JsonNode.Parse(sample)!).Select(list => (Sample: sample, list.Name, list.Path)))
            .DistinctBy(list => (list.Name, Texts.IsNational(list.Sample)))
            .SelectMany(list => InPlaceOf(list.Name, list.Sample, list.Path)),
    ];

    /// <summary>Returns the document with a number of items.</summary>
    public byte[] Of(int count)
    {
        var text = new StringBuilder();
        foreach (var (index, piece) in Pieces.Index())
        {
            if (index % 2 == 0)
            {
                text.Append(piece);
                continue;
            }

            for (var i = 0; i < count; i++)
            {
                text.Append(piece.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Creates a sample in which a list has its first item many times.</summary>
    private static IEnumerable<LongList> InPlaceOf(string name, byte[] sample, string[] path)
    {
        var report = JsonNode.Parse(sample)!;
        var list = path.Aggregate(report, static (node, step) => node is JsonArray items ? items[int.Parse(step, CultureInfo.InvariantCulture)]! : node[step]!).AsArray();
        var item = list[0]!;
        list.Clear();
        list.Add(Here);
        var around = Text(report).Split($"\"{Here}\"");
        return new (string Kind, string Mark)[] { ("alike", ""), ("each another", "#") }.Select(way =>
        {
            var written = Text(Copied(item, way.Mark)!);
            return new LongList($"{name}, {way.Kind}", around[0], $"{written},", written + around[1]);
        });
    }

    private static IEnumerable<(string Name, string[] Path)> PathsOfLists(JsonNode node, params string[] path) => node switch
    {
        JsonObject members => members.Where(member => member.Value is not null).SelectMany(member => PathsOfLists(member.Value!, [.. path, member.Key])),
        JsonArray { Count: > 0 } items =>
        [
            ("/" + string.Join('/', path.Where(step => !char.IsAsciiDigit(step[0]))), path),
            .. items.SelectMany((item, i) => PathsOfLists(item!, [.. path, i.ToString(CultureInfo.InvariantCulture)])),
        ],
        _ => [],
    };

    /// <summary>
    /// Returns an item with short texts and one item in each list. Its id and prose have a mark in the middle, so that long texts begin and end
    /// alike; codes do not change.
    /// </summary>
    private static JsonNode? Copied(JsonNode? item, string mark) => item switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Copied(member.Value, IsCode(member) ? "" : mark)))),
        JsonArray items => new JsonArray([.. items.Take(1).Select(inner => Copied(inner, ""))]),
        JsonValue value when value.TryGetValue<string>(out var text) => Short(text).Insert(Short(text).Length / 2, mark),
        _ => item?.DeepClone(),
    };

    private static bool IsCode(KeyValuePair<string, JsonNode?> member) =>
        member.Value is JsonValue value && value.TryGetValue<string>(out var text) && !text.Contains(' ') && member.Key != "id";

    private static string Short(string text) => text.Length > LongestText ? text[..LongestText] : text;

    private static string Text(JsonNode node) => node.ToJsonString(AsWritten);
}
