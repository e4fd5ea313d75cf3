using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Reports;

namespace WhoCode.Reporting.Validation;

/// <summary>The contributions and evidence of the report being checked, by id and text. Made once per check, as far as it is asked.</summary>
/// <remarks>
/// Lives only as long as the check; not for keeping. A rule that does not wait asks on the thread that it is called on, one that waits on any.
/// </remarks>
public sealed class ReportIndex
{
    private const int Few = 1_000;
    private const int MostRoomKept = 100_000; // more than the contributions and evidence that a report may have take

    private Maps ofFew = new();
    private Maps? ofMany; // apart, as emptying a map takes as long as the most that it ever held
    private Maps maps;
    private StakeholderReport? report;

    internal ReportIndex() => maps = ofFew;

    /// <summary>The position of the first evidence of an id, or -1.</summary>
    public int EvidenceAt(string id) => WithEvidence().Evidence.Of(id);

    /// <summary>The position of the first contribution of an id, or -1.</summary>
    public int ContributionAt(string id) => Whole().Contributions.Of(id);

    /// <summary>The position of the first contribution with this narrative, or -1.</summary>
    public int NarrativeAt(string narrative) => Whole().Narratives.Of(narrative);

    /// <summary>Whether a contribution or figure cites evidence of an id.</summary>
    public bool IsCited(string id) => Whole().IsCited(id);

    /// <summary>Whether all evidence is here. False where some of it, or its id, could not be read: then an id that is not here may be there.</summary>
    public bool HoldsAllEvidence { get; private set; }

    /// <summary>Whether all citations of evidence are here. False where one could not be read: then what is not cited may be.</summary>
    public bool HoldsAllCitations { get; private set; }

    /// <summary>The position of the first evidence of the id of the one at a position.</summary>
    internal int EvidenceAlikeAt(int position) => WithEvidence().Evidence.AlikeAt(position);

    /// <summary>The position of the first contribution of the id of the one at a position.</summary>
    internal int ContributionAlikeAt(int position) => WithContributions(position + 1).Contributions.AlikeAt(position);

    /// <summary>The position of the first contribution with the narrative of the one at a position.</summary>
    internal int NarrativeAlikeAt(int position) => WithContributions(position + 1).Narratives.AlikeAt(position);

    /// <summary>Whether a contribution or figure cites the evidence at a position.</summary>
    internal bool IsCitedAt(int position) => Whole().IsCitedAt(position);

    /// <summary>Starts anew.</summary>
    /// <param name="whole">The report.</param>
    /// <param name="unread">The places that could not be read and are empty.</param>
    internal void Start(Report whole, JsonPointer[] unread)
    {
        report = whole as StakeholderReport;
        HoldsAllEvidence = unread.Length == 0 || !Array.Exists(unread, static place => place.Segments is ["evidence"] or ["evidence", _] or ["evidence", _, "id"]);
        HoldsAllCitations = unread.Length == 0 || !Array.Exists(unread, static place => place.Segments is
            ["contributions"] or ["contributions", _] or ["contributions", _, "evidence", ..]
            or ["contributions", _, "figures"] or ["contributions", _, "figures", _] or ["contributions", _, "figures", _, "evidence", ..]);
        if (report is not null && report.Evidence.Count + report.Contributions.Count > Few)
        {
            maps = ofMany ??= new();
        }
    }

    /// <summary>Forgets the report, and the room that a very large one took.</summary>
    internal void Clear()
    {
        report = null;
        if (maps.Room <= MostRoomKept)
        {
            maps.Clear();
        }
        else if (maps == ofMany)
        {
            ofMany = null;
        }
        else
        {
            ofFew = new(); // few contributions can cite many
        }

        maps = ofFew;
    }

    /// <summary>Takes in all there is, so that several threads can ask.</summary>
    internal void Fill() => Whole();

    private Maps WithEvidence()
    {
        if (report is not null && !maps.HasEvidence)
        {
            maps.TakeEvidence(report);
        }

        return maps;
    }

    /// <summary>Contributions are taken in as the walk comes to them: those of a large report would else leave the processor's cache before.</summary>
    private Maps WithContributions(int count)
    {
        WithEvidence();
        if (report is not null && maps.ContributionsTaken < count)
        {
            maps.TakeContributions(report, count);
        }

        return maps;
    }

    private Maps Whole() => WithContributions(report?.Contributions.Count ?? 0);

    /// <summary>Where things are in a report, by id and text.</summary>
    private sealed class Maps
    {
        private readonly HashSet<string> citedElsewhere = new(StringComparer.Ordinal); // and not among the evidence
        private bool[] cited = [];

        public FirstPlaces Evidence { get; } = new();

        public FirstPlaces Contributions { get; } = new();

        public FirstPlaces Narratives { get; } = new();

        public bool HasEvidence { get; private set; }

        public int ContributionsTaken { get; private set; }

        public int Room => Evidence.Room + Contributions.Room + Narratives.Room + citedElsewhere.Capacity;

        public bool IsCitedAt(int position) => cited[Evidence.AlikeAt(position)];

        public bool IsCited(string id) => Evidence.Of(id) is >= 0 and var at ? cited[at] : citedElsewhere.Contains(id);

        public void TakeEvidence(StakeholderReport report)
        {
            HasEvidence = true;
            Evidence.MakeRoom(report.Evidence.Count);
            Contributions.MakeRoom(report.Contributions.Count);
            Narratives.MakeRoom(report.Contributions.Count);
            cited = cited.Length >= report.Evidence.Count ? cited : new bool[report.Evidence.Count];
            for (var i = 0; i < report.Evidence.Count; i++)
            {
                Evidence.Add(report.Evidence[i].Id, i);
            }
        }

        public void TakeContributions(StakeholderReport report, int end)
        {
            for (; ContributionsTaken < end; ContributionsTaken++)
            {
                var contribution = report.Contributions[ContributionsTaken];
                Contributions.Add(contribution.Id, ContributionsTaken);
                Narratives.Add(contribution.Narrative, ContributionsTaken);
                TakeCited(contribution.Evidence);
                for (var f = 0; f < contribution.Figures.Count; f++)
                {
                    TakeCited(contribution.Figures[f].Evidence);
                }
            }
        }

        public void Clear()
        {
            Array.Clear(cited);
            (HasEvidence, ContributionsTaken) = (false, 0);
            Evidence.Clear();
            Contributions.Clear();
            Narratives.Clear();
            citedElsewhere.Clear();
        }

        private void TakeCited(IReadOnlyList<string> ids)
        {
            for (var i = 0; i < ids.Count; i++)
            {
                if (Evidence.Of(ids[i]) is >= 0 and var at)
                {
                    cited[at] = true;
                }
                else
                {
                    citedElsewhere.Add(ids[i]);
                }
            }
        }
    }
}
