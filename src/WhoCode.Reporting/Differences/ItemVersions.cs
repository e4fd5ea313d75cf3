using WhoCode.Reporting.Forms;

namespace WhoCode.Reporting.Differences;

/// <summary>A list in both versions of a report, and what the audience may see of it.</summary>
internal sealed class ItemVersions
{
    private readonly KeyedItems before, shownBefore, allowedBefore, after, shownAfter;

    public ItemVersions(in Versions lists)
    {
        before = new(lists.Before);
        after = new(lists.After);
        shownBefore = ReferenceEquals(lists.ShownBefore, lists.Before) ? before : new(lists.ShownBefore);
        allowedBefore = ReferenceEquals(lists.AllowedBefore, lists.Before) ? before : new(lists.AllowedBefore);
        shownAfter = ReferenceEquals(lists.ShownAfter, lists.After) ? after : new(lists.ShownAfter);
        Ranks = [.. after.Items.Select(item => Of(item.Key) is { IsBeforeShown: true, IsAfterShown: true } ? before.PositionOf(item.Key) : -1)];
        Stay = ItemMoves.LongestAscending(Ranks);
    }

    /// <summary>The items of the earlier version.</summary>
    public ListNode.Item[] Before => before.Items;

    /// <summary>The items of the later version.</summary>
    public ListNode.Item[] After => after.Items;

    /// <summary>For each item of the later version, its position in the earlier one if both are shown; otherwise, -1.</summary>
    public int[] Ranks { get; }

    /// <summary>Whether each item of the later version keeps its place among the items that are shown in both.</summary>
    public bool[] Stay { get; }

    public bool IsRemoved(ListNode.Item item) => after.PositionOf(item.Key) < 0;

    public Versions Of(ItemKey key) => new(before.Find(key), shownBefore.Find(key), allowedBefore.Find(key), after.Find(key), shownAfter.Find(key));

    /// <summary>Returns the positions of an item in what is shown of each version; -1 where it is not.</summary>
    public (int Before, int After) PositionsOf(ItemKey key) => (shownBefore.PositionOf(key), shownAfter.PositionOf(key));

    private sealed class KeyedItems
    {
        private readonly Dictionary<ItemKey, int> positions;

        public KeyedItems(DraftNode? list)
        {
            Items = (list as ListNode)?.Items ?? [];
            positions = new(Items.Length);
            for (var i = 0; i < Items.Length; i++)
            {
                positions.TryAdd(Items[i].Key, i);
            }
        }

        public ListNode.Item[] Items { get; }

        public int PositionOf(ItemKey key) => positions.GetValueOrDefault(key, -1);

        public DraftNode? Find(ItemKey key) => PositionOf(key) is >= 0 and var position ? Items[position].Value : null;
    }
}
