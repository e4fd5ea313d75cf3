using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Testing;

/// <summary>Checks the cases themselves: there must be cases that fire and cases that stay silent, and none twice.</summary>
internal static class CaseChecks
{
    public static void Check(RuleTest test, RuleDescriptor rule, ProblemList problems)
    {
        if (test.Cases.All(given => given.IsSilent))
        {
            problems.Add("No case fires. Add a case with Fires: a report in which the rule must report a finding.");
        }

        if (!test.Cases.Any(given => given.IsSilent && CanFire(test, rule, given.Profile)))
        {
            problems.Add(test.Cases.Any(given => given.IsSilent)
                ? "Each case that stays silent is in a profile in which the severity of the rule is None, so it tests nothing. Add a case in another profile."
                : "No case stays silent. Add a case with StaysSilent: a near miss, in which the rule must report nothing.");
        }

        CheckNames(test.Cases, problems);
        CheckReports(test.Cases, problems);
    }

    /// <summary>Whether the rule is called in a profile, by its own severities or those of a round of the catalogue.</summary>
    public static bool CanFire(RuleTest test, RuleDescriptor rule, ValidationProfile profile) =>
        rule.Severities[profile] != FindingSeverity.None
        || test.Catalog.Rounds.SelectMany(round => round.SeverityOverrides).Any(severities => severities.Rule == rule.Id && severities.Severities[profile] != FindingSeverity.None);

    private static void CheckNames(IReadOnlyList<RuleTestCase> cases, ProblemList problems)
    {
        foreach (var name in cases.GroupBy(given => given.Name.Trim(), StringComparer.OrdinalIgnoreCase).Where(same => same.Skip(1).Any()))
        {
            problems.Add($"{name.Count()} cases have the name \"{name.Key}\". Give each case a name that states what only its report shows.");
        }
    }

    private static void CheckReports(IReadOnlyList<RuleTestCase> cases, ProblemList problems)
    {
        var contents = cases.Select(given => Snapshot.Of(given.Report)).ToList();
        for (var i = 1; i < cases.Count; i++)
        {
            for (var earlier = 0; earlier < i; earlier++)
            {
                var isSame = ReferenceEquals(cases[earlier].Report, cases[i].Report) || (contents[i].IsJson && contents[earlier] == contents[i]);
                if (isSame && cases[earlier].Profile == cases[i].Profile)
                {
                    problems.Add(Describe(cases[earlier], cases[i]));
                    break;
                }
            }
        }
    }

    private static string Describe(RuleTestCase first, RuleTestCase second) => first.IsSilent == second.IsSilent
        ? $"{first.Label} and case \"{second.Name}\" have the same report. Remove one of them."
        : $"{first.Label} and case \"{second.Name}\" contradict each other: they have the same report, but one should fire and the other stay silent. Correct one of them.";
}
