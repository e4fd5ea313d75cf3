using System.Text;
using WhoCode.Reporting.Coverage;
using WhoCode.Reporting.Tests.Laws;

namespace WhoCode.Reporting.Tests.Coverage;

/// <summary>What is true of the coverage of any reports, in whatever parts they are counted.</summary>
public sealed class CoverageLawTests
{
    [Fact]
    public void A_coverage_counts_what_the_definitions_say() => CheckCounts(first: 0, groups: 20, size: 25);

    [Fact]
    [Trait("Category", "Exhaustive")]
    public void The_coverage_of_many_reports_counts_what_the_definitions_say() => CheckCounts(first: 1_000, groups: Thoroughness.Cases / 50, size: 50);

    [Fact]
    public void Merged_parts_are_the_coverage_of_all_reports_whatever_the_parts_and_their_order()
    {
        var random = new Random(1);
        for (var seed = 0; seed < 100; seed++)
        {
            var reports = RandomReports.Create(10_000 + (seed * 20), 20);
            var most = random.Next(1, 6);
            var whole = Counting.Of(reports, Audience.Secretariat, most);
            var parts = reports.GroupBy(_ => random.Next(5)).Select(part => Counting.Of([.. part], Audience.Secretariat, most)).OrderBy(_ => random.Next()).ToList();

            ReportCoverage.Merge(parts).Should().Be(whole, "of seed {0}", seed);
            parts.Aggregate((one, other) => ReportCoverage.Merge(one, other)).Should().Be(whole);
            parts.AsEnumerable().Reverse().Aggregate((one, other) => ReportCoverage.Merge(other, one)).Should().Be(whole);
            InPairs(parts).Should().Be(whole);
            Counting.Of([.. reports.OrderBy(_ => random.Next())], Audience.Secretariat, most).Should().Be(whole);
        }
    }

    [Fact]
    public void An_empty_coverage_changes_nothing()
    {
        var whole = Counting.Of(RandomReports.Create(0, 50));
        var empty = new CoverageBuilder().Create();

        ReportCoverage.Merge(whole, empty).Should().Be(whole);
        ReportCoverage.Merge(empty, whole).Should().Be(whole);
        ReportCoverage.Merge(whole).Should().Be(whole);
    }

    [Fact]
    public void Parts_can_be_added_to_a_builder_between_reports()
    {
        var reports = RandomReports.Create(0, 60);
        var builder = new CoverageBuilder(Audience.Secretariat, maxOtherValues: 3);
        for (var i = 0; i < reports.Count; i += 3)
        {
            builder.Add(reports[i]);
            builder.Add(Counting.Of([reports[i + 1], reports[i + 2]], Audience.Secretariat, 3));
        }

        builder.Create().Should().Be(Counting.Of(reports, Audience.Secretariat, 3));
        builder.Create().Should().Be(builder.Create(), "creating changes nothing");
    }

