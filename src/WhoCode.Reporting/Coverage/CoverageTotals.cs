namespace WhoCode.Reporting.Coverage;

/// <summary>What a coverage is made of, while it is being counted.</summary>
internal sealed class CoverageTotals
{
    private readonly Tally[] tallies;
    private long stakeholderReports, nationalReports, incomplete, notShown, unreadable;
    private int most;
    private bool isNational;

    /// <param name="audience">The audience.</param>
    /// <param name="most">The highest number of values beyond those of the catalogue in a dimension.</param>
    /// <param name="known">Returns the values of the catalogue in a dimension.</param>
    public CoverageTotals(Audience audience, int most, Func<CoverageDimension, IEnumerable<string>> known)
    {
        (Audience, this.most) = (audience, most);
        tallies = [.. DimensionValues.Dimensions.Select(dimension => new Tally(dimension, known(dimension)))];
    }

    public Audience Audience { get; }

    /// <summary>Returns totals to which parts like one can be added.</summary>
    public static CoverageTotals For(ReportCoverage part) => new(part.Audience, part.MaxOtherValues, dimension => KnownIn(part, dimension));

    public void Begin(bool isNational, bool isComplete)
    {
        this.isNational = isNational;
        incomplete += isComplete ? 0 : 1;
        (stakeholderReports, nationalReports) = isNational ? (stakeholderReports, nationalReports + 1) : (stakeholderReports + 1, nationalReports);
        foreach (var tally in tallies)
        {
            tally.Begin(isNational);
        }
    }

    public void AddToReport(CoverageDimension dimension, params IEnumerable<string?> values) => tallies[(int)dimension].AddToReport(values, most);

    public void AddEntry(CoverageDimension dimension, int status, params IEnumerable<string?> values) => tallies[(int)dimension].AddEntry(values, status, most);

    public void End()
    {
        foreach (var dimension in DimensionValues.Dimensions)
        {
            if (!isNational || !DimensionValues.AreOfStakeholders(dimension))
            {
                tallies[(int)dimension].End();
            }
        }
    }

    public void AddNotShown() => notShown++;

    public void AddUnreadable() => unreadable++;

    /// <exception cref="ArgumentException">The part is for another audience, or was made with another catalogue.</exception>
    public void Add(ReportCoverage part, string parameter)
    {
        if (part.Audience != Audience)
        {
            throw new ArgumentException($"The coverage is for the audience {part.Audience}, but the other reports were counted for {Audience}. Count all reports for one audience.", parameter);
        }

        foreach (var dimension in DimensionValues.Dimensions)
        {
            if (!tallies[(int)dimension].Known.SequenceEqual(KnownIn(part, dimension)))
            {
                throw new ArgumentException($"The coverage was made with another catalogue: the known values of the dimension {dimension} differ. Count all reports with one catalogue.", parameter);
            }
        }

        most = Math.Min(most, part.MaxOtherValues);
        stakeholderReports = CountColumns.Sum(stakeholderReports, part.StakeholderReports);
        nationalReports = CountColumns.Sum(nationalReports, part.NationalReports);
        incomplete = CountColumns.Sum(incomplete, part.Incomplete);
        notShown = CountColumns.Sum(notShown, part.NotShown);
        unreadable = CountColumns.Sum(unreadable, part.Unreadable);
        foreach (var dimension in DimensionValues.Dimensions)
        {
            tallies[(int)dimension].Add(part[dimension], most);
        }
    }

    public ReportCoverage ToCoverage() => new()
    {
        Audience = Audience,
        StakeholderReports = stakeholderReports,
        NationalReports = nationalReports,
        Incomplete = incomplete,
        NotShown = notShown,
        Unreadable = unreadable,
        MaxOtherValues = most,
        Tables = [.. tallies.Select(tally => tally.ToTable(most))],
    };

    private static IEnumerable<string> KnownIn(ReportCoverage part, CoverageDimension dimension) => part[dimension].Rows.Where(row => row.IsKnown).Select(row => row.Value);
}
