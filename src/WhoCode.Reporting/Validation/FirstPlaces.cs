using System.Runtime.InteropServices;

namespace WhoCode.Reporting.Validation;

/// <summary>Where the items of a list stand by a text of theirs, such as their id: the first of each text, and which are not the first.</summary>
/// <remarks>
/// An item is looked up once, when it is added: whether it was the first is then known by its position. All characters of a text count for
/// its hash, so that no one can write texts that are alike to it and make it search.
/// </remarks>
internal sealed class FirstPlaces
{
    private readonly Dictionary<string, int> firsts = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> repeats = [];

    /// <summary>For how many texts there is room, whether there are so many or not.</summary>
    public int Room => firsts.Capacity + repeats.Capacity;

    public void MakeRoom(int count) => firsts.EnsureCapacity(count);

    /// <summary>Adds the text of an item. Null or empty is no text.</summary>
    public void Add(string? text, int position)
    {
        if (!string.IsNullOrEmpty(text))
        {
            ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(firsts, text, out var isThere);
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

    /// <summary>The position of the first item with a text, or -1.</summary>
    public int Of(string text) => firsts.GetValueOrDefault(text, -1);

    /// <summary>The position of the first item with the text of the one at a position: its own where it is the first or has no text.</summary>
    public int AlikeAt(int position) => repeats.Count == 0 ? position : repeats.GetValueOrDefault(position, position);

    public void Clear()
    {
        firsts.Clear();
        repeats.Clear();
    }
}
