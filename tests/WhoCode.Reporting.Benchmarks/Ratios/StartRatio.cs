using System.Diagnostics;
using WhoCode.Reporting.Benchmarks.Documents;
using WhoCode.Reporting.Benchmarks.Measuring;

namespace WhoCode.Reporting.Benchmarks.Ratios;

/// <summary>Measures the first validation in a new process: the packed tool in comparison with a program that does nothing.</summary>
internal static class StartRatio
{
    private const int Rounds = 16;
    private const double MostForLanguage = 1.1; // 3 ms of a process of some 30 ms

    private static readonly Bound Start = Bound.AtMost(
        "first-validation/empty-process", 0.6, "Time of the complete process of the packed native tool that validates the largest sample, divided by that of a .NET program that does nothing.");

    public static Task Measure(Measurements measurements)
    {
        var sample = Path.Combine(Repository.Root, "docs", "samples", "national-example-2024.json");
        using var tool = PackedTool.Unpack();
        var empty = Path.Combine(Repository.Root, "tests", "WhoCode.Reporting.Benchmarks", "EmptyProgram", "bin", "Release", "net10.0", "EmptyProgram.dll");
        var faulty = Path.Combine(Repository.Root, "docs", "samples", "faulty-stakeholder.json");
        foreach (var language in (string[])["fr", "ar"])
        {
            measurements.Add(
                Bound.AtMost($"first-message-{language}/en", MostForLanguage, $"Time of the complete process of the packed native tool that writes the findings of a faulty sample in {language}, divided by that in English."),
                () => Compare([.. tool.Call, "validate", faulty, "--lang", language], [.. tool.Call, "validate", faulty, "--lang", "en"]));
        }

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
        return process.ExitCode is 0 or 1 // errors found
            ? Stopwatch.GetElapsedTime(start).TotalMilliseconds
            : throw new InvalidOperationException($"{string.Join(' ', words)} ended with {process.ExitCode}.");
    }
}
