using System.Diagnostics;
using System.Runtime;

namespace WhoCode.Reporting.Benchmarks.Measuring;

/// <summary>
/// Times two ways of doing the same, slice by slice in turns, so that whatever else the machine does meets both alike.
/// </summary>
/// <remarks>
/// A machine that is shared runs at one speed now and at half of it a second later. So each slice is compared with its neighbour alone,
/// and the middle one of all these ratios is told: a slice is far shorter than what an operating system gives to a program at a time, and
/// most pairs run undisturbed. Slices of both are equally long: where one call of the slower way is longer than a slice, the other is
/// called as often as fits into that.
/// </remarks>
internal static class Interleaved
{
    private const int MostCalls = 10_000;
    private const int Stragglers = 2; // methods that are called so rarely that they do not matter

    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(0.6);
    private static readonly TimeSpan OneRound = TimeSpan.FromMilliseconds(60);
    private static readonly TimeSpan MostWarmingUp = TimeSpan.FromSeconds(6);

    /// <summary>The time of one call of <paramref name="way"/>, where one call of <paramref name="other"/> takes 1.</summary>
    /// <param name="way">What is measured.</param>
    /// <param name="other">What it is measured against.</param>
    /// <param name="seconds">How long measuring takes, once both are warm.</param>
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

    /// <summary>The value that as many are above as below.</summary>
    public static double Middle(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }

    /// <summary>Calls both until the runtime has nothing left to compile: what is hot it compiles again, in the background.</summary>
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
