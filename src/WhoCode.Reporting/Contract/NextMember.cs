namespace WhoCode.Reporting;

/// <summary>Goes from member to member of an object, in any order, but fastest in the order in which they are written.</summary>
/// <param name="part">The object.</param>
/// <param name="names">The names of its members.</param>
/// <param name="explanation">Notes names that are unknown or given twice, and passes over them; null to stop there.</param>
internal ref struct NextMember(IPartShape part, MemberNames names, Explanation? explanation)
{
    private ulong seen;
    private bool isInside;
    private List<(string Name, int Offset)>? unknown;

    /// <summary>The position of the member at the reader; -1 where it is unknown, or given a second time.</summary>
    public int Position { get; private set; } = -1;

    /// <summary>Goes to the value of the next member; <c>false</c> at the end of the object.</summary>
    public bool Read(ref Utf8JsonReader reader)
    {
        if (explanation is not null)
        {
            return Explain(ref reader, explanation);
        }

        if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
        {
            return false;
        }

        var position = names.Find(ref reader, Position + 1);
        Position = Take(position) ? position : -1;
        return reader.Read();
    }

    private bool Take(int position)
    {
        var isNew = position >= 0 && (seen & (1UL << position)) == 0;
        seen |= isNew ? 1UL << position : 0;
        return isNew;
    }

    private bool Explain(ref Utf8JsonReader reader, Explanation explanation)
    {
        while (true)
        {
            if (isInside)
            {
                explanation.Path.Leave();
                isInside = false;
            }

            if (!explanation.Advance(ref reader) || reader.TokenType != JsonTokenType.PropertyName)
            {
                explanation.EndObject(part, unknown, seen);
                return false;
            }

            var (position, offset) = (names.Find(ref reader, Position + 1), (int)reader.TokenStartIndex);
            var name = position >= 0 ? names[position] : reader.GetString()!;
            explanation.Path.Enter(name);
            isInside = true;
            if (position < 0)
            {
                (unknown ??= []).Add((name, offset)); // also where the text breaks off: it may be of another kind
            }

            if (explanation.Advance(ref reader))
            {
                if (position >= 0 && Take(position))
                {
                    Position = position;
                    return true;
                }

                if (position >= 0)
                {
                    explanation.NoteTwice(name, offset);
                }

                explanation.Skip(ref reader);
            }
        }
    }
}
