namespace WhoCode.Reporting;

/// <summary>Tells kinds of documents apart by the names of their properties.</summary>
internal static class PropertyNames
{
    /// <summary>How many properties are looked at: more than any kind has, so a long text of others costs no more.</summary>
    private const int MostNames = 200;

    /// <summary>The kind that knows most of the properties; the one asked for where no other knows more.</summary>
    /// <param name="reader">A reader at the beginning of the object.</param>
    /// <param name="asked">The kind that the text is read as.</param>
    /// <param name="kinds">The kinds that there are.</param>
    public static IPartShape Nearest(Utf8JsonReader reader, IPartShape asked, IReadOnlyList<IPartShape> kinds)
    {
        var names = new List<string>();
        try
        {
            while (names.Count < MostNames && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                names.Add(reader.GetString()!);
                reader.Skip();
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // As far as the text goes, and its names are whole characters.
        }

        var (nearest, most) = (asked, -1);
        foreach (var kind in kinds.Prepend(asked))
        {
            var known = names.Count(name => kind.Find(name) is not null);
            (nearest, most) = known > most ? (kind, known) : (nearest, most); // of equals, the first
        }

        return nearest;
    }
}
