using System.Collections.Concurrent;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Json;
using WhoCode.Reporting.Reports;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Validation;

/// <summary>What is done with reports of one kind: planned once for each profile, and for each round that grades rules otherwise.</summary>
internal sealed class KindPlans<TReport> where TReport : Report
{
    private readonly PartShape<TReport> root;
    private readonly RuleSet rules;
    private readonly Lazy<Plan<TReport>>[] plans;
    private readonly ConcurrentDictionary<(Profile Profile, int Round), Plan<TReport>> plansOfRounds = new();

    public KindPlans(PartShape<TReport> root, RuleSet rules)
    {
        (this.root, this.rules) = (root, rules);
        plans = new Lazy<Plan<TReport>>[(int)Profile.Publication + 1];
        for (var i = 0; i < plans.Length; i++)
        {
            var profile = (Profile)i;
            plans[i] = new(() => Make(profile, round: null));
        }
    }

    /// <summary>Makes the plan that most rounds share, unless it is there.</summary>
    public void Prepare(Profile profile) => _ = plans[(int)profile].Value;

    public void Run(TReport report, Walk walk) => PlanOf(walk.Profile, walk.Round).Run(report, walk);

    private Plan<TReport> PlanOf(Profile profile, ReportingRound? round) => round is { Grades.Count: > 0 }
        ? plansOfRounds.GetOrAdd((profile, round.Number), static (key, made) => made.Plans.Make(key.Profile, made.Round), (Plans: this, Round: round))
        : plans[(int)profile].Value;

    private Plan<TReport> Make(Profile profile, ReportingRound? round) => new Planner(rules, profile, round).ForPart(root);
}
