using System.Globalization;
using System.Runtime.InteropServices;

namespace WhoCode.Reporting.Benchmarks.Measuring;

/// <summary>What there is to say about the machine that was measured on.</summary>
internal static class Machine
{
    public static string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Processor()}, {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1_000_000_000} GB of memory, {RuntimeInformation.OSDescription.Split('-')[0]}, {RuntimeInformation.FrameworkDescription}");

    /// <summary>How many programs wanted a core on average in the last minute; null where the system does not tell.</summary>
    public static string? Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : null;

    private static string Processor()
    {
        var line = File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return line?.Split(':', 2)[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
