namespace WhoCode.Reporting.Rules;

/// <summary>A case-insensitive set of short texts. Few of the texts that are looked up are in the set, so the first letter and the length are checked before hashing.</summary>
internal sealed class WordSet
{
    private const int Others = 128; // for all letters beyond ASCII

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly ulong[] lengths = new ulong[Others + 1]; // by the first letter, a bit for each length

    /// <summary>Creates a set.</summary>
    /// <param name="words">The texts, each of at most 63 UTF-16 units.</param>
    public WordSet(params string[] words)
    {
        this.words = new HashSet<string>(words, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in words)
        {
            lengths[PlaceOf(word[0])] |= 1UL << word.Length;
        }
    }

    public bool Contains(ReadOnlySpan<char> text) => MayContain(text) && words.Contains(text);

    /// <summary>Whether the set may contain a text, by its first letter and its length. All letters beyond ASCII count as one.</summary>
    public bool MayContain(ReadOnlySpan<char> text) => text.Length is > 0 and < 64 && (lengths[PlaceOf(text[0])] & (1UL << text.Length)) != 0;

    private static int PlaceOf(char first) => first < Others ? char.ToLowerInvariant(first) : Others;
}
