using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WhoCode.Reporting.Tests.Schema.Agreement;

/// <summary>A clean report that edges start from. It contains every object, and each list has one item with the properties of all items.</summary>
/// <param name="whole">The report.</param>
internal sealed class CleanReport(JsonNode whole)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 1000 };

    public string Text { get; } = Write(WithOneOfEach(whole));

    /// <summary>Returns the clean report with JSON in place of the value at a path; null removes the value.</summary>
    public string With(IReadOnlyList<string> path, string? json)
    {
        var root = JsonNode.Parse(Text)!;
        var owner = At(root, [.. path.SkipLast(1)]).AsObject();
        owner.Remove(path[^1]);
        if (json is not null)
        {
            owner.Add(path[^1], JsonNode.Parse(json));
        }

        return Write(root);
    }

    /// <summary>Returns the JSON of the value at a path.</summary>
    public string ValueAt(IReadOnlyList<string> path) => Write(At(JsonNode.Parse(Text)!, path));

    public static string Write(JsonNode? node) => node is null ? "null" : node.ToJsonString(Plain);

    // Without white space, because there are thousands of edges.
    private static JsonNode? WithOneOfEach(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, WithOneOfEach(member.Value)))),
        JsonArray items => new JsonArray([.. items.Take(1).Select(item => WithOneOfEach(Merged(item, items.Skip(1))))]),
        _ => node?.DeepClone(),
    };

    /// <summary>Returns the first item with properties that only other items have, because no row of a table has all.</summary>
    private static JsonNode? Merged(JsonNode? first, IEnumerable<JsonNode?> others) => first is JsonObject members
        ? new JsonObject(members.Concat(others.OfType<JsonObject>().SelectMany(other => other)).DistinctBy(member => member.Key)
            .Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())))
        : first;

    private static JsonNode At(JsonNode root, IReadOnlyList<string> path) => path.Aggregate(root, (node, segment) =>
        (node is JsonArray list ? list[int.Parse(segment, CultureInfo.InvariantCulture)] : node[segment])
        ?? throw new InvalidOperationException($"The clean report has no {string.Join('/', path)}. Give it one where {nameof(ReportRoot)} says where it comes from."));
}
