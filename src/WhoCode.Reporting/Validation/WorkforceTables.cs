using WhoCode.Reporting.Primitives;
using WhoCode.Reporting.Reference;
using WhoCode.Reporting.Reports;

namespace WhoCode.Reporting.Validation;

/// <summary>The tables of a national report.</summary>
internal enum RowTable
{
    Stocks,
    TrainingCountries,
    Inflows,
    Outflows,
}

/// <summary>What a row counts, apart from the number itself. Occupations are a set; compared by <see cref="RowKeyComparer"/>.</summary>
/// <param name="Table">The table it stands in.</param>
/// <param name="Occupations">The occupations that are counted together; null where one is looked for by itself.</param>
/// <param name="Year">The year.</param>
internal readonly record struct RowKey(RowTable Table, IReadOnlyList<OccupationCode>? Occupations, int Year)
{
    private const int NoPathway = -1;

    public OccupationCode Occupation { get; init; }

    public int Pathway { get; init; } = NoPathway;

    public CountryCode Country { get; init; }

    public string Coverage { get; init; } = "";

    /// <summary>What a row counts; null where it does not say, or says more than it may.</summary>
    public static RowKey? Of(WorkforceStock row) =>
        Of(RowTable.Stocks, row.Occupations, row.Year) is { } key ? key with { Coverage = row.Coverage ?? "" } : null;

    public static RowKey? Of(TrainingCountry row) =>
        row.Country is { } country && country != default && Of(RowTable.TrainingCountries, row.Occupations, row.Year) is { } key ? key with { Country = country } : null;

    public static RowKey? Of(RowTable table, WorkforceFlow row) => Of(table, row.Occupations, row.Year) is { } key
        ? key with { Pathway = row.Pathway is { } pathway ? (int)pathway : NoPathway, Country = row.Country ?? default }
        : null;

    private static RowKey? Of(RowTable table, IReadOnlyList<OccupationCode> occupations, int? year) =>
        year is { } known && occupations.Count is > 0 and <= Limits.Numbers && !occupations.Holds(default) ? new(table, occupations, known) : null;
}

/// <summary>Compares what rows count.</summary>
internal sealed class RowKeyComparer : IEqualityComparer<RowKey>
{
    public static readonly RowKeyComparer Instance = new();

    public bool Equals(RowKey x, RowKey y) =>
        x.Table == y.Table && x.Year == y.Year && x.Pathway == y.Pathway && x.Country == y.Country && x.Occupation == y.Occupation
        && x.Coverage == y.Coverage && AreTheSame(x.Occupations, y.Occupations);

    public int GetHashCode(RowKey key)
    {
        var sum = 0;
        for (var i = 0; i < key.Occupations?.Count; i++)
        {
            if (IsFirst(key.Occupations, i))
            {
                sum = unchecked(sum + HashCode.Combine(key.Occupations[i])); // a sum, as a set has no order
            }
        }

        return HashCode.Combine((int)key.Table, key.Year, key.Pathway, key.Country, key.Occupation, key.Coverage, sum);
    }

    /// <summary>Whether two lists name the same occupations, in whatever order.</summary>
    public static bool AreTheSame(IReadOnlyList<OccupationCode>? one, IReadOnlyList<OccupationCode>? other) =>
        ReferenceEquals(one, other) || (one is not null && other is not null && IsWithin(one, other) && IsWithin(other, one));

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

    private static bool IsFirst(IReadOnlyList<OccupationCode> occupations, int position)
    {
        for (var i = 0; i < position; i++)
        {
            if (occupations[i] == occupations[position])
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>Looks at the tables of a national report alike.</summary>
internal static class WorkforceTables
{
    // Arrays that are kept, as a span of them is made anew each time.
    public static readonly RowTable[] All = [RowTable.Stocks, RowTable.TrainingCountries, RowTable.Inflows, RowTable.Outflows];

    public static readonly RowTable[] Flows = [RowTable.Inflows, RowTable.Outflows];

    public static string PropertyOf(RowTable table) => table switch
    {
        RowTable.Stocks => nameof(Workforce.Stocks),
        RowTable.TrainingCountries => nameof(Workforce.TrainingCountries),
        RowTable.Inflows => nameof(Workforce.Inflows),
        _ => nameof(Workforce.Outflows),
    };

    public static int CountOf(this Workforce workforce, RowTable table) => table switch
    {
        RowTable.Stocks => workforce.Stocks.Count,
        RowTable.TrainingCountries => workforce.TrainingCountries.Count,
        _ => workforce.FlowsOf(table).Count,
    };

    public static IReadOnlyList<WorkforceFlow> FlowsOf(this Workforce workforce, RowTable table) =>
        table == RowTable.Inflows ? workforce.Inflows : workforce.Outflows;

    public static int? YearOf(this Workforce workforce, RowTable table, int row) => table switch
    {
        RowTable.Stocks => workforce.Stocks[row].Year,
        RowTable.TrainingCountries => workforce.TrainingCountries[row].Year,
        _ => workforce.FlowsOf(table)[row].Year,
    };

    public static RowKey? KeyOf(this Workforce workforce, RowTable table, int row) => table switch
    {
        RowTable.Stocks => RowKey.Of(workforce.Stocks[row]),
        RowTable.TrainingCountries => RowKey.Of(workforce.TrainingCountries[row]),
        _ => RowKey.Of(table, workforce.FlowsOf(table)[row]),
    };
}
