using WhoCode.Reporting.Forms;

namespace WhoCode.Reporting.Differences;

/// <summary>Estimates how many words the texts of two items have in common, from a bounded number of hashes of each.</summary>
/// <param name="item">What the contract defines about the items.</param>
internal sealed class Likeness(FieldPlace item)
{
    /// <summary>The least share of common words among all words of two items that are matched.</summary>
    public const double Least = 0.4;

    /// <summary>The number of hashes that are kept of an item. The smallest are kept, which are a fair sample of its words.</summary>
    private const int SketchLength = 128;

    private const ulong Basis = 14695981039346656037, Prime = 1099511628211; // FNV-1a: the same on every machine

    /// <summary>Returns hashes of the words in the texts of an item, in ascending order; empty for an item without texts.</summary>
    public ulong[] SketchOf(DraftNode value)
    {
        var hashes = new HashSet<ulong>();
        Collect(hashes, item, value);
        return [.. hashes.Order().Take(SketchLength)];
    }

    /// <summary>Returns the share of the words that both have, from 0 to 1.</summary>
    public static double Compare(ulong[] one, ulong[] other)
    {
        var (i, j, all, common) = (0, 0, 0, 0);
        for (; all < SketchLength && (i < one.Length || j < other.Length); all++)
        {
            if (i < one.Length && j < other.Length && one[i] == other[j])
            {
                (i, j, common) = (i + 1, j + 1, common + 1);
            }
            else if (j == other.Length || (i < one.Length && one[i] < other[j]))
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return one.Length == 0 || other.Length == 0 ? 0 : (double)common / all;
    }

    private static void Collect(HashSet<ulong> hashes, FieldPlace place, DraftNode value)
    {
        switch (value)
        {
            case ObjectNode properties:
                foreach (var (name, inner) in properties.Entries)
                {
                    Collect(hashes, place.Below(name), inner);
                }

                break;
            case ListNode list when !ListMatching.HasCitations(place.Member!):
                foreach (var inner in list.Items)
                {
                    Collect(hashes, place.Below(FieldPlace.End), inner.Value);
                }

                break;
            case ValueNode { Kind: JsonValueKind.String, Text: var text } when place.Member is { Shape: TextShape, Constraints.Form: null } member && !ListMatching.HasCitations(member):
                AddWords(hashes, text);
                break;
        }
    }

    private static void AddWords(HashSet<ulong> hashes, string text)
    {
        var (hash, isInWord, before) = (Basis, false, '\0');
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsPunctuation(c) || char.IsSymbol(c) || char.IsControl(c))
            {
                Finish();
            }
            else if (c is >= '\u3040' and <= '\u9FFF')
            {
                Finish(); // Chinese and Japanese have no spaces between words, so pairs of characters count as words
                hashes.Add(Mix(Step(Step(Basis, before), c)));
            }
            else
            {
                (hash, isInWord) = (Step(hash, char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c), true);
            }

            before = c;
        }

        Finish();

        void Finish()
        {
            if (isInWord)
            {
                hashes.Add(Mix(hash));
                (hash, isInWord) = (Basis, false);
            }
        }
    }

    private static ulong Step(ulong hash, char c) => unchecked((((hash ^ (byte)c) * Prime) ^ (byte)(c >> 8)) * Prime);

    /// <summary>Spreads the bits, so that the smallest hashes are those of words of any kind.</summary>
    private static ulong Mix(ulong hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
            hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
            return hash ^ (hash >> 33);
        }
    }
}
