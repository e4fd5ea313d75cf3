using System.Runtime.InteropServices;

namespace WhoCode.Reporting;

/// <summary>Where the items of a list stand by a text of theirs, such as their id: the first of each text, and which are not the first.</summary>
/// <remarks>
/// An item is looked up once, when it is added: whether it was the first is then known by its position. Up to eight texts are compared one
/// by one, which is faster than hashing. For more, the hash covers all characters, so that nobody can slow down the search with texts that
/// have the same hash.
/// </remarks>
internal sealed class FirstPlaces
{
    private const int Few = 8;

    private readonly (string Text, int Position)[] few = new (string, int)[Few];
    private readonly Dictionary<string, int> many = new(StringComparer.Ordinal); // all of them, if there are more
    private readonly Dictionary<int, int> repeats = [];
    private int count;

    /// <summary>For how many texts there is room, whether there are so many or not.</summary>
    public int Room => many.Capacity + repeats.Capacity;

    public void MakeRoom(int most) => many.EnsureCapacity(most > Few ? most : 0);

    /// <summary>Adds the text of an item. Null or empty is no text.</summary>
    public void Add(string? text, int position)
    {
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        if (count > Few)
        {
            AddToMany(text, position);
        }
        else if (Of(text) is >= 0 and var first)
        {
            repeats.Add(position, first);
        }
        else if (count < Few)
        {
            few[count++] = (text, position);
        }
        else
        {
            foreach (var (known, at) in few)
            {
                many.Add(known, at);
            }

            AddToMany(text, position);
            count++;
        }
    }

    /// <summary>The position of the first item with a text, or -1.</summary>
    public int Of(string text)
    {
        if (count > Few)
        {
            return many.GetValueOrDefault(text, -1);
        }

        foreach (var (known, position) in few.AsSpan(0, count))
        {
            if (known == text)
            {
                return position;
            }
        }

        return -1;
    }

    /// <summary>The position of the first item with the text of the one at a position: its own where it is the first or has no text.</summary>
    public int AlikeAt(int position) => repeats.Count == 0 ? position : repeats.GetValueOrDefault(position, position);

    public void Clear()
    {
        Array.Clear(few, 0, Math.Min(count, Few));
        many.Clear();
        repeats.Clear();
        count = 0;
    }

    private void AddToMany(string text, int position)
    {
        ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(many, text, out var isThere);
        if (isThere)
        {
            repeats.Add(position, first);
        }
        else
        {
            first = position;
        }
    }
}
