using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Json;
using WhoCode.Reporting.Reports;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Validation;

/// <summary>Validates reports: constraints of the model, then rules, in one walk.</summary>
/// <remarks>
/// Make one and keep it: what it does in each profile is planned once, at first use. Immutable, safe on any thread. Validating a
/// clean report allocates nothing.
/// </remarks>
public sealed class ReportValidator
{
    private readonly Lazy<Plan<StakeholderReport>>[] plans;

    /// <summary>A validator.</summary>
    /// <param name="rules">The rules; <see cref="RuleSet.Default"/> if not given.</param>
    /// <param name="catalog">What the ids of reports refer to; <see cref="ReportingCatalog.BuiltIn"/> if not given.</param>
    /// <param name="time">Tells the day of the check; the system's clock if not given.</param>
    public ReportValidator(RuleSet? rules = null, ReportingCatalog? catalog = null, TimeProvider? time = null)
    {
        Rules = rules ?? RuleSet.Default;
        Catalog = catalog ?? ReportingCatalog.BuiltIn;
        Time = time ?? TimeProvider.System;
        plans = [.. Enum.GetValues<Profile>().Select(profile => new Lazy<Plan<StakeholderReport>>(
            () => new Planner(Rules, profile).For(Contract.StakeholderReport)))];
    }

    /// <summary>The rules it checks by.</summary>
    public RuleSet Rules { get; }

    /// <summary>What the ids of reports refer to.</summary>
    public ReportingCatalog Catalog { get; }

    internal TimeProvider Time { get; }

    /// <summary>Validates a report that is at hand as an object.</summary>
    /// <returns>What was found, by place and rule; <see cref="FindingList.Empty"/> for a clean report.</returns>
    /// <exception cref="ArgumentNullException">There is no report.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such profile.</exception>
    public FindingList Validate(StakeholderReport report, Profile profile)
    {
        ArgumentNullException.ThrowIfNull(report);
        var plan = PlanOf(profile);
        var walk = Walk.Start(this, report, profile);
        plan.Run(report, walk);
        return walk.End(Contract.StakeholderReport);
    }

    /// <summary>Reads a report from JSON and validates what could be read.</summary>
    /// <returns>
    /// The report and everything found, with lines and columns. Where the text breaks off, rules are not applied: what is missing is
    /// not known to be missing.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such profile.</exception>
    public ReadResult<StakeholderReport> ReadAndValidate(ReadOnlySpan<byte> utf8Json, Profile profile)
    {
        _ = PlanOf(profile);
        var reading = ReportJson.StartStakeholderReport(utf8Json, Catalog);
        var ruleFindings = reading is { Report: { } report, IsWhole: true } ? Validate(report, profile) : FindingList.Empty;
        return new(reading.Report, reading.Finish(utf8Json, ruleFindings));
    }

    private Plan<StakeholderReport> PlanOf(Profile profile) => (uint)profile < (uint)plans.Length
        ? plans[(int)profile].Value
        : throw new ArgumentOutOfRangeException(nameof(profile), profile, "There is no such profile.");
}
