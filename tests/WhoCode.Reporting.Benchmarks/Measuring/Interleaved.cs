using System.Diagnostics;
using System.Runtime;

namespace WhoCode.Reporting.Benchmarks.Measuring;

/// <summary>
/// Times two ways of doing the same, slice by slice in turns, so that whatever else the machine does meets both alike.
/// </summary>
/// <remarks>
/// A slice is far shorter than what an operating system gives to a program at a time, so on a busy machine most slices run
/// undisturbed; of each way the fastest quarter of the slices is left out of account as luck, and what is slower than the next one as
/// disturbance.
/// </remarks>
internal static class Interleaved
{
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(0.6);
    private static readonly TimeSpan OneRound = TimeSpan.FromMilliseconds(110);
    private static readonly TimeSpan MostWarmingUp = TimeSpan.FromSeconds(8);

    /// <summary>The time of one call of <paramref name="way"/>, where one call of <paramref name="other"/> takes 1.</summary>
    /// <param name="way">What is measured.</param>
    /// <param name="other">What it is measured against.</param>
    /// <param name="seconds">How long measuring takes, once both are warm.</param>
    public static double Ratio(Action way, Action other, double seconds)
    {
        WarmUp(way, other);
        var (calls, otherCalls) = (CallsPerSlice(way), CallsPerSlice(other));
        var (times, otherTimes) = (new List<double>(), new List<double>());
        for (var watch = Stopwatch.StartNew(); watch.Elapsed.TotalSeconds < seconds || times.Count < 20;)
        {
            times.Add(Time(way, calls));
            otherTimes.Add(Time(other, otherCalls));
        }

        return Quartile(times) / Quartile(otherTimes);
    }

    /// <summary>The value below which a quarter of the values lie.</summary>
    public static double Quartile(List<double> values)
    {
        values.Sort();
        return values[values.Count / 4];
    }

    /// <summary>Calls both until the runtime has nothing left to compile: what is hot it compiles again, in the background.</summary>
    private static void WarmUp(Action way, Action other)
    {
        var (watch, quiet) = (Stopwatch.StartNew(), 0);
        for (var before = JitInfo.GetCompiledMethodCount(); quiet < 3 && watch.Elapsed < MostWarmingUp; before = JitInfo.GetCompiledMethodCount())
        {
            for (var round = Stopwatch.StartNew(); round.Elapsed < OneRound;)
            {
                way();
                other();
            }

            Thread.Sleep(OneRound); // the runtime waits with compiling until no new method has been called for a tenth of a second
            quiet = JitInfo.GetCompiledMethodCount() == before ? quiet + 1 : 0;
        }
    }

    private static int CallsPerSlice(Action way)
    {
        var fastest = Enumerable.Range(0, 9).Select(_ => Time(way, 1)).Min();
        return (int)Math.Clamp(Slice.TotalNanoseconds / fastest, 1, 10_000);
    }

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
