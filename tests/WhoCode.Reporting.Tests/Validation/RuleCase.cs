using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Validation;

/// <summary>A report in which one rule finds something, and its near miss, in which it does not.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Pointers">The locations of all its findings.</param>
/// <param name="Fires">The report.</param>
/// <param name="Silent">The near miss.</param>
public sealed record RuleCase(string Rule, string[] Pointers, Report Fires, Report Silent)
{
    /// <summary>The date of validation.</summary>
    public static DateOnly Today { get; } = new(2026, 5, 1);

    public ValidationProfile Profile { get; init; } = ValidationProfile.Submission;

    public ReportingCatalog Catalog { get; init; } = ReportingCatalog.BuiltIn;

    public ReportValidator MakeValidator() => new(catalog: Catalog, time: new FixedDay(Today));

    public override string ToString() => $"{Rule} {string.Join(' ', Pointers)}";
}
