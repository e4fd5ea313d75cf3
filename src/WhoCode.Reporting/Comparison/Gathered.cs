using WhoCode.Reporting.Code;

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
        return new()
        {
            Id = id,
            Field = field,
            Standing = id is null && standing is (Standing.Alike or Standing.AlikeInPart or Standing.Differently) ? Standing.NotSaid : standing,
            NationalTells = told,
            StakeholdersTell = tell,
            National = national,
            Stakeholders = stakeholders,
            OnlyNational = [.. mine.Except(theirs)],
            OnBothSides = [.. mine.Intersect(theirs)],
            OnlyStakeholders = [.. theirs.Except(mine)],
        };
    }

    public ParagraphComparison ToParagraph(ParagraphId id, Paragraph? paragraph)
    {
        var (told, tell) = (Join(), JoinStakeholders());
        return new()
        {
            Id = id,
            Paragraph = paragraph,
            Standing = Tellings.Compare(national.Count, told, stakeholders.Count, tell),
            NationalTells = told,
            StakeholdersTell = tell,
            National = national,
            Stakeholders = stakeholders,
        };
    }

    private Telling Join() => Tellings.Join(national.Select(entry => entry.Tells));

    private Telling JoinStakeholders() => Tellings.Join(stakeholders.Select(entry => entry.Tells));
}
