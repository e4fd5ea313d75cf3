using System.Globalization;
using WhoCode.Reporting.Tests.Fuzzing.Documents;
using WhoCode.Reporting.Tests.Fuzzing.Laws;
using Xunit.Abstractions;

namespace WhoCode.Reporting.Tests.Fuzzing;

/// <summary>
/// Tests laws with thousands of documents that nobody would write. WHOCODE_FUZZ sets their number, and WHOCODE_FUZZ_SEED selects them.
/// </summary>
[Trait("Category", "Exhaustive")]
public sealed class FuzzTests(ITestOutputHelper output)
{
    /// <summary>
    /// The allocations of a document are limited too and are the same on every machine. Only a loop without allocations needs a time limit, so
    /// it is far beyond what any document takes on a busy machine.
    /// </summary>
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Every_law_holds_for_every_document()
    {
        var settings = FuzzSettings.FromEnvironment();
        var run = new FuzzRun(settings);
        var running = Task.Factory.StartNew(run.Run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        while (await Task.WhenAny(running, Task.Delay(1000)) != running)
        {
            (run.NumberBeyond(Hang) is { } number ? $"number {number} hangs" : "").Should().BeEmpty("seed {0}", settings.Seed);
        }

        await running;
        var line = string.Create(CultureInfo.InvariantCulture, $"fuzz: seed {settings.Seed}, {run.Tried} documents: {run[Outcome.Clean]} clean, {run[Outcome.WithFindings]} with findings, {run[Outcome.Refused]} refused, {run[Outcome.NotJson]} not JSON");
        output.WriteLine(line);
        string.Join('\n', run.DescribeFailures()).Should().BeEmpty("every law holds for every document of {0}", line);
        if (settings.Count >= 1000)
        {
            (run[Outcome.Clean] + run[Outcome.WithFindings]).Should().BeGreaterThan(run.Tried / 10, "documents that nobody can read prove nothing: {0}", line);
            (run[Outcome.Refused] + run[Outcome.NotJson]).Should().BeGreaterThan(run.Tried / 10, "and neither do right ones: {0}", line);
        }
    }

    [Fact]
    public void A_document_is_a_function_of_seed_and_number()
    {
        var (one, same) = (FuzzDocument.Of(7, 42), FuzzDocument.Of(7, 42));

        same.Bytes.Should().Equal(one.Bytes);
        FuzzDocument.Of(7, 43).Bytes.Should().NotEqual(one.Bytes);
        FuzzDocument.Of(8, 42).Bytes.Should().NotEqual(one.Bytes);
    }
}
