using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Testing;

/// <summary>Runs a test once, and collects the problems of the rule and of the test.</summary>
internal sealed class Verification(RuleTest test)
{
    private readonly ProblemList problems = [];

    public ProblemList Problems => problems;

    /// <summary>Gets the id and name of the rule; the name of its type if it has no descriptor.</summary>
    public string RuleName { get; private set; } = test.Rule.GetType().Name;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (DescriptorChecks.Check(test, problems) is not { } descriptor)
        {
            return;
        }

        RuleName = $"Rule {descriptor.Id} ({descriptor.Name})";
        CaseChecks.Check(test, descriptor, problems);
        if (CreateValidator() is { } validator)
        {
            await RunAsync(descriptor, new(validator, test.Limit), cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task RunAsync(RuleDescriptor descriptor, RuleRunner runner, CancellationToken cancellationToken)
    {
        var trial = new Trial(runner, descriptor.Id, test.Texts, problems);
        foreach (var given in test.Cases)
        {
            var found = await trial.RunAsync(given.Label, given.Report, given.Profile, cancellationToken).ConfigureAwait(false);
            if (found is not null && given.FindProblem(found, CaseChecks.CanFire(test, descriptor, given.Profile)) is { } problem)
            {
                problems.Add(problem);
            }
        }

        if (!trial.IsStuck && runner.IsAsync && await Cancellation.FindProblemAsync(runner, descriptor, cancellationToken).ConfigureAwait(false) is { } fault)
        {
            problems.Add(fault);
        }

        foreach (var (name, report) in Samples)
        {
            await TrySampleAsync(trial, name, report, cancellationToken).ConfigureAwait(false);
        }
    }

    private static IEnumerable<(string Name, Report Report)> Samples =>
    [
        ("The empty report", SampleReports.Empty),
        ("The hollow report", SampleReports.Hollow),
        ("The maximal report", SampleReports.Maximal),
        ("The empty national report", SampleReports.EmptyNational),
        ("The hollow national report", SampleReports.HollowNational),
        ("The maximal national report", SampleReports.MaximalNational),
    ];

    /// <summary>Runs the rule on a sample, whatever it finds. Stops at the first problem, because other profiles would only repeat it.</summary>
    private async Task TrySampleAsync(Trial trial, string name, Report report, CancellationToken cancellationToken)
    {
        var before = problems.Count;
        foreach (var profile in Enum.GetValues<ValidationProfile>().TakeWhile(_ => problems.Count == before))
        {
            await trial.RunAsync($"{name} ({profile})", report, profile, cancellationToken).ConfigureAwait(false);
        }
    }

    private ReportValidator? CreateValidator()
    {
        try
        {
            return new(RuleSet.Empty.With(test.Rule), test.Catalog, new FixedTime(test.Today));
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            problems.Add($"The rule or the catalogue cannot be used: {fault.Message} No case was run.", fault);
            return null;
        }
    }
}
