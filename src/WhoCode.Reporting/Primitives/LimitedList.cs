namespace WhoCode.Reporting;

/// <summary>Keeps the first items and counts the rest, so that any number of items takes a bounded amount of memory.</summary>
/// <param name="most">The maximum number of items to keep.</param>
internal sealed class LimitedList<T>(int most)
{
    private readonly List<T> kept = [];

    /// <summary>The items that were kept.</summary>
    public IReadOnlyList<T> Kept => kept;

    /// <summary>The number of items that were not kept.</summary>
    public int Others { get; private set; }

    /// <summary>Keeps an item even if the limit is reached.</summary>
    public void AddAlways(T item) => kept.Add(item);

    /// <summary>
    /// <see langword="true"/> if the limit is reached. The current item is then counted as one of the others, so the caller need not create
    /// it.
    /// </summary>
    public bool IsFull()
    {
        var isFull = kept.Count >= most;
        Others += isFull ? 1 : 0;
        return isFull;
    }

    /// <summary>Returns to an earlier state, given by the numbers of kept and other items.</summary>
    public void CutTo(int count, int others)
    {
        kept.RemoveRange(count, kept.Count - count);
        Others = others;
    }
}