    [Fact]
    public void Of_too_many_values_those_that_are_listed_have_exact_counts_and_the_others_are_added_up()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var reports = Enumerable.Range(0, 30).Select(i => WithTexts(seed, i)).ToList();
            var complete = Counting.Of(reports)[CoverageDimension.Addressee];
            for (var most = 1; most < 12; most += 2)
            {
                var table = Counting.Of(reports, Audience.Partner, most)[CoverageDimension.Addressee];

                table.Rows.Should().HaveCount(Math.Min(most, complete.Rows.Count)).And.BeSubsetOf(complete.Rows, "a count is exact or not listed");
                Sum(table.Rows.Select(row => row.Counts).Append(table.Unlisted)).Should().Be(Sum(complete.Rows.Select(row => row.Counts)), "nothing is lost");
                table.WithoutValue.Should().Be(complete.WithoutValue);
            }
        }
    }

    [Fact]
    public void Which_values_are_listed_depends_on_the_values_alone()
    {
        var often = Enumerable.Range(0, 50).Select(i => WithTexts(0, i)).ToList();
        var once = often.SelectMany(report => report.Contributions[0].Recommendations).DistinctBy(one => one.Addressee!.ToUpperInvariant())
            .Select(one => new StakeholderReport { Contributions = [new() { Recommendations = [one] }] }).Reverse().ToList();

        Values(Counting.Of([.. once], Audience.Partner, 4)).Should().BeEquivalentTo(Values(Counting.Of([.. often], Audience.Partner, 4))).And.HaveCount(4);

        static IEnumerable<string> Values(ReportCoverage coverage) => coverage[CoverageDimension.Addressee].Rows.Select(row => row.Value.ToUpperInvariant());
    }

    [Fact]
    public void Values_of_the_catalogue_are_listed_however_many_others_there_are()
    {
        var reports = Enumerable.Range(0, 300).Select(i => new StakeholderReport { Contributions = [new() { Field = ThematicFieldId.Parse($"made-up-{i}") }, new() { Field = ThematicFieldId.FairTreatment }] }).ToList();

        var table = Counting.Of([.. reports], Audience.Partner, 2)[CoverageDimension.Field];

        table.Rows.Should().HaveCount(9 + 2);
        table.Find("fair-treatment")!.Counts.Stakeholders.Should().Be(new StakeholderCounts { Reports = 300, Entries = 300 });
        table.Unlisted.Stakeholders.Should().Be(new StakeholderCounts { Reports = 298, Entries = 298 });
    }

    [Fact]
    public void Parts_with_different_limits_merge_with_the_smallest_in_any_order()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            ReportCoverage[] parts = [.. Enumerable.Range(0, 3).Select(part => Counting.Of([.. Enumerable.Range(0, 10).Select(i => WithTexts(seed, (10 * part) + i))], Audience.Partner, 2 + (3 * part)))];
            var merged = ReportCoverage.Merge(parts);

            merged.Should().Be(Counting.Of([.. Enumerable.Range(0, 30).Select(i => WithTexts(seed, i))], Audience.Partner, 2));
            ReportCoverage.Merge(parts[2], parts[1], parts[0]).Should().Be(merged);
            ReportCoverage.Merge(parts[2], ReportCoverage.Merge(parts[1], parts[0])).Should().Be(merged);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public async Task One_worker_and_eight_give_the_same_bytes(int workers)
    {
        var reports = RandomReports.Create(0, 3_000, isReadable: true);
        using var lines = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(reports.Select(Counting.Line))));

        var coverage = await Counting.OfLinesAsync(lines, workers);

        coverage.Should().Be(Counting.Of(reports));
        Counting.Json(coverage).Should().Be(Counting.Json(Counting.Of(reports)));
    }

    private static void CheckCounts(int first, int groups, int size)
    {
        for (var group = 0; group < groups; group++)
        {
            var reports = RandomReports.Create(first + (group * size), size);
            foreach (var audience in Enum.GetValues<Audience>())
            {
                List<Report> views = [.. reports.Select(report => report.ViewFor(audience)).OfType<Report>()];
                var coverage = Counting.Of(reports, audience);

                (coverage.StakeholderReports, coverage.NationalReports, coverage.NotShown)
                    .Should().Be((views.OfType<StakeholderReport>().Count(), views.OfType<NationalReport>().Count(), size - views.Count));
                foreach (var table in coverage.Tables)
                {
                    CheckTable(table, views, $"{table.Dimension} of group {group} for {audience}");
                }
            }
        }
    }

    private static void CheckTable(CoverageTable table, List<Report> views, string what)
    {
        var (values, withoutValue) = Expected.CountsIn(views, table.Dimension);

        table.Rows.Where(row => row.Counts != new CoverageCounts()).ToDictionary(row => GroupOf(table.Dimension, row.Value), row => row.Counts).Should().Equal(values, what);
        table.Rows.Should().OnlyContain(row => row.IsKnown || row.Counts.Reports > 0, what);
        table.WithoutValue.Should().Be(withoutValue, what);
        table.Unlisted.Should().Be(new CoverageCounts(), what);
    }

    /// <summary>The first variant of a text, by which <see cref="Expected"/> counts; any other value as it is.</summary>
    private static string GroupOf(CoverageDimension dimension, string value) => dimension is not (CoverageDimension.Addressee or CoverageDimension.Agreement) ? value
        : RandomReports.Texts.Single(group => group.Any(text => Clean(text) == value))[0];

    private static string Clean(string text) => string.Join(' ', text.Replace("\u200b", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static ReportCoverage InPairs(List<ReportCoverage> parts)
    {
        while (parts.Count > 1)
        {
            parts = [.. parts.Chunk(2).Select(pair => ReportCoverage.Merge(pair))];
        }

        return parts[0];
    }

    /// <summary>A report whose contribution has recommendations to some of 40 addressees, written in different ways, some of them twice.</summary>
    private static StakeholderReport WithTexts(int seed, int number)
    {
        var random = new Random((seed * 1_000) + number);
        return new()
        {
            Contributions =
            [
                new()
                {
                    Assessment = (Assessment)random.Next(3),
                    Recommendations = [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => new Recommendation { Addressee = random.Next(2) == 0 ? $"Addressee {random.Next(40)}" : $"ADDRESSEE  {random.Next(40)}" })],
                },
            ],
        };
    }

    private static (long Reports, long Entries, long Good, long Challenge, long Mixed) Sum(IEnumerable<CoverageCounts> counts)
    {
        var all = counts.Select(one => one.Stakeholders).ToList();
        return (all.Sum(one => one.Reports), all.Sum(one => one.Entries), all.Sum(one => one.GoodPractice), all.Sum(one => one.Challenge), all.Sum(one => one.Mixed));
    }
}
