using WhoCode.Reporting.Code;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Languages;
using WhoCode.Reporting.Reports;

namespace WhoCode.Reporting.Validation.Rules;

/// <summary>Rules on who reports, and for where.</summary>
internal static class ReportRules
{
    /// <summary>A scope narrower than the world names its countries or regions.</summary>
    private static readonly IRule ScopeNamesItsCountries = Rule.BuiltIn<Scope>("WHC3014", Severities.OnceSent(Severity.Warning), [], static (scope, context) =>
    {
        var isMissing = scope.Level switch
        {
            ScopeLevel.National or ScopeLevel.Subnational => scope.Countries.Count == 0,
            ScopeLevel.Regional => scope.Countries.Count == 0 && scope.WhoRegions.Count == 0,
            _ => false,
        };
        if (isMissing)
        {
            context.FoundAt(nameof(Scope.Countries), ("level", Labels.Of(scope.Level!.Value)));
        }
    });

    /// <summary>The reporter belongs to the circle of 2.2; a Member State reports by the national instrument.</summary>
    private static readonly IRule ReporterIsAStakeholder =
        Rule.BuiltIn<Reporter>("WHC4011", Severities.Always(Severity.Error), ["2.2", "9.4", "9.1"], static (reporter, context) =>
        {
            if (reporter.Kind == StakeholderKind.MemberState)
            {
                context.FoundAt(nameof(Reporter.Kind), ("instrument", ReportingChannel.MemberStates.Instrument));
            }
        });

    public static IReadOnlyList<IRule> All => [ScopeNamesItsCountries, ReporterIsAStakeholder];
}
