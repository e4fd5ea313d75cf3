using WhoCode.Reporting.Benchmarks.Measuring;

namespace WhoCode.Reporting.Benchmarks.Ratios;

/// <summary>All that is measured in quick mode, by groups that can be asked for alone.</summary>
internal static class Groups
{
    private const string ToPage = "--write";
    private const string Memory = "memory";

    private static Task<long[]>? memory;

    public static IReadOnlyList<(string Name, Func<Verdicts, Task> Measure)> All { get; } =
    [
        ("reading", ReadingRatios.Measure),
        ("hostile", HostileGrowth.Measure),
        ("peers", PeerRatios.Measure),
        ("streams", StreamRatios.Measure),
        (Memory, verdicts => StreamMemory.Measure(verdicts, memory ?? StreamMemory.Start())),
        ("cores", CoreRatio.Measure),
        ("start", StartRatio.Measure),
    ];

    /// <summary>Measures the groups that are named, or all.</summary>
    /// <returns>0 where all bounds are held, 1 where one is missed, 2 where a name is not known.</returns>
    public static async Task<int> MeasureAsync(string[] names)
    {
        var groups = names.Where(name => name != ToPage).ToList();
        if (groups.Except(All.Select(group => group.Name)).FirstOrDefault() is { } unknown)
        {
            Console.Error.WriteLine($"There is no group \"{unknown}\"; there are {string.Join(", ", All.Select(group => group.Name))}.");
            return 2;
        }

        var (verdicts, load) = (new Verdicts(), Machine.Load());
        memory = groups.Count == 0 || groups.Contains(Memory) ? StreamMemory.Start() : null;
        foreach (var (name, measure) in All)
        {
            if (groups.Count == 0 || groups.Contains(name))
            {
                await measure(verdicts);
            }
        }

        if (names.Contains(ToPage))
        {
            PerformancePage.Write(verdicts, load);
        }

        return verdicts.AreAllHeld ? 0 : 1;
    }
}
