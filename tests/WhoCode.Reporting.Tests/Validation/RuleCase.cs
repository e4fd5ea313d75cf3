using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Reports;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Tests.Validation;

/// <summary>A report in which one rule finds something, and its near miss, in which it does not.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Pointers">Where it finds something, and nowhere else.</param>
/// <param name="Fires">The report.</param>
/// <param name="Silent">The near miss.</param>
public sealed record RuleCase(string Rule, string[] Pointers, StakeholderReport Fires, StakeholderReport Silent)
{
    public Profile Profile { get; init; } = Profile.Submission;

    public ReportingCatalog Catalog { get; init; } = ReportingCatalog.BuiltIn;

    public override string ToString() => $"{Rule} {string.Join(' ', Pointers)}";
}
