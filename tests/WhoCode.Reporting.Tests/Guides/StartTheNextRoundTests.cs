using WhoCode.Reporting.NextRound;
using WhoCode.Reporting.Testing;

namespace WhoCode.Reporting.Tests.Guides;

/// <summary>The code of docs/guides/start-the-next-round.md, and what it prints.</summary>
public sealed class StartTheNextRoundTests
{
    private const string Page = "start-the-next-round.md";

    private Printed Console { get; } = new();

    [Fact]
    public void The_guide_shows_the_code_that_runs() => DocumentedCode.CheckGuide(Page, "StartTheNextRoundTests.cs");

    [Fact]
    public void A_report_is_carried_to_the_next_round()
    {
        var report = SampleReports.Maximal with { View = null };

        // <page>
        var carried = report.CarryTo(ReportingCatalog.BuiltIn.FindRound(5)!);
        Console.WriteLine($"Round {carried.Report.Round}, to review: {carried.CountOf(CarryOutcome.Review)}, not carried: {carried.CountOf(CarryOutcome.NotCarried)}");
        foreach (var item in carried.Items.Where(item => item.Reason == CarryReason.Figures))
        {
            Console.WriteLine($"{item.NewPointer}: {item.Explanation}");
        }
        // </page>

        DocumentedCode.CheckOutput(Page, 1, Console);
    }
}
