namespace WhoCode.Reporting;

/// <summary>The first of many items, and how many more there were, so that a flood of them takes no more memory.</summary>
/// <param name="most">How many items are kept.</param>
internal sealed class LimitedList<T>(int most)
{
    private readonly List<T> kept = [];

    /// <summary>The items that are kept.</summary>
    public IReadOnlyList<T> Kept => kept;

    /// <summary>How many more there were.</summary>
    public int Others { get; private set; }

    /// <summary>Keeps an item, however many there are.</summary>
    public void AddAlways(T item) => kept.Add(item);

    /// <summary>Whether no more items are kept. Then one more is counted, and it need not be made.</summary>
    public bool IsFull()
    {
        var isFull = kept.Count >= most;
        Others += isFull ? 1 : 0;
        return isFull;
    }

    /// <summary>Goes back to as many items as there were.</summary>
    public void CutTo(int count, int others)
    {
        kept.RemoveRange(count, kept.Count - count);
        Others = others;
    }
}
