using System.Collections.Concurrent;

namespace WhoCode.Reporting;

/// <summary>The plans for reports of one kind: one for each profile, and one more for each round that overrides severities.</summary>
internal sealed class KindPlans<TReport>(PartShape<TReport> root, RuleSet rules) where TReport : Report
{
    private readonly Lock planning = new();
    private readonly Plan<TReport>?[] plans = new Plan<TReport>?[(int)ValidationProfile.Publication + 1];
    private readonly ConcurrentDictionary<(ValidationProfile Profile, int Round), Plan<TReport>> plansOfRounds = new();

    /// <summary>Makes the plan that most rounds share, unless it has been made.</summary>
    public void Prepare(ValidationProfile profile) => _ = PlanOf(profile);

    public void Run(TReport report, Walk walk)
    {
        var plan = walk.Round is { SeverityOverrides.Count: > 0 } round ? PlanOf(walk.Profile, round) : PlanOf(walk.Profile);
        plan.Run(report, walk);
    }

    private Plan<TReport> PlanOf(ValidationProfile profile)
    {
        if (Volatile.Read(ref plans[(int)profile]) is { } made)
        {
            return made;
        }

        lock (planning)
        {
            return plans[(int)profile] ??= Make(profile, round: null);
        }
    }

    private Plan<TReport> PlanOf(ValidationProfile profile, ReportingRound round) =>
        plansOfRounds.GetOrAdd((profile, round.Number), static (key, use) => use.Plans.Make(key.Profile, use.Round), (Plans: this, Round: round));

    private Plan<TReport> Make(ValidationProfile profile, ReportingRound? round) => new Planner(rules, profile, round).For(root)!;
}
