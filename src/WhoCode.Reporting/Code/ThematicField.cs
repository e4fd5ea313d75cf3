namespace WhoCode.Reporting;

/// <summary>A thematic field: one of the fields of good practice by which stakeholders sort their contributions.</summary>
/// <remarks>
/// The nine fields of the Independent Stakeholders Reporting Instrument of 2021, in its order; titles and statements are in our
/// words. No official table ties fields to paragraphs: the paragraphs are this project's proposal, and a host can replace the
/// whole set.
/// </remarks>
public sealed record ThematicField
{
    /// <summary>The id that reports name it by.</summary>
    public required ThematicFieldId Id { get; init; }

    /// <summary>Its place in the instrument, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>A short title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The good practice that it stands for, as one statement.</summary>
    public required LocalizedText Statement { get; init; }

    /// <summary>The paragraphs of the Code that are the field's home.</summary>
    public IReadOnlyList<ParagraphId> Primary { get; init => field = ItemList<ParagraphId>.From(value); } = ItemList<ParagraphId>.Empty;

    /// <summary>Related paragraphs.</summary>
    public IReadOnlyList<ParagraphId> Secondary { get; init => field = ItemList<ParagraphId>.From(value); } = ItemList<ParagraphId>.Empty;

    /// <summary>Returns whether a paragraph, or any paragraph of a whole article, is among the primary or secondary ones.</summary>
    public bool IsBasedOn(CodeReference reference) => IsAmong(reference, Primary) || IsAmong(reference, Secondary);

    /// <summary>Returns whether a paragraph, or any paragraph of a whole article, is among some.</summary>
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

    /// <summary>The id.</summary>
    public override string ToString() => Id.ToString();
}
