namespace WhoCode.Reporting.Rules;

/// <summary>Rules that hold a national report against its round: who reports in it, when, and under which list.</summary>
internal static class NationalRoundRules
{
    /// <summary>Some of the support that was given went to a country on the list in force for the round.</summary>
    private static readonly IRule SupportReachesTheListedCountries =
        Rule.BuiltIn<NationalReport>("WHC5019", ProfileSeverities.FromSubmission(FindingSeverity.Advice), ["3.3", "10.3"], static (report, context) =>
        {
            if (context.SafeguardsList is { } list && FirstSupport(report, list) is >= 0 and var first)
            {
                context.AddFinding(nameof(NationalReport.Support), first, nameof(Support.Countries), ("list", list), ("round", context.Round!.Number));
            }
        }, given: [nameof(NationalReport.Support)]);

    /// <summary>The report is sent while the round takes national reports. Where the dates are not known, only what is more than a year late is found.</summary>
    private static readonly IRule NationalReportIsInTime =
        Rule.BuiltIn<NationalReport>("WHC5020", ProfileSeverities.Always(FindingSeverity.Warning), ["7.2(c)", "9.1"], static (report, context) =>
        {
            if (context.Round is { } round)
            {
                RoundRules.FindUntimely(report, round, round.NationalWindow, context);
            }
        }, given: [nameof(Report.SubmittedOn)]);

    /// <summary>Only Member States report under 9.1.</summary>
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

    /// <summary>The first support that was given to countries, where none of them all is on the list; otherwise -1.</summary>
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
                    return -1; // one that could not be read may be on it
                }

                first = first < 0 ? i : first;
            }
        }

        return first;
    }
}
