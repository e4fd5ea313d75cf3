namespace WhoCode.Reporting.Coverage;

/// <summary>Represents the values of one dimension, and how many reports address each.</summary>
/// <remarks>Compared by content. Immutable and thread-safe.</remarks>
public sealed record CoverageTable
{
    /// <summary>Gets the dimension.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined dimension.</exception>
    public required CoverageDimension Dimension
    {
        get;
        init => field = WireNames<CoverageDimension>.Of(value) is not null ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The dimension is not defined.");
    }

    /// <summary>
    /// Gets the rows: first the values that the catalogue contains, in its order, whether or not a report addresses them; then all others in ordinal
    /// order, at most <see cref="ReportCoverage.MaxOtherValues"/>.
    /// </summary>
    public IReadOnlyList<CoverageRow> Rows { get; init => field = ItemList<CoverageRow>.From(value); } = ItemList<CoverageRow>.Empty;

    /// <summary>Gets the number of reports that address no value of the dimension, and the number of entries that name none.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public CoverageCounts WithoutValue { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = CoverageCounts.None;

    /// <summary>
    /// Gets the sums of the values that are not listed because there are too many different ones. A report that addresses two of these counts twice.
    /// Zero if all values are listed.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public CoverageCounts Unlisted { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = CoverageCounts.None;

    /// <summary>Finds the row of a value.</summary>
    /// <param name="value">The value, exactly as <see cref="CoverageRow.Value"/> has it.</param>
    /// <returns>The row; null if the table does not contain it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public CoverageRow? Find(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Rows.FirstOrDefault(row => row.Value == value);
    }

    /// <summary>Finds the values of the catalogue that no report addresses.</summary>
    /// <returns>
    /// The rows, in order. A paragraph is not among them if its article is cited as a whole. Nor is it if a lettered paragraph in it is cited, or the
    /// paragraph that it belongs to. Articles are found only in <see cref="CoverageDimension.Article"/>. An occupation is not among the rows if its group, or
    /// an occupation in it, is named.
    /// </returns>
    public IEnumerable<CoverageRow> FindUnaddressed() => Unaddressed.In(this);

    /// <summary>Returns the dimension and the number of rows.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{nameof(CoverageTable)} {Dimension}, rows: {Rows.Count}");
}
