using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Testing;

/// <summary>Looks at the cases by themselves: that both sides are there, and none twice.</summary>
internal static class CaseChecks
{
    public static void Check(RuleTest test, RuleDescriptor rule, ProblemList problems)
    {
        if (test.Cases.All(given => given.IsSilent))
        {
            problems.Add("No case fires. Add one with Fires: a report in which the rule must find something.");
        }

        if (!test.Cases.Any(given => given.IsSilent && CanSpeak(test, rule, given.Profile)))
        {
            problems.Add(test.Cases.Any(given => given.IsSilent)
                ? "Every case that stays silent is in a profile in which the severity of the rule is None, and so shows nothing. Add one in another profile."
                : "No case stays silent. Add one with StaysSilent: a near miss, in which the rule must find nothing.");
        }

        CheckNames(test.Cases, problems);
        CheckReports(test.Cases, problems);
    }

    /// <summary>Whether the rule is run in a profile at all: by itself, or because a round of the catalogue grades it.</summary>
    public static bool CanSpeak(RuleTest test, RuleDescriptor rule, ValidationProfile profile) =>
        rule.Severities[profile] != FindingSeverity.None
        || test.Catalog.Rounds.SelectMany(round => round.SeverityOverrides).Any(grade => grade.Rule == rule.Id && grade.Severities[profile] != FindingSeverity.None);

    private static void CheckNames(IReadOnlyList<RuleTestCase> cases, ProblemList problems)
    {
        foreach (var name in cases.GroupBy(given => given.Name.Trim(), StringComparer.OrdinalIgnoreCase).Where(same => same.Skip(1).Any()))
        {
            problems.Add($"{name.Count()} cases are named \"{name.Key}\". Say in each name what its report shows and no other does.");
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
                    problems.Add(Tell(cases[earlier], cases[i]));
                    break;
                }
            }
        }
    }

    private static string Tell(RuleTestCase first, RuleTestCase second) => first.IsSilent == second.IsSilent
        ? $"{first.Label} and case \"{second.Name}\" have the same report. Leave one out."
        : $"{first.Label} and case \"{second.Name}\" contradict each other: with the same report, one should fire and the other stay silent.";
}
