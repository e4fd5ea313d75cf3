using System.Buffers.Binary;

namespace WhoCode.Reporting;

/// <summary>Finds a property by its name in JSON.</summary>
/// <remarks>
/// Most properties are missing in most objects, so most comparisons are with other names. A key made of the length and the first letters of
/// a name distinguishes nearly all of them.
/// </remarks>
internal sealed class MemberNames
{
    private const int LettersInKey = 7;

    private readonly Member[] members;
    private readonly ulong[] keys;

    public MemberNames(Member[] members)
    {
        this.members = members;
        keys = [.. members.Select(member => KeyOf(member.EncodedName.EncodedUtf8Bytes))];
    }

    public string this[int position] => members[position].Name;

    /// <summary>
    /// Returns the position of the property whose name is at the reader; -1 for none. The search starts at a position and wraps around.
    /// </summary>
    public int Find(ref Utf8JsonReader reader, int from)
    {
        if (reader.ValueIsEscaped || reader.HasValueSequence)
        {
            return FindEscaped(ref reader);
        }

        var written = reader.ValueSpan;
        var key = KeyOf(written);
        var position = FindIn(written, key, from, keys.Length);
        return position >= 0 ? position : FindIn(written, key, 0, from);
    }

    private int FindIn(ReadOnlySpan<byte> written, ulong key, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (keys[i] == key && (written.Length <= LettersInKey || written.SequenceEqual(members[i].EncodedName.EncodedUtf8Bytes)))
            {
                return i;
            }
        }

        return -1;
    }

    private int FindEscaped(ref Utf8JsonReader reader)
    {
        for (var i = 0; i < members.Length; i++)
        {
            if (reader.ValueTextEquals(members[i].EncodedName.EncodedUtf8Bytes))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Packs the length of a name into the highest byte, and its first letters into the others.</summary>
    private static ulong KeyOf(ReadOnlySpan<byte> name)
    {
        var letters = 0UL;
        if (name.Length > LettersInKey)
        {
            letters = BinaryPrimitives.ReadUInt64LittleEndian(name) << 8 >> 8;
        }
        else
        {
            for (var i = 0; i < name.Length; i++)
            {
                letters |= (ulong)name[i] << (8 * i);
            }
        }

        return letters | ((ulong)(byte)name.Length << 56);
    }
}
