using System.Buffers;
using System.Collections;
using System.Runtime.CompilerServices;

namespace WhoCode.Reporting.Primitives;

/// <summary>
/// The list behind every list member of the model: fixed once made, without null items, equal by content. Members take any
/// <see cref="IReadOnlyList{T}"/> and keep one of these, so a record's equality is true to its lists.
/// </summary>
internal sealed class ItemList<T> : IReadOnlyList<T>, ICollection, IEquatable<ItemList<T>> where T : notnull
{
    public static readonly ItemList<T> Empty = new([]);

    private readonly T[] items;

    private ItemList(T[] items) => this.items = items;

    public int Count => items.Length;

    public ReadOnlySpan<T> Items => items;

    public T this[int index] => items[index];

    bool ICollection.IsSynchronized => true;

    object ICollection.SyncRoot => items;

    /// <summary>The items as such a list; null becomes the empty one.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ItemList<T> From(IReadOnlyList<T>? source)
    {
        if (source is ItemList<T> already)
        {
            return already;
        }

        if (source is null || source.Count == 0)
        {
            return Empty;
        }

        var copy = new T[source.Count];
        for (var i = 0; i < copy.Length; i++)
        {
            copy[i] = source[i] ?? throw new ArgumentException($"Item {i} of the list is null.", nameof(source));
        }

        return new(copy);
    }

    /// <summary>Gathers items into a list, without a copy that grows.</summary>
    public ref struct Builder
    {
        private T[]? items;
        private int count;

        public void Add(T item)
        {
            if (items is null)
            {
                items = ArrayPool<T>.Shared.Rent(16);
            }
            else if (count == items.Length)
            {
                var larger = ArrayPool<T>.Shared.Rent(2 * count);
                items.CopyTo(larger, 0);
                ArrayPool<T>.Shared.Return(items, clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>());
                items = larger;
            }

            items[count++] = item;
        }

        public readonly ItemList<T> ToList() => items is null ? Empty : new(items.AsSpan(0, count).ToArray());

        public readonly void Dispose()
        {
            if (items is not null)
            {
                if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
                {
                    items.AsSpan(0, count).Clear();
                }

                ArrayPool<T>.Shared.Return(items);
            }
        }
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    void ICollection.CopyTo(Array array, int index) => items.CopyTo(array, index);

    public bool Equals(ItemList<T>? other) => other is not null && items.AsSpan().SequenceEqual(other.items);

    public override bool Equals(object? obj) => Equals(obj as ItemList<T>);

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
