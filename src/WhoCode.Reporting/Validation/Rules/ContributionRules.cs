using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Primitives;
using WhoCode.Reporting.Reports;

namespace WhoCode.Reporting.Validation.Rules;

/// <summary>Rules on contributions by themselves: ids, periods, texts, recommendations.</summary>
internal static class ContributionRules
{
    /// <summary>A recommendation says of whom it is asked.</summary>
    private static readonly IRule RecommendationHasAnAddressee =
        Rule.BuiltIn<Recommendation>("WHC1003", Severities.OnceSent(Severity.Warning), [], static (recommendation, context) =>
        {
            if (string.IsNullOrWhiteSpace(recommendation.Addressee))
            {
                context.FoundAt(nameof(Recommendation.Addressee));
            }
        });

    /// <summary>No two contributions have the same id.</summary>
    private static readonly IRule ContributionIdIsUnique =
        Rule.BuiltIn<Contribution>("WHC3001", Severities.Always(Severity.Error), [], static (contribution, context) =>
        {
            if (contribution.Id is { Length: > 0 } id && context.Index.ContributionAt(id) is var first && first != context.Position)
            {
                context.FoundAt(nameof(Contribution.Id), ("id", id), ("number", first + 1));
            }
        });

    /// <summary>A period ends no earlier than it starts.</summary>
    private static readonly IRule PeriodDoesNotEndBeforeItStarts =
        Rule.BuiltIn<Period>("WHC3006", Severities.Always(Severity.Error), [], static (period, context) =>
        {
            if (period is { From: { } from, To: { } to } && to.Latest < from.Earliest)
            {
                context.FoundAt(nameof(Period.To), ("from", from), ("to", to));
            }
        });

    /// <summary>A period lies in the past: a report tells what happened.</summary>
    private static readonly IRule PeriodIsNotInTheFuture =
        Rule.BuiltIn<Period>("WHC3007", Severities.Always(Severity.Warning), [], static (period, context) =>
        {
            if (period is { From: null, To: null })
            {
                return;
            }

            var day = context.Report.SubmittedOn ?? context.Today;
            if (period.From is { } from && from.Earliest > day)
            {
                context.FoundAt(nameof(Period.From), ("date", from), ("day", day));
            }
            else if (period.To is { } to && to.Earliest > day)
            {
                context.FoundAt(nameof(Period.To), ("date", to), ("day", day));
            }
        });

    /// <summary>A country is not named as source and as destination without a word.</summary>
    private static readonly IRule CountryIsNotSourceAndDestination =
        Rule.BuiltIn<Contribution>("WHC3008", Severities.OnceSent(Severity.Advice), [], static (contribution, context) =>
        {
            for (var i = 0; i < contribution.DestinationCountries.Count; i++)
            {
                var country = contribution.DestinationCountries[i];
                if (contribution.SourceCountries.Holds(country))
                {
                    context.FoundAt(nameof(Contribution.DestinationCountries), i, ("country", context.Catalog.Find(country)?.Name ?? country.ToString()));
                }
            }
        });

    /// <summary>No two contributions tell the same story word for word.</summary>
    private static readonly IRule NarrativeIsNotRepeated =
        Rule.BuiltIn<Contribution>("WHC3009", Severities.Always(Severity.Warning), [], static (contribution, context) =>
        {
            if (!string.IsNullOrWhiteSpace(contribution.Narrative)
                && context.Index.NarrativeAt(contribution.Narrative) is var first && first != context.Position)
            {
                context.FoundAt(nameof(Contribution.Narrative), ("number", first + 1));
            }
        });

    public static IReadOnlyList<IRule> All =>
    [
        RecommendationHasAnAddressee, ContributionIdIsUnique, PeriodDoesNotEndBeforeItStarts, PeriodIsNotInTheFuture,
        CountryIsNotSourceAndDestination, NarrativeIsNotRepeated,
    ];
}
