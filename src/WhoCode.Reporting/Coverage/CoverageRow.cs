namespace WhoCode.Reporting.Coverage;

/// <summary>Represents a value in a coverage table, and how many reports address it.</summary>
/// <remarks>Compared by content. Immutable and thread-safe.</remarks>
public sealed record CoverageRow
{
    /// <summary>
    /// Gets the value: a code as the format writes it, such as "fair-treatment", "9.4" or "GHA"; the number of a round; or, for addressees and
    /// agreements, a text of at most 501 characters.
    /// </summary>
    /// <remarks>
    /// A text is one line without invisible characters, and ends with "…" if it was longer. Texts that differ only in letter case, white space or the
    /// accents of Latin, Greek and Cyrillic letters are one value. Of these, the text that is first in ordinal order is shown.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required string Value { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets a value that indicates whether the catalogue contains the value.</summary>
    /// <value><see langword="true"/> if it does, so that the row is listed even if no report addresses it; otherwise, <see langword="false"/>.</value>
    public bool IsKnown { get; init; }

    /// <summary>Gets the numbers of reports and entries that address the value.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public CoverageCounts Counts { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = CoverageCounts.None;

    /// <summary>Returns the counts. The value is not included, because it can be a text that a person wrote.</summary>
    public override string ToString() => $"{nameof(CoverageRow)}, {Counts}";
}
