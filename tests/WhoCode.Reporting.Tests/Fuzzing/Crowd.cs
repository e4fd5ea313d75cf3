using System.Collections.Concurrent;
using WhoCode.Reporting.Tests.Fuzzing.Documents;
using WhoCode.Reporting.Tests.Fuzzing.Laws;

namespace WhoCode.Reporting.Tests.Fuzzing;

/// <summary>Tests that one validator gives the same findings for the same bytes on many threads at once.</summary>
internal static class Crowd
{
    private const int Threads = 8;

    /// <summary>One of this many documents is tested.</summary>
    private const int Every = 50;

    public static IReadOnlyCollection<(FuzzDocument Document, Exception Failure)> Try(ulong seed, long from, long to)
    {
        var documents = new List<(FuzzDocument Document, string Said)>();
        for (var number = from + ((Every - (from % Every)) % Every); number < to; number += Every)
        {
            var document = FuzzDocument.Of(seed, number);
            documents.Add((document, FuzzLaws.Said(document)));
        }

        var failures = new ConcurrentQueue<(FuzzDocument, Exception)>();
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(_ => new Thread(() =>
        {
            start.SignalAndWait();
            foreach (var (document, said) in documents)
            {
                try
                {
                    var here = FuzzLaws.Said(document);
                    LawBroken.Unless(here == said, "The same bytes get the same findings on 8 threads at once", () => $"{here}\n-- and not\n{said}");
                }
                catch (Exception failure)
                {
                    failures.Enqueue((document, failure));
                }
            }
        })
        { IsBackground = true }).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return failures;
    }
}
