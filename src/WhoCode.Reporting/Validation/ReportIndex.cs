using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Reports;

namespace WhoCode.Reporting.Validation;

/// <summary>The contributions and evidence of the report being checked, by id and text. Made once per check, when first asked.</summary>
/// <remarks>Lives only as long as the check; not for keeping.</remarks>
public sealed class ReportIndex
{
    private const int Few = 1_000;
    private const int KeepUpTo = 64_000;

    private readonly Maps ofFew = new();
    private Maps? ofMany; // apart, as emptying a map takes as long as the most that it ever held
    private Maps maps;
    private StakeholderReport? report;
    private bool isFilled;

    internal ReportIndex() => maps = ofFew;

    /// <summary>The position of the first evidence of an id, or -1.</summary>
    public int EvidenceAt(string id) => Filled().Evidence.GetValueOrDefault(id, -1);

    /// <summary>The position of the first contribution of an id, or -1.</summary>
    public int ContributionAt(string id) => Filled().Contributions.GetValueOrDefault(id, -1);

    /// <summary>The position of the first contribution with this narrative, or -1.</summary>
    public int NarrativeAt(string narrative) => Filled().Narratives.GetValueOrDefault(narrative, -1);

    /// <summary>Whether a contribution or figure cites evidence of an id.</summary>
    public bool IsCited(string id) => Filled().Cited.Contains(id);

    /// <summary>Whether all evidence is here. False where some of it, or its id, could not be read: then an id that is not here may be there.</summary>
    public bool HoldsAllEvidence { get; private set; }

    /// <summary>Whether all citations of evidence are here. False where one could not be read: then what is not cited may be.</summary>
    public bool HoldsAllCitations { get; private set; }

    /// <summary>Starts anew.</summary>
    /// <param name="whole">The report.</param>
    /// <param name="unread">The places that could not be read and are empty.</param>
    internal void Start(Report whole, IReadOnlyList<JsonPointer> unread)
    {
        report = whole as StakeholderReport;
        HoldsAllEvidence = unread.Count == 0 || !unread.Any(static place => place.Segments is ["evidence"] or ["evidence", _] or ["evidence", _, "id"]);
        HoldsAllCitations = unread.Count == 0 || !unread.Any(static place => place.Segments is
            ["contributions"] or ["contributions", _] or ["contributions", _, "evidence", ..]
            or ["contributions", _, "figures"] or ["contributions", _, "figures", _] or ["contributions", _, "figures", _, "evidence", ..]);
    }

    /// <summary>Forgets the report, and the room that a very large one took.</summary>
    internal void Clear()
    {
        report = null;
        if (isFilled)
        {
            isFilled = false;
            ofMany = maps == ofMany && maps.Count > KeepUpTo ? null : ofMany;
            maps.Clear();
            maps = ofFew;
        }
    }

    internal void Fill() => Filled();

    private Maps Filled()
    {
        if (!isFilled && report is not null)
        {
            isFilled = true;
            maps = report.Evidence.Count + report.Contributions.Count <= Few ? ofFew : ofMany ??= new();
            maps.Fill(report);
        }

        return maps;
    }

    /// <summary>Where things are in a report, by id and text.</summary>
    private sealed class Maps
    {
        public Dictionary<string, int> Evidence { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, int> Contributions { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, int> Narratives { get; } = new(LongTextComparer.Instance);

        public HashSet<string> Cited { get; } = new(StringComparer.Ordinal);

        public int Count => Evidence.Count + Contributions.Count + Cited.Count;

        public void Fill(StakeholderReport report)
        {
            Evidence.EnsureCapacity(report.Evidence.Count);
            Cited.EnsureCapacity(report.Evidence.Count);
            Contributions.EnsureCapacity(report.Contributions.Count);
            Narratives.EnsureCapacity(report.Contributions.Count);
            for (var i = 0; i < report.Evidence.Count; i++)
            {
                Add(Evidence, report.Evidence[i].Id, i);
            }

            for (var i = 0; i < report.Contributions.Count; i++)
            {
                var contribution = report.Contributions[i];
                Add(Contributions, contribution.Id, i);
                Add(Narratives, contribution.Narrative, i);
                AddCited(contribution.Evidence);
                for (var f = 0; f < contribution.Figures.Count; f++)
                {
                    AddCited(contribution.Figures[f].Evidence);
                }
            }
        }

        public void Clear()
        {
            Evidence.Clear();
            Contributions.Clear();
            Narratives.Clear();
            Cited.Clear();
        }

        private static void Add(Dictionary<string, int> map, string? key, int position)
        {
            if (!string.IsNullOrEmpty(key))
            {
                map.TryAdd(key, position);
            }
        }

        private void AddCited(IReadOnlyList<string> ids)
        {
            for (var i = 0; i < ids.Count; i++)
            {
                Cited.Add(ids[i]);
            }
        }
    }

    /// <summary>Compares long texts without hashing all of their characters.</summary>
    private sealed class LongTextComparer : IEqualityComparer<string>
    {
        public static readonly LongTextComparer Instance = new();

        public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

        public int GetHashCode(string text) => text.Length <= 64
            ? string.GetHashCode(text)
            : HashCode.Combine(text.Length, string.GetHashCode(text.AsSpan(0, 32)), string.GetHashCode(text.AsSpan(text.Length - 32)));
    }
}
