using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Reports;

namespace WhoCode.Reporting.Validation;

/// <summary>The contributions and evidence of the report being checked, by id and text. Made once per check, when first asked.</summary>
/// <remarks>Lives only as long as the check; not for keeping.</remarks>
public sealed class ReportIndex
{
    private const int KeepUpTo = 1_000;

    private readonly Dictionary<string, int> evidence = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> contributions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> narratives = new(LongTextComparer.Instance);
    private readonly HashSet<string> cited = new(StringComparer.Ordinal);
    private StakeholderReport? report;
    private bool isFilled;

    internal ReportIndex()
    {
    }

    /// <summary>The position of the first evidence of an id, or -1.</summary>
    public int EvidenceAt(string id) => Filled().evidence.GetValueOrDefault(id, -1);

    /// <summary>The position of the first contribution of an id, or -1.</summary>
    public int ContributionAt(string id) => Filled().contributions.GetValueOrDefault(id, -1);

    /// <summary>The position of the first contribution with this narrative, or -1.</summary>
    public int NarrativeAt(string narrative) => Filled().narratives.GetValueOrDefault(narrative, -1);

    /// <summary>Whether a contribution or figure cites evidence of an id.</summary>
    public bool IsCited(string id) => Filled().cited.Contains(id);

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
        if (!isFilled)
        {
            return;
        }

        isFilled = false;
        foreach (var map in (ReadOnlySpan<Dictionary<string, int>>)[evidence, contributions, narratives])
        {
            var isLarge = map.Count > KeepUpTo;
            map.Clear();
            if (isLarge)
            {
                map.TrimExcess();
            }
        }

        var manyCited = cited.Count > KeepUpTo;
        cited.Clear();
        if (manyCited)
        {
            cited.TrimExcess();
        }
    }

    internal void Fill() => Filled();

    private ReportIndex Filled()
    {
        if (!isFilled && report is not null)
        {
            isFilled = true;
            evidence.EnsureCapacity(report.Evidence.Count);
            cited.EnsureCapacity(report.Evidence.Count);
            contributions.EnsureCapacity(report.Contributions.Count);
            narratives.EnsureCapacity(report.Contributions.Count);
            for (var i = 0; i < report.Evidence.Count; i++)
            {
                Add(evidence, report.Evidence[i].Id, i);
            }

            for (var i = 0; i < report.Contributions.Count; i++)
            {
                var contribution = report.Contributions[i];
                Add(contributions, contribution.Id, i);
                Add(narratives, contribution.Narrative, i);
                AddCited(contribution.Evidence);
                for (var f = 0; f < contribution.Figures.Count; f++)
                {
                    AddCited(contribution.Figures[f].Evidence);
                }
            }
        }

        return this;
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
            cited.Add(ids[i]);
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
