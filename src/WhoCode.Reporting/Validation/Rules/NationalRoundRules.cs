namespace WhoCode.Reporting.Rules;

/// <summary>Rules that compare a national report with its round: who reports, when, and under which safeguards list.</summary>
internal static class NationalRoundRules
{
    /// <summary>Some of the support that was given should have gone to a country on the safeguards list in force for the round.</summary>
    private static readonly IRule SupportReachesTheListedCountries =
        Rule.BuiltIn<NationalReport>("WHC5019", ProfileSeverities.FromSubmission(FindingSeverity.Advice), ["3.3", "10.3"], static (report, context) =>
        {
            if (context.SafeguardsList is { } list && FirstSupport(report, list) is >= 0 and var first)
            {
                context.AddFinding(nameof(NationalReport.Support), first, nameof(Support.Countries), ("list", list.Id), ("round", context.Round!.Number));
            }
        }, given: [nameof(NationalReport.Support)]);

    /// <summary>The report should be submitted within the submission window of the round. If the deadline is unknown, only a report that is more than a year late is reported.</summary>
    private static readonly IRule NationalReportIsInTime =
        Rule.BuiltIn<NationalReport>("WHC5020", ProfileSeverities.Always(FindingSeverity.Warning), ["7.2(c)", "9.1"], static (report, context) =>
        {
            if (context.Round is { } round)
            {
                RoundRules.FindUntimely(report, round, round.NationalWindow, context);
            }
        }, given: [nameof(Report.SubmittedOn)]);

    /// <summary>Only Member States can report under 9.1.</summary>
    private static readonly IRule ReporterIsAMemberState =
        Rule.BuiltIn<NationalReport>("WHC5021", ProfileSeverities.Always(FindingSeverity.Error), ["9.1"], static (report, context) =>
        {
            if (report.MemberState is { } code && context.Catalog.Find(code) is var country && country?.Membership != WhoMembership.MemberState
                && (country is not null || context.Catalog.FindFormerCountry(code) is not null)) // WHC4007 reports a code that is neither
            {
                context.AddFinding(nameof(NationalReport.MemberState), ("country", Names.Of(code, context)));
            }
        }, given: [nameof(NationalReport.MemberState)]);

    public static IReadOnlyList<IRule> All => [SupportReachesTheListedCountries, NationalReportIsInTime, ReporterIsAMemberState];

    /// <summary>Returns the position of the first support that was given to countries, if no support went to a country on the list; otherwise, -1.</summary>
    private static int FirstSupport(NationalReport report, SafeguardsList list)
    {
        var first = -1;
        for (var i = 0; i < report.Support.Count; i++)
        {
            var support = report.Support[i];
            for (var c = 0; c < support.Countries.Count && support.Direction == SupportDirection.Given; c++)
            {
                if (support.Countries[c] == default || list.Contains(support.Countries[c]))
                {
                    return -1; // a skipped country may be on the list
                }

                first = first < 0 ? i : first;
            }
        }

        return first;
    }
}
