namespace WhoCode.Reporting;

/// <summary>A thematic field: one of the fields of good practice into which stakeholders sort their contributions.</summary>
/// <remarks>
/// The built-in fields are the nine of the Independent Stakeholders Reporting Instrument of 2021, in its order, with titles and statements in our
/// own words. No official table relates fields to paragraphs, so the paragraphs are this project's proposal. An application can replace the
/// whole set. Immutable and thread-safe.
/// </remarks>
public sealed record ThematicField
{
    /// <summary>The id of the field, which reports state.</summary>
    public required ThematicFieldId Id { get; init; }

    /// <summary>The position in the instrument, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>A short title of the field.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The good practice that the field is about, as one statement.</summary>
    public required LocalizedText Statement { get; init; }

    /// <summary>The paragraphs of the Code that the field is mainly about.</summary>
    public IReadOnlyList<ParagraphId> Primary { get; init => field = ItemList<ParagraphId>.From(value); } = ItemList<ParagraphId>.Empty;

    /// <summary>The paragraphs of the Code that are related to the field.</summary>
    public IReadOnlyList<ParagraphId> Secondary { get; init => field = ItemList<ParagraphId>.From(value); } = ItemList<ParagraphId>.Empty;

    /// <summary>Determines whether a paragraph, or any paragraph of a whole article, is among the primary or secondary paragraphs.</summary>
    /// <param name="reference">The paragraph or article.</param>
    /// <returns><see langword="true"/> if it is; otherwise, <see langword="false"/>.</returns>
    public bool IsBasedOn(CodeReference reference) => IsAmong(reference, Primary) || IsAmong(reference, Secondary);

    /// <summary><see langword="true"/> if a paragraph, or any paragraph of a whole article, is among a list of paragraphs.</summary>
    internal static bool IsAmong(CodeReference reference, IReadOnlyList<ParagraphId> paragraphs)
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (reference.Includes(paragraphs[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the id of the field.</summary>
    public override string ToString() => Id.ToString();
}
