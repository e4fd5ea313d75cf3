using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace WhoCode.Reporting.Coverage;

/// <summary>Counts the values of one dimension.</summary>
/// <remarks>
/// Of the values that the catalogue does not contain, those with the smallest hashes are kept, so that memory is bounded. A value that is kept at the end
/// was never passed over: only smaller ones could replace it, and they would still be there. So its count is exact, in whatever order and parts the
/// reports are counted. What is counted for all others is added up.
/// </remarks>
internal sealed class Tally
{
    private readonly CoverageDimension dimension;
    private readonly bool areTexts;
    private readonly List<Cell> known = [];
    private readonly Dictionary<string, Cell> cells = new(StringComparer.Ordinal);
    private readonly long[] withoutValue = new long[CountColumns.All];
    private readonly long[] unlisted = new long[CountColumns.All];
    private readonly HashSet<string> unlistedInReport = new(StringComparer.Ordinal);
    private readonly HashSet<string> unlistedInEntry = new(StringComparer.Ordinal);
    private Rank? last; // no value after this one can be among those that are kept
    private long report, entry;
    private int reports; // the column of the reports of the side that is counted; that of its entries follows
    private bool namesAny;

    public Tally(CoverageDimension dimension, IEnumerable<string> known)
    {
        (this.dimension, areTexts) = (dimension, DimensionValues.AreTexts(dimension));
        foreach (var value in known)
        {
            var cell = new Cell { Shown = value };
            if (cells.TryAdd(value, cell))
            {
                this.known.Add(cell);
            }
        }
    }

    /// <summary>The values of the catalogue, in order.</summary>
    public IEnumerable<string> Known => known.Select(cell => cell.Shown);

    private int Others => cells.Count - known.Count;

    /// <summary>Begins a report.</summary>
    /// <param name="isNational">Whether it is a national report.</param>
    public void Begin(bool isNational)
    {
        report++;
        (reports, namesAny) = (isNational ? CountColumns.National : 0, false);
        unlistedInReport.Clear();
    }

    /// <summary>Counts values of the report that belong to no entry.</summary>
    public void AddToReport(IEnumerable<string?> values, int most)
    {
        foreach (var value in values)
        {
            Mention(value, most, isOfEntry: false, status: 0);
        }
    }

    /// <summary>Counts an entry.</summary>
    /// <param name="values">The values that it names, in any order and number.</param>
    /// <param name="status">The column of its assessment or status; 0 for none.</param>
    /// <param name="most">The highest number of values beyond those of the catalogue.</param>
    public void AddEntry(IEnumerable<string?> values, int status, int most)
    {
        entry++;
        unlistedInEntry.Clear();
        var names = false;
        foreach (var value in values)
        {
            names |= Mention(value, most, isOfEntry: true, status);
        }

        if (!names)
        {
            CountEntry(withoutValue, status);
        }
    }

    /// <summary>Ends the report.</summary>
    public void End()
    {
        if (!namesAny)
        {
            withoutValue[reports]++;
        }
    }

    /// <summary>Adds what was counted elsewhere.</summary>
    public void Add(CoverageTable table, int most)
    {
        foreach (var row in table.Rows)
        {
            var counts = CountColumns.ToColumns(row.Counts);
            var cell = Find(areTexts ? CoverageText.KeyOf(row.Value) : row.Value, row.Value, most);
            CountColumns.Add(cell?.Counts ?? unlisted, counts);
        }

        CountColumns.Add(withoutValue, CountColumns.ToColumns(table.WithoutValue));
        CountColumns.Add(unlisted, CountColumns.ToColumns(table.Unlisted));
    }

