using System.Runtime.InteropServices;

namespace WhoCode.Reporting;

/// <summary>
/// Finds the rows of a national report by what they count. Built once per validation, at first use, so that no table is searched for each of its
/// rows. Rows of which something was skipped are left out.
/// </summary>
internal sealed class WorkforceIndex
{
    private const int KeepUpTo = 1_000;

    private readonly List<(RowKey? Key, int First)>[] tables = [[], [], [], []];
    private readonly Dictionary<RowKey, int> rows = [];
    private readonly Dictionary<RowKey, int> byOccupation = [];
    private readonly Dictionary<RowKey, RowSum> stocks = [];
    private readonly Dictionary<RowKey, RowSum> stockTotals = [];
    private readonly Dictionary<RowKey, RowSum> trained = [];
    private readonly Dictionary<RowKey, int> firstTrained = [];
    private readonly Dictionary<(RowKey Key, bool OfPathways, bool OfCountries), long> sums = [];
    private HashSet<(RowTable Table, int Row)>? incompleteRows;
    private Workforce? workforce;
    private readonly bool[] composites = new bool[WorkforceTables.All.Length];
    private int firstYear;
    private bool isFilled;

    /// <summary>Whether all stocks could be read. If not, a stock that is not found may exist.</summary>
    public bool HasAllStocks { get; private set; }

    /// <summary>Whether nothing in a row was skipped.</summary>
    public bool IsComplete(RowTable table, int row) => incompleteRows is null || !incompleteRows.Contains((table, row));

    /// <summary>The first year for which a stock is given.</summary>
    public int FirstYear => Filled().firstYear;

    /// <summary>Whether any row of a table counts several occupations together.</summary>
    public bool HasComposites(RowTable table) => Filled().composites[(int)table];

    /// <summary>Returns what a row counts, and the first row that counts the same. The key is null if the row does not state it or is incomplete.</summary>
    public (RowKey? Key, int First) At(RowTable table, int row) => Filled().tables[(int)table][row];

    /// <summary>The position of the first row that counts this, from 0; -1 if no row does.</summary>
    public int FirstOf(in RowKey key) => Filled().rows.GetValueOrDefault(key, -1);

    /// <summary>The position of the first row that counts an occupation, alone or with others, and otherwise the same as a key. It is -1 if no row does, or if no row of the table counts several occupations.</summary>
    public int FirstWith(OccupationCode occupation, in RowKey key) => Filled().byOccupation.GetValueOrDefault(key.With(occupation), -1);

    /// <summary>
    /// The largest number of people trained abroad that the stocks of these occupations in a year allow. It is that of the row that is the total
    /// of the others, or else the sum of all rows, as each may cover other people. Known only if there are rows of training countries.
    /// </summary>
    public RowSum StockOf(in RowKey key)
    {
        var filled = Filled();
        return filled.stockTotals.TryGetValue(key.WhoAndWhen, out var total) ? total : filled.stocks.GetValueOrDefault(key.WhoAndWhen, RowSum.Nothing);
    }

    /// <summary>Whether there is a stock of these occupations in a year, in one row or in rows of single occupations.</summary>
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

    /// <summary>The sum of those rows of training countries, of these occupations in a year, that can be added up.</summary>
    public RowSum TrainedAbroad(in RowKey key) => Filled().trained.GetValueOrDefault(key.WhoAndWhen, RowSum.Nothing);

    /// <summary>The position of the first row of training countries of these occupations in a year, from 0; -1 if there is no such row.</summary>
    public int FirstTrainedAbroad(in RowKey key) => Filled().firstTrained.GetValueOrDefault(key.WhoAndWhen, -1);

    /// <summary>
    /// The number of people in all rows that differ from this one by stating a pathway, a country or both, where this one states none. Null if there are
    /// no such rows. Known only for flows, after <see cref="AddSums"/>.
    /// </summary>
    public long? SumOf(in RowKey key, bool ofPathways, bool ofCountries) => sums.TryGetValue((key, ofPathways, ofCountries), out var sum) ? sum : null;

    /// <summary>Adds up the rows of a table of flows over all pathways, over all countries, and over both.</summary>
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

    /// <summary>Starts the index for another report.</summary>
    /// <param name="whole">The report.</param>
    /// <param name="skipped">The locations that were skipped because they could not be read.</param>
    internal void Start(Report whole, JsonPointer[] skipped)
    {
        workforce = (whole as NationalReport)?.Workforce;
        HasAllStocks = true;
        for (var i = 0; i < skipped.Length && workforce is not null; i++)
        {
            Note(skipped[i].Segments);
        }
    }

    /// <summary>Forgets the report, and frees the memory that a very large one took.</summary>
    internal void Clear()
    {
        workforce = null;
        incompleteRows = null;
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
            Clear(byOccupation);
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

    private void Note(IReadOnlyList<string> skipped)
    {
        if (skipped is not ["workforce", var name, ..])
        {
            return;
        }

        foreach (var table in WorkforceTables.All)
        {
            if (string.Equals(WorkforceTables.PropertyOf(table), name, StringComparison.OrdinalIgnoreCase))
            {
                HasAllStocks &= table != RowTable.Stocks;
                if (skipped.Count > 2)
                {
                    (incompleteRows ??= []).Add((table, int.Parse(skipped[2], System.Globalization.CultureInfo.InvariantCulture)));
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
            if (workforce.KeyOf(table, i) is not { } key || !IsComplete(table, i))
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
                if (workforce.TrainingCountries.Count > 0 && first == i) // count a row that is given twice only once
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
                byOccupation.TryAdd(key.Several is null ? key : key.With(key.Several[0]), i);
                for (var o = 1; o < key.Several?.Count; o++)
                {
                    byOccupation.TryAdd(key.With(key.Several[o]), i);
                }
            }
        }
    }
}
