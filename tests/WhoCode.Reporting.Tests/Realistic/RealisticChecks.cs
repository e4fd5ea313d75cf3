using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Realistic;

/// <summary>Validates the realistic reports and compares the findings with the reviewed ones.</summary>
internal static class RealisticChecks
{
    public static FindingList Validate(string name)
    {
        var expectations = RealisticFiles.Expectations(name);
        var validator = new ReportValidator(RuleSet.BuiltIn, ReportingCatalog.BuiltIn, new FixedDay(expectations.CheckedOn));
        var report = RealisticFiles.Report(name);
        return name.StartsWith("national-", StringComparison.Ordinal) || name.Contains("-national-", StringComparison.Ordinal)
            ? validator.ReadAndValidate<NationalReport>(report, expectations.Profile).Findings
            : validator.ReadAndValidate<StakeholderReport>(report, expectations.Profile).Findings;
    }

    /// <summary>Copies the assessments to the current findings; a new finding has none.</summary>
    public static Judgement Judge(string name)
    {
        var judged = RealisticFiles.Judgement(name).Findings.ToList();
        var findings = Validate(name).Select(Known).ToList();
        var answered = findings.Where(finding => finding.Verdict == Verdict.Right).Select(finding => finding.Expectation).ToHashSet();
        return new(findings, [.. RealisticFiles.Expectations(name).Expected.Select(one => one.Id).Where(id => !answered.Contains(id))]);

        JudgedFinding Known(Finding finding)
        {
            var current = new JudgedFinding(finding.RuleId.ToString(), finding.Severity, finding.Pointer.ToString(), Verdict.Unjudged, null, finding.Message);
            var known = judged.FindIndex(current.IsAbout);
            if (known < 0)
            {
                return current;
            }

            var verdict = judged[known];
            judged.RemoveAt(known);
            return verdict;
        }
    }
}
