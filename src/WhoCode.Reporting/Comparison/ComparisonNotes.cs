namespace WhoCode.Reporting.Comparison;

/// <summary>Collects what a reader must know about the reports that are compared.</summary>
internal sealed class ComparisonNotes
{
    private readonly NationalReport national;
    private readonly Dictionary<string, string> labelsOfReporters = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<LocalizedText> notes = [];

    public ComparisonNotes(NationalReport national)
    {
        this.national = national;
        if (national.Round is null)
        {
            notes.Add(NoRound("N"));
        }

        AddWithheld(national, "N");
    }

    public IReadOnlyList<LocalizedText> All => notes;

    public void Add(StakeholderReport report, string label)
    {
        if (report.Round is null)
        {
            notes.Add(NoRound(label));
        }
        else if (national.Round is { } expected && expected != report.Round)
        {
            notes.Add(LocalizedText.FromKey("comparison.note.other-round").WithArguments(("report", label), ("round", report.Round), ("national", expected)));
        }

        AddWithheld(report, label);
        if (report.Consent?.PublishReport == false)
        {
            notes.Add(LocalizedText.FromKey("comparison.note.not-for-publication").WithArguments(("report", label)));
        }

        if (report.EarlierReport?.Relation is { } relation)
        {
            notes.Add(LocalizedText.FromKey($"comparison.note.{(relation == ReportRelation.Replaces ? "replaces" : "supplements")}").WithArguments(("report", label)));
        }

        if (report.Reporter is { NameWithheld: not true, Name: { } name } && name.Trim() is { Length: > 0 } reporter && !labelsOfReporters.TryAdd(reporter, label))
        {
            notes.Add(LocalizedText.FromKey("comparison.note.same-reporter").WithArguments(("first", labelsOfReporters[reporter]), ("second", label)));
        }
    }

    /// <summary>Notes that the audience may not see a report.</summary>
    public void AddNotShown(string label) => notes.Add(LocalizedText.FromKey("comparison.note.not-shown").WithArguments(("report", label)));

    private void AddWithheld(Report report, string label)
    {
        if (report.View is { WithheldItems: { } items, WithheldValues: { } values } && (long)items + values > 0)
        {
            notes.Add(LocalizedText.FromKey("comparison.note.withheld").WithArguments(("report", label), ("items", items), ("values", values)));
        }
    }

    private static LocalizedText NoRound(string label) => LocalizedText.FromKey("comparison.note.no-round").WithArguments(("report", label));
}
