namespace WhoCode.Reporting.Rules;

/// <summary>Finds contributions, evidence, measures and agreements of the report that is being validated.</summary>
/// <remarks>
/// Valid only as long as the context that it comes from, so do not keep it. A synchronous rule must use it on the thread that the rule is
/// called on. An asynchronous rule can use it on any thread.
/// </remarks>
public sealed class ReportIndex
{
    private const int Few = 1_000;
    private const int MostCapacityKept = 100_000; // more than the largest permitted numbers of contributions and evidence need

    private Maps ofFew = new();
    private Maps? ofMany; // kept apart, because clearing a map takes time in proportion to its capacity
    private Maps maps;
    private Dictionary<string, string>? idsByFold; // made for the first citation of an id that is not found
    private Report? report;

    internal ReportIndex() => maps = ofFew;

    /// <summary>Returns the position of the first evidence with an id.</summary>
    /// <param name="id">The id, which is compared exactly.</param>
    /// <returns>The position in the list of evidence, from 0; -1 if no evidence has the id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public int IndexOfEvidence(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return WithEvidence().Evidence.Of(id);
    }

    /// <summary>Returns the position of the first contribution with an id.</summary>
    /// <param name="id">The id, which is compared exactly.</param>
    /// <returns>The position in the list of contributions, from 0; -1 if no contribution has the id, or if the report is a national report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public int IndexOfContribution(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Whole().Contributions.Of(id);
    }

    /// <summary>Returns the position of the first contribution with a narrative.</summary>
    /// <param name="narrative">The narrative, which is compared exactly.</param>
    /// <returns>The position in the list of contributions, from 0; -1 if no contribution has the narrative, or if the report is a national report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="narrative"/> is null.</exception>
    public int IndexOfNarrative(string narrative)
    {
        ArgumentNullException.ThrowIfNull(narrative);
        return Whole().Narratives.Of(narrative);
    }

    /// <summary>Returns the position of the first measure in a thematic field.</summary>
    /// <param name="field">The id of the thematic field.</param>
    /// <returns>The position in the list of measures, from 0; -1 if no measure is in the field, or if the report is a stakeholder report.</returns>
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

    /// <summary>Returns the position of the first agreement with a title.</summary>
    /// <param name="title">The title, which is compared exactly.</param>
    /// <returns>The position in the list of agreements, from 0; -1 if no agreement has the title, or if the report is a stakeholder report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
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

    /// <summary>Determines whether anything in the report cites evidence with an id.</summary>
    /// <param name="id">The id, which is compared exactly.</param>
    /// <returns><see langword="true"/> if something in the report cites the id; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool IsCited(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Whole().IsCited(id);
    }

    /// <summary>Gets a value that indicates whether all evidence could be read.</summary>
    /// <value><see langword="true"/> if all evidence could be read; <see langword="false"/> if evidence with an id that is not found may exist.</value>
    public bool HasAllEvidence { get; private set; }

    /// <summary>Gets a value that indicates whether all citations could be read.</summary>
    /// <value><see langword="true"/> if all citations could be read; <see langword="false"/> if evidence that seems uncited may be cited.</value>
    public bool HasAllCitations { get; private set; }

    /// <summary>Whether the report has no evidence and cites none. False if some evidence or citations could not be read.</summary>
    internal bool HasNoEvidence => report is { Evidence.Count: 0 } && HasAllEvidence && HasAllCitations && !Whole().AreAnyCited;

    /// <summary>Returns the first id of evidence that looks like an id but differs from it, such as in letter case; null if no id does.</summary>
    internal string? EvidenceLike(string id)
    {
        if (report is null)
        {
            return null;
        }

        idsByFold ??= report.Evidence.Select(evidence => evidence.Id ?? "").DistinctBy(Nearness.FoldWhole).ToDictionary(Nearness.FoldWhole);
        return Nearness.FoldWhole(id) is { Length: > 0 } fold ? idsByFold.GetValueOrDefault(fold) : null;
    }

    /// <summary>The position of the first evidence with the same id as the evidence at a position.</summary>
    internal int EvidenceAlikeAt(int position) => WithEvidence().Evidence.AlikeAt(position);

    /// <summary>The position of the first contribution with the same id as the contribution at a position.</summary>
    internal int ContributionAlikeAt(int position) => WithParts(position + 1).Contributions.AlikeAt(position);

    /// <summary>The position of the first contribution with the same narrative as the contribution at a position.</summary>
    internal int NarrativeAlikeAt(int position) => WithParts(position + 1).Narratives.AlikeAt(position);

    /// <summary>Whether anything in the report cites the evidence at a position.</summary>
    internal bool IsCitedAt(int position) => Whole().IsCitedAt(position);

    /// <summary>Starts the index for another report.</summary>
    /// <param name="whole">The report.</param>
    /// <param name="skipped">The locations that were skipped because they could not be read.</param>
    internal void Start(Report whole, JsonPointer[] skipped)
    {
        report = whole;
        HasAllEvidence = skipped.Length == 0 || !Array.Exists(skipped, static place => place.Segments is ["evidence"] or ["evidence", _] or ["evidence", _, "id"]);
        HasAllCitations = skipped.Length == 0 || !Array.Exists(skipped, static place => place.Segments is
            ["contributions" or "measures" or "laws" or "agreements" or "support"] or ["contributions" or "measures" or "laws" or "agreements" or "support", _]
            or ["contributions" or "measures" or "laws" or "agreements" or "support", _, "evidence", ..] or ["contributions", _, "figures"] or ["contributions", _, "figures", _] or ["contributions", _, "figures", _, "evidence", ..]);
        if (report.Evidence.Count + report.CitingParts > Few)
        {
            maps = ofMany ??= new();
        }
    }

    /// <summary>Forgets the report, and frees the memory that a very large one took.</summary>
    internal void Clear()
    {
        (report, idsByFold) = (null, null);
        if (maps.Capacity <= MostCapacityKept)
        {
            maps.Clear();
        }
        else if (maps == ofMany)
        {
            ofMany = null;
        }
        else
        {
            ofFew = new(); // even a small report can cite many ids
        }

        maps = ofFew;
    }

    /// <summary>Indexes the complete report, so that several threads can use the index.</summary>
    internal void Fill() => Whole();

    private Maps WithEvidence()
    {
        if (report is not null && !maps.HasEvidence)
        {
            maps.TakeEvidence(report);
        }

        return maps;
    }

    /// <summary>Indexes contributions when the walk comes to them, while they are in the processor's cache; those of a large report would not stay there.</summary>
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

    /// <summary>The positions of items of a report, by id and narrative.</summary>
    private sealed class Maps
    {
        private readonly HashSet<string> citedElsewhere = new(StringComparer.Ordinal); // cited ids that no evidence has
        private bool[] cited = [];

        public FirstPlaces Evidence { get; } = new();

        public FirstPlaces Contributions { get; } = new();

        public FirstPlaces Narratives { get; } = new();

        public bool HasEvidence { get; private set; }

        public int PartsTaken { get; private set; }

        public int Capacity => Evidence.Capacity + Contributions.Capacity + Narratives.Capacity + citedElsewhere.Capacity;

        public bool AreAnyCited => citedElsewhere.Count > 0;

        public bool IsCitedAt(int position) => cited[Evidence.AlikeAt(position)];

        public bool IsCited(string id) => Evidence.Of(id) is >= 0 and var at ? cited[at] : citedElsewhere.Contains(id);

        public void TakeEvidence(Report report)
        {
            HasEvidence = true;
            Evidence.EnsureCapacity(report.Evidence.Count);
            Contributions.EnsureCapacity(report.CitingParts);
            Narratives.EnsureCapacity(report.CitingParts);
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
