namespace WhoCode.Reporting.Rules;

/// <summary>Rules on what a Member State reports besides numbers: its authority, measures, agreements and the countries that it names.</summary>
internal static class NationalRules
{
    /// <summary>The designated national authority should have a website or contact data.</summary>
    private static readonly IRule AuthorityCanBeContacted =
        Rule.BuiltIn<DesignatedAuthority>("WHC5001", ProfileSeverities.FromSubmission(FindingSeverity.Warning), ["7.3"], static (authority, context) =>
        {
            if (string.IsNullOrWhiteSpace(authority.Website) && string.IsNullOrWhiteSpace(authority.Contact?.Email)
                && string.IsNullOrWhiteSpace(authority.Contact?.Telephone) && string.IsNullOrWhiteSpace(authority.Contact?.Address))
            {
                context.AddFinding(nameof(DesignatedAuthority.Contact));
            }
        }, unless: [nameof(DesignatedAuthority.Website)]);

    /// <summary>A measure that reports results or lessons should state what was done.</summary>
    private static readonly IRule MeasureDescribesWhatWasDone =
        Rule.BuiltIn<Measure>("WHC5002", ProfileSeverities.FromSubmission(FindingSeverity.Warning), ["9.1"], static (measure, context) =>
        {
            if (string.IsNullOrWhiteSpace(measure.Measures)
                && (HasOutcome(measure) || (HasBegun(measure) && string.IsNullOrWhiteSpace(measure.Difficulties))))
            {
                context.AddFinding(nameof(Measure.Measures));
            }
        }, unless: [nameof(Measure.Measures)]);

    /// <summary>A measure that is in place or has ended should report results, difficulties or lessons.</summary>
    private static readonly IRule MeasureDescribesItsResults =
        Rule.BuiltIn<Measure>("WHC5003", ProfileSeverities.FromSubmission(FindingSeverity.Advice), ["9.1"], static (measure, context) =>
        {
            if (measure.Status is MeasureStatus.InPlace or MeasureStatus.Ended && !string.IsNullOrWhiteSpace(measure.Measures)
                && !HasOutcome(measure) && string.IsNullOrWhiteSpace(measure.Difficulties))
            {
                context.AddFinding(nameof(Measure.Results), ("status", Labels.For(measure.Status.Value)));
            }
        }, given: [nameof(Measure.Status), nameof(Measure.Measures)], unless: [nameof(Measure.Results)]);

    /// <summary>An agreement should name its partners. Until it is signed, the partners may ask not to be named.</summary>
    private static readonly IRule AgreementNamesItsPartners =
        Rule.BuiltIn<Agreement>("WHC5004", ProfileSeverities.FromSubmission(FindingSeverity.Warning), ["5.2"], static (agreement, context) =>
        {
            if (agreement.Partners.Count == 0 && agreement.PartnerSubdivisions.Count == 0 && agreement.OtherPartners.Count == 0
                && agreement.Status != AgreementStatus.UnderNegotiation)
            {
                context.AddFinding(nameof(Agreement.Partners));
            }
        }, unless: [nameof(Agreement.Partners)]);

    /// <summary>A bilateral agreement should have only one partner country besides the Member State.</summary>
    private static readonly IRule BilateralAgreementHasOnePartner =
        Rule.BuiltIn<Agreement>("WHC5005", ProfileSeverities.Always(FindingSeverity.Warning), ["5.2"], static (agreement, context) =>
        {
            CountryCode? first = null;
            for (var i = 0; i < agreement.Partners.Count && agreement.Type == AgreementType.Bilateral; i++)
            {
                var partner = agreement.Partners[i];
                if (partner == default || partner == (context.Report as NationalReport)?.MemberState) // WHC5006 reports the Member State itself
                {
                    continue;
                }

                first ??= partner;
                if (partner != first)
                {
                    context.AddFinding(nameof(Agreement.Partners), i, ("one", Names.Of(first.Value, context)), ("other", Names.Of(partner, context)));
                    return;
                }
            }
        }, given: [nameof(Agreement.Partners)]);

