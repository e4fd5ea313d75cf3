using System.Runtime.InteropServices;

namespace WhoCode.Reporting;

/// <summary>Finds the first item of a list that has a given text, such as an id, and the items that repeat the text of an earlier one.</summary>
/// <remarks>
/// A text is looked up once, when its item is added; later, the position of the item is enough. Up to eight texts are compared one
/// by one, which is faster than hashing. Beyond that, a dictionary is used. It randomizes its hashes when many texts collide, so texts
/// chosen to collide cannot slow it down.
/// </remarks>
internal sealed class FirstPlaces
{
    private const int Few = 8;

    private readonly (string Text, int Position)[] few = new (string, int)[Few];
    private readonly Dictionary<string, int> many = new(StringComparer.Ordinal); // all texts, once there are more than fit in few
    private readonly Dictionary<int, int> repeats = [];
    private int count;

    /// <summary>How many texts fit without new memory, whether there are that many or not.</summary>
    public int Capacity => many.Capacity + repeats.Capacity;

    public void EnsureCapacity(int most) => many.EnsureCapacity(most > Few ? most : 0);

    /// <summary>Adds the text of an item. Null and empty texts are ignored.</summary>
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

    /// <summary>The position of the first item with a text, from 0; -1 if no item has it.</summary>
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

    /// <summary>The position of the first item with the same text as the item at a position: that position itself if the item is the first or has no text.</summary>
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
