using System.Text.Json.Nodes;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Export;

public sealed class SarifResultTests
{
    [Fact]
    public void There_is_a_result_for_each_finding_at_its_location()
    {
        var results = Exports.Run(Exports.Faulty)["results"]!.AsArray();

        results.Should().HaveCount(Exports.Faulty.Findings.Count);
        foreach (var (result, finding) in results.Zip(Exports.Faulty.Findings))
        {
            Exports.Text(result!["ruleId"]).Should().Be(finding.Rule.ToString());
            Exports.Text(result["kind"]).Should().Be("fail");
            Exports.Text(result["level"]).Should().Be(finding.Severity switch { FindingSeverity.Error => "error", FindingSeverity.Warning => "warning", _ => "note" });
            Exports.Text(result["message"]!["text"]).Should().Be(finding.Message);
            Exports.Text(result["properties"]!["remedy"]).Should().Be(finding.Remedy);
            result["properties"]!["field"]?.GetValue<string>().Should().Be(finding.Field?.ToString());
            var place = result["locations"]![0]!;
            Exports.Text(place["physicalLocation"]!["artifactLocation"]!["uri"]).Should().Be(Samples.Faulty);
            place["physicalLocation"]!["artifactLocation"]!["index"]!.GetValue<int>().Should().Be(0);
            place["physicalLocation"]!["region"]!["startLine"]!.GetValue<int>().Should().Be(finding.Line);
            place["physicalLocation"]!["region"]!["startColumn"]!.GetValue<int>().Should().Be(finding.Column);
            Exports.Text(place["logicalLocations"]![0]!["fullyQualifiedName"]).Should().Be(finding.Pointer.ToString());
            result["suppressions"]!.AsArray().Should().BeEmpty();
        }
    }

    [Fact]
    public void A_result_points_to_the_rule_that_found_it()
    {
        var run = Exports.Run(Exports.Faulty);
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();

        rules.Select(rule => Exports.Text(rule!["id"])).Should().Equal(Exports.Faulty.Counts!.ByRule.Select(count => count.Rule.ToString()));
        rules.Select(rule => Exports.Text(rule!["shortDescription"]!["text"])).Should().Equal(Exports.Faulty.Counts.ByRule.Select(count => count.Statement));
        rules.Should().OnlyContain(rule => rule!["help"]!["text"]!.GetValue<string>().Length > 0 && rule["name"] != null);
        run["results"]!.AsArray().Should().OnlyContain(result => Exports.Text(rules[result!["ruleIndex"]!.GetValue<int>()]!["id"]) == Exports.Text(result["ruleId"]));
        rules.Single(rule => Exports.Text(rule!["id"]) == "WHC4014")!["properties"]!["paragraphs"]!.AsArray().Should().NotBeEmpty();
    }

    [Fact]
    public void Only_a_downgraded_finding_is_suppressed_with_its_reason()
    {
        var results = Exports.Run(Exports.Lowered)["results"]!.AsArray();
        var lowered = results.Single(result => Exports.Text(result!["ruleId"]) == "WHC3014")!;

        Exports.Text(lowered["level"]).Should().Be("note");
        Exports.Text(lowered["suppressions"]![0]!["kind"]).Should().Be("external");
        Exports.Text(lowered["suppressions"]![0]!["justification"]).Should().Be("It was \"agreed\" so. (A. Person, until 31 January 2099)");
        Exports.Text(lowered["suppressions"]![0]!["properties"]!["severityBefore"]).Should().Be("warning");
        results.Where(result => result != lowered).Should().OnlyContain(result => result!["suppressions"]!.AsArray().Count == 0);
    }

    [Fact]
    public void A_finding_without_a_severity_is_informational()
    {
        var result = Exports.Run(Exports.Clean with { Findings = [new() { Message = "" }, new() { Severity = FindingSeverity.None }] })["results"]![0]!;

        Exports.Text(result["kind"]).Should().Be("informational");
        Exports.Text(result["level"]).Should().Be("none");
        Exports.Text(result["message"]!["text"]).Should().Be(LocalizedTexts.English["export.no-message"]);
    }

    [Fact]
    public void A_fingerprint_is_the_same_for_the_same_rule_and_pointer()
    {
        var results = Exports.Run(Exports.Faulty)["results"]!.AsArray();
        var prints = results.Select(result => Exports.Text(result!["partialFingerprints"]!["ruleAndLocation/v2"])).ToList();
        var moved = Exports.Run(Exports.Faulty with { Name = "other.json", Findings = [.. Exports.Faulty.Findings.Select(finding => finding with { Line = 1, Message = "x" })] });

        prints.Should().OnlyHaveUniqueItems().And.OnlyContain(print => print.Length == 32);
        moved["results"]!.AsArray().Select(result => Exports.Text(result!["partialFingerprints"]!["ruleAndLocation/v2"])).Should().Equal(prints);
        prints[results.Select(result => Exports.Text(result!["ruleId"])).ToList().IndexOf("WHC2005")].Should().Be("87a8fa11eff89afc98c67e61f829fd7c");
    }

    [Fact]
    public void A_fingerprint_is_the_same_after_another_contribution_is_inserted_first()
    {
        var faulty = TestReports.Story with { Title = null, Figures = [TestReports.Story.Figures[0] with { Value = null }] };
        StakeholderReport Of(params Contribution[] contributions) => TestReports.Maximal with { Contributions = contributions };
        Dictionary<string, string> PrintsOf(StakeholderReport report) => Exports.Run(Exports.Of(ReportJson.Write(report), "report.json"))["results"]!.AsArray()
            .ToDictionary(result => Exports.Text(result!["locations"]![0]!["logicalLocations"]![0]!["fullyQualifiedName"]), result => Exports.Text(result!["partialFingerprints"]!["ruleAndLocation/v2"]));

        var before = PrintsOf(Of(faulty));
        var after = PrintsOf(Of(faulty with { Id = "c0", Narrative = "Something else." }, faulty));
        var withoutIds = PrintsOf(Of(faulty with { Id = null, Narrative = "Something else." }, faulty with { Id = null }));

        after["/contributions/1/title"].Should().Be(before["/contributions/0/title"]).And.NotBe(after["/contributions/0/title"]);
        after.Values.Should().OnlyHaveUniqueItems();
        withoutIds["/contributions/1/title"].Should().NotBe(before["/contributions/0/title"]).And.NotBe(withoutIds["/contributions/0/title"]);
    }

    [Fact]
    public void Nothing_in_a_message_is_a_placeholder_or_a_link()
    {
        var result = Exports.Run(Exports.Saying("{0} [click](https://example.org)"))["results"]![0]!;

        Exports.Text(result["message"]!["text"]).Should().Be("{{0}} [click] (https://example.org)");
        Exports.Text(result["properties"]!["remedy"]).Should().Be("{0} [click](https://example.org)");
    }
}
