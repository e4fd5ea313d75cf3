using System.Runtime.InteropServices;

namespace WhoCode.Reporting;

/// <summary>
/// The rows of a national report by what they count. Made once per check, when first asked, so that tables of many rows are compared
/// without searching each for each. Rows that could not be read as a whole are not in it.
/// </summary>
internal sealed class WorkforceIndex
{
    private const int KeepUpTo = 1_000;

    private readonly List<(RowKey? Key, int First)>[] tables = [[], [], [], []];
    private readonly Dictionary<RowKey, int> rows = [];
    private readonly Dictionary<RowKey, int> members = [];
    private readonly Dictionary<RowKey, RowSum> stocks = [];
    private readonly Dictionary<RowKey, RowSum> stockTotals = [];
    private readonly Dictionary<RowKey, RowSum> trained = [];
    private readonly Dictionary<RowKey, int> firstTrained = [];
    private readonly Dictionary<(RowKey Key, bool OfPathways, bool OfCountries), long> sums = [];
    private HashSet<(RowTable Table, int Row)>? unreadRows;
    private Workforce? workforce;
    private readonly bool[] composites = new bool[WorkforceTables.All.Length];
    private int firstYear;
    private bool isFilled;

    /// <summary>Whether all stocks are here. False where some could not be read: then a stock that is not here may be there.</summary>
    public bool HoldsAllStocks { get; private set; }

    /// <summary>Whether a row could be read as a whole.</summary>
    public bool Holds(RowTable table, int row) => unreadRows is null || !unreadRows.Contains((table, row));

    /// <summary>The first year of which a stock is given.</summary>
    public int FirstYear => Filled().firstYear;

    /// <summary>Whether rows of a table count several occupations together.</summary>
    public bool HasComposites(RowTable table) => Filled().composites[(int)table];

    /// <summary>What a row counts, and the first row that counts the same; no key where it does not say, or could not be read as a whole.</summary>
    public (RowKey? Key, int First) At(RowTable table, int row) => Filled().tables[(int)table][row];

    /// <summary>The first row that counts this, or -1.</summary>
    public int FirstOf(in RowKey key) => Filled().rows.GetValueOrDefault(key, -1);

    /// <summary>The first row that counts an occupation, alone or with others, for what else a row counts; -1 where nothing is counted with others in that table.</summary>
    public int FirstWith(OccupationCode occupation, in RowKey key) => Filled().members.GetValueOrDefault(key.With(occupation), -1);

    /// <summary>
    /// The most people trained abroad that the stocks of these occupations in a year can have together: those of the row that is the total
    /// of the others, or the sum of all rows, as each may cover other people. Known only where there are rows of training countries.
    /// </summary>
    public RowSum StockOf(in RowKey key)
    {
        var filled = Filled();
        return filled.stockTotals.TryGetValue(key.WhoAndWhen, out var total) ? total : filled.stocks.GetValueOrDefault(key.WhoAndWhen, RowSum.Nothing);
    }

    /// <summary>Determines whether there is a stock of these occupations in a year, in one row or in rows of single occupations.</summary>
    public bool HasStockOf(in RowKey key)
    {
        if (StockOf(key).Row >= 0)
        {
            return true;
        }

        for (var i = 0; i < key.Several?.Count; i++)
        {
            if (StockOf(key.With(key.Several[i])).Row < 0)
            {
                return false;
            }
        }

        return key.Several is not null;
    }

    /// <summary>The rows of training countries of these occupations in a year that can be added up.</summary>
    public RowSum TrainedAbroad(in RowKey key) => Filled().trained.GetValueOrDefault(key.WhoAndWhen, RowSum.Nothing);

    /// <summary>The first row of training countries of these occupations in a year, of whatever kind; -1 for none.</summary>
    public int FirstTrainedAbroad(in RowKey key) => Filled().firstTrained.GetValueOrDefault(key.WhoAndWhen, -1);

    /// <summary>
    /// How many people the rows have together that differ from this one only in their pathway, only in their country, or in both: true for
    /// what they have and this row has not. Null where there are none. Only of flows, after <see cref="AddSums"/>.
    /// </summary>
    public long? SumOf(in RowKey key, bool ofPathways, bool ofCountries) => sums.TryGetValue((key, ofPathways, ofCountries), out var sum) ? sum : null;

