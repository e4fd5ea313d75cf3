namespace WhoCode.Reporting.Rules;

/// <summary>Rules on evidence: whether a report contains evidence, and whether citations and evidence match.</summary>
internal static class EvidenceRules
{
    /// <summary>No two pieces of evidence may have the same id.</summary>
    private static readonly IRule EvidenceIdIsUnique =
        Rule.BuiltIn<Evidence>("WHC3002", ProfileSeverities.Always(FindingSeverity.Error), [], static (evidence, context) =>
        {
            if (evidence.Id is { Length: > 0 } id && context.References.EvidenceAlikeAt(context.ItemIndex) is var first && first != context.ItemIndex)
            {
                context.AddFinding(nameof(Evidence.Id), ("id", TextForms.Excerpt(id)), ("number", first + 1));
            }
        }, allowsDeviations: false);

    /// <summary>Evidence that is cited must be in the report.</summary>
    private static readonly IRule CitedEvidenceExists =
        Rule.BuiltIn<ICitesEvidence>("WHC3003", ProfileSeverities.Always(FindingSeverity.Error), [], static (part, context) =>
        {
            for (var i = 0; i < part.Evidence.Count; i++)
            {
                if (context.References.IndexOfEvidence(part.Evidence[i]) < 0 && context.References.HasAllEvidence)
                {
                    context.AddFinding(nameof(ICitesEvidence.Evidence), i, ("id", TextForms.Excerpt(part.Evidence[i])), ("suggestion", Suggestions.Alike(context.References.EvidenceLike(part.Evidence[i]))));
                }
            }
        }, allowsDeviations: false, given: [nameof(ICitesEvidence.Evidence)]);

    /// <summary>Evidence in the report should be cited.</summary>
    private static readonly IRule EvidenceIsCited =
        Rule.BuiltIn<Evidence>("WHC3004", ProfileSeverities.FromSubmission(FindingSeverity.Advice), [], static (evidence, context) =>
        {
            if (evidence.Id is { Length: > 0 } id && !context.References.IsCitedAt(context.ItemIndex) && context.References.HasAllCitations)
            {
                context.AddGap(evidence, null, static (asked, context) => string.IsNullOrEmpty(asked.Id) ? null : !context.References.IsCited(asked.Id), ("id", TextForms.Excerpt(id)));
            }
        });

    /// <summary>A contribution with a narrative should cite evidence, itself or in its figures.</summary>
    private static readonly IRule ContributionIsDocumented =
        Rule.BuiltIn<Contribution>("WHC3005", ProfileSeverities.Create(FindingSeverity.Advice, FindingSeverity.Warning, FindingSeverity.Warning), ["9.4"], static (contribution, context) =>
            context.AddGap(contribution, nameof(Contribution.Evidence), static (asked, context) =>
                string.IsNullOrWhiteSpace(asked.Narrative) || context.References.HasNoEvidence ? null : asked.Evidence.Count == 0 && !HasFigureWithEvidence(asked)),
        given: [nameof(Contribution.Narrative)], unless: [nameof(Contribution.Evidence)]);

    /// <summary>A report with a narrative should contain evidence. Reported once, instead of at each contribution and figure.</summary>
    private static readonly IRule ReportHasEvidence =
        Rule.BuiltIn<StakeholderReport>("WHC3034", ProfileSeverities.Create(FindingSeverity.Advice, FindingSeverity.Warning, FindingSeverity.Warning), ["9.4"], static (report, context) =>
        {
            if (context.References.HasNoEvidence && report.Contributions.Count(static contribution => !string.IsNullOrWhiteSpace(contribution.Narrative)) is > 0 and var count)
            {
                context.AddFinding(nameof(StakeholderReport.Contributions), ("count", count));
            }
        }, given: [nameof(StakeholderReport.Contributions)], unless: [nameof(StakeholderReport.Evidence)]);

    /// <summary>
    /// Evidence should have a web address or a publisher, so that it can be found. Laws and agreements are found by their titles.
    /// Testimony, and evidence that is not public, need not be found.
    /// </summary>
    private static readonly IRule EvidenceCanBeFound =
        Rule.BuiltIn<Evidence>("WHC1006", ProfileSeverities.FromSubmission(FindingSeverity.Advice), [], static (evidence, context) =>
        {
            if (evidence.Kind is not (EvidenceKind.Testimony or EvidenceKind.Legislation or EvidenceKind.Agreement)
                && evidence is not ({ Availability: EvidenceAvailability.OnRequest or EvidenceAvailability.Private } or { Consent: false })
                && string.IsNullOrWhiteSpace(evidence.Url) && string.IsNullOrWhiteSpace(evidence.Publisher))
            {
                context.AddFinding(nameof(Evidence.Url));
            }
        }, unless: [nameof(Evidence.Url)]);

    /// <summary>Evidence must not be dated after the report.</summary>
    private static readonly IRule EvidenceIsNotFromTheFuture =
        Rule.BuiltIn<Evidence>("WHC3020", ProfileSeverities.Always(FindingSeverity.Warning), [], static (evidence, context) =>
        {
            var day = context.Report.SubmittedOn ?? context.Today;
            if (evidence.Date is { } date && date.Earliest > day)
            {
                context.AddFinding(nameof(Evidence.Date), ("date", date), ("day", day));
            }
        }, given: [nameof(Evidence.Date)]);

    public static IReadOnlyList<IRule> All =>
    [
        EvidenceCanBeFound, EvidenceIdIsUnique, CitedEvidenceExists, EvidenceIsCited, ContributionIsDocumented, ReportHasEvidence, EvidenceIsNotFromTheFuture,
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
