using System.Text.Json;

namespace WhoCode.Reporting.Json;

/// <summary>Goes from member to member of a part, in any order, but fastest in the order in which they are written.</summary>
internal ref struct NextMember(Member[] all)
{
    private ulong seen;

    /// <summary>The position of the member at the reader; -1 where it is unknown, or stands there a second time.</summary>
    public int Position { get; private set; } = -1;

    /// <summary>Goes to the value of the next member; false at the end of the part.</summary>
    public bool Read(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
        {
            return false;
        }

        var position = PositionOf(ref reader, all, Position + 1);
        var isNew = position >= 0 && (seen & (1UL << position)) == 0;
        Position = isNew ? position : -1;
        seen |= isNew ? 1UL << position : 0;
        return reader.Read();
    }

    /// <summary>The position of the member whose name is at the reader, looked for from one on and round; -1 for none.</summary>
    public static int PositionOf(ref Utf8JsonReader reader, Member[] all, int from)
    {
        for (var i = 0; i < all.Length; i++)
        {
            var position = from + i < all.Length ? from + i : from + i - all.Length;
            if (reader.ValueTextEquals(all[position].Utf8Name))
            {
                return position;
            }
        }

        return -1;
    }
}
