using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Json;
using WhoCode.Reporting.Reports;

namespace WhoCode.Reporting.Validation.Rules;

/// <summary>Rules on evidence: that there is some, and that citing and cited fit together.</summary>
internal static class EvidenceRules
{
    /// <summary>No two pieces of evidence have the same id.</summary>
    private static readonly IRule EvidenceIdIsUnique =
        Rule.BuiltIn<Evidence>("WHC3002", Severities.Always(Severity.Error), [], static (evidence, context) =>
        {
            if (evidence.Id is { Length: > 0 } id && context.Index.EvidenceAlikeAt(context.Position) is var first && first != context.Position)
            {
                context.FoundAt(nameof(Evidence.Id), ("id", TextForms.Excerpt(id)), ("number", first + 1));
            }
        }, canBeLowered: false);

    /// <summary>Evidence that is cited stands in the report.</summary>
    private static readonly IRule CitedEvidenceExists =
        Rule.BuiltIn<ICitesEvidence>("WHC3003", Severities.Always(Severity.Error), [], static (part, context) =>
        {
            for (var i = 0; i < part.Evidence.Count; i++)
            {
                if (context.Index.EvidenceAt(part.Evidence[i]) < 0 && context.Index.HoldsAllEvidence)
                {
                    context.FoundAt(nameof(ICitesEvidence.Evidence), i, ("id", TextForms.Excerpt(part.Evidence[i])), ("suggestion", Suggestions.Alike(context.Index.EvidenceLike(part.Evidence[i]))));
                }
            }
        }, canBeLowered: false, given: [nameof(ICitesEvidence.Evidence)]);

    /// <summary>Evidence that stands in the report is cited.</summary>
    private static readonly IRule EvidenceIsCited =
        Rule.BuiltIn<Evidence>("WHC3004", Severities.OnceSent(Severity.Advice), [], static (evidence, context) =>
        {
            if (evidence.Id is { Length: > 0 } id && !context.Index.IsCitedAt(context.Position) && context.Index.HoldsAllCitations)
            {
                context.AddGap(evidence, null, static (asked, context) => string.IsNullOrEmpty(asked.Id) ? null : !context.Index.IsCited(asked.Id), ("id", TextForms.Excerpt(id)));
            }
        });

    /// <summary>A contribution that tells something is documented by evidence, its own or its figures'.</summary>
    private static readonly IRule ContributionIsDocumented =
        Rule.BuiltIn<Contribution>("WHC3005", Severities.Of(Severity.Advice, Severity.Warning, Severity.Warning), ["9.4"], static (contribution, context) =>
            context.AddGap(contribution, nameof(Contribution.Evidence), static (asked, context) =>
                string.IsNullOrWhiteSpace(asked.Narrative) || context.Index.HasNoEvidence ? null : asked.Evidence.Count == 0 && !HasFigureWithEvidence(asked)),
        given: [nameof(Contribution.Narrative)], unless: [nameof(Contribution.Evidence)]);

    /// <summary>A report that tells something brings evidence. Reported once, instead of at each contribution and figure.</summary>
    private static readonly IRule ReportBringsEvidence =
        Rule.BuiltIn<StakeholderReport>("WHC3034", Severities.Of(Severity.Advice, Severity.Warning, Severity.Warning), ["9.4"], static (report, context) =>
        {
            if (context.Index.HasNoEvidence && report.Contributions.Count(static contribution => !string.IsNullOrWhiteSpace(contribution.Narrative)) is > 0 and var count)
            {
                context.FoundAt(nameof(StakeholderReport.Contributions), ("count", count));
            }
        }, given: [nameof(StakeholderReport.Contributions)], unless: [nameof(StakeholderReport.Evidence)]);

    /// <summary>
    /// Evidence can be found: by its web address, or by asking its publisher. Laws and agreements are found by their titles. What a
    /// person told, and what is not open to everyone, need not be found.
    /// </summary>
    private static readonly IRule EvidenceCanBeFound =
        Rule.BuiltIn<Evidence>("WHC1006", Severities.OnceSent(Severity.Advice), [], static (evidence, context) =>
        {
            if (evidence.Kind is not (EvidenceKind.Testimony or EvidenceKind.Legislation or EvidenceKind.Agreement)
                && evidence is not ({ Availability: EvidenceAvailability.OnRequest or EvidenceAvailability.Private } or { Consent: false })
                && string.IsNullOrWhiteSpace(evidence.Url) && string.IsNullOrWhiteSpace(evidence.Publisher))
            {
                context.FoundAt(nameof(Evidence.Url));
            }
        }, unless: [nameof(Evidence.Url)]);

    /// <summary>Evidence was there when it was cited.</summary>
    private static readonly IRule EvidenceIsNotFromTheFuture =
        Rule.BuiltIn<Evidence>("WHC3020", Severities.Always(Severity.Warning), [], static (evidence, context) =>
        {
            var day = context.Report.SubmittedOn ?? context.Today;
            if (evidence.Date is { } date && date.Earliest > day)
            {
                context.FoundAt(nameof(Evidence.Date), ("date", date), ("day", day));
            }
        }, given: [nameof(Evidence.Date)]);

    public static IReadOnlyList<IRule> All =>
    [
        EvidenceCanBeFound, EvidenceIdIsUnique, CitedEvidenceExists, EvidenceIsCited, ContributionIsDocumented, ReportBringsEvidence, EvidenceIsNotFromTheFuture,
    ];

    private static bool HasFigureWithEvidence(Contribution contribution)
    {
        for (var i = 0; i < contribution.Figures.Count; i++)
        {
            if (contribution.Figures[i].Evidence.Count > 0)
            {
                return true;
            }
        }

        return false;
    }
}
