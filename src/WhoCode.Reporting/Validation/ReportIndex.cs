namespace WhoCode.Reporting.Rules;

/// <summary>Finds contributions and evidence of the report that is being validated, by id and text.</summary>
/// <remarks>
/// Valid as long as the context that it comes from: do not keep it. A rule that does not wait uses it on the thread that the rule is
/// called on; a rule that waits, on any thread.
/// </remarks>
public sealed class ReportIndex
{
    private const int Few = 1_000;
    private const int MostRoomKept = 100_000; // more than the contributions and evidence that a report may have take

    private Maps ofFew = new();
    private Maps? ofMany; // apart, as emptying a map takes as long as the most that it ever held
    private Maps maps;
    private Dictionary<string, string>? idsByFold; // made for the first citation that leads nowhere
    private Report? report;

    internal ReportIndex() => maps = ofFew;

    /// <summary>Returns the position of the first evidence with an id, from 0; -1 if there is none.</summary>
    public int IndexOfEvidence(string id) => WithEvidence().Evidence.Of(id);

    /// <summary>Returns the position of the first contribution with an id, from 0; -1 if there is none.</summary>
    public int IndexOfContribution(string id) => Whole().Contributions.Of(id);

    /// <summary>Returns the position of the first contribution with a narrative, from 0; -1 if there is none.</summary>
    public int IndexOfNarrative(string narrative) => Whole().Narratives.Of(narrative);

    /// <summary>Returns the position of the first measure of a national report in a thematic field, from 0; -1 if there is none.</summary>
    public int IndexOfMeasure(ThematicFieldId field)
    {
        var measures = (report as NationalReport)?.Measures ?? [];
        for (var i = 0; i < measures.Count; i++)
        {
            if (measures[i].Field == field)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Returns the position of the first agreement of a national report with a title, from 0; -1 if there is none. The title is compared exactly.</summary>
    public int IndexOfAgreement(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var agreements = (report as NationalReport)?.Agreements ?? [];
        for (var i = 0; i < agreements.Count; i++)
        {
            if (agreements[i].Title == title)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Determines whether any part of the report cites evidence with an id.</summary>
    public bool IsCited(string id) => Whole().IsCited(id);

    /// <summary>Gets whether all evidence is known: <c>false</c> if some of it, or an id, could not be read, so that an id that is not found may exist.</summary>
    public bool HasAllEvidence { get; private set; }

    /// <summary>Gets whether all citations of evidence are known: <c>false</c> if one could not be read, so that evidence that seems uncited may be cited.</summary>
    public bool HasAllCitations { get; private set; }

    /// <summary>Whether a stakeholder report has no evidence and cites none, as far as everything could be read.</summary>
    internal bool HasNoEvidence => report is { Evidence.Count: 0 } && HasAllEvidence && HasAllCitations && !Whole().AreAnyCited;

    /// <summary>Returns the first id of evidence that only seems to be the same as another; null if there is none.</summary>
    internal string? EvidenceLike(string id)
    {
        if (report is null)
        {
            return null;
        }

        idsByFold ??= report.Evidence.Select(evidence => evidence.Id ?? "").DistinctBy(Nearness.FoldWhole).ToDictionary(Nearness.FoldWhole);
        return Nearness.FoldWhole(id) is { Length: > 0 } fold ? idsByFold.GetValueOrDefault(fold) : null;
    }

    /// <summary>The position of the first evidence of the id of the one at a position.</summary>
    internal int EvidenceAlikeAt(int position) => WithEvidence().Evidence.AlikeAt(position);

    /// <summary>The position of the first contribution of the id of the one at a position.</summary>
    internal int ContributionAlikeAt(int position) => WithParts(position + 1).Contributions.AlikeAt(position);

    /// <summary>The position of the first contribution with the narrative of the one at a position.</summary>
    internal int NarrativeAlikeAt(int position) => WithParts(position + 1).Narratives.AlikeAt(position);

    /// <summary>Whether any part of the report cites the evidence at a position.</summary>
    internal bool IsCitedAt(int position) => Whole().IsCitedAt(position);

    /// <summary>Starts anew.</summary>
    /// <param name="whole">The report.</param>
    /// <param name="unread">The places that could not be read and are empty.</param>
    internal void Start(Report whole, JsonPointer[] unread)
    {
        report = whole;
        HasAllEvidence = unread.Length == 0 || !Array.Exists(unread, static place => place.Segments is ["evidence"] or ["evidence", _] or ["evidence", _, "id"]);
        HasAllCitations = unread.Length == 0 || !Array.Exists(unread, static place => place.Segments is
            ["contributions" or "measures" or "laws" or "agreements" or "support"] or ["contributions" or "measures" or "laws" or "agreements" or "support", _]
            or ["contributions" or "measures" or "laws" or "agreements" or "support", _, "evidence", ..] or ["contributions", _, "figures"] or ["contributions", _, "figures", _] or ["contributions", _, "figures", _, "evidence", ..]);
        if (report.Evidence.Count + report.CitingParts > Few)
        {
            maps = ofMany ??= new();
        }
    }

    /// <summary>Forgets the report, and the room that a very large one took.</summary>
    internal void Clear()
    {
        (report, idsByFold) = (null, null);
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
            ofFew = new(); // few parts can cite many
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
    private Maps WithParts(int count)
    {
        WithEvidence();
        if (report is not null && maps.PartsTaken < count)
        {
            maps.TakeParts(report, count);
        }

        return maps;
    }

    private Maps Whole() => WithParts(report?.CitingParts ?? 0);

    /// <summary>Where things are in a report, by id and text.</summary>
    private sealed class Maps
    {
        private readonly HashSet<string> citedElsewhere = new(StringComparer.Ordinal); // and not among the evidence
        private bool[] cited = [];

        public FirstPlaces Evidence { get; } = new();

        public FirstPlaces Contributions { get; } = new();

        public FirstPlaces Narratives { get; } = new();

        public bool HasEvidence { get; private set; }

        public int PartsTaken { get; private set; }

        public int Room => Evidence.Room + Contributions.Room + Narratives.Room + citedElsewhere.Capacity;

        public bool AreAnyCited => citedElsewhere.Count > 0;

        public bool IsCitedAt(int position) => cited[Evidence.AlikeAt(position)];

        public bool IsCited(string id) => Evidence.Of(id) is >= 0 and var at ? cited[at] : citedElsewhere.Contains(id);

        public void TakeEvidence(Report report)
        {
            HasEvidence = true;
            Evidence.MakeRoom(report.Evidence.Count);
            Contributions.MakeRoom(report.CitingParts);
            Narratives.MakeRoom(report.CitingParts);
            cited = cited.Length >= report.Evidence.Count ? cited : new bool[report.Evidence.Count];
            for (var i = 0; i < report.Evidence.Count; i++)
            {
                Evidence.Add(report.Evidence[i].Id, i);
            }
        }

        public void TakeParts(Report report, int end)
        {
            for (; PartsTaken < end; PartsTaken++)
            {
                var part = report.CitingPart(PartsTaken);
                TakeCited(part.Evidence);
                if (part is Contribution contribution)
                {
                    Contributions.Add(contribution.Id, PartsTaken);
                    Narratives.Add(contribution.Narrative, PartsTaken);
                    for (var f = 0; f < contribution.Figures.Count; f++)
                    {
                        TakeCited(contribution.Figures[f].Evidence);
                    }
                }
            }
        }

        public void Clear()
        {
            Array.Clear(cited);
            (HasEvidence, PartsTaken) = (false, 0);
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
