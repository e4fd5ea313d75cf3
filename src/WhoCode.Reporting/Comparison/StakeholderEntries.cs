using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Reports;

namespace WhoCode.Reporting.Comparison;

/// <summary>What a contribution says, as an entry.</summary>
internal static class StakeholderEntries
{
    public static StakeholderEntry Of(Contribution contribution, int report, JsonPointer pointer, Reach reach) => new()
    {
        Report = report,
        Pointer = pointer,
        Reach = reach,
        Assessment = contribution.Assessment,
        Tells = contribution.Assessment switch
        {
            Assessment.GoodPractice => Telling.Serving,
            Assessment.Challenge => Telling.Lacking,
            Assessment.Mixed => Telling.Both,
            _ => Telling.NotSaid,
        },
        Paragraphs = NationalEntries.Sorted(contribution.Paragraphs),
        Title = string.IsNullOrWhiteSpace(contribution.Title) ? null : contribution.Title,
    };
}
