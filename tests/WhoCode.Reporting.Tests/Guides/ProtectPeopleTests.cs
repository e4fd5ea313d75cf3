using System.Text.RegularExpressions;
using WhoCode.Reporting.Testing;

namespace WhoCode.Reporting.Tests.Guides;

/// <summary>The code of docs/guides/protect-people.md, and what it prints.</summary>
public sealed class ProtectPeopleTests
{
    private const string Page = "protect-people.md";

    private Printed Console { get; } = new();

    [Fact]
    public void The_guide_shows_the_code_that_runs() => DocumentedCode.CheckGuide(Page, "ProtectPeopleTests.cs");

    [Fact]
    public void A_view_is_for_the_public()
    {
        var complete = SampleReports.Maximal with { View = null };
        var report = complete with
        {
            Contributions = [complete.Contributions[0] with { Evidence = ["e1"] }, complete.Contributions[1] with { Evidence = ["e2"], Figures = [] }],
            Evidence = [complete.Evidence[0] with { Kind = EvidenceKind.Testimony, Consent = false }, complete.Evidence[1]],
        };

        // <page>
        if (report.ViewFor(Audience.Public) is { } view)
        {
            Console.WriteLine($"{view.Contributions.Count} of {report.Contributions.Count} contributions, left out: {view.View!.WithheldItems} items");
        }
        // </page>

        DocumentedCode.CheckOutput(Page, 1, Console);
    }

    [Fact]
    public void The_fragment_of_the_guide_is_valid_JSON_of_the_format()
    {
        var json = Regex.Match(File.ReadAllText(Repository.Path("docs", "guides", Page)), "```json\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

        ReportJson.Read<StakeholderReport>(json).Findings.Should().BeEmpty();
    }
}
