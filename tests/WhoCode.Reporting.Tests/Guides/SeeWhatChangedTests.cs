using System.Text.Json.Nodes;
using WhoCode.Reporting.Differences;
using WhoCode.Reporting.Forms;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Testing;

namespace WhoCode.Reporting.Tests.Guides;

/// <summary>The code of docs/guides/see-what-changed.md, and what it prints.</summary>
public sealed class SeeWhatChangedTests
{
    private const string Page = "see-what-changed.md";

    private readonly StakeholderReport first = SampleReports.Maximal with { View = null };

    private readonly StakeholderReport second;

    public SeeWhatChangedTests() => second = first with
    {
        Contributions = [first.Contributions[0], first.Contributions[1] with { Assessment = Assessment.GoodPractice, SourceCountries = [.. first.Contributions[1].SourceCountries, NationalReports.Malawi] }],
        SubmittedOn = new(2021, 9, 15),
    };

    private Printed Console { get; } = new();

    [Fact]
    public void The_guide_shows_the_code_that_runs() => DocumentedCode.CheckGuide(Page, "SeeWhatChangedTests.cs");

    [Fact]
    public void Changes_are_printed()
    {
        // <page>
        var difference = ReportDifference.Compare(first, second, audience: Audience.Secretariat);
        foreach (var change in difference.Changes)
        {
            Console.WriteLine($"{Labels.For(change.Kind)}: {change.Path}: {change.Before?.Display ?? "-"} > {change.After?.Display ?? "-"}");
        }
        // </page>

        DocumentedCode.CheckOutput(Page, 2, Console);
    }

    [Fact]
    public void A_patch_is_applied()
    {
        // <page>
        byte[] patch = ReportPatch.Create(first, second);
        var draft = ReportDraft.Create(first);
        draft.ApplyPatch(patch);
        // </page>

        JsonNode.DeepEquals(JsonNode.Parse(draft.ToJson()), JsonNode.Parse(ReportJson.Write(second))).Should().BeTrue();
    }

    [Fact]
    public void The_guide_shows_what_the_tool_prints()
    {
        var before = first with { Contributions = [first.Contributions[0], first.Contributions[1] with { Assessment = Assessment.Challenge }] };
        using var text = new MemoryStream();

        DifferenceExport.Write(text, DifferenceFormat.Text, ReportDifference.Compare(before, before with { Contributions = [before.Contributions[0], before.Contributions[1] with { Assessment = Assessment.GoodPractice }] }));

        File.ReadAllText(Repository.Path("docs", "guides", Page)).Should().Contain(System.Text.Encoding.UTF8.GetString(text.ToArray()).Split("\n\n")[2]);
    }
}
