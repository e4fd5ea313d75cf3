using System.Buffers;
using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace WhoCode.Reporting;

/// <summary>The list behind every list property of the model: immutable, without null items, compared by content.</summary>
/// <remarks>A property accepts any <see cref="IReadOnlyList{T}"/> and stores one of these, so that records with equal lists are equal.</remarks>
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

    /// <summary>Returns the items as such a list; null gives the empty list.</summary>
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

    /// <summary>Collects the items of a list. A short list is collected inside the builder itself, so that no buffer is rented.</summary>
    public ref struct Builder
    {
        private Short first;
        private T[]? all;
        private int count;

        public void Add(T item)
        {
            if (all is null && count < Short.Length)
            {
                first[count++] = item;
                return;
            }

            if (all is null || count == all.Length)
            {
                var larger = ArrayPool<T>.Shared.Rent(4 * count);
                Gathered.CopyTo(larger);
                Dispose();
                all = larger;
            }

            all[count++] = item;
        }

        public readonly ItemList<T> ToList() => count == 0 ? Empty : new(Gathered.ToArray());

        /// <summary>Returns the rented buffer to the pool.</summary>
        public readonly void Dispose()
        {
            if (all is not null)
            {
                ArrayPool<T>.Shared.Return(all, clearArray: true);
            }
        }

        [UnscopedRef]
        private readonly ReadOnlySpan<T> Gathered => all is null ? first[..count] : all.AsSpan(0, count);

        [InlineArray(Length)]
        private struct Short
        {
            public const int Length = 8;

            private T first;
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

    /// <summary>Returns the items; of texts, only how many, because many people can read logs.</summary>
    public override string ToString() => typeof(T) == typeof(string) ? $"[{items.Length}]" : $"[{string.Join(", ", items)}]";
}

/// <summary>A list of the model, for code that does not know the type of its items.</summary>
internal interface IItemList
{
    /// <summary>Returns the item at a position; null if there is no such item.</summary>
    object? ItemAt(int index);
}
