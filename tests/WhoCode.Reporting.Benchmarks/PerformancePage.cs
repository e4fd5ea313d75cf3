using System.Globalization;
using System.Text;
using WhoCode.Reporting.Benchmarks.Documents;
using WhoCode.Reporting.Benchmarks.Measuring;

namespace WhoCode.Reporting.Benchmarks;

/// <summary>Writes <c>docs/performance.md</c>: what was measured, on which machine and when.</summary>
internal static class PerformancePage
{
    public static void Write(Measurements measurements, string? loadBefore)
    {
        var page = new StringBuilder();
        page.Append(
            """
            # Speed

            What the engine costs beside merely parsing, and beside others. Every value is a ratio of two ways that were timed in turns in
            one run, so that it says the same on a slow machine, and nearly the same on a busy one. This page is written by the program
            that measures:

                dotnet run -c Release --project tests/WhoCode.Reporting.Benchmarks -- --ratios --write

            Without `--write` it only prints the values, and ends with 1 if one misses its bound. Names after `--ratios` measure a part
            (

            """.TrimEnd('\n'));
        page.AppendJoin(", ", Ratios.Groups.All.Select(group => $"`{group.Name}`"));
        page.Append(
            """
            ). `--paths` counts the methods and files of the library that are used for a clean text, a broken text and a report made
            in code; with `--list`, it names them. Without any argument the same project runs BenchmarkDotNet, for a closer look.


            """);
        page.Append(CultureInfo.InvariantCulture, $"Measured on {DateTime.UtcNow:yyyy-MM-dd}: {Machine.Describe()}. ");
        page.Append(loadBefore is null ? "\n\n" : $"Load of the machine when it began: {loadBefore}.\n\n");
        page.Append("| value | measured | bound | what it is |\n| --- | ---: | ---: | --- |\n");
        foreach (var (bound, value) in measurements.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{bound.Name}` | {Measurements.Print(value)} | {bound}{(bound.Holds(value) ? "" : " **missed**")} | {bound.Meaning} |\n");
        }

        File.WriteAllText(Path.Combine(Repository.Root, "docs", "performance.md"), page.ToString());
    }
}
