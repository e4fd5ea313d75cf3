namespace WhoCode.Reporting;

/// <summary>Distinguishes kinds of documents by the names of their properties.</summary>
internal static class PropertyNames
{
    /// <summary>The maximum number of properties to examine. No kind has as many, so a long document of another kind costs no more.</summary>
    private const int MostNames = 200;

    /// <summary>Returns the kind that knows most of the properties; the kind asked for, unless another one knows more.</summary>
    /// <param name="reader">A reader at the beginning of the object.</param>
    /// <param name="asked">The kind that the document is read as.</param>
    /// <param name="kinds">All kinds.</param>
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
            // The names are compared as far as the JSON can be read.
        }

        var (nearest, most) = (asked, -1);
        foreach (var kind in kinds.Prepend(asked))
        {
            var known = names.Count(name => kind.Find(name) is not null);
            (nearest, most) = known > most ? (kind, known) : (nearest, most); // the first of equals
        }

        return nearest;
    }
}
