namespace WhoCode.Reporting.Coverage;

/// <summary>Counts what reports address, one report after another, in a bounded amount of memory.</summary>
/// <remarks>
/// <para>
/// The result does not depend on the order of the reports, nor on how they are divided among builders. Use one builder for each worker, and merge what they
/// create: <see cref="ReportCoverage.Merge"/>. Not thread-safe.
/// </para>
/// <para>
/// Of each report, only what <see cref="ReportViews.ViewFor"/> shows to the audience is counted. So the coverage for the public contains no addressee of a
/// contribution that must not be published.
/// </para>
/// </remarks>
/// <example>
/// <para>Count a file of JSON Lines with four workers:</para>
/// <code>
/// var builders = new ConcurrentBag&lt;CoverageBuilder&gt;();
/// var streams = new ReportStreams(new ReportValidator(RuleSet.Empty));
/// var outcomes = streams.ReadLinesAsync&lt;Report, CoverageOutcome&gt;(
///     file,
///     ValidationProfile.Draft,
///     (record, _) =&gt;
///     {
///         var builder = builders.TryTake(out var idle) ? idle : new CoverageBuilder(Audience.Public);
///         var outcome = builder.Add(record.Result);
///         builders.Add(builder);
///         return outcome;
///     },
///     new ReportStreamOptions { Workers = 4 });
/// await foreach (var outcome in outcomes)
/// {
/// }
///
/// var coverage = ReportCoverage.Merge(builders.Select(builder =&gt; builder.Create()));
/// </code>
/// </example>
public sealed class CoverageBuilder
{
    private readonly CoverageTotals totals;
    private readonly ReportingCatalog catalog;

    /// <summary>Initializes a new instance of the <see cref="CoverageBuilder"/> class.</summary>
    /// <param name="audience">The audience of the coverage; partners by default.</param>
    /// <param name="catalog">The catalogue of rounds, fields, editions, countries and occupations; null for <see cref="ReportingCatalog.BuiltIn"/>.</param>
    /// <param name="maxOtherValues">
    /// The highest number of values in each dimension that are listed although the catalogue does not contain them, such as the names of agreements; from 1 to
    /// <see cref="ReportCoverage.MostOtherValues"/>, which is the default.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="audience"/> is not a defined value, or <paramref name="maxOtherValues"/> is out of range.</exception>
    public CoverageBuilder(Audience audience = Audience.Partner, ReportingCatalog? catalog = null, int maxOtherValues = ReportCoverage.MostOtherValues)
    {
        if (WireNames<Audience>.Of(audience) is null)
        {
            throw new ArgumentOutOfRangeException(nameof(audience), audience, "The audience is not defined. Use Secretariat, Partner or Public.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(maxOtherValues, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxOtherValues, ReportCoverage.MostOtherValues);
        this.catalog = catalog ?? ReportingCatalog.BuiltIn;
        totals = new(audience, maxOtherValues, dimension => DimensionValues.Known(dimension, this.catalog));
    }

    /// <summary>Gets the audience of the coverage.</summary>
    public Audience Audience => totals.Audience;

    /// <summary>Counts a complete report, such as one that an application created.</summary>
    /// <param name="report">The report, or a view of it.</param>
    /// <returns><see cref="CoverageOutcome.Counted"/>, or <see cref="CoverageOutcome.NotShown"/> if the audience may see nothing of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public CoverageOutcome Add(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Count(report, isComplete: true);
    }

    /// <summary>Counts a report that was read.</summary>
    /// <typeparam name="TReport">The type of report.</typeparam>
    /// <param name="result">
    /// The result of reading, with or without validation. A document that is no report is counted in <see cref="ReportCoverage.Unreadable"/>. So is, for
    /// partners and the public, a report that could not be read completely, because what could not be read may be a consent.
    /// </param>
    /// <returns>How the report was counted.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public CoverageOutcome Add<TReport>(ReadResult<TReport> result) where TReport : Report
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Report is not { } report || (!result.IsComplete && (Audience != Audience.Secretariat || IsEmpty(report))))
        {
            AddUnreadable();
            return CoverageOutcome.Unreadable;
        }

        return Count(report, result.IsComplete);
    }

    /// <summary>Adds what was counted elsewhere.</summary>
    /// <param name="part">The coverage of other reports, for the same audience and with the same catalogue.</param>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is null.</exception>
    /// <exception cref="ArgumentException">The part is for another audience, or was made with another catalogue. Nothing is added.</exception>
    public void Add(ReportCoverage part)
    {
        ArgumentNullException.ThrowIfNull(part);
        totals.Add(part, nameof(part));
    }

    /// <summary>Counts a file or line that could not be read as a report.</summary>
    public void AddUnreadable() => totals.AddUnreadable();

    /// <summary>Creates the coverage of everything that was added. More can be added after that.</summary>
    /// <returns>The coverage, which does not change any more.</returns>
    public ReportCoverage Create() => totals.ToCoverage();

    private CoverageOutcome Count(Report report, bool isComplete)
    {
        if (report.ViewFor(Audience) is not { } view)
        {
            totals.AddNotShown();
            return CoverageOutcome.NotShown;
        }

        totals.Begin(view is NationalReport, isComplete);
        if (view is NationalReport national)
        {
            new NationalCounting(national, totals, catalog).Count();
        }
        else
        {
            new StakeholderCounting((StakeholderReport)view, totals, catalog).Count(); // no other class can derive from Report
        }

        totals.End();
        return isComplete ? CoverageOutcome.Counted : CoverageOutcome.Incomplete;
    }

    /// <summary>Returns whether nothing of a report could be read. The format version is in other documents, too.</summary>
    private static bool IsEmpty(Report report) => report with { FormatVersion = null } is var rest && (rest.Equals(new StakeholderReport()) || rest.Equals(new NationalReport()));
}
