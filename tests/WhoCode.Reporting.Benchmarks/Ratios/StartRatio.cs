using System.Diagnostics;
using WhoCode.Reporting.Benchmarks.Documents;
using WhoCode.Reporting.Benchmarks.Measuring;

namespace WhoCode.Reporting.Benchmarks.Ratios;

/// <summary>Measures the first validation in a new process: the packed tool in comparison with a program that does nothing.</summary>
internal static class StartRatio
{
    private const int Rounds = 16;

    private static readonly Bound Start = Bound.AtMost(
        "first-validation/empty-process", 0.6, "The whole process of the packed native tool that validates the largest sample, from its start to its end, beside a .NET program that does nothing.");

    public static Task Measure(Measurements measurements)
    {
        var sample = Path.Combine(Repository.Root, "docs", "samples", "national-example-2024.json");
        using var tool = PackedTool.Unpack();
        var empty = Path.Combine(Repository.Root, "tests", "WhoCode.Reporting.Benchmarks", "EmptyProgram", "bin", "Release", "net10.0", "EmptyProgram.dll");
        measurements.Add(Start, () => Compare([.. tool.Call, "validate", sample], ["dotnet", empty]));
        return Task.CompletedTask;
    }

    private static double Compare(string[] words, string[] others)
    {
        var ratios = new List<double>();
        for (var round = 0; round <= Rounds; round++)
        {
            var ratio = Run(words) / Run(others);
            if (round > 0) // the first round reads the files from the disk
            {
                ratios.Add(ratio);
            }
        }

        return Interleaved.Middle(ratios);
    }

    private static double Run(string[] words)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(words[0], words[1..]) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? Stopwatch.GetElapsedTime(start).TotalMilliseconds
            : throw new InvalidOperationException($"{string.Join(' ', words)} ended with {process.ExitCode}.");
    }
}
