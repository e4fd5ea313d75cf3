namespace WhoCode.Reporting.Differences;

/// <summary>The pairs that are found between the items of two lists. An item that has a partner keeps it.</summary>
internal sealed class Pairing
{
    /// <summary>To how many items before and after its place in the other list an item is compared that no key matches.</summary>
    private const int Reach = 16;

    private readonly int[] partnersOfBefore;

    public Pairing(int before, int after)
    {
        (partnersOfBefore, Partners) = (new int[before], new int[after]);
        Array.Fill(partnersOfBefore, -1);
        Array.Fill(Partners, -1);
    }

    /// <summary>For each item of the later list, the position of its partner in the earlier one; -1 without a partner.</summary>
    public int[] Partners { get; }

    /// <summary>Pairs the items at the beginning and at the end of both lists as long as they are the same.</summary>
    public void PairEnds(Func<int, int, bool> areSame)
    {
        var (before, after) = (partnersOfBefore.Length, Partners.Length);
        var start = 0;
        for (; start < Math.Min(before, after) && areSame(start, start); start++)
        {
            Pair(start, start);
        }

        for (; before > start && after > start && areSame(before - 1, after - 1); before--, after--)
        {
            Pair(before - 1, after - 1);
        }
    }

    /// <summary>Pairs items with the same key; if several have it, the first with the first, and so on. An item whose key is null is left.</summary>
    public void PairBy(Func<int, string?> keyOfBefore, Func<int, string?> keyOfAfter)
    {
        var (before, after) = (FreeIn(partnersOfBefore), FreeIn(Partners));
        if (before.Count == 0 || after.Count == 0)
        {
            return;
        }

        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var next = new int[partnersOfBefore.Length];
        for (var i = before.Count - 1; i >= 0; i--)
        {
            if (keyOfBefore(before[i]) is { } key)
            {
                next[before[i]] = first.GetValueOrDefault(key, -1);
                first[key] = before[i];
            }
        }

        foreach (var later in after)
        {
            if (keyOfAfter(later) is { } key && first.GetValueOrDefault(key, -1) is >= 0 and var earlier)
            {
                first[key] = next[earlier];
                Pair(earlier, later);
            }
        }
    }

    /// <summary>Pairs the items that are left and near each other, the most similar first.</summary>
    public void PairSimilar(Func<int, ulong[]> sketchOfBefore, Func<int, ulong[]> sketchOfAfter, Func<ulong[], ulong[], double> compare, double least)
    {
        var (before, after) = (FreeIn(partnersOfBefore), FreeIn(Partners));
        if (before.Count == 0 || after.Count == 0)
        {
            return;
        }

        ulong[][] sketches = [.. before.Select(sketchOfBefore)];
        var found = new List<(double Similarity, int Distance, int Before, int After)>();
        var (place, at) = (0, 0); // where the item probably was among the free items of the earlier list
        foreach (var later in after)
        {
            for (; at < later; at++)
            {
                place = Partners[at] >= 0 ? LowerBound(before, Partners[at]) : place + 1;
            }

            var sketch = sketchOfAfter(later);
            for (var i = Math.Max(0, place - Reach); i < Math.Min(before.Count, place + Reach); i++)
            {
                if (compare(sketches[i], sketch) is var similarity && similarity >= least)
                {
                    found.Add((similarity, Math.Abs(i - place), before[i], later));
                }
            }
        }

        foreach (var (_, _, earlier, later) in found.OrderByDescending(pair => pair.Similarity).ThenBy(pair => pair.Distance).ThenBy(pair => pair.After).ThenBy(pair => pair.Before))
        {
            if (partnersOfBefore[earlier] < 0 && Partners[later] < 0)
            {
                Pair(earlier, later);
            }
        }
    }

    private static List<int> FreeIn(int[] partners) => [.. Enumerable.Range(0, partners.Length).Where(i => partners[i] < 0)];

    private static int LowerBound(List<int> sorted, int value) => sorted.BinarySearch(value) is var found && found >= 0 ? found : ~found;

    private void Pair(int before, int after) => (partnersOfBefore[before], Partners[after]) = (after, before);
}
