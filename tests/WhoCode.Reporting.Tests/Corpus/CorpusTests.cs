using System.Security.Cryptography;
using System.Text.Json;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Corpus;

/// <summary>Runs tests/corpus, and tests the manifest against its description.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> CaseIds => [.. Manifest.Cases.Select(one => one.Id)];

    public static TheoryData<string> PairedRules => [.. Manifest.Pairs.Select(pair => pair.Rule)];

    private static CorpusManifest Manifest => CorpusFiles.Manifest;

    [Theory]
    [MemberData(nameof(CaseIds))]
    public void A_case_gives_exactly_the_findings_of_the_manifest(string id)
    {
        var one = Manifest.Find(id);

        var found = CorpusReplay.Of(one, Manifest.Today).Findings;

        CorpusReplay.Difference(one, found).Should().BeEmpty("{0} is checked as {1}", one.Document, one.Profile);
    }

    [Theory]
    [MemberData(nameof(CaseIds))]
    public void A_case_has_the_round_of_its_document(string id)
    {
        var one = Manifest.Find(id);

        (CorpusReplay.Of(one, Manifest.Today).Report?.Round).Should().Be(one.Round, "{0} names it", one.Document);
    }

    [Theory]
    [MemberData(nameof(PairedRules))]
    public void One_case_of_a_pair_expects_the_rule_and_the_other_does_not(string rule)
    {
        var pair = Manifest.Pairs.Single(one => one.Rule == rule);

        Manifest.Find(pair.Fires).Expects(rule).Should().BeTrue("{0} fires", pair.Fires);
        Manifest.Find(pair.Silent).Expects(rule).Should().BeFalse("{0} is silent", pair.Silent);
    }

    [Theory]
    [MemberData(nameof(PairedRules))]
    public void The_cases_of_a_pair_differ_only_in_their_files(string rule)
    {
        var pair = Manifest.Pairs.Single(one => one.Rule == rule);
        var (fires, silent) = (Manifest.Find(pair.Fires), Manifest.Find(pair.Silent));

        FilesOf(silent).Should().NotBe(FilesOf(fires), "a near miss is another text");
        HostOf(silent).Should().Be(HostOf(fires), "a near miss is checked in the same way");
        (silent.Profile, silent.Kind).Should().Be((fires.Profile, fires.Kind), "a near miss is checked in the same way");
    }

    [Fact]
    public void Every_rule_has_one_pair_in_order_of_ids() =>
        Manifest.Pairs.Select(pair => pair.Rule).Should().Equal(RuleSet.BuiltIn.Descriptors.Select(rule => rule.Id.ToString()));

    [Fact]
    public void Every_case_has_its_own_id() => Manifest.Cases.Select(one => one.Id).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Every_case_is_different() =>
        Manifest.Cases.Select(one => $"{one.Profile} {FilesOf(one)} {HostOf(one)}").Should().OnlyHaveUniqueItems();

    [Fact]
    public void The_manifest_names_every_file_and_every_named_file_exists()
    {
        var named = Manifest.Cases.SelectMany(one => one.Files).ToList();

        CorpusFiles.Names.Except(named).Should().BeEmpty("every file belongs to a case");
        named.Except(CorpusFiles.Names).Should().BeEmpty("every case has its files");
    }

    [Fact]
    public void The_manifest_has_the_documented_version() => Manifest.FormatVersion.Should().Be("1.0");

    [Fact]
    public void An_unexpected_or_missing_finding_is_reported()
    {
        var one = Manifest.Find("WHC3006-fires");
        var found = CorpusReplay.Of(one, Manifest.Today).Findings;
        var asked = one with { Expected = [one.Expected[0] with { Pointer = "/title" }] };

        CorpusReplay.Difference(asked, found).Split('\n').Should().HaveCount(2).And.Satisfy(
            line => line == "expected but not found: error WHC3006 at \"/title\"",
            line => line.StartsWith("found but not expected: error WHC3006 at \"/contributions/0/period/to\": The period ends", StringComparison.Ordinal));
    }

    private static string FilesOf(CorpusCase one) =>
        string.Join(' ', one.Files.Select(name => Convert.ToHexStringLower(SHA256.HashData(CorpusFiles.Bytes(name)))));

    private static string HostOf(CorpusCase one) => JsonSerializer.Serialize(new { one.HostFields, one.CustomRules });
}
