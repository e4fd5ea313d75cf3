using System.Globalization;
using System.Runtime.InteropServices;

namespace WhoCode.Reporting.Benchmarks.Measuring;

/// <summary>Describes the machine on which was measured.</summary>
internal static class Machine
{
    public static string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Processor()}, {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1_000_000_000} GB of memory, {RuntimeInformation.OSDescription.Split('-')[0]}, {RuntimeInformation.FrameworkDescription}");

    /// <summary>The load average of the last minute; null if the system does not provide it.</summary>
    public static string? Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : null;

    private static string Processor()
    {
        var line = File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return line?.Split(':', 2)[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