    /// <summary>Returns what was counted.</summary>
    public CoverageTable ToTable(int most)
    {
        Prune(most);
        var others = cells.Values.Where(cell => cell.Rank is not null).OrderBy(cell => cell.Shown, StringComparer.Ordinal);
        return new()
        {
            Dimension = dimension,
            Rows =
            [
                .. known.Select(cell => new CoverageRow { Value = cell.Shown, IsKnown = true, Counts = CountColumns.ToCounts(cell.Counts) }),
                .. others.Select(cell => new CoverageRow { Value = cell.Shown, Counts = CountColumns.ToCounts(cell.Counts) }),
            ],
            WithoutValue = CountColumns.ToCounts(withoutValue),
            Unlisted = CountColumns.ToCounts(unlisted),
        };
    }

    private bool Mention(string? value, int most, bool isOfEntry, int status)
    {
        var shown = areTexts ? CoverageText.Clean(value) : value;
        if (string.IsNullOrEmpty(shown))
        {
            return false;
        }

        namesAny = true;
        var key = areTexts ? CoverageText.KeyOf(shown) : shown;
        if (Find(key, shown, most) is not { } cell)
        {
            unlisted[reports] += unlistedInReport.Add(key) ? 1 : 0;
            if (isOfEntry && unlistedInEntry.Add(key))
            {
                CountEntry(unlisted, status);
            }

            return true;
        }

        if (cell.Report != report)
        {
            cell.Report = report;
            cell.Counts[reports]++;
        }

        if (isOfEntry && cell.Entry != entry)
        {
            cell.Entry = entry;
            CountEntry(cell.Counts, status);
        }

        return true;
    }

    private void CountEntry(long[] counts, int status)
    {
        counts[reports + 1]++;
        if (status > 0)
        {
            counts[status]++;
        }
    }

    /// <summary>Returns the cell of a value, which is added if it can be kept; null if it cannot.</summary>
    private Cell? Find(string key, string shown, int most)
    {
        if (cells.TryGetValue(key, out var cell))
        {
            if (areTexts && string.CompareOrdinal(shown, cell.Shown) < 0)
            {
                cell.Shown = shown;
            }

            return cell;
        }

        var rank = Rank.Of(key);
        if (last is { } bound && rank.CompareTo(bound) > 0)
        {
            return null;
        }

        if (Others >= 2 * most)
        {
            Prune(most);
            return Find(key, shown, most);
        }

        cell = new() { Shown = shown, Rank = rank };
        cells.Add(key, cell);
        return cell;
    }

    /// <summary>Keeps the values with the smallest hashes, and adds up what was counted for the others.</summary>
    private void Prune(int most)
    {
        if (Others <= most)
        {
            return;
        }

        var ranked = cells.Where(pair => pair.Value.Rank is not null).OrderBy(pair => pair.Value.Rank!.Value).ToList();
        last = ranked[most - 1].Value.Rank;
        foreach (var (key, cell) in CollectionsMarshal.AsSpan(ranked)[most..])
        {
            cells.Remove(key);
            CountColumns.Add(unlisted, cell.Counts);
            if (cell.Report == report)
            {
                unlistedInReport.Add(key); // the report that is being counted may name the value again
            }

            if (cell.Entry == entry)
            {
                unlistedInEntry.Add(key);
            }
        }
    }

    private sealed class Cell
    {
        public required string Shown { get; set; }

        /// <summary>The place of the value among those that the catalogue does not contain; null for one that it contains.</summary>
        public Rank? Rank { get; init; }

        public long[] Counts { get; } = new long[CountColumns.All];

        /// <summary>The last report that was counted here, by its number.</summary>
        public long Report { get; set; }

        /// <summary>The last entry that was counted here, by its number.</summary>
        public long Entry { get; set; }
    }

    /// <summary>The place of a value in an order that no one chooses: by the beginning of its SHA-256, and of equal ones by the value itself.</summary>
    private readonly record struct Rank(ulong Hash, string Key) : IComparable<Rank>
    {
        public static Rank Of(string key)
        {
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(Encoding.UTF8.GetBytes(key), hash);
            return new(BinaryPrimitives.ReadUInt64BigEndian(hash), key);
        }

        public int CompareTo(Rank other) => Hash.CompareTo(other.Hash) is not 0 and var order ? order : string.CompareOrdinal(Key, other.Key);
    }
}
