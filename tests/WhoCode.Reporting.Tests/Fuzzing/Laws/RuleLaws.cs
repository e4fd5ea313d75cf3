using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Fuzzing.Laws;

/// <summary>Rules do not change reports, and find the same wherever a report comes from.</summary>
internal static class RuleLaws
{
    private const string Untouched = "Validation does not change the report";
    private const string SameFound = "A report in memory and its JSON have the same findings";
    private const string NoneLost = "Deviations lose no finding";

    public static void HoldForClean<T>(ReportValidator validator, ValidationProfile profile, T report, FindingList found) where T : Report
    {
        var before = ReportJson.Write(report);
        var typed = validator.Validate(report, profile);
        LawBroken.Unless(ReportJson.Write(report).AsSpan().SequenceEqual(before), Untouched, () => "its JSON is different after validation");
        LawBroken.Unless(Found.LinesInAnyOrder(typed) == Found.LinesInAnyOrder(found), SameFound, () => $"{Found.Lines(typed)}\n-- and not\n{Found.Lines(found)}");
    }

    public static void HoldForUntouched<T>(ReadResult<T> read, ReadResult<T> checkedRead) where T : Report
    {
        LawBroken.Unless(Equals(read.Report, checkedRead.Report), Untouched, () => "the validated report differs from the one that was only read");
        LawBroken.Unless(
            Found.Lines(read.Findings) == Found.Lines(checkedRead.Findings.Where(Found.IsOfReading)), "Validation reports the read errors",
            () => $"{Found.Lines(checkedRead.Findings)}\n-- and not\n{Found.Lines(read.Findings)}");
    }

    public static void HoldForDeviations<T>(ReportValidator validator, ValidationProfile profile, T report) where T : Report
    {
        var found = validator.Validate(report, profile);
        var deviations = found.Where(finding => finding.Rule.AllowsDeviations).Select(finding => finding.RuleId).Distinct()
            .Select(rule => new Deviation { Rule = rule, Pointer = JsonPointer.Root, Reason = "It was {agreed} so.", Author = "A. Person", Expires = new(2099, 1, 31) }).ToList();
        var downgraded = validator.Validate(report, profile, new() { Deviations = deviations });
        LawBroken.Unless(Keys(downgraded) == Keys(found), NoneLost, () => $"{Found.Lines(downgraded)}\n-- and not\n{Found.Lines(found)}");
        LawBroken.Unless(
            downgraded.All(finding => !finding.Rule.AllowsDeviations || (finding.Severity == FindingSeverity.Advice && finding.Deviation is not null)), NoneLost,
            () => $"not downgraded: {Found.Lines(downgraded.Where(finding => finding.Deviation is null))}");
    }

    private static string Keys(FindingList findings) => string.Join('\n', findings.Select(finding => $"{finding.RuleId} {finding.Pointer}").Order(StringComparer.Ordinal));
}
