using System.Diagnostics;
using System.Runtime;

namespace WhoCode.Reporting.Benchmarks.Measuring;

/// <summary>
/// Measures two ways of doing the same in alternating slices of time, so that other work on the machine affects both equally.
/// </summary>
/// <remarks>
/// The speed of a shared machine can halve within a second. So each slice is compared only with its neighbour, and the result is the median of
/// these ratios. A slice is far shorter than the time that an operating system gives to a program at once, so most pairs run undisturbed.
/// Slices of both are equally long: if one call of the slower way is longer than a slice, the other way is called as often as fits.
/// </remarks>
internal static class Interleaved
{
    private const int MostCalls = 10_000;
    private const int Stragglers = 2; // methods that are called too rarely to matter

    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(0.6);
    private static readonly TimeSpan OneRound = TimeSpan.FromMilliseconds(60);
    private static readonly TimeSpan MostWarmingUp = TimeSpan.FromSeconds(6);

    /// <summary>Returns the time of one call of <paramref name="way"/> divided by that of <paramref name="other"/>.</summary>
    /// <param name="way">What is measured.</param>
    /// <param name="other">What it is compared with.</param>
    /// <param name="seconds">How long to measure after both are warm.</param>
    public static double Ratio(Action way, Action other, double seconds)
    {
        WarmUp(way, other);
        var (call, otherCall) = (Fastest(way), Fastest(other));
        var slice = Math.Max(Slice.TotalNanoseconds, Math.Max(call, otherCall));
        var (calls, otherCalls) = ((int)Math.Min(slice / call, MostCalls), (int)Math.Min(slice / otherCall, MostCalls));
        var ratios = new List<double>();
        for (var watch = Stopwatch.StartNew(); watch.Elapsed.TotalSeconds < seconds || ratios.Count < 20;)
        {
            ratios.Add(Time(way, calls) / Time(other, otherCalls));
        }

        return Middle(ratios);
    }

    /// <summary>Returns the median.</summary>
    public static double Middle(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }

    /// <summary>Calls both until the runtime has nothing left to compile; it compiles frequent methods again in the background.</summary>
    public static void WarmUp(Action way, Action other)
    {
        var (watch, quiet) = (Stopwatch.StartNew(), 0);
        for (var before = JitInfo.GetCompiledMethodCount(); quiet < 3 && watch.Elapsed < MostWarmingUp; before = JitInfo.GetCompiledMethodCount())
        {
            for (var round = Stopwatch.StartNew(); round.Elapsed < OneRound;)
            {
                way();
                other();
            }

            Thread.Sleep(OneRound); // for the runtime to compile
            quiet = JitInfo.GetCompiledMethodCount() - before <= Stragglers ? quiet + 1 : 0;
        }
    }

    private static double Fastest(Action way) => Enumerable.Range(0, 9).Select(_ => Time(way, 1)).Min();

    /// <summary>Nanoseconds for each call.</summary>
    private static double Time(Action way, int calls)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < calls; i++)
        {
            way();
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / calls;
    }
}
