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

    internal void Start(Report whole) => report = whole as StakeholderReport;

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

    private ReportIndex Filled()
    {
        if (!isFilled && report is not null)
        {
            isFilled = true;
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
