using System.Globalization;
using System.Text.Json.Nodes;

namespace WhoCode.Reporting.Tests.Differences;

/// <summary>Applies add, remove, replace and move of JSON Patch (RFC 6902), as simply as the RFC describes them and without the library.</summary>
internal static class PlainPatch
{
    public static JsonNode Apply(JsonNode document, byte[] patch)
    {
        foreach (var operation in JsonNode.Parse(patch)!.AsArray())
        {
            var path = Segments(operation!, "path");
            switch ((string)operation!["op"]!)
            {
                case "add":
                    Add(document, path, operation["value"]?.DeepClone());
                    break;
                case "remove":
                    Remove(document, path);
                    break;
                case "replace":
                    Remove(document, path);
                    Add(document, path, operation["value"]?.DeepClone());
                    break;
                case "move":
                    Add(document, path, Remove(document, Segments(operation, "from")));
                    break;
                default:
                    throw new InvalidOperationException($"{operation["op"]}");
            }
        }

        return document;
    }

    private static string[] Segments(JsonNode operation, string property) => [.. ((string)operation[property]!).Split('/').Skip(1)
        .Select(segment => segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))];

    private static JsonNode Around(JsonNode document, string[] path) =>
        path[..^1].Aggregate(document, (here, segment) => here is JsonArray list ? list[Index(segment)]! : here[segment]!);

    private static void Add(JsonNode document, string[] path, JsonNode? value)
    {
        if (Around(document, path) is JsonArray list)
        {
            list.Insert(Index(path[^1]), value);
        }
        else
        {
            Around(document, path).AsObject().Add(path[^1], value);
        }
    }

    private static JsonNode? Remove(JsonNode document, string[] path)
    {
        if (Around(document, path) is JsonArray list)
        {
            var item = list[Index(path[^1])];
            list.RemoveAt(Index(path[^1]));
            return item;
        }

        var properties = Around(document, path).AsObject();
        properties.TryGetPropertyValue(path[^1], out var value).Should().BeTrue();
        properties.Remove(path[^1]);
        return value;
    }

    private static int Index(string segment) => int.Parse(segment, NumberStyles.None, CultureInfo.InvariantCulture);
}