    /// <summary>Adds up the rows of a table of flows without their pathway, without their country, and without both.</summary>
    public void AddSums(RowTable table)
    {
        sums.Clear();
        var rows = Filled().tables[(int)table];
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i] is ({ Counting: RowCounting.Separate } row, var first) && first == i && workforce!.FlowsOf(table)[i].Count is { } count)
            {
                var key = row.WithoutAll;
                AddTo(key.ByAnyPathway, key, (true, false), count);
                AddTo(key.ForAnyCountry, key, (false, true), count);
                if (!key.ByAnyPathway.Equals(key) && !key.ForAnyCountry.Equals(key))
                {
                    AddTo(key.ByAnyPathway.ForAnyCountry, key, (true, true), count);
                }
            }
        }
    }

    private void AddTo(in RowKey total, in RowKey row, (bool OfPathways, bool OfCountries) what, int count)
    {
        if (!total.Equals(row))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(sums, (total, what.OfPathways, what.OfCountries), out _) += count;
        }
    }

    /// <summary>Starts anew.</summary>
    /// <param name="whole">The report.</param>
    /// <param name="unread">The places that could not be read and are empty.</param>
    internal void Start(Report whole, JsonPointer[] unread)
    {
        workforce = (whole as NationalReport)?.Workforce;
        HoldsAllStocks = true;
        for (var i = 0; i < unread.Length && workforce is not null; i++)
        {
            Note(unread[i].Segments);
        }
    }

    /// <summary>Forgets the report, and the room that a very large one took.</summary>
    internal void Clear()
    {
        workforce = null;
        unreadRows = null;
        if (isFilled)
        {
            isFilled = false;
            foreach (var table in tables)
            {
                var isLarge = table.Count > KeepUpTo;
                table.Clear();
                table.Capacity = isLarge ? 0 : table.Capacity;
            }

            Clear(rows);
            Clear(members);
            Clear(stocks);
            Clear(stockTotals);
            Clear(firstTrained);
            Clear(trained);
            Clear(sums);
        }
    }

    internal void Fill() => Filled();

    private static void Clear<TKey, TValue>(Dictionary<TKey, TValue> map) where TKey : notnull
    {
        var isLarge = map.Count > KeepUpTo;
        map.Clear();
        if (isLarge)
        {
            map.TrimExcess();
        }
    }

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
                    (unreadRows ??= []).Add((table, int.Parse(unread[2], System.Globalization.CultureInfo.InvariantCulture)));
                }
            }
        }
    }

    private WorkforceIndex Filled()
    {
        if (!isFilled && workforce is not null)
        {
            isFilled = true;
            firstYear = int.MaxValue;
            foreach (var table in WorkforceTables.All)
            {
                AddRows(workforce, table);
                if (composites[(int)table])
                {
                    AddMembers(table);
                }
            }
        }

        return this;
    }

    private void AddRows(Workforce workforce, RowTable table)
    {
        composites[(int)table] = false;
        for (var i = 0; i < workforce.CountOf(table); i++)
        {
            if (workforce.KeyOf(table, i) is not { } key || !Holds(table, i))
            {
                tables[(int)table].Add((null, i));
                continue;
            }

            ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, key, out var isThere);
            first = isThere ? first : i;
            tables[(int)table].Add((key, first));
            composites[(int)table] |= key.Several is not null;
            if (table == RowTable.Stocks)
            {
                firstYear = Math.Min(firstYear, key.Year);
                if (workforce.TrainingCountries.Count > 0 && first == i) // a row that is given twice is not counted twice
                {
                    AddStock(workforce.Stocks[i], key, i);
                }
            }
            else if (table == RowTable.TrainingCountries)
            {
                firstTrained.TryAdd(key.WhoAndWhen, i);
                if (first == i && key.Counting == RowCounting.Separate && workforce.TrainingCountries[i] is { CountryGroup: not CountryGroup.All } row)
                {
                    Add(trained, key.WhoAndWhen, i, row.Count ?? 0, row.Approximate);
                }
            }
        }
    }

    private void AddStock(WorkforceStock stock, in RowKey key, int row) => Add(
        key.Counting == RowCounting.Total ? stockTotals : stocks, key.WhoAndWhen, row, stock.ForeignTrained ?? stock.Total ?? RowSum.Unlimited, stock.Approximate);

    private static void Add(Dictionary<RowKey, RowSum> sums, in RowKey who, int row, long people, bool? approximate)
    {
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, who, out var isThere);
        sum = (isThere ? sum : new(row, 0, 0)).With(people, approximate is true ? (long)Rounding.AllowanceFor(people) : 0);
    }

    private void AddMembers(RowTable table)
    {
        var known = tables[(int)table];
        for (var i = 0; i < known.Count; i++)
        {
            if (known[i].Key is { } key)
            {
                members.TryAdd(key.Several is null ? key : key.With(key.Several[0]), i);
                for (var o = 1; o < key.Several?.Count; o++)
                {
                    members.TryAdd(key.With(key.Several[o]), i);
                }
            }
        }
    }
}
