namespace WhoCode.Reporting.Coverage;

/// <summary>
/// Represents what a number of reports address: how many of them, and of their entries, address each thematic field, paragraph, country and so on.
/// </summary>
/// <remarks>
/// <para>
/// A coverage counts and does not judge. <see cref="CoverageDimension"/> defines what is counted for each value. <see cref="CoverageBuilder"/> creates a
/// coverage; <see cref="CoverageExport"/> writes it as JSON, CSV or a page; <see cref="CoverageJson"/> reads the JSON again.
/// </para>
/// <para>
/// Texts of reports are in the rows of <see cref="CoverageDimension.Addressee"/> and <see cref="CoverageDimension.Agreement"/>, as the audience may see
/// them. They may contain anything; <see cref="CoverageExport"/> makes them safe to show. Compared by content. Immutable and thread-safe.
/// </para>
/// </remarks>
public sealed record ReportCoverage
{
    /// <summary>The highest possible <see cref="MaxOtherValues"/>: 10 000.</summary>
    public const int MostOtherValues = 10_000;

    /// <summary>The format version of the JSON: "1.0".</summary>
    internal const string FormatVersion = "1.0";

    /// <summary>Gets the audience. Only what <see cref="ReportViews.ViewFor"/> shows to this audience is counted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined audience.</exception>
    public Audience Audience
    {
        get;
        init => field = WireNames<Audience>.Of(value) is not null ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The audience is not defined.");
    }

    /// <summary>Gets the number of stakeholder reports that are counted; from 0 to 2^53 - 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 2^53 - 1.</exception>
    public long StakeholderReports { get; init => field = CountColumns.Check(value); }

    /// <summary>Gets the number of national reports that are counted; from 0 to 2^53 - 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 2^53 - 1.</exception>
    public long NationalReports { get; init => field = CountColumns.Check(value); }

    /// <summary>Gets the number of counted reports that could be read only in part; from 0 to 2^53 - 1, and 0 unless the audience is the secretariat.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 2^53 - 1.</exception>
    public long Incomplete { get; init => field = CountColumns.Check(value); }

    /// <summary>Gets the number of reports of which the audience may see nothing; from 0 to 2^53 - 1. They are in no other number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 2^53 - 1.</exception>
    public long NotShown { get; init => field = CountColumns.Check(value); }

    /// <summary>Gets the number of files or lines that could not be used as a report; from 0 to 2^53 - 1. They are in no other number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 2^53 - 1.</exception>
    public long Unreadable { get; init => field = CountColumns.Check(value); }

    /// <summary>
    /// Gets the highest number of values in each dimension that are listed although the catalogue does not contain them; from 1 to
    /// <see cref="MostOtherValues"/>, which is the default.
    /// </summary>
    /// <remarks>
    /// If reports contain more different values, those with the smallest SHA-256 are listed. Which these are depends only on the values, not on the
    /// order of reports or on how often they occur. Their counts are exact; <see cref="CoverageTable.Unlisted"/> has the sums of the others.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1 to <see cref="MostOtherValues"/>.</exception>
    public int MaxOtherValues
    {
        get;
        init => field = value is >= 1 and <= MostOtherValues ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The number must be from 1 to 10 000.");
    } = MostOtherValues;

    /// <summary>Gets the tables, one for each dimension, in the order of <see cref="CoverageDimension"/>.</summary>
    public IReadOnlyList<CoverageTable> Tables { get; init => field = ItemList<CoverageTable>.From(value); } = ItemList<CoverageTable>.Empty;

    /// <summary>Gets the table of a dimension.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <returns>The table; an empty one if <see cref="Tables"/> does not contain it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dimension"/> is not a defined value.</exception>
    public CoverageTable this[CoverageDimension dimension] => Tables.FirstOrDefault(table => table.Dimension == dimension) ?? new() { Dimension = dimension };

    /// <summary>Adds up coverages of different reports.</summary>
    /// <param name="parts">
    /// The coverages, at least one, all for the same audience and made with the same catalogue. They are enumerated once, and each is released before the next
    /// is requested.
    /// </param>
    /// <returns>
    /// The coverage of all reports, as one builder would have created it. <see cref="MaxOtherValues"/> is the smallest of the parts.
    /// </returns>
    /// <remarks>
    /// Associative and commutative: the result does not depend on the order of the parts or on how they are merged in steps, so it can be the reduce step
    /// of any engine. The coverage that a new <see cref="CoverageBuilder"/> creates changes nothing when it is merged.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">There are no parts, or one is for another audience or was made with another catalogue than the first.</exception>
    public static ReportCoverage Merge(params IEnumerable<ReportCoverage> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        CoverageTotals? totals = null;
        foreach (var part in parts)
        {
            ArgumentNullException.ThrowIfNull(part, nameof(parts));
            totals ??= CoverageTotals.For(part);
            totals.Add(part, nameof(parts));
        }

        return totals?.ToCoverage() ?? throw new ArgumentException("There is no coverage to merge. Create an empty one with a CoverageBuilder.", nameof(parts));
    }

    /// <summary>Returns the audience and the numbers of reports.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{nameof(ReportCoverage)} for {Audience}, stakeholder reports: {StakeholderReports}, national reports: {NationalReports}");
}
