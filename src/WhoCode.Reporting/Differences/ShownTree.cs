using WhoCode.Reporting.Forms;

namespace WhoCode.Reporting.Differences;

/// <summary>A view of a report as a tree whose items have the keys of the items that they come from.</summary>
/// <param name="positions">For each list of the view that has gaps, the positions of its items in the report.</param>
internal sealed class ShownTree(IReadOnlyDictionary<object, int[]> positions)
{
    /// <summary>Returns the tree of a view.</summary>
    /// <param name="root">The kind of report.</param>
    /// <param name="view">The view.</param>
    /// <param name="complete">The tree of the report.</param>
    public ObjectNode Create(IPartShape root, Report view, ObjectNode complete) => WithKeys(root, view, AlignedReports.TreeOf(view), complete);

    private ObjectNode WithKeys(IPartShape part, object owner, ObjectNode shown, ObjectNode complete) => new(
    [
        .. shown.Entries.Select(entry => part.Find(entry.Key) is { } member && complete.Find(entry.Key) is { } origin
            ? new(entry.Key, WithKeys(member, member.ValueOf(owner)!, entry.Value, origin))
            : entry),
    ]);

    private DraftNode WithKeys(Member member, object value, DraftNode shown, DraftNode complete) => (shown, complete) switch
    {
        (ListNode list, ListNode origins) => WithKeys(member, (IItemList)value, list, origins),
        (ObjectNode properties, ObjectNode origin) when member.Shape is IPartShape part => WithKeys(part, value, properties, origin),
        _ => shown,
    };

    private ListNode WithKeys(Member member, IItemList list, ListNode shown, ListNode complete)
    {
        var origins = positions.GetValueOrDefault(list);
        return new([.. shown.Items.Select((item, i) =>
        {
            var origin = complete.Items[origins?[i] ?? i];
            return new ListNode.Item(
                origin.Key,
                member.Shape is IPartShape part && (item.Value, origin.Value) is (ObjectNode properties, ObjectNode from) ? WithKeys(part, list.ItemAt(i)!, properties, from) : item.Value);
        })]);
    }
}
