using System.Globalization;

namespace WhoCode.Reporting.Tests.Guides;

/// <summary>The page of the samples names the source of each claim.</summary>
public sealed class SampleSourcesTests
{
    private static readonly string Page = File.ReadAllText(Repository.Path("docs", "samples", "README.md"));

    private static readonly NumberFormatInfo Spaced = new() { NumberGroupSeparator = " " };

    [Theory]
    [MemberData(nameof(Samples.OfPublicFacts), MemberType = typeof(Samples))]
    public void Each_contribution_has_its_claims_in_the_table(string sample)
    {
        var section = SectionOf(sample);

        foreach (var contribution in ReportJson.Read<StakeholderReport>(Repository.Sample(sample)).Report!.Contributions)
        {
            var claims = string.Concat(section.Split('\n').Where(line => line.StartsWith($"| {contribution.Id} |", StringComparison.Ordinal)));

            claims.Should().NotBeEmpty("{0} of {1} makes claims", contribution.Id, sample);
            foreach (var figure in contribution.Figures)
            {
                claims.Should().Contain((figure.Value ?? figure.Minimum)!.Value.ToString("#,0", Spaced), "{0} is a claim", figure.Label);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Samples.OfPublicFacts), MemberType = typeof(Samples))]
    public void Each_piece_of_evidence_is_in_the_table_with_its_address(string sample)
    {
        var section = SectionOf(sample);

        foreach (var evidence in ReportJson.Read<StakeholderReport>(Repository.Sample(sample)).Report!.Evidence)
        {
            section.Should().Contain($"\"{evidence.Title}\"").And.Contain(evidence.Url ?? evidence.Title);
        }
    }

    [Theory]
    [InlineData("national-belgium-2015.json")]
    [InlineData("national-philippines-2012.json")]
    public void A_national_sample_that_re_tells_facts_has_its_sources_in_the_table(string sample) =>
        SectionOf(sample).Should().Contain("| where it was read |").And.Contain("| authority");

    [Fact]
    public void What_is_invented_says_so()
    {
        var report = ReportJson.Read<StakeholderReport>(Repository.Sample(Samples.Invented)).Report!;

        report.Contributions.Should().OnlyContain(contribution => contribution.Narrative!.StartsWith("Invent"));
        report.Evidence.Should().OnlyContain(evidence => evidence.Title!.Contains("invent") && (evidence.Url == null || new Uri(evidence.Url).Host.EndsWith(".example.org")));
    }

    private static string SectionOf(string sample)
    {
        var heading = $"## `{sample}`\n";
        Page.Should().Contain(heading);
        var section = Page[(Page.IndexOf(heading, StringComparison.Ordinal) + heading.Length)..];
        return section.IndexOf("\n## ", StringComparison.Ordinal) is >= 0 and var end ? section[..end] : section;
    }
}
