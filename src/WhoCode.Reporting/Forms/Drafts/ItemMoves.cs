namespace WhoCode.Reporting.Forms;

/// <summary>
/// Follows the positions of items while a list is changed into another version of it: items are removed, then moved and added from the first to the
/// last. As many items as possible stay where they are. All of it takes n log n steps.
/// </summary>
internal sealed class ItemMoves
{
    private readonly List<DraftNode> kept = [];
    private readonly int[] ranks; // for each item of the new version, its position among the kept items; -1 for a new item
    private readonly bool[] stays;
    private readonly int[] stayingBefore; // for each kept item, how many before it stay
    private readonly PrefixSums pending; // the kept items that will be moved
    private readonly PrefixSums placed; // the items that were moved or added, each at the item that stays before it
    private int last = -1; // the rank of the last item that stays

    public ItemMoves(ListNode before, ListNode after)
    {
        var keys = after.Items.Select(item => item.Key).ToHashSet();
        var known = new Dictionary<ItemKey, int>();
        for (var i = 0; i < before.Items.Length; i++)
        {
            if (!keys.Contains(before.Items[i].Key))
            {
                Removed.Add(i);
            }
            else if (known.TryAdd(before.Items[i].Key, kept.Count))
            {
                kept.Add(before.Items[i].Value);
            }
        }

        ranks = [.. after.Items.Select(item => known.GetValueOrDefault(item.Key, -1))];
        stays = LongestAscending(ranks);
        (stayingBefore, pending, placed) = (new int[kept.Count], new(kept.Count), new(kept.Count + 1));
        var isStaying = new bool[kept.Count];
        for (var i = 0; i < ranks.Length; i++)
        {
            if (ranks[i] >= 0)
            {
                isStaying[ranks[i]] = stays[i];
            }
        }

        for (var (rank, staying) = (0, 0); rank < kept.Count; rank++)
        {
            stayingBefore[rank] = staying;
            staying += isStaying[rank] ? 1 : 0;
            pending.Add(rank, isStaying[rank] ? 0 : 1);
        }
    }

    /// <summary>The positions of the items that the new version does not have, in ascending order.</summary>
    public List<int> Removed { get; } = [];

    /// <summary>Returns the value that an item of the new version had before; null for a new item.</summary>
    public DraftNode? FindBefore(int position) => ranks[position] >= 0 ? kept[ranks[position]] : null;

    /// <summary>
    /// Returns where an item of the new version is, and where it has to be put, at the time when all removed items are gone and all items before it
    /// are placed. Call it once for each item, in order.
    /// </summary>
    /// <param name="position">The position in the new version.</param>
    /// <returns>Two positions, which are equal for an item that stays; <c>From</c> is null for a new item.</returns>
    public (int? From, int To) Place(int position)
    {
        var rank = ranks[position];
        if (stays[position])
        {
            last = rank;
            return (position, position);
        }

        int? from = null;
        if (rank >= 0)
        {
            from = stayingBefore[rank] + pending.Before(rank) + placed.Before(rank + 1);
            pending.Add(rank, -1);
        }

        placed.Add(last + 1, 1);
        return (from, position + (last < 0 ? 0 : pending.Before(last)));
    }

    /// <summary>Determines which numbers belong to one longest ascending sequence. The numbers are distinct; negative ones belong to none.</summary>
    public static bool[] LongestAscending(ReadOnlySpan<int> numbers)
    {
        var (ends, previous, length) = (new int[numbers.Length], new int[numbers.Length], 0);
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] < 0)
            {
                continue;
            }

            var (low, high) = (0, length);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = numbers[ends[middle]] < numbers[i] ? (middle + 1, high) : (low, middle);
            }

            previous[i] = low > 0 ? ends[low - 1] : -1;
            ends[low] = i;
            length = Math.Max(length, low + 1);
        }

        var isIn = new bool[numbers.Length];
        for (var i = length > 0 ? ends[length - 1] : -1; i >= 0; i = previous[i])
        {
            isIn[i] = true;
        }

        return isIn;
    }
}
