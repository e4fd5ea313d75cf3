namespace WhoCode.Reporting.Tests.Laws.Privacy;

/// <summary>What of a report an output can contain.</summary>
internal enum Content
{
    /// <summary>Nothing from a report.</summary>
    Nothing,

    /// <summary>Values that are public by their form (ids, codes, dates and numbers) and locations, but no text that a person wrote.</summary>
    NoTexts,

    /// <summary>What the audience may see.</summary>
    View,

    /// <summary>Everything that the caller passes to it.</summary>
    Everything,
}
