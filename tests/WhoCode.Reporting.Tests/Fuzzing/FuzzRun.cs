using System.Collections.Concurrent;
using WhoCode.Reporting.Tests.Fuzzing.Documents;
using WhoCode.Reporting.Tests.Fuzzing.Laws;

namespace WhoCode.Reporting.Tests.Fuzzing;

/// <summary>Tests documents on all cores, in batches, until all are tested or some break a law.</summary>
internal sealed class FuzzRun(FuzzSettings settings)
{
    private const int Batch = 5_000;
    private const int MostFailures = 3;

    private readonly ConcurrentQueue<(FuzzDocument Document, Exception Failure)> failures = [];
    private readonly ConcurrentDictionary<int, (long Number, long Since)> underWay = [];
    private readonly long[] outcomes = new long[Enum.GetValues<Outcome>().Length];

    public long Tried => outcomes.Sum();

    public long this[Outcome outcome] => outcomes[(int)outcome];

    /// <summary>The documents that broke a law, with the reasons.</summary>
    public IReadOnlyList<string> DescribeFailures() => [.. failures.OrderBy(failure => failure.Document.Number).Take(MostFailures).Select(failure => FuzzFailure.Describe(failure.Document, settings.Seed, failure.Failure))];

    /// <summary>Returns the number of a document that a thread has been testing for longer than a time; null if there is none.</summary>
    public long? NumberBeyond(TimeSpan most)
    {
        var now = Environment.TickCount64;
        return underWay.Values.Where(work => now - work.Since > most.TotalMilliseconds).Select(work => (long?)work.Number).FirstOrDefault();
    }

    public void Run()
    {
        var end = settings.First + settings.Count;
        for (var from = settings.First; from < end && failures.IsEmpty; from += Batch)
        {
            var to = Math.Min(from + Batch, end);
            Parallel.For(from, to, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, Try);
            if (failures.IsEmpty)
            {
                foreach (var failure in Crowd.Try(settings.Seed, from, to))
                {
                    failures.Enqueue(failure);
                }
            }
        }
    }

    private void Try(long number, ParallelLoopState loop)
    {
        if (failures.Count >= MostFailures)
        {
            loop.Stop();
            return;
        }

        var thread = Environment.CurrentManagedThreadId;
        underWay[thread] = (number, Environment.TickCount64);
        var document = FuzzDocument.Of(settings.Seed, number);
        try
        {
            Interlocked.Increment(ref outcomes[(int)FuzzLaws.Hold(document)]);
        }
        catch (Exception failure)
        {
            failures.Enqueue((document, failure));
        }

        underWay.TryRemove(thread, out _);
    }
}
