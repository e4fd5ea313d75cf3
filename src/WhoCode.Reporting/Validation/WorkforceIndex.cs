using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Reference;
using WhoCode.Reporting.Reports;

namespace WhoCode.Reporting.Validation;

/// <summary>
/// The rows of a national report by what they count. Made once per check, when first asked, so that tables of many rows are compared
/// without searching each for each. Rows that could not be read as a whole are not in it.
/// </summary>
internal sealed class WorkforceIndex
{
    private const int KeepUpTo = 1_000;

    private readonly Dictionary<RowKey, int> rows = new(RowKeyComparer.Instance);
    private readonly Dictionary<RowKey, int> members = new(RowKeyComparer.Instance);
    private readonly Dictionary<RowKey, (int Row, long People)> stocks = new(RowKeyComparer.Instance);
    private readonly Dictionary<RowKey, (int Row, long People)> trained = new(RowKeyComparer.Instance);
    private readonly HashSet<(RowTable Table, int Row)> unreadRows = [];
    private Workforce? workforce;
    private bool isFilled;

    /// <summary>Whether all stocks are here. False where some could not be read: then a stock that is not here may be there.</summary>
    public bool HoldsAllStocks { get; private set; }

    /// <summary>Whether a row could be read as a whole.</summary>
    public bool Holds(RowTable table, int row) => unreadRows.Count == 0 || !unreadRows.Contains((table, row));

    /// <summary>The first row that counts this, or -1.</summary>
    public int FirstOf(in RowKey key) => Filled().rows.GetValueOrDefault(key, -1);

    /// <summary>The first row that counts an occupation, alone or with others, for what else a row counts; -1 where nothing is counted with others in that table.</summary>
    public int FirstWith(OccupationCode occupation, in RowKey key) =>
        Filled().members.GetValueOrDefault(key with { Occupations = null, Occupation = occupation }, -1);

    /// <summary>The stock of these occupations in a year that leaves the most room for people who were trained abroad, and how much; -1 for none.</summary>
    public (int Row, long People) StockOf(in RowKey key) => Filled().stocks.GetValueOrDefault(WhoAndWhen(key), (-1, 0));

    /// <summary>The first row of training countries of these occupations in a year, and how many people all such rows have; -1 for none.</summary>
    public (int Row, long People) TrainedAbroad(in RowKey key) => Filled().trained.GetValueOrDefault(WhoAndWhen(key), (-1, 0));

    /// <summary>Starts anew.</summary>
    /// <param name="whole">The report.</param>
    /// <param name="unread">The places that could not be read and are empty.</param>
    internal void Start(Report whole, IReadOnlyList<JsonPointer> unread)
    {
        workforce = (whole as NationalReport)?.Workforce;
        HoldsAllStocks = true;
        for (var i = 0; i < unread.Count && workforce is not null; i++)
        {
            Note(unread[i].Segments);
        }
    }

    /// <summary>Forgets the report, and the room that a very large one took.</summary>
    internal void Clear()
    {
        workforce = null;
        unreadRows.Clear();
        if (isFilled)
        {
            isFilled = false;
            Clear(rows);
            Clear(members);
            Clear(stocks);
            Clear(trained);
        }
    }

    internal void Fill() => Filled();

    private static void Clear<TValue>(Dictionary<RowKey, TValue> map)
    {
        var isLarge = map.Count > KeepUpTo;
        map.Clear();
        if (isLarge)
        {
            map.TrimExcess();
        }
    }

    private static RowKey WhoAndWhen(in RowKey key) => new(default, key.Occupations, key.Year);

    private void Note(IReadOnlyList<string> unread)
    {
        if (unread is not ["workforce", var name, ..])
        {
            return;
        }

        foreach (var table in WorkforceTables.All)
        {
            if (string.Equals(WorkforceTables.PropertyOf(table), name, StringComparison.OrdinalIgnoreCase))
            {
                HoldsAllStocks &= table != RowTable.Stocks;
                if (unread.Count > 2)
                {
                    unreadRows.Add((table, int.Parse(unread[2], System.Globalization.CultureInfo.InvariantCulture)));
                }
            }
        }
    }

    private WorkforceIndex Filled()
    {
        if (!isFilled && workforce is not null)
        {
            isFilled = true;
            foreach (var table in WorkforceTables.All)
            {
                if (AddRows(workforce, table))
                {
                    AddMembers(workforce, table);
                }
            }
        }

        return this;
    }

    /// <summary>Whether a row counts several occupations together.</summary>
    private bool AddRows(Workforce workforce, RowTable table)
    {
        var hasComposites = false;
        for (var i = 0; i < workforce.CountOf(table); i++)
        {
            if (workforce.KeyOf(table, i) is not { } key || !Holds(table, i))
            {
                continue;
            }

            hasComposites |= key.Occupations!.Count > 1;
            var isFirst = rows.TryAdd(key, i);
            if (table == RowTable.Stocks)
            {
                AddStock(workforce.Stocks[i], key, i);
            }
            else if (table == RowTable.TrainingCountries && isFirst) // one that stands twice is not counted twice
            {
                var (row, people) = trained.GetValueOrDefault(WhoAndWhen(key), (i, 0));
                trained[WhoAndWhen(key)] = (row, people + (workforce.TrainingCountries[i].Count ?? 0));
            }
        }

        return hasComposites;
    }

    private void AddStock(WorkforceStock stock, in RowKey key, int row)
    {
        var room = stock.ForeignTrained ?? stock.Total ?? long.MaxValue;
        if (!stocks.TryGetValue(WhoAndWhen(key), out var widest) || room > widest.People)
        {
            stocks[WhoAndWhen(key)] = (row, room);
        }
    }

    private void AddMembers(Workforce workforce, RowTable table)
    {
        for (var i = 0; i < workforce.CountOf(table); i++)
        {
            if (workforce.KeyOf(table, i) is { Occupations: { } occupations } key && Holds(table, i))
            {
                for (var o = 0; o < occupations.Count; o++)
                {
                    members.TryAdd(key with { Occupations = null, Occupation = occupations[o] }, i);
                }
            }
        }
    }
}
