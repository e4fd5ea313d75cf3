namespace WhoCode.Reporting.Validation.Rules;

/// <summary>A set of short texts in any case. Nearly no text that is asked for is in it, so first letter and length are compared before it is hashed.</summary>
internal sealed class WordSet
{
    private const int Others = 128; // all that is not ASCII

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

    /// <summary>Whether there is a text of the same length that begins with the same letter, or one of another script.</summary>
    public bool MayContain(ReadOnlySpan<char> text) => text.Length is > 0 and < 64 && (lengths[PlaceOf(text[0])] & (1UL << text.Length)) != 0;

    private static int PlaceOf(char first) => first < Others ? char.ToLowerInvariant(first) : Others;
}
