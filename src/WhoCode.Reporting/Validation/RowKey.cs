namespace WhoCode.Reporting;

/// <summary>What a row of a table counts: everything but the numbers. The order of the occupations does not matter for equality.</summary>
/// <remarks>Nearly every row counts one occupation and has no coverage. Then everything is in one number, which is cheap to compare and hash.</remarks>
internal readonly struct RowKey : IEquatable<RowKey>
{
    private const int CountingAt = 2, YearAt = 4, IndicatorAt = 16, PathwayAt = 20, CountryAt = 25, OccupationAt = 41;
    private const int LastYear = 0xFFF, FirstGroup = 0xFFF0; // beyond the number of any country code
    private const ulong YearBits = (ulong)LastYear << YearAt, PathwayBits = 0x1FUL << PathwayAt, CountryBits = 0xFFFFUL << CountryAt, OccupationBits = ~0UL << OccupationAt;

    /// <summary>Differs in each process, so that nobody can write rows with equal hashes, which would make the look-ups slow.</summary>
    private static readonly ulong Factor = (ulong)Random.Shared.NextInt64() | 1;

    private readonly ulong packed; // from the lowest bit: table, counting, year, indicator + 1, pathway + 1, country or group, occupation

    private RowKey(ulong packed, IReadOnlyList<OccupationCode>? several, string? coverage) => (this.packed, Several, Coverage) = (packed, several, coverage);

    public RowTable Table => (RowTable)(packed & 3);

    /// <summary>How the row can be added to others; <see cref="RowCounting.Separate"/> if the row does not state it.</summary>
    public RowCounting Counting => (RowCounting)((packed >> CountingAt) & 3);

    public int Year => (int)((packed & YearBits) >> YearAt);

    /// <summary>The occupations that are counted together; null if there is only one.</summary>
    public IReadOnlyList<OccupationCode>? Several { get; }

    /// <summary>The same occupations and year without the rest, which is what rows of different tables can have in common.</summary>
    public RowKey WhoAndWhen => new(packed & (OccupationBits | YearBits), Several, null);

    private string? Coverage { get; }

    /// <summary>Returns what a row counts; null if occupation or year is missing or out of bounds.</summary>
    public static RowKey? Of(WorkforceStock row) => Of(RowTable.Stocks, row.Occupations, row.Year, row.Coverage, row.Counting);

    /// <inheritdoc cref="Of(WorkforceStock)"/>
    public static RowKey? Of(TrainingCountry row) =>
        NumberOf(row.Country, row.CountryGroup) is > 0 and var country
            ? Of(RowTable.TrainingCountries, row.Occupations, row.Year, null, row.Counting, country)
            : null;

    /// <inheritdoc cref="Of(WorkforceStock)"/>
    public static RowKey? Of(RowTable table, WorkforceFlow row) =>
        Of(table, row.Occupations, row.Year, null, row.Counting, NumberOf(row.Country, row.CountryGroup), row.Pathway, row.Indicator);

    /// <summary>The same without a pathway or country that is "all", as if the row had left it out.</summary>
    public RowKey WithoutAll => new(
        packed
            & ((packed & PathwayBits) >> PathwayAt == (ulong)WorkforcePathway.All + 1 ? ~PathwayBits : ~0UL)
            & ((packed & CountryBits) >> CountryAt == FirstGroup + (ulong)CountryGroup.All ? ~CountryBits : ~0UL),
        Several,
        Coverage);

    /// <summary>The same without a pathway.</summary>
    public RowKey ByAnyPathway => new(packed & ~PathwayBits, Several, Coverage);

    /// <summary>The same without a country or group of countries.</summary>
    public RowKey ForAnyCountry => new(packed & ~CountryBits, Several, Coverage);

    /// <summary>The same for one occupation.</summary>
    public RowKey With(OccupationCode occupation) => new((packed & ~OccupationBits) | ((ulong)(uint)occupation.Packed << OccupationAt), null, Coverage);

    /// <summary>The same in another year, from 0 to 4095.</summary>
    public RowKey In(int year) => new((packed & ~YearBits) | ((ulong)year << YearAt), Several, Coverage);

    public bool Equals(RowKey other) => packed == other.packed && Coverage == other.Coverage && CountsTheSame(other);

    /// <summary>Whether both count the same occupations.</summary>
    public bool CountsTheSame(in RowKey other) => (packed & OccupationBits) == (other.packed & OccupationBits)
        && (ReferenceEquals(Several, other.Several)
            || (Several is not null && other.Several is not null && IsWithin(Several, other.Several) && IsWithin(other.Several, Several)));

    public override bool Equals(object? obj) => obj is RowKey other && Equals(other);

    public override int GetHashCode()
    {
        var hash = packed * Factor;
        for (var i = 0; i < Several?.Count; i++)
        {
            hash += Several.IndexOf(Several[i]) == i ? Mixed((uint)Several[i].Packed) : 0; // added, because the order of occupations does not matter
        }

        return (int)(hash >> 32) ^ (Coverage?.GetHashCode(StringComparison.Ordinal) ?? 0);
    }

    /// <summary>Mixes the bits of a value, so that different sets of occupations have unrelated sums.</summary>
    private static ulong Mixed(ulong value)
    {
        var mixed = value * Factor;
        return (mixed ^ (mixed >> 29)) * Factor;
    }

    private static RowKey? Of(
        RowTable table, IReadOnlyList<OccupationCode> occupations, int? year, string? coverage, RowCounting? counting, int country = 0,
        WorkforcePathway? pathway = null, FlowIndicator? indicator = null)
    {
        if (year is not (>= 0 and <= LastYear and var known) || occupations.Count is 0 or > Limits.Numbers || occupations.IndexOf(default) >= 0)
        {
            return null;
        }

        var several = IsOne(occupations) ? null : occupations;
        return new(
            (ulong)table | (((ulong)(counting ?? RowCounting.Separate) & 3) << CountingAt) | ((ulong)known << YearAt)
                | (((ulong)((int?)indicator + 1 ?? 0) & 0xF) << IndicatorAt) | (((ulong)((int?)pathway + 1 ?? 0) & 0x1F) << PathwayAt)
                | ((ulong)country << CountryAt) | (several is null ? (ulong)(uint)occupations[0].Packed << OccupationAt : 0),
            several,
            string.IsNullOrEmpty(coverage) ? null : coverage);
    }

    /// <summary>Returns one number for a country or a group of countries; 0 if there is neither.</summary>
    private static int NumberOf(CountryCode? country, CountryGroup? group) =>
        country is { } one && one != default ? one.Packed : group is { } several ? FirstGroup + ((int)several & 0xF) : 0;

    private static bool IsOne(IReadOnlyList<OccupationCode> occupations)
    {
        for (var i = 1; i < occupations.Count; i++)
        {
            if (occupations[i] != occupations[0])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWithin(IReadOnlyList<OccupationCode> one, IReadOnlyList<OccupationCode> other)
    {
        for (var i = 0; i < one.Count; i++)
        {
            if (!other.Holds(one[i]))
            {
                return false;
            }
        }

        return true;
    }
}
