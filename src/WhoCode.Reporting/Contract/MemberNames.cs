using System.Buffers.Binary;

namespace WhoCode.Reporting.Json;

/// <summary>
/// The names of the members of a part, for finding the one that is written. Most members are not given, so most names that are passed are
/// others: a key of length and first letters tells nearly all of them apart.
/// </summary>
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

    /// <summary>The position of the member whose name is at the reader, looked for from one on and round; -1 for none.</summary>
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

    /// <summary>The length of a name in the last byte, and its first letters in the others.</summary>
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
