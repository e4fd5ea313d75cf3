namespace WhoCode.Reporting.Comparison;

/// <summary>Collects the entries of both sides on one field or paragraph, and compares them.</summary>
internal sealed class EntryGroup
{
    private readonly List<NationalEntry> national = [];
    private readonly List<StakeholderEntry> stakeholders = [];

    public void Add(NationalEntry entry) => national.Add(entry);

    public void Add(StakeholderEntry entry) => stakeholders.Add(entry);

    public FieldComparison ToField(ThematicFieldId? id, ThematicField? field)
    {
        var (nationalPosition, stakeholderPosition) = (NationalPosition(), StakeholderPosition());
        var agreement = Positions.Compare(national.Count, nationalPosition, stakeholders.Count, stakeholderPosition);
        var mine = NationalEntries.Sorted(national.SelectMany(entry => entry.Paragraphs));
        var theirs = NationalEntries.Sorted(stakeholders.SelectMany(entry => entry.Paragraphs));
        var shared = Shared(mine, theirs);
        return new()
        {
            Id = id,
            Field = field,
            Agreement = id is null && agreement is (PositionAgreement.Same or PositionAgreement.PartlySame or PositionAgreement.Different) ? PositionAgreement.NotStated : agreement,
            NationalPosition = nationalPosition,
            StakeholderPosition = stakeholderPosition,
            National = national,
            Stakeholders = stakeholders,
            InNationalOnly = [.. mine.Except(shared)],
            InBoth = shared,
            InStakeholdersOnly = [.. theirs.Except(shared)],
        };
    }

    public ParagraphComparison ToParagraph(CodeReference id, CodeEdition? edition)
    {
        var (nationalPosition, stakeholderPosition) = (NationalPosition(), StakeholderPosition());
        return new()
        {
            Id = id,
            Paragraph = id.Paragraph is { } paragraph ? edition?.Find(paragraph) : null,
            Article = id.Paragraph is null ? edition?.FindArticle(id.Article) : null,
            Agreement = Positions.Compare(national.Count, nationalPosition, stakeholders.Count, stakeholderPosition),
            NationalPosition = nationalPosition,
            StakeholderPosition = stakeholderPosition,
            National = national,
            Stakeholders = stakeholders,
        };
    }

    /// <summary>Returns the places of either side that equal or include a place of the other side, or are included in one.</summary>
    private static CodeReference[] Shared(CodeReference[] mine, CodeReference[] theirs)
    {
        return NationalEntries.Sorted([.. Matching(mine, theirs), .. Matching(theirs, mine)]);

        static IEnumerable<CodeReference> Matching(CodeReference[] places, CodeReference[] others)
        {
            HashSet<CodeReference> exact = [.. others];
            HashSet<int> articles = [.. others.Select(place => place.Article)];
            return places.Where(place => exact.Contains(place)
                || (place.Paragraph is null ? articles.Contains(place.Article) : exact.Contains(CodeReference.ForArticle(place.Article))));
        }
    }

    private ReportedPosition NationalPosition() => Positions.Join(national.Select(entry => entry.Position));

    private ReportedPosition StakeholderPosition() => Positions.Join(stakeholders.Select(entry => entry.Position));
}
