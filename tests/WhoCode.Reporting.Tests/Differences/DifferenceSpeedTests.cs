using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using WhoCode.Reporting.Differences;
using static WhoCode.Reporting.Tests.Differences.Versions;

namespace WhoCode.Reporting.Tests.Differences;

/// <summary>Long lists do not take quadratic time. The limit is far above what is needed, and finds only a hang.</summary>
public sealed class DifferenceSpeedTests
{
    private const int Many = 20_000;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    [Fact]
    public void Rows_that_are_all_changed_and_in_reverse_order_are_compared_and_patched()
    {
        WorkforceStock[] rows = [.. Enumerable.Range(0, Many).Select(i => NationalReports.Stock with { Year = 1900 + (i % 120), Coverage = $"register {i / 120}", Total = i })];
        var (before, after) = (new NationalReport { Workforce = new() { Stocks = rows } }, new NationalReport { Workforce = new() { Stocks = [.. rows.Reverse().Select(row => row with { Total = row.Total + 1 })] } });

        var changes = Timed(() => CompareAll(before, after));

        (changes.CountOf(ChangeKind.Changed), changes.CountOf(ChangeKind.Moved), changes.Changes.Count).Should().Be((Many, Many - 1, (2 * Many) - 1));
        JsonNode.Parse(Timed(() => ReportPatch.Create(before, after)))!.AsArray().Should().HaveCount((2 * Many) - 1);
    }

    [Fact]
    public void Rows_that_differ_in_nothing_that_identifies_them_are_compared()
    {
        WorkforceStock[] rows = [.. Enumerable.Range(0, Many).Select(i => NationalReports.Stock with { Total = i })];

        Timed(() => CompareAll(new NationalReport { Workforce = new() { Stocks = rows } }, new NationalReport { Workforce = new() { Stocks = [.. rows.Select(row => row with { Total = row.Total + Many })] } }))
            .CountOf(ChangeKind.Changed).Should().Be(Many);
    }

    [Fact]
    public void Contributions_that_are_all_reworded_and_have_new_ids_are_compared()
    {
        StakeholderReport With(string ending) => new() { Contributions = [.. Enumerable.Range(0, Many).Select(i => new Contribution { Id = $"c{i}{ending}", Title = $"Title {i} {ending}", Narrative = $"Word{i} text{i} line{i} part{i} {ending}." })] };

        var difference = Timed(() => CompareAll(With("before"), With("after")));

        difference.Changes.Should().HaveCount(3 * Many, "each contribution has another id, title and narrative");
        Timed(() => difference.Write(DifferenceFormat.Text)).Length.Should().BeGreaterThan(Many);
    }

    [Fact]
    public void A_large_extension_is_compared()
    {
        static StakeholderReport With(int value) => new()
        {
            Extensions = new Dictionary<string, JsonElement> { ["org.example.form"] = JsonElement.Parse($"{{{string.Join(',', Enumerable.Range(0, 200_000).Select(i => $"\"k{i}\":[{i},{value}]"))}}}") },
        };

        Timed(() => CompareAll(With(1), With(2))).Changes.Should().ContainSingle();
        Timed(() => ReportPatch.Create(With(1), With(2))).Length.Should().BeGreaterThan(200_000);
    }

    private static T Timed<T>(Func<T> work)
    {
        var watch = Stopwatch.StartNew();
        var result = work();
        watch.Elapsed.Should().BeLessThan(Limit);
        return result;
    }
}
