using System.Text;
using System.Text.Json;
using WhoCode.Reporting.Export;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Tests.Laws;

namespace WhoCode.Reporting.Tests.Corpus;

public sealed class RulePageTests
{
    private static CorpusManifest Manifest => CorpusFiles.Manifest;

    private static string Page()
    {
        using var page = new MemoryStream();
        RuleCatalogExport.Write(page, RuleCatalogFormat.Markdown, RuleSet.BuiltIn.Descriptors, examples: Manifest.Pairs.ToDictionary(pair => RuleId.Parse(pair.Rule), ExampleOf));
        return Encoding.UTF8.GetString(page.ToArray());
    }

    [Fact]
    public void The_page_of_rules_matches_the_descriptors_and_the_corpus() => GeneratedFile.Check(Repository.Path("docs", "rules.md"), Page());

    [Fact]
    public void The_page_has_a_section_and_a_row_for_every_rule_and_no_broken_links()
    {
        var page = Page();

        RuleSet.BuiltIn.Descriptors.Where(rule => !page.Contains($"\n## {rule.Id} {rule.Name}\n", StringComparison.Ordinal)
            || !page.Contains($"\n| [{rule.Id}](#{rule.Id.ToString().ToLowerInvariant()}-{rule.Name.ToLowerInvariant()}) |", StringComparison.Ordinal)
            || !page.Contains(rule.Rationale!.ToString(), StringComparison.Ordinal))
            .Select(rule => rule.Id.ToString()).Should().BeEmpty("each rule has a section, a row and a reason");
        var links = System.Text.RegularExpressions.Regex.Matches(page, @"\]\((\.\./[^)]+)\)").Select(link => link.Groups[1].Value).ToList();
        links.Should().NotBeEmpty();
        links.Where(link => !File.Exists(Repository.Path("docs", link))).Should().BeEmpty("links lead to files");
    }

    [Fact]
    public void JSON_contains_all_properties_of_every_rule()
    {
        using var written = new MemoryStream();
        RuleCatalogExport.Write(written, RuleCatalogFormat.Json, RuleSet.BuiltIn.Descriptors);
        using var rules = JsonDocument.Parse(written.ToArray());

        rules.RootElement.GetArrayLength().Should().Be(Manifest.Pairs.Count);
        foreach (var (rule, entry) in RuleSet.BuiltIn.Descriptors.Zip(rules.RootElement.EnumerateArray()))
        {
            entry.GetProperty("id").GetString().Should().Be(rule.Id.ToString());
            entry.GetProperty("name").GetString().Should().Be(rule.Name);
            entry.GetProperty("statement").GetString().Should().Be(rule.Statement.ToString());
            entry.GetProperty("why").GetString().Should().Be(rule.Rationale!.ToString());
            entry.GetProperty("message").GetString().Should().Be(rule.Message.ToString());
            entry.GetProperty("remedy").GetString().Should().Be(rule.Remedy.ToString());
            entry.GetProperty("paragraphs").EnumerateArray().Select(paragraph => paragraph.GetString()).Should().Equal(rule.Paragraphs.Select(paragraph => paragraph.ToString()));
            entry.GetProperty("severities").EnumerateObject().Select(severity => $"{severity.Name} {severity.Value}").Should().Equal(
                Enum.GetValues<ValidationProfile>().Select(profile => $"{profile} {rule.Severities[profile]}".ToLowerInvariant()));
            entry.GetProperty("isInSchema").GetBoolean().Should().Be(rule.IsInSchema);
            entry.GetProperty("canBeLowered").GetBoolean().Should().Be(rule.AllowsDeviations);
        }
    }

    [Fact]
    public void Both_formats_show_the_severities_of_rounds()
    {
        var rule = RuleSet.BuiltIn.Descriptors.Single(rule => rule.Name == "ContributionIsDocumented");
        using var json = new MemoryStream();
        using var markdown = new MemoryStream();

        RuleCatalogExport.Write(json, RuleCatalogFormat.Json, [rule]);
        RuleCatalogExport.Write(markdown, RuleCatalogFormat.Markdown, [rule], ReportingCatalog.BuiltIn);

        JsonDocument.Parse(json.ToArray()).RootElement[0].GetProperty("rounds").EnumerateArray()
            .Select(round => $"{round.GetProperty("round")} {round.GetProperty("severities").GetProperty("submission")}").Should().Equal("2 advice", "3 advice");
        Encoding.UTF8.GetString(markdown.ToArray()).Should().Contain("- Severity in round 2: draft: advice, submission: advice, publication: advice\n");
    }

    [Fact]
    public void A_custom_rule_is_written_like_a_built_in_rule_without_missing_texts()
    {
        using var page = new MemoryStream();

        RuleCatalogExport.Write(page, RuleCatalogFormat.Markdown, [Tests.Validation.CustomRules.Describe("ACME0001")]);

        Encoding.UTF8.GetString(page.ToArray()).Should().Contain("## ACME0001 CustomRuleIsKept\n\n**The custom rule is kept.**\n\n- Message: The host's rule is not kept.\n")
            .And.Contain("- Based on: no paragraph of the Code\n");
    }

    [Fact]
    public void Wrong_calls_throw()
    {
        FluentActions.Invoking(() => RuleCatalogExport.Write((Stream)null!, RuleCatalogFormat.Json, [])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => RuleCatalogExport.Write(Stream.Null, RuleCatalogFormat.Json, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => RuleCatalogExport.Write(Stream.Null, (RuleCatalogFormat)2, [])).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static string ExampleOf(CorpusPair pair)
    {
        var (fires, silent) = (Manifest.Find(pair.Fires), Manifest.Find(pair.Silent));
        var finding = CorpusReplay.Of(fires, Manifest.Today).Findings.First(finding => finding.RuleId.ToString() == pair.Rule);
        var message = finding.Message.Replace("<", "&lt;", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal);
        return $"`{finding.Pointer.ToDisplayString()}`: {message} ([it fires](../tests/corpus/{fires.Document}), [it does not](../tests/corpus/{silent.Document}))";
    }
}
