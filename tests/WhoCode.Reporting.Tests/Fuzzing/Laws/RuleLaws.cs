using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Fuzzing.Laws;

/// <summary>Rules do not change reports, and find the same wherever a report comes from.</summary>
internal static class RuleLaws
{
    private const string Untouched = "Validation does not change the report";
    private const string SameFound = "A report at hand as an object gets the findings that its text gets";
    private const string NoneLost = "Deviations lose no finding";

    public static void HoldForClean<T>(ReportValidator validator, ValidationProfile profile, T report, FindingList found) where T : Report
    {
        var before = ReportJson.Write(report);
        var typed = validator.Validate(report, profile);
        LawBroken.Unless(ReportJson.Write(report).AsSpan().SequenceEqual(before), Untouched, () => "it is written otherwise after it");
        LawBroken.Unless(Found.LinesInAnyOrder(typed) == Found.LinesInAnyOrder(found), SameFound, () => $"{Found.Lines(typed)}\n-- and not\n{Found.Lines(found)}");
    }

    public static void HoldForUntouched<T>(ReadResult<T> read, ReadResult<T> checkedRead) where T : Report
    {
        LawBroken.Unless(Equals(read.Report, checkedRead.Report), Untouched, () => "the report that was checked is another than that which was only read");
        LawBroken.Unless(
            Found.Lines(read.Findings) == Found.Lines(checkedRead.Findings.Where(Found.IsOfReading)), "Validation tells the faults of reading",
            () => $"{Found.Lines(checkedRead.Findings)}\n-- and not\n{Found.Lines(read.Findings)}");
    }

    public static void HoldForDeviations<T>(ReportValidator validator, ValidationProfile profile, T report) where T : Report
    {
        var found = validator.Validate(report, profile);
        var deviations = found.Where(finding => finding.Rule.AllowsDeviations).Select(finding => finding.RuleId).Distinct()
            .Select(rule => new Deviation { Rule = rule, Pointer = JsonPointer.Root, Reason = "It was {agreed} so.", Author = "A. Person", Expires = new(2099, 1, 31) }).ToList();
        var lowered = validator.Validate(report, profile, new() { Deviations = deviations });
        LawBroken.Unless(Keys(lowered) == Keys(found), NoneLost, () => $"{Found.Lines(lowered)}\n-- and not\n{Found.Lines(found)}");
        LawBroken.Unless(
            lowered.All(finding => !finding.Rule.AllowsDeviations || (finding.Severity == FindingSeverity.Advice && finding.Deviation is not null)), NoneLost,
            () => $"not lowered: {Found.Lines(lowered.Where(finding => finding.Deviation is null))}");
    }

    private static string Keys(FindingList findings) => string.Join('\n', findings.Select(finding => $"{finding.RuleId} {finding.Pointer}").Order(StringComparer.Ordinal));
}
