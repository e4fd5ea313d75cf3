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
            # Performance

            This page compares the time for reading and validating with that for parsing alone, and with other libraries. All values but the number of bytes
            are ratios. Both sides are timed in turns in one run, so a ratio is the same on a slow machine and nearly the same on a busy one. The program
            that measures writes this page:

                dotnet run -c Release --project tests/WhoCode.Reporting.Benchmarks -- --ratios --write

            Without `--write` it only prints the values, and exits with 1 if one misses its bound. Names after `--ratios` select what is measured
            (

            """.TrimEnd('\n'));
        page.AppendJoin(", ", Ratios.Groups.All.Select(group => $"`{group.Name}`"));
        page.Append(
            """
            ). `--paths` counts the methods and files of the library that are used for a clean document, a broken one, and a report created in
            code; with `--list`, it names them. Without arguments, the same project runs BenchmarkDotNet for details.


            """);
        page.Append(CultureInfo.InvariantCulture, $"Measured on {DateTime.UtcNow:yyyy-MM-dd}: {Machine.Describe()}. ");
        page.Append(loadBefore is null ? "\n\n" : $"Load of the machine at the start: {loadBefore}.\n\n");
        page.Append("| value | measured | bound | meaning |\n| --- | ---: | ---: | --- |\n");
        foreach (var (bound, value) in measurements.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{bound.Name}` | {Measurements.Print(value)} | {bound}{(bound.Holds(value) ? "" : " **missed**")} | {bound.Meaning} |\n");
        }

        File.WriteAllText(Path.Combine(Repository.Root, "docs", "performance.md"), page.ToString());
    }
}
