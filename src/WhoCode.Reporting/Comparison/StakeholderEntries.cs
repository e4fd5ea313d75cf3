namespace WhoCode.Reporting.Comparison;

/// <summary>Creates the entries of stakeholder reports.</summary>
internal static class StakeholderEntries
{
    public static StakeholderEntry Of(Contribution contribution, int report, JsonPointer pointer, CountryRelation reach, LanguageTag? ofReport) => new()
    {
        Report = report,
        Pointer = pointer,
        Relation = reach,
        Assessment = contribution.Assessment,
        Position = contribution.Assessment switch
        {
            Assessment.GoodPractice => ReportedPosition.Supporting,
            Assessment.Challenge => ReportedPosition.Lacking,
            Assessment.Mixed => ReportedPosition.Both,
            _ => ReportedPosition.NotStated,
        },
        Paragraphs = NationalEntries.Sorted(contribution.Paragraphs),
        RecommendedParagraphs = NationalEntries.Sorted(contribution.Recommendations.SelectMany(recommendation => recommendation.Paragraphs)),
        ChangesCode = contribution.Recommendations.Any(recommendation => recommendation.ChangesCode == true),
        Language = contribution.Language == ofReport ? null : contribution.Language,
        Title = string.IsNullOrWhiteSpace(contribution.Title) ? null : contribution.Title,
    };
}
