namespace WhoCode.Reporting.Comparison;

/// <summary>What both sides say in one place, while it is gathered.</summary>
internal sealed class Gathered
{
    private readonly List<NationalEntry> national = [];
    private readonly List<StakeholderEntry> stakeholders = [];

    public void Add(NationalEntry entry) => national.Add(entry);

    public void Add(StakeholderEntry entry) => stakeholders.Add(entry);

    public FieldComparison ToField(ThematicFieldId? id, ThematicField? field)
    {
        var (told, tell) = (Join(), JoinStakeholders());
        var standing = Tellings.Compare(national.Count, told, stakeholders.Count, tell);
        var mine = NationalEntries.Sorted(national.SelectMany(entry => entry.Paragraphs));
        var theirs = NationalEntries.Sorted(stakeholders.SelectMany(entry => entry.Paragraphs));
        var shared = Shared(mine, theirs);
        return new()
        {
            Id = id,
            Field = field,
            Agreement = id is null && standing is (PositionAgreement.Same or PositionAgreement.PartlySame or PositionAgreement.Different) ? PositionAgreement.NotStated : standing,
            NationalPosition = told,
            StakeholderPosition = tell,
            National = national,
            Stakeholders = stakeholders,
            InNationalOnly = [.. mine.Except(shared)],
            InBoth = shared,
            InStakeholdersOnly = [.. theirs.Except(shared)],
        };
    }

    public ParagraphComparison ToParagraph(CodeReference id, CodeEdition? edition)
    {
        var (told, tell) = (Join(), JoinStakeholders());
        return new()
        {
            Id = id,
            Paragraph = id.Paragraph is { } paragraph ? edition?.Find(paragraph) : null,
            Article = id.Paragraph is null ? edition?.FindArticle(id.Article) : null,
            Agreement = Tellings.Compare(national.Count, told, stakeholders.Count, tell),
            NationalPosition = told,
            StakeholderPosition = tell,
            National = national,
            Stakeholders = stakeholders,
        };
    }

    /// <summary>The places of either side that include a place of the other or are included in one.</summary>
    private static CodeReference[] Shared(CodeReference[] mine, CodeReference[] theirs)
    {
        return NationalEntries.Sorted([.. Met(mine, theirs), .. Met(theirs, mine)]);

        static IEnumerable<CodeReference> Met(CodeReference[] places, CodeReference[] others)
        {
            HashSet<CodeReference> exact = [.. others];
            HashSet<int> articles = [.. others.Select(place => place.Article)];
            return places.Where(place => exact.Contains(place)
                || (place.Paragraph is null ? articles.Contains(place.Article) : exact.Contains(CodeReference.ForArticle(place.Article))));
        }
    }

    private ReportedPosition Join() => Tellings.Join(national.Select(entry => entry.Position));

    private ReportedPosition JoinStakeholders() => Tellings.Join(stakeholders.Select(entry => entry.Position));
}
