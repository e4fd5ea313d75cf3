using WhoCode.Reporting.Forms;

namespace WhoCode.Reporting.Differences;

/// <summary>Reduces a value of the earlier version to what the decisions of the later version still show of it.</summary>
internal static class Intersection
{
    /// <summary>Returns what is in both values; the first value itself if that is all of it.</summary>
    /// <param name="shown">The value in the view of the earlier version.</param>
    /// <param name="allowed">The same value as the later version allows it. Items have the same keys.</param>
    public static DraftNode Of(DraftNode shown, DraftNode allowed) => ReferenceEquals(shown, allowed) ? shown : (shown, allowed) switch
    {
        (ObjectNode properties, ObjectNode others) => Of(properties, others),
        (ListNode list, ListNode others) => Of(list, others),
        _ => shown,
    };

    private static ObjectNode Of(ObjectNode shown, ObjectNode allowed)
    {
        var entries = new List<KeyValuePair<string, DraftNode>>();
        var isComplete = true;
        foreach (var (name, value) in shown.Entries)
        {
            var kept = LaterDecisions.Decides(name) ? value : allowed.Find(name) is { } other ? Of(value, other) : null;
            isComplete &= ReferenceEquals(kept, value);
            if (kept is not null and not ListNode { Items.Length: 0 })
            {
                entries.Add(new(name, kept));
            }
        }

        return isComplete ? shown : new([.. entries]);
    }

    private static ListNode Of(ListNode shown, ListNode allowed)
    {
        var others = allowed.Items.ToDictionary(item => item.Key, item => item.Value);
        ListNode.Item[] items = [.. shown.Items.Where(item => others.ContainsKey(item.Key)).Select(item => item with { Value = Of(item.Value, others[item.Key]) })];
        return items.AsSpan().SequenceEqual(shown.Items) ? shown : new(items);
    }
}
