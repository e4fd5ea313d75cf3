namespace WhoCode.Reporting.Rules;

/// <summary>Rules on single contributions: ids, periods, texts and recommendations.</summary>
internal static class ContributionRules
{
    /// <summary>A recommendation should state its addressee.</summary>
    private static readonly IRule RecommendationHasAnAddressee =
        Rule.BuiltIn<Recommendation>("WHC1003", ProfileSeverities.FromSubmission(FindingSeverity.Warning), [], static (recommendation, context) =>
            context.AddGap(recommendation, nameof(Recommendation.Addressee), static (asked, _) => string.IsNullOrWhiteSpace(asked.Addressee)),
        unless: [nameof(Recommendation.Addressee)]);

    /// <summary>A contribution with a narrative should cite the paragraphs of the Code that it is about.</summary>
    private static readonly IRule ContributionCitesAParagraph =
        Rule.BuiltIn<Contribution>("WHC1004", ProfileSeverities.FromSubmission(FindingSeverity.Advice), [], static (contribution, context) =>
            context.AddGap(contribution, nameof(Contribution.Paragraphs),
                static (asked, _) => string.IsNullOrWhiteSpace(asked.Narrative) ? null : asked.Paragraphs.Count == 0),
        given: [nameof(Contribution.Narrative)], unless: [nameof(Contribution.Paragraphs)]);

    /// <summary>A contribution with a narrative should state when it happened, by its period, the years of its figures or the dates of its evidence.</summary>
    private static readonly IRule ContributionHasADate =
        Rule.BuiltIn<Contribution>("WHC1005", ProfileSeverities.FromSubmission(FindingSeverity.Advice), [], static (contribution, context) =>
            context.AddGap(contribution, nameof(Contribution.Period), static (asked, context) => string.IsNullOrWhiteSpace(asked.Narrative)
                ? null
                : asked.Period is null or { From: null, To: null } && !IsDatedOtherwise(asked, context)),
        given: [nameof(Contribution.Narrative)]);

    /// <summary>No two contributions may have the same id.</summary>
    private static readonly IRule ContributionIdIsUnique =
        Rule.BuiltIn<Contribution>("WHC3001", ProfileSeverities.Always(FindingSeverity.Error), [], static (contribution, context) =>
        {
            if (contribution.Id is { Length: > 0 } id && context.References.ContributionAlikeAt(context.ItemIndex) is var first && first != context.ItemIndex)
            {
                context.AddFinding(nameof(Contribution.Id), ("id", TextForms.Excerpt(id)), ("number", first + 1));
            }
        }, allowsDeviations: false);

    /// <summary>A period must not end before it starts.</summary>
    private static readonly IRule PeriodDoesNotEndBeforeItStarts =
        Rule.BuiltIn<ReportedPeriod>("WHC3006", ProfileSeverities.Always(FindingSeverity.Error), [], static (period, context) =>
        {
            if (period is { From: { } from, To: { } to } && to.Latest < from.Earliest)
            {
                context.AddFinding(nameof(ReportedPeriod.To), ("from", from), ("to", to));
            }
        }, given: [nameof(ReportedPeriod.From), nameof(ReportedPeriod.To)]);

    /// <summary>
    /// A period must not start or end, and an agreement must not be signed, after the report. The validity of an agreement may extend beyond that,
    /// and a figure may be a projection.
    /// </summary>
    private static readonly IRule PeriodIsNotInTheFuture = new PastPeriod("WHC3007", nameof(PeriodIsNotInTheFuture));

    /// <summary>
    /// A country should not be the only source or the only destination if it is on the other side too. Where several countries are on both
    /// sides, people move in both directions.
    /// </summary>
    private static readonly IRule CountryIsNotSourceAndDestination =
        Rule.BuiltIn<Contribution>("WHC3008", ProfileSeverities.FromSubmission(FindingSeverity.Advice), [], static (contribution, context) =>
        {
            for (var i = 0; i < contribution.DestinationCountries.Count && Limits.CanBeCompared(contribution.SourceCountries.Count); i++)
            {
                var country = contribution.DestinationCountries[i];
                if (contribution.SourceCountries.Holds(country) && (IsOnly(country, contribution.SourceCountries) || IsOnly(country, contribution.DestinationCountries)))
                {
                    context.AddFinding(nameof(Contribution.DestinationCountries), i, ("country", context.Catalog.Find(country)?.Name ?? country.ToString()));
                }
            }
        }, given: [nameof(Contribution.SourceCountries), nameof(Contribution.DestinationCountries)]);

    /// <summary>No two contributions should have the same narrative.</summary>
    private static readonly IRule NarrativeIsNotRepeated =
        Rule.BuiltIn<Contribution>("WHC3009", ProfileSeverities.Always(FindingSeverity.Warning), [], static (contribution, context) =>
        {
            if (!string.IsNullOrWhiteSpace(contribution.Narrative)
                && context.References.NarrativeAlikeAt(context.ItemIndex) is var first && first != context.ItemIndex)
            {
                context.AddFinding(nameof(Contribution.Narrative), ("number", first + 1));
            }
        });

    public static IReadOnlyList<IRule> All =>
    [
        RecommendationHasAnAddressee, ContributionCitesAParagraph, ContributionHasADate, ContributionIdIsUnique,
        PeriodDoesNotEndBeforeItStarts, PeriodIsNotInTheFuture, CountryIsNotSourceAndDestination, NarrativeIsNotRepeated,
    ];

    private static bool IsOnly(CountryCode country, IReadOnlyList<CountryCode> countries) => countries.All(other => other == country);

    private static bool IsDatedOtherwise(Contribution contribution, RuleContext context)
    {
        for (var i = 0; i < contribution.Figures.Count; i++)
        {
            if (contribution.Figures[i] is { Year: not null } or { Period: { From: not null } or { To: not null } })
            {
                return true;
            }
        }

        for (var i = 0; i < contribution.Evidence.Count; i++)
        {
            if (context.References.IndexOfEvidence(contribution.Evidence[i]) is >= 0 and var at && context.Report.Evidence[at].Date is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One rule on all nodes that state when something happened.</summary>
    private sealed class PastPeriod(string id, string name) : IRule<Contribution>, IRule<Support>, IRule<Agreement>
    {
        public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn(id, name, ProfileSeverities.Always(FindingSeverity.Warning)) with { WhenGiven = [nameof(Contribution.Period), nameof(Agreement.SignedOn)] };

        public void Check(Contribution node, RuleContext context) => Check(node.Period, context);

        public void Check(Support node, RuleContext context) => Check(node.Period, context);

        public void Check(Agreement node, RuleContext context)
        {
            var day = context.Report.SubmittedOn ?? context.Today;
            if (node.SignedOn is { } date && date.Earliest > day)
            {
                context.AddFinding(nameof(Agreement.SignedOn), ("date", date), ("day", day));
            }
        }

        private static void Check(ReportedPeriod? period, RuleContext context)
        {
            if (period is null or { From: null, To: null })
            {
                return;
            }

            var day = context.Report.SubmittedOn ?? context.Today;
            if (period.From is { } from && from.Earliest > day)
            {
                context.AddFinding(JsonPointer.Parse("/period/from"), ("date", from), ("day", day));
            }
            else if (period.To is { } to && to.Earliest > day)
            {
                context.AddFinding(JsonPointer.Parse("/period/to"), ("date", to), ("day", day));
            }
        }
    }
}