    /// <summary>A law should not come into force after the report that states it.</summary>
    private static readonly IRule LawIsInForceWhenTheReportIsSent =
        Rule.BuiltIn<Law>("WHC5024", ProfileSeverities.Always(FindingSeverity.Warning), [], static (law, context) =>
        {
            var day = context.Report.SubmittedOn ?? context.Today;
            if (law.InForceSince is { } date && date.Earliest > day)
            {
                context.AddFinding(nameof(Law.InForceSince), ("date", date), ("day", day));
            }
        }, given: [nameof(Law.InForceSince)]);

    /// <summary>An amount should be written in full, and its currency without a word for a large number.</summary>
    private static readonly IRule AmountIsWrittenInFull =
        Rule.BuiltIn<Support>("WHC5026", ProfileSeverities.FromSubmission(FindingSeverity.Warning), [], static (support, context) =>
        {
            if (support is { Amount: { } amount, Currency: { } currency } && FigureUnits.HasLargeNumber(currency))
            {
                context.AddFinding(nameof(Support.Currency), ("currency", TextForms.Excerpt(currency)), ("amount", amount));
            }
        }, given: [nameof(Support.Amount), nameof(Support.Currency)]);

    /// <summary>A partner country should not be the Member State that reports. Only a warning, because the rest of the report can be used.</summary>
    private static readonly IRule CountryIsNotTheReporter = new OtherCountry("WHC5006", nameof(CountryIsNotTheReporter));

    public static IReadOnlyList<IRule> All =>
    [
        AuthorityCanBeContacted, MeasureDescribesWhatWasDone, MeasureDescribesItsResults, AgreementNamesItsPartners, BilateralAgreementHasOnePartner,
        CountryIsNotTheReporter, LawIsInForceWhenTheReportIsSent, AmountIsWrittenInFull,
    ];

    private static bool HasOutcome(Measure measure) => !(string.IsNullOrWhiteSpace(measure.Results) && string.IsNullOrWhiteSpace(measure.Lessons));

    private static bool HasBegun(Measure measure) => measure.Status is MeasureStatus.Begun or MeasureStatus.InPlace or MeasureStatus.Ended;

    /// <summary>One rule on all nodes that name a country other than the one that reports.</summary>
    private sealed class OtherCountry(string id, string name) : IRule<Agreement>, IRule<Support>, IRule<TrainingCountry>, IRule<WorkforceFlow>
    {
        public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn(id, name, ProfileSeverities.Always(FindingSeverity.Warning)) with
        {
            WhenGiven = [nameof(Agreement.Partners), nameof(Support.Countries), nameof(TrainingCountry.Country)],
        };

        public void Check(Agreement node, RuleContext context) => Check(node.Partners, nameof(Agreement.Partners), context);

        public void Check(Support node, RuleContext context) => Check(node.Countries, nameof(Support.Countries), context);

        public void Check(TrainingCountry node, RuleContext context) => Check(node.Country, nameof(TrainingCountry.Country), context);

        public void Check(WorkforceFlow node, RuleContext context) => Check(node.Country, nameof(WorkforceFlow.Country), context);

        private static bool IsReporter(CountryCode? country, RuleContext context) =>
            country is { } code && code != default && context.Report is NationalReport report && report.MemberState == code;

        private static void Check(CountryCode? country, string property, RuleContext context)
        {
            if (IsReporter(country, context))
            {
                context.AddFinding(property, ("country", Names.Of(country!.Value, context)));
            }
        }

        private static void Check(IReadOnlyList<CountryCode> countries, string property, RuleContext context)
        {
            for (var i = 0; i < countries.Count; i++)
            {
                if (IsReporter(countries[i], context))
                {
                    context.AddFinding(property, i, ("country", Names.Of(countries[i], context)));
                }
            }
        }
    }
}
