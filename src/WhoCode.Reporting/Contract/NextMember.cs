namespace WhoCode.Reporting;

/// <summary>
/// Moves from property to property of an object. Any order is possible; the order in which this library writes properties is the fastest.
/// </summary>
/// <param name="part">The object.</param>
/// <param name="names">The names of its properties.</param>
/// <param name="explanation">Notes unknown and duplicate properties and skips them; null to stop there.</param>
internal ref struct NextMember(IPartShape part, MemberNames names, Explanation? explanation)
{
    private ulong seen;
    private bool isInside;
    private List<(string Name, int Offset)>? unknown;

    /// <summary>The position of the property at the reader; -1 if it is unknown or a duplicate.</summary>
    public int Position { get; private set; } = -1;

    /// <summary>Moves to the value of the next property.</summary>
    /// <returns><see langword="true"/> if there is one; <see langword="false"/> at the end of the object.</returns>
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
                (unknown ??= []).Add((name, offset)); // noted even if the JSON breaks off, because it decides the kind of document
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
                    explanation.NoteDuplicate(LocalizedText.Create(name), offset);
                }

                explanation.Skip(ref reader);
            }
        }
    }
}
