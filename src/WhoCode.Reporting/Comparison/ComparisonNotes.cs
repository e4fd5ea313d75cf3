using WhoCode.Reporting.Reports;

namespace WhoCode.Reporting.Comparison;

/// <summary>Gathers what a reader must know about the reports that are compared.</summary>
internal sealed class ComparisonNotes(NationalReport national)
{
    private readonly Dictionary<string, string> labelsOfReporters = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Text> notes = national.Round is null ? [NoRound("N")] : [];

    public IReadOnlyList<Text> All => notes;

    public void Add(StakeholderReport report, string label)
    {
        if (report.Round is null)
        {
            notes.Add(NoRound(label));
        }
        else if (national.Round is { } asked && asked != report.Round)
        {
            notes.Add(Text.OfKey("comparison.note.other-round").With(("report", label), ("round", report.Round), ("national", asked)));
        }

        if (report.Consent?.PublishReport == false)
        {
            notes.Add(Text.OfKey("comparison.note.not-for-publication").With(("report", label)));
        }

        if (report.EarlierReport?.Relation is { } relation)
        {
            notes.Add(Text.OfKey($"comparison.note.{(relation == ReportRelation.Replaces ? "replaces" : "supplements")}").With(("report", label)));
        }

        if (report.Reporter is { NameWithheld: not true, Name: { } name } && name.Trim() is { Length: > 0 } reporter && !labelsOfReporters.TryAdd(reporter, label))
        {
            notes.Add(Text.OfKey("comparison.note.same-reporter").With(("first", labelsOfReporters[reporter]), ("second", label)));
        }
    }

    private static Text NoRound(string label) => Text.OfKey("comparison.note.no-round").With(("report", label));
}
