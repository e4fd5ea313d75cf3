namespace WhoCode.Reporting.Rules;

/// <summary>Rules on the reporter, the scope, the submission and the answers of a report.</summary>
internal static class ReportRules
{
    /// <summary>A scope other than the world must name its countries or regions.</summary>
    private static readonly IRule ScopeNamesItsCountries = Rule.BuiltIn<Scope>("WHC3014", ProfileSeverities.FromSubmission(FindingSeverity.Warning), [], static (scope, context) =>
    {
        var isMissing = scope.Level switch
        {
            ScopeLevel.National or ScopeLevel.Subnational => scope.Countries.Count == 0 && scope.Subdivisions.Count == 0,
            ScopeLevel.Regional => scope.Countries.Count == 0 && scope.WhoRegions.Count == 0,
            _ => false,
        };
        if (isMissing)
        {
            context.AddFinding(nameof(Scope.Countries), ("level", Labels.For(scope.Level!.Value)));
        }
    }, unless: [nameof(Scope.Countries)]);

    /// <summary>A report about one country must name one country.</summary>
    private static readonly IRule NationalScopeNamesOneCountry =
        Rule.BuiltIn<Scope>("WHC3017", ProfileSeverities.Always(FindingSeverity.Warning), [], static (scope, context) =>
        {
            if (scope.Level is ScopeLevel.National or ScopeLevel.Subnational && HasSeveral(scope.Countries))
            {
                context.AddFinding(nameof(Scope.Countries), ("level", Labels.For(scope.Level.Value)), ("count", scope.Countries.Count));
            }
        }, given: [nameof(Scope.Countries)]);

    /// <summary>The reporter should be named, unless the name is withheld.</summary>
    private static readonly IRule ReporterIsNamed =
        Rule.BuiltIn<Reporter>("WHC1009", ProfileSeverities.FromSubmission(FindingSeverity.Error), [], static (reporter, context) =>
        {
            if (string.IsNullOrWhiteSpace(reporter.Name) && reporter.NameWithheld != true)
            {
                context.AddFinding(nameof(Reporter.Name));
            }
        }, allowsDeviations: false, unless: [nameof(Reporter.Name)]);

    /// <summary>The reporter should have a website or contact data. A reporter who withholds the name may not want to be contacted.</summary>
    private static readonly IRule ReporterCanBeContacted =
        Rule.BuiltIn<Reporter>("WHC1007", ProfileSeverities.Create(FindingSeverity.None, FindingSeverity.Advice, FindingSeverity.None), [], static (reporter, context) =>
        {
            if (reporter.NameWithheld != true && string.IsNullOrWhiteSpace(reporter.Website) && string.IsNullOrWhiteSpace(reporter.Contact?.Email)
                && string.IsNullOrWhiteSpace(reporter.Contact?.Telephone) && string.IsNullOrWhiteSpace(reporter.Contact?.Address))
            {
                context.AddFinding(nameof(Reporter.Contact));
            }
        }, unless: [nameof(Reporter.Website)]);

    /// <summary>The reporter and its co-signatories must be stakeholders as listed in 2.2. A Member State submits a national report instead.</summary>
    private static readonly IRule ReporterIsAStakeholder = new Stakeholders("WHC4011", nameof(ReporterIsAStakeholder));

    /// <summary>The date of submission must not be in the future. Tomorrow is allowed, because in some time zones it has begun.</summary>
    private static readonly IRule SubmissionIsNotInTheFuture =
        Rule.BuiltIn<Report>("WHC3019", ProfileSeverities.Always(FindingSeverity.Warning), [], static (report, context) =>
        {
            if (report.SubmittedOn is { } day && day > context.Today.AddDays(1))
            {
                context.AddFinding(nameof(Report.SubmittedOn), ("day", day), ("today", context.Today));
            }
        }, given: [nameof(Report.SubmittedOn)]);

    /// <summary>An earlier report should be identified by its id, title or date.</summary>
    private static readonly IRule EarlierReportIsIdentified =
        Rule.BuiltIn<EarlierReport>("WHC3026", ProfileSeverities.FromSubmission(FindingSeverity.Warning), [], static (earlier, context) =>
        {
            if (string.IsNullOrWhiteSpace(earlier.Id) && string.IsNullOrWhiteSpace(earlier.Title) && earlier.SubmittedOn is null)
            {
                context.AddFinding(nameof(EarlierReport.Id));
            }
        }, given: [nameof(EarlierReport.Relation)]);

    /// <summary>A question of an instrument should be answered once.</summary>
    private static readonly IRule AnswerIsGivenOnce =
        Rule.BuiltIn<Report>("WHC3027", ProfileSeverities.Always(FindingSeverity.Warning), [], static (report, context) =>
        {
            var answers = report.Answers;
            for (var i = 1; i < answers.Count && Limits.CanBeCompared(answers.Count); i++)
            {
                for (var earlier = 0; earlier < i && answers[i] is { Instrument.Length: > 0, Question.Length: > 0 }; earlier++)
                {
                    if (answers[earlier].Instrument == answers[i].Instrument && answers[earlier].Question == answers[i].Question)
                    {
                        context.AddFinding(nameof(Report.Answers), i, nameof(InstrumentAnswer.Question),
                            ("question", TextForms.Excerpt(answers[i].Question!)), ("instrument", TextForms.Excerpt(answers[i].Instrument!)), ("number", earlier + 1));
                        break;
                    }
                }
            }
        }, given: [nameof(Report.Answers)]);

    public static IReadOnlyList<IRule> All =>
    [
        ScopeNamesItsCountries, NationalScopeNamesOneCountry, ReporterIsNamed, ReporterCanBeContacted, ReporterIsAStakeholder, SubmissionIsNotInTheFuture,
        EarlierReportIsIdentified, AnswerIsGivenOnce,
    ];

    private static bool HasSeveral(IReadOnlyList<CountryCode> countries)
    {
        for (var i = 1; i < countries.Count; i++)
        {
            if (countries[i] != countries[0])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One rule on the reporter and the co-signatories.</summary>
    private sealed class Stakeholders(string id, string name) : IRule<Reporter>, IRule<CoSignatory>
    {
        public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn(id, name, ProfileSeverities.Always(FindingSeverity.Error), "2.2", "9.4", "9.1");

        public void Check(Reporter node, RuleContext context) => Check(node.Kind, nameof(Reporter.Kind), context);

        public void Check(CoSignatory node, RuleContext context) => Check(node.Kind, nameof(CoSignatory.Kind), context);

        private static void Check(StakeholderKind? kind, string property, RuleContext context)
        {
            if (kind == StakeholderKind.MemberState)
            {
                context.AddFinding(property, ("instrument", ReportingChannel.MemberStates.Instrument));
            }
        }
    }
}
