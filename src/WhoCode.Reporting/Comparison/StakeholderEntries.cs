using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Reports;

namespace WhoCode.Reporting.Comparison;

/// <summary>What a contribution says, as an entry.</summary>
internal static class StakeholderEntries
{
    public static StakeholderEntry Of(Contribution contribution, int report, JsonPointer pointer, Reach reach, LanguageTag? ofReport) => new()
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
        Recommends = NationalEntries.Sorted(contribution.Recommendations.SelectMany(recommendation => recommendation.Paragraphs)),
        ChangesCode = contribution.Recommendations.Any(recommendation => recommendation.ChangesCode == true),
        Language = contribution.Language == ofReport ? null : contribution.Language,
        Title = string.IsNullOrWhiteSpace(contribution.Title) ? null : contribution.Title,
    };
}
