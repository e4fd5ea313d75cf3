using WhoCode.Reporting.Benchmarks.Measuring;

namespace WhoCode.Reporting.Benchmarks.Ratios;

/// <summary>Everything that is measured in quick mode, in groups that can be selected.</summary>
internal static class Groups
{
    private const string ToPage = "--write";
    private const string Memory = "memory";

    private static Task<long[]>? memory;

    public static IReadOnlyList<(string Name, Func<Measurements, Task> Measure)> All { get; } =
    [
        ("reading", ReadingRatios.Measure),
        ("hostile", HostileGrowth.Measure),
        ("peers", PeerRatios.Measure),
        ("streams", StreamRatios.Measure),
        (Memory, measurements => StreamMemory.Measure(measurements, memory ?? StreamMemory.Start())),
        ("cores", CoreRatio.Measure),
        ("start", StartRatio.Measure),
    ];

    /// <summary>Measures the named groups, or all.</summary>
    /// <returns>0 if all bounds are kept; 1 if a bound is missed; 2 if a name is unknown.</returns>
    public static async Task<int> MeasureAsync(string[] names)
    {
        var groups = names.Where(name => name != ToPage).ToList();
        if (groups.Except(All.Select(group => group.Name)).FirstOrDefault() is { } unknown)
        {
            Console.Error.WriteLine($"There is no group \"{unknown}\"; there are {string.Join(", ", All.Select(group => group.Name))}.");
            return 2;
        }

        var (measurements, load) = (new Measurements(), Machine.Load());
        memory = groups.Count == 0 || groups.Contains(Memory) ? StreamMemory.Start() : null;
        foreach (var (name, measure) in All)
        {
            if (groups.Count == 0 || groups.Contains(name))
            {
                await measure(measurements);
            }
        }

        if (names.Contains(ToPage))
        {
            PerformancePage.Write(measurements, load);
        }

        return measurements.AreAllHeld ? 0 : 1;
    }
}
