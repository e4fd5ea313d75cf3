using System.Diagnostics;
using WhoCode.Reporting.Benchmarks.Documents;
using WhoCode.Reporting.Benchmarks.Measuring;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Benchmarks.Ratios;

/// <summary>Measures how reading and validating grow with documents that are very long, to keep a reader busy.</summary>
internal static class HostileGrowth
{
    private const int Few = 1_000;
    private const int Many = 10 * Few;
    private const int Tries = 6;
    private const double Plain = 2;

    private static readonly Bound Growth = Bound.AtMost(
        "growth:hostile", 3,
        "Reading and validating, for each byte: a list of 10 000 items beside one of 1 000. The worst of all lists that a report has, of items that are alike and of items that are not, and of things that do not belong into a report. What grows with the square of its length stands at 10.");

    private static readonly ReportValidator Validator = new(limits: new() { MaxFindings = 100 });

    public static Task Measure(Measurements measurements)
    {
        measurements.Add(Growth, OfTheWorst);
        return Task.CompletedTask;
    }

    private static double OfTheWorst()
    {
        var (name, growth) = LongList.All.Select(list => (list.Name, Growth: Of(list.Of(Few), list.Of(Many)))).MaxBy(list => list.Growth);
        Console.Error.WriteLine($"growth:hostile: the worst is {name}");
        return growth;
    }

    /// <summary>Returns the shortest of a few times, because garbage collection may affect one of them; the first is not warm.</summary>
    private static double Of(byte[] few, byte[] many)
    {
        TimePerByte(few);
        var (ofFew, ofMany) = (TimePerByte(few), TimePerByte(many));
        for (var i = 1; i < Tries && ofMany / ofFew > Plain; i++)
        {
            (ofFew, ofMany) = (Math.Min(ofFew, TimePerByte(few)), Math.Min(ofMany, TimePerByte(many)));
        }

        return ofMany / ofFew;
    }

    private static double TimePerByte(byte[] text)
    {
        var start = Stopwatch.GetTimestamp();
        Validator.ReadAndValidate<Report>(text, ValidationProfile.Submission);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / text.Length;
    }
}
