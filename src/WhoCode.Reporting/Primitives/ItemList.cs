using System.Collections;

namespace WhoCode.Reporting.Primitives;

/// <summary>
/// The list behind every list member of the model: fixed once made, without null items, equal by content. Members take any
/// <see cref="IReadOnlyList{T}"/> and keep one of these, so a record's equality is true to its lists.
/// </summary>
internal sealed class ItemList<T> : IReadOnlyList<T>, ICollection, IItemList where T : notnull
{
    public static readonly ItemList<T> Empty = new([]);

    private readonly T[] items;

    private ItemList(T[] items) => this.items = items;

    public int Count => items.Length;

    public ReadOnlySpan<T> Items => items;

    public T this[int index] => items[index];

    bool ICollection.IsSynchronized => true;

    object ICollection.SyncRoot => items;

    object? IItemList.ItemAt(int index) => (uint)index < (uint)items.Length ? items[index] : null;

    /// <summary>The items as such a list; null becomes the empty one.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ItemList<T> From(IReadOnlyList<T>? source)
    {
        if (source is ItemList<T> already)
        {
            return already;
        }

        if (source is null or T[] { Length: 0 })
        {
            return Empty;
        }

        var copy = source is T[] array ? (T[])array.Clone() : CopyOf(source);
        for (var i = 0; i < copy.Length; i++)
        {
            if (copy[i] is null)
            {
                throw new ArgumentException($"Item {i} of the list is null.", nameof(source));
            }
        }

        return copy.Length == 0 ? Empty : new(copy);
    }

    private static T[] CopyOf(IReadOnlyList<T> source)
    {
        var copy = new T[source.Count];
        for (var i = 0; i < copy.Length; i++)
        {
            copy[i] = source[i];
        }

        return copy;
    }

    /// <summary>Gathers items into a list. What it gathers in is kept by the thread for the next one.</summary>
    public ref struct Builder
    {
        private const int MostKept = 4096;

        [ThreadStatic]
        private static T[]? spare;

        private T[]? gathered;
        private int count;

        public void Add(T item)
        {
            if (gathered is null)
            {
                gathered = spare ?? new T[16];
                spare = null; // it is in use
            }
            else if (count == gathered.Length)
            {
                var larger = new T[2 * count];
                Array.Copy(gathered, larger, count);
                gathered = larger;
            }

            gathered[count++] = item;
        }

        public readonly ItemList<T> ToList()
        {
            if (gathered is null)
            {
                return Empty;
            }

            var items = new T[count];
            Array.Copy(gathered, items, count);
            return new(items);
        }

        public readonly void Dispose()
        {
            if (gathered is { Length: <= MostKept })
            {
                Array.Clear(gathered, 0, count);
                spare = gathered;
            }
        }
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    void ICollection.CopyTo(Array array, int index) => items.CopyTo(array, index);

    public override bool Equals(object? obj) => obj is ItemList<T> other && items.AsSpan().SequenceEqual(other.items);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public override string ToString() => $"[{string.Join(", ", items)}]";
}

/// <summary>A list of the model, for those who do not know the type of its items.</summary>
internal interface IItemList
{
    /// <summary>The item at a position; null where there is none.</summary>
    object? ItemAt(int index);
}
