namespace WhoCode.Reporting.Rules;

/// <summary>Rules that compare a report with its reporting round.</summary>
internal static class RoundRules
{
    /// <summary>The round must be in the catalogue.</summary>
    private static readonly IRule RoundIsKnown =
        Rule.BuiltIn<Report>("WHC4001", ProfileSeverities.Always(FindingSeverity.Error), [], static (report, context) =>
        {
            if (report.Round is { } number && context.Round is null)
            {
                context.AddFinding(nameof(Report.Round), ("round", number), ("known", context.Catalog.Rounds.Select(round => round.Number)));
            }
        }, allowsDeviations: false, given: [nameof(Report.Round)]);

    /// <summary>The round must have an instrument for stakeholders.</summary>
    private static readonly IRule RoundAcceptsStakeholderReports =
        Rule.BuiltIn<StakeholderReport>("WHC4002", ProfileSeverities.Always(FindingSeverity.Error), ["9.4"], static (_, context) =>
        {
            if (context.Round is { StakeholderWindow: null } round)
            {
                context.AddFinding(nameof(Report.Round), ("round", round.Number), ("year", round.Year));
            }
        });

    /// <summary>The report must refer to the edition of the Code that its round is based on.</summary>
    private static readonly IRule CodeEditionFitsTheRound =
        Rule.BuiltIn<Report>("WHC4004", ProfileSeverities.Always(FindingSeverity.Warning), [], static (report, context) =>
        {
            if (report.CodeEdition is { } edition && context.Round is { } round && round.CodeEdition is { } expected && edition != expected)
            {
                context.AddFinding(nameof(Report.CodeEdition), ("edition", edition), ("round", round.Number), ("expected", expected));
            }
        }, given: [nameof(Report.Round), nameof(Report.CodeEdition)]);

    /// <summary>The round must have begun, as far as the catalogue knows.</summary>
    private static readonly IRule RoundHasBegun =
        Rule.BuiltIn<Report>("WHC4018", ProfileSeverities.Always(FindingSeverity.Warning), [], static (_, context) =>
        {
            if (context.Round is { Year: null } round)
            {
                context.AddFinding(nameof(Report.Round), ("round", round.Number));
            }
        }, given: [nameof(Report.Round)]);

    /// <summary>The report should be submitted within the submission window of the round. If the deadline is unknown, only a report that is more than a year late is reported.</summary>
    private static readonly IRule ReportIsInTime =
        Rule.BuiltIn<StakeholderReport>("WHC4005", ProfileSeverities.Always(FindingSeverity.Warning), ["9.4"], static (report, context) =>
        {
            if (context.Round is { StakeholderWindow: { } window } round)
            {
                FindUntimely(report, round, window, context);
            }
        }, given: [nameof(Report.SubmittedOn)]);

    /// <summary>The thematic field must be one of the round's instrument, if its fields are known.</summary>
    private static readonly IRule FieldIsInTheInstrument =
        Rule.BuiltIn<Contribution>("WHC4016", ProfileSeverities.Always(FindingSeverity.Warning), ["9.4"], static (contribution, context) =>
        {
            if (contribution.Field is { } id && context.Catalog.Find(id) is { } field
                && context.Round is { FieldSet: { } setId } round && context.Catalog.Find(setId) is { } set && set.Find(id) is null)
            {
                context.AddFinding(nameof(Contribution.Field), ("field", field.Title), ("round", round.Number), ("set", set.Title));
            }
        }, given: [nameof(Contribution.Field)]);

    public static IReadOnlyList<IRule> All =>
        [RoundIsKnown, RoundAcceptsStakeholderReports, CodeEditionFitsTheRound, ReportIsInTime, FieldIsInTheInstrument, RoundHasBegun];

    /// <summary>Reports a submission before the window opens, after its deadline, or more than a year after a round without a known deadline.</summary>
    public static void FindUntimely(Report report, ReportingRound round, SubmissionWindow window, RuleContext context)
    {
        if (report.SubmittedOn is not { } day)
        {
            return;
        }

        var when =
            window.IsLate(day) ? LocalizedText.FromKey("rule.WHC4005.late").WithArguments(("date", window.Deadline))
            : window.GetState(day) == SubmissionWindowState.Closed ? LocalizedText.FromKey("rule.WHC4005.early").WithArguments(("date", window.Opens))
            : round.IsLongPast(window, day) ? LocalizedText.FromKey("rule.WHC4005.long-past").WithArguments(("year", round.ReferenceDay!.Value.Year))
            : null;
        if (when is not null)
        {
            context.AddFinding(nameof(Report.SubmittedOn), ("day", day), ("round", round.Number), ("when", when));
        }
    }
}
