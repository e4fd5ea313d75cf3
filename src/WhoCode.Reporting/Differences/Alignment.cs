using WhoCode.Reporting.Forms;

namespace WhoCode.Reporting.Differences;

/// <summary>Gives the items of the later version the keys of the items of the earlier version that they are matched with.</summary>
internal sealed class Alignment
{
    private readonly Member evidence;
    private readonly ListMatching matching;
    private readonly int[] partnersOfEvidence;

    private Alignment(IPartShape root, ObjectNode before, ObjectNode after, bool hasLastingIds)
    {
        evidence = root.Find("evidence")!;
        matching = new(hasLastingIds);
        var (earlier, later) = (ItemsOf(before, evidence.Name), ItemsOf(after, evidence.Name));
        partnersOfEvidence = matching.Match(new FieldPlace(PlaceKind.Object, root).Below(evidence.Name), earlier, later);
        matching.NoteEvidence(earlier, later, partnersOfEvidence);
    }

    /// <summary>Returns the later version with the keys of the earlier one.</summary>
    /// <param name="root">The kind of report.</param>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    /// <param name="hasLastingIds">Whether items can be matched by their ids.</param>
    public static ObjectNode Align(IPartShape root, ObjectNode before, ObjectNode after, bool hasLastingIds) =>
        (ObjectNode)new Alignment(root, before, after, hasLastingIds).Align(new(PlaceKind.Object, root), before, after);

    private static ListNode.Item[] ItemsOf(ObjectNode properties, string list) => properties.Find(list) is ListNode found ? found.Items : [];

    private DraftNode Align(FieldPlace place, DraftNode before, DraftNode after) => (before, after) switch
    {
        (ObjectNode { HasDuplicates: false } old, ObjectNode { HasDuplicates: false } properties) => AlignProperties(place, old, properties),
        (ListNode old, ListNode list) => AlignItems(place, old, list),
        (ValueNode old, ValueNode value) => old.IsSameAs(value) ? old : value,
        _ => NodeParser.BytesOf(before.Write).AsSpan().SequenceEqual(NodeParser.BytesOf(after.Write)) ? before : after,
    };

    private ObjectNode AlignProperties(FieldPlace place, ObjectNode before, ObjectNode after)
    {
        var entries = new KeyValuePair<string, DraftNode>[after.Entries.Count];
        var isSame = after.Entries.Count == before.Entries.Count;
        for (var i = 0; i < entries.Length; i++)
        {
            var (name, value) = after.Entries[i];
            var old = before.Find(name);
            entries[i] = new(name, old is null ? value : Align(place.Below(name), old, value));
            isSame &= ReferenceEquals(old, entries[i].Value);
        }

        return isSame ? before : new(entries);
    }

    private ListNode AlignItems(FieldPlace place, ListNode before, ListNode after)
    {
        var partners = place.Kind != PlaceKind.List ? Enumerable.Range(0, after.Items.Length).Select(i => i < before.Items.Length ? i : -1).ToArray() // in extensions
            : place.Member == evidence ? partnersOfEvidence
            : matching.Match(place, before.Items, after.Items);
        var item = place.Below(FieldPlace.End);
        var items = new ListNode.Item[after.Items.Length];
        var isSame = items.Length == before.Items.Length;
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = partners[i] < 0 ? after.Items[i]
                : new(before.Items[partners[i]].Key, Align(item, before.Items[partners[i]].Value, after.Items[i].Value));
            isSame &= partners[i] == i && ReferenceEquals(items[i].Value, before.Items[i].Value);
        }

        return isSame ? before : new(items);
    }
}
