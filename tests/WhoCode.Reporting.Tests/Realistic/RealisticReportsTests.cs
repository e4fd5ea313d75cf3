using WhoCode.Reporting.Tests.Laws;

namespace WhoCode.Reporting.Tests.Realistic;

/// <summary>
/// Tests how useful the rules are for reports as people write them. If findings appear or disappear, a test fails: run the tests with
/// WHOCODE_WRITE=1, assess the new findings in verdicts.json, and run them with WHOCODE_WRITE=1 again to write the table.
/// </summary>
public sealed class RealisticReportsTests
{
    public static TheoryData<string> Reports => [.. RealisticFiles.Names];

    [Theory]
    [MemberData(nameof(Reports))]
    public void The_findings_are_those_that_were_reviewed(string name) =>
        GeneratedFile.Check(RealisticFiles.PathOf(name, "verdicts.json"), RealisticFiles.Write(RealisticChecks.Judge(name)));

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_assessment_was_made_by_a_person_and_has_a_reason(string name)
    {
        var expected = RealisticFiles.Expectations(name).Expected.Select(one => one.Id).ToList();

        foreach (var finding in RealisticFiles.Judgement(name).Findings)
        {
            finding.Verdict.Should().NotBe(Verdict.Unjudged, "{0} at {1} needs a verdict", finding.Rule, finding.Pointer);
            var reason = finding.Expectation ?? finding.Because;
            reason.Should().NotBeNullOrEmpty("{0} at {1} needs an expectation or a reason", finding.Rule, finding.Pointer);
            if (finding.Expectation is { } answered)
            {
                expected.Should().Contain(answered, "{0} at {1} answers an expectation", finding.Rule, finding.Pointer);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Expectations_have_unique_ids(string name) =>
        RealisticFiles.Expectations(name).Expected.Select(one => one.Id).Should().OnlyHaveUniqueItems();

    [Fact]
    public void At_most_three_percent_of_the_findings_are_noise_or_wrong()
    {
        var sum = Tally.Sum(RealisticFiles.Names.Select(name => RealisticFiles.Judgement(name).Count()));

        (100 * (sum.Noise + sum.Wrong)).Should().BeLessThanOrEqualTo(3 * (sum.Right + sum.Noise + sum.Wrong));
    }

    [Fact]
    public void At_most_five_percent_of_the_expectations_are_missing()
    {
        var missing = RealisticFiles.Names.Sum(name => RealisticFiles.Judgement(name).Missing.Count);

        (100 * missing).Should().BeLessThanOrEqualTo(5 * RealisticFiles.Names.Sum(name => RealisticFiles.Expectations(name).Expected.Count));
    }

    [Fact]
    public void The_table_shows_every_report() =>
        GeneratedFile.Check(Path.Combine(RealisticFiles.Folder, "README.md"), RealisticPage.Write());
}
