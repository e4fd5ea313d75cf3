namespace WhoCode.Reporting.Coverage;

/// <summary>The numbers of <see cref="CoverageCounts"/> as columns, first those of stakeholder reports and then those of national reports.</summary>
internal static class CountColumns
{
    /// <summary>The highest number. Sums end there, so that they depend on no order.</summary>
    public const long Most = (1L << 53) - 1;

    /// <summary>The column of the first number of national reports.</summary>
    public const int National = 5;

    /// <summary>The number of columns.</summary>
    public const int All = 13;

    /// <summary>The names of the columns in JSON.</summary>
    public static readonly string[] Names =
    [
        "reports", "entries", "goodPractice", "challenge", "mixed",
        "reports", "entries", "notPlanned", "planned", "begun", "inPlace", "ended", "statusNotStated",
    ];

    private const int OfAssessments = 2;
    private const int OfStatuses = National + 2;

    /// <summary>Returns the column of an assessment; 0 if it is not stated, which has no column.</summary>
    public static int Of(Assessment? assessment) => assessment is { } stated && Enum.IsDefined(stated) ? OfAssessments + (int)stated : 0;

    /// <summary>Returns the column of the status of a measure.</summary>
    public static int Of(MeasureStatus? status) => status is { } stated && Enum.IsDefined(stated) ? OfStatuses + (int)stated : All - 1;

    /// <summary>Returns a number that is in the range of all counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 0 to <see cref="Most"/>.</exception>
    public static long Check(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Most);
        return value;
    }

    /// <summary>Returns the sum of two counts.</summary>
    public static long Sum(long one, long other) => Math.Min(Most, one + other);

    /// <summary>Adds counts to others.</summary>
    public static void Add(long[] sums, ReadOnlySpan<long> counts)
    {
        for (var i = 0; i < All; i++)
        {
            sums[i] = Sum(sums[i], counts[i]);
        }
    }

    /// <summary>Returns counts as columns.</summary>
    public static long[] ToColumns(CoverageCounts counts)
    {
        var (stakeholders, national) = (counts.Stakeholders, counts.National);
        return
        [
            stakeholders.Reports, stakeholders.Entries, stakeholders.GoodPractice, stakeholders.Challenge, stakeholders.Mixed,
            national.Reports, national.Entries, national.NotPlanned, national.Planned, national.Begun, national.InPlace, national.Ended, national.StatusNotStated,
        ];
    }

    /// <summary>Returns columns as counts.</summary>
    public static CoverageCounts ToCounts(ReadOnlySpan<long> columns) => !columns.ContainsAnyExcept(0L) ? CoverageCounts.None : new()
    {
        Stakeholders = new() { Reports = columns[0], Entries = columns[1], GoodPractice = columns[2], Challenge = columns[3], Mixed = columns[4] },
        National = new()
        {
            Reports = columns[5],
            Entries = columns[6],
            NotPlanned = columns[7],
            Planned = columns[8],
            Begun = columns[9],
            InPlace = columns[10],
            Ended = columns[11],
            StatusNotStated = columns[12],
        },
    };
}
