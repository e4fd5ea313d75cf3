using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using WhoCode.Reporting.Differences;

namespace WhoCode.Reporting.Tests.Differences;

/// <summary>Makes the later version of a report from the earlier one and the listed changes, each of which must be used exactly once.</summary>
internal sealed class RebuiltReport
{
    private readonly Dictionary<string, ReportChange> ofBefore = []; // values that were removed or changed
    private readonly Dictionary<string, ReportChange> ofAfter = []; // values that were added or changed
    private readonly Dictionary<string, ReportChange> movedFrom = [];
    private readonly Dictionary<string, ReportChange> movedTo = [];
    private readonly HashSet<ReportChange> unused = new(ReferenceEqualityComparer.Instance);

    private RebuiltReport(ReportDifference difference)
    {
        foreach (var change in difference.Changes)
        {
            unused.Add(change);
            Note(change.Kind == ChangeKind.Moved ? movedFrom : ofBefore, change.PointerBefore, change);
            Note(change.Kind == ChangeKind.Moved ? movedTo : ofAfter, change.PointerAfter, change);
        }
    }

    public static JsonObject Create(JsonObject before, ReportDifference difference)
    {
        var rebuilt = new RebuiltReport(difference);
        var result = rebuilt.Object(before, "", "");
        rebuilt.unused.Should().BeEmpty("each change is about something that differs");
        return result;
    }

    private static void Note(Dictionary<string, ReportChange> changes, JsonPointer? pointer, ReportChange change)
    {
        if (pointer is { } given)
        {
            changes.Add($"{given}", change); // throws if a value is in two changes
        }
    }

    private JsonNode? Value(JsonNode? value, string before, string after) =>
        ofBefore.TryGetValue(before, out var change) ? Changed(change, after)
        : value switch
        {
            JsonObject properties => Object(properties, before, after),
            JsonArray items => Items(items, before, after),
            _ => value?.DeepClone(),
        };

    private JsonNode? Changed(ReportChange change, string after)
    {
        change.Kind.Should().Be(ChangeKind.Changed);
        change.PointerAfter.ToString().Should().Be(after);
        return Use(change);
    }

    private JsonNode? Use(ReportChange change)
    {
        unused.Remove(change).Should().BeTrue();
        return JsonNode.Parse(change.After!.Json);
    }

    private JsonObject Object(JsonObject properties, string before, string after)
    {
        var result = new JsonObject();
        foreach (var (name, value) in properties)
        {
            var pointer = $"{before}/{Escaped(name)}";
            if (ofBefore.TryGetValue(pointer, out var change) && change.Kind == ChangeKind.Removed)
            {
                unused.Remove(change).Should().BeTrue();
                continue;
            }

            var rebuilt = Value(value, pointer, $"{after}/{Escaped(name)}");
            if (rebuilt is not (JsonArray { Count: 0 } or JsonObject { Count: 0 }) || value is JsonObject || pointer.StartsWith("/extensions/", StringComparison.Ordinal))
            {
                result[name] = rebuilt;
            }
        }

        foreach (var name in ofAfter.Keys.Where(pointer => pointer.StartsWith($"{after}/", StringComparison.Ordinal)).Select(pointer => Unescaped(pointer[(after.Length + 1)..].Split('/')[0])).Distinct().ToList())
        {
            var pointer = $"{after}/{Escaped(name)}";
            if (ofAfter.TryGetValue(pointer, out var change) && change.Kind == ChangeKind.Added)
            {
                result[name] = Use(change);
            }
            else if (!properties.ContainsKey(name))
            {
                result[name] = pointer == "/extensions" ? Object([], $"{before}/{name}", pointer) : Items([], $"{before}/{name}", pointer);
            }
        }

        return result;
    }

    private JsonArray Items(JsonArray items, string before, string after)
    {
        var (kept, moved) = (new Queue<int>(), new Dictionary<int, int>());
        for (var i = 0; i < items.Count; i++)
        {
            var pointer = $"{before}/{i}";
            if (ofBefore.TryGetValue(pointer, out var change) && change.Kind == ChangeKind.Removed)
            {
                unused.Remove(change).Should().BeTrue();
            }
            else if (movedFrom.TryGetValue(pointer, out change))
            {
                unused.Remove(change).Should().BeTrue();
                moved.Add(int.Parse(change.PointerAfter!.Value.Segments[^1], CultureInfo.InvariantCulture), i);
            }
            else
            {
                kept.Enqueue(i);
            }
        }

        var result = new JsonArray();
        for (var j = 0; ; j++)
        {
            var pointer = $"{after}/{j}";
            if (ofAfter.TryGetValue(pointer, out var change) && change.Kind == ChangeKind.Added)
            {
                result.Add(Use(change));
            }
            else if (moved.TryGetValue(j, out var from) || kept.TryDequeue(out from))
            {
                result.Add(Value(items[from], $"{before}/{from}", pointer));
            }
            else
            {
                return result;
            }
        }
    }

    private static string Escaped(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string Unescaped(string segment) => segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
