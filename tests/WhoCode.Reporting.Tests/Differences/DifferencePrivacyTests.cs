using System.Text;
using WhoCode.Reporting.Differences;
using WhoCode.Reporting.Tests.Laws;
using WhoCode.Reporting.Tests.Laws.Privacy;

namespace WhoCode.Reporting.Tests.Differences;

/// <summary>No difference shows what its audience may not see, in either version.</summary>
public sealed class DifferencePrivacyTests
{
    private static readonly Audience[] Others = [Audience.Partner, Audience.Public];

    private static readonly StakeholderReport Named = TestReports.Maximal with { Extensions = new Dictionary<string, System.Text.Json.JsonElement>() };

    [Fact]
    public void A_difference_contains_only_texts_that_the_audience_may_see_in_one_of_the_versions() => TryMarks(0, 500);

    [Fact]
    [Trait("Category", "Exhaustive")]
    public void A_difference_contains_only_texts_that_the_audience_may_see_in_many_pairs_of_versions() => TryMarks(500, Thoroughness.Cases);

    [Fact]
    public void What_the_later_version_does_not_show_is_not_shown_because_the_earlier_version_did() => TryDecisions(0, 500);

    [Fact]
    [Trait("Category", "Exhaustive")]
    public void What_the_later_version_does_not_show_is_not_shown_in_many_pairs_of_versions() => TryDecisions(500, Thoroughness.Cases);

    [Fact]
    public void What_the_later_version_does_not_contain_is_shown_only_if_the_earlier_version_showed_it() => TryEdits(0, 500);

    [Fact]
    [Trait("Category", "Exhaustive")]
    public void What_the_later_version_does_not_contain_is_shown_only_if_the_earlier_version_showed_it_in_many_pairs() => TryEdits(500, Thoroughness.Cases);

    [Fact]
    public void Nothing_depends_on_what_is_withheld_but_the_number_of_changes_that_are_left_out()
    {
        foreach (var seed in Enumerable.Range(0, 300))
        {
            var (before, after) = RandomVersions.Create(seed);
            foreach (var audience in Others)
            {
                var seen = Visibility.MarksFor(before, audience).Concat(Visibility.MarksFor(after, audience)).ToHashSet();

                var shown = ReportDifference.Compare(before, after, audience: audience);
                var other = ReportDifference.Compare(Without(before, seen), Without(after, seen), audience: audience);

                other.Write(DifferenceFormat.Json).Should().Be(shown.Write(DifferenceFormat.Json), "seed {0}, {1}", seed, audience);
            }
        }
    }

    [Fact]
    public void A_name_that_may_not_be_shown_any_more_is_counted_and_not_shown()
    {
        var withdrawn = Named with { Reporter = Named.Reporter! with { Name = null, NameWithheld = true, Acronym = null, About = null } };

        var difference = ReportDifference.Compare(Named, withdrawn);

        difference.WriteAll().Should().NotContain("Example Network").And.NotContain("A network that follows").And.NotContain("Officer");
        difference.Lines().Should().Equal("Changed /reporter/nameWithheld /reporter/nameWithheld false true");
        difference.Withheld.Should().Be(4, "the reporter counts once, and the contact, the id and the earlier report are not shown any more");
        difference.Before.Should().Be(new ComparedVersion { Title = "A report" });
    }

    [Fact]
    public void Evidence_whose_use_is_refused_in_the_later_version_is_not_shown_nor_are_contributions_that_cited_it()
    {
        var refused = Named with { Contributions = [], Evidence = [Named.Evidence[0] with { Consent = false, Title = "Another title" }] };

        var difference = ReportDifference.Compare(Named, refused);

        difference.WriteAll().Should().NotContain("A story").And.NotContain("A study").And.NotContain("Another title");
        (difference.Changes.Count, difference.Withheld).Should().Be((0, 2));
    }

    [Fact]
    public void People_and_testimony_that_are_removed_with_their_consents_are_counted_and_not_shown()
    {
        var testimony = Named.Evidence[0] with { Id = "e2", Title = "Words of a nurse", Kind = EvidenceKind.Testimony, Consent = true };
        var person = new CoSignatory { Name = "Ann Example", Kind = StakeholderKind.HealthPersonnel, Consent = true };
        var before = Named with { Evidence = [Named.Evidence[0], testimony], Reporter = Named.Reporter! with { CoSignatories = [person, new() { Name = "A union", Kind = StakeholderKind.TradeUnion, Consent = true }] } };

        var difference = ReportDifference.Compare(before, Named with { Reporter = Named.Reporter! with { CoSignatories = [] } });

        before.ViewFor(Audience.Partner)!.Reporter!.CoSignatories.Should().HaveCount(2);
        difference.WriteAll().Should().NotContain("Ann Example").And.NotContain("Words of a nurse");
        difference.Changes.Should().ContainSingle().Which.Path.ToString().Should().Be("Reporter › Co-signatory 2 (A union)");
        difference.Withheld.Should().Be(2);
    }

    [Fact]
    public void Of_a_removed_contribution_only_what_the_later_version_allows_is_shown()
    {
        var testimony = Named.Evidence[0] with { Id = "e2", Kind = EvidenceKind.Testimony, Consent = true };
        var removed = Named.Contributions[0] with { Id = "c2", Title = "Removed", Figures = [TestReports.Persons("Words of a nurse", 5) with { Evidence = ["e2"] }, TestReports.Persons("Known", 6)] };
        var before = Named with { Evidence = [Named.Evidence[0], testimony], Contributions = [Named.Contributions[0], removed] };

        var difference = ReportDifference.Compare(before, Named with { Evidence = [Named.Evidence[0], testimony with { Consent = false }] });

        difference.WriteAll().Should().NotContain("Words of a nurse").And.Contain("Known");
        difference.Changes.Should().ContainSingle().Which.PointerBefore.ToString().Should().Be("/contributions/1");
        difference.Withheld.Should().Be(2, "the figure and the evidence");
    }

    [Fact]
    public void A_contribution_that_the_audience_may_see_only_in_the_later_version_is_added()
    {
        var before = Named with { Contributions = [Named.Contributions[0] with { Id = "c0", Audience = Audience.Secretariat }, Named.Contributions[0]] };
        var after = before with { Contributions = [before.Contributions[0] with { Audience = null }, before.Contributions[1]] };

        var change = ReportDifference.Compare(before, after).Changes.Should().ContainSingle().Subject;

        (change.Kind, change.PointerBefore, change.PointerAfter).Should().Be((ChangeKind.Added, null, JsonPointer.Parse("/contributions/0")));
        change.After!.Json.Should().StartWith("""{"id":"c1",""", "ids are those of the view");
        Versions.CompareAll(before, after).Lines().Should().Equal("""Removed /contributions/0/audience - "secretariat" -""");
    }

    [Fact]
    public void Pointers_and_numbers_are_those_of_the_views()
    {
        var before = Named with { Contributions = [Named.Contributions[0] with { Id = "secret", Audience = Audience.Secretariat }, Named.Contributions[0]] };
        var after = before with { Contributions = [before.Contributions[0] with { Title = "Secret" }, before.Contributions[1] with { Id = "c1-renamed", Title = "Another story" }] };

        var difference = ReportDifference.Compare(before, after);

        difference.Lines().Should().Equal("""Changed /contributions/0/title /contributions/0/title "A story" "Another story" """.Trim());
        difference.Changes[0].Path.ToString().Should().Be("Contribution 1 (Another story) › Title");
        difference.Withheld.Should().Be(2, "the other contribution differs, and the id");
        difference.WriteAll().Should().NotContain("ecret").And.NotContain("renamed");
    }

    [Fact]
    public void Citations_are_compared_by_the_evidence_that_they_cite()
    {
        var renamed = Named with
        {
            Evidence = [Named.Evidence[0] with { Id = "e9" }],
            Contributions = [Named.Contributions[0] with { Evidence = ["e9"], Figures = [] }],
        };
        var before = Named with { Contributions = [Named.Contributions[0] with { Figures = [] }] };

        ReportDifference.Compare(before, renamed).Lines().Should().BeEmpty();
        Versions.CompareAll(before, renamed).Lines().Should().Equal(
            """Changed /contributions/0/evidence/0 /contributions/0/evidence/0 "e1" "e9" """.Trim(), """Changed /evidence/0/id /evidence/0/id "e1" "e9" """.Trim());
    }

    [Fact]
    public void Nothing_of_a_report_is_compared_that_the_audience_may_not_see()
    {
        var difference = ReportDifference.Compare(Named with { Consent = null }, Named, beforeName: "ann.json", afterName: "later.json", audience: Audience.Public);

        difference.Changes.Should().BeEmpty();
        difference.Notes.Should().ContainSingle().Which.ToString().Should().Be("Nothing is compared, because this audience is not allowed to see one of the reports.");
        difference.WriteAll().Should().NotContain("ann.json").And.NotContain("A report");
    }

    [Fact]
    public void No_text_of_a_report_is_in_a_string_for_logs()
    {
        var differences = Enumerable.Range(0, 100).Select(RandomVersions.Create).Select(pair => Versions.CompareAll(pair.Before, pair.After)).ToList();

        differences.SelectMany(difference => difference.Changes).Should().Contain(change => change.PointerBefore.ToString()!.StartsWith("/extensions/org.example.zq", StringComparison.Ordinal));
        MarkedReport.MarksIn(string.Join(' ', differences.SelectMany(difference => difference.Changes.SelectMany(change => (object?[])[change, change.Before, change.After]).Append(difference).Append(difference.After))))
            .Should().BeEmpty();
    }

    private static void TryMarks(int first, int count) => Try(first, count, seed => RandomVersions.Create(seed), static (before, after, audience) =>
        [.. Visibility.MarksFor(before, audience), .. Visibility.MarksFor(after, audience)]);

    /// <summary>All texts are in the later version, so it decides.</summary>
    private static void TryDecisions(int first, int count) => Try(
        first, count, seed => RandomVersions.Create(seed).Before is var report ? (RandomVersions.WithOtherDecisions(report, seed), RandomVersions.WithOtherDecisions(report, seed + 1)) : default,
        static (_, after, audience) => Visibility.MarksFor(after, audience));

    /// <summary>What is in the later version is shown only if that version shows it. Anything else must be shown by the earlier version, and with the decisions of the later one.</summary>
    private static void TryEdits(int first, int count) => Try(first, count, RandomVersions.CreateUnique, static (before, after, audience) =>
    [
        .. Visibility.MarksFor(after, audience),
        .. Visibility.MarksFor(before, audience).Intersect(MarksWithDecisions(before, after, audience)).Except(MarkedReport.MarksIn(Encoding.UTF8.GetString(ReportJson.Write(after)))),
    ]);

    private static HashSet<string> MarksWithDecisions(Report before, Report after, Audience audience)
    {
        var decided = before is StakeholderReport one && after is StakeholderReport later
            ? one with
            {
                Consent = later.Consent,
                Reporter = one.Reporter is null ? null : one.Reporter with { NameWithheld = later.Reporter?.NameWithheld, Kind = later.Reporter?.Kind },
                Contributions = [.. one.Contributions.Select(item => later.Contributions.FirstOrDefault(other => other.Id == item.Id) is { } decision ? item with { Audience = decision.Audience, PublicationConsent = decision.PublicationConsent } : item)],
            }
            : before;
        decided = decided with
        {
            Evidence = [.. before.Evidence.Select(item => after.Evidence.FirstOrDefault(other => other.Id == item.Id) is { } decision ? item with { Audience = decision.Audience, Consent = decision.Consent, Kind = decision.Kind, Availability = decision.Availability } : item)],
        };
        var marks = Visibility.MarksFor(decided, audience);
        return marks.Count == 0 && decided is StakeholderReport withdrawn ? Visibility.MarksFor(withdrawn with { Contributions = [] }, audience) : marks;
    }

    private static void Try(int first, int count, Func<int, (Report Before, Report After)> create, Func<Report, Report, Audience, HashSet<string>> allowed)
    {
        var leaks = new System.Collections.Concurrent.ConcurrentBag<string>();
        var changes = 0;
        Parallel.ForEach(Enumerable.Range(first, count), seed =>
        {
            var (before, after) = create(seed);
            foreach (var audience in Others)
            {
                var difference = ReportDifference.Compare(before, after, audience: audience);
                Interlocked.Add(ref changes, difference.Changes.Count);
                var seen = allowed(before, after, audience);
                foreach (var mark in MarkedReport.MarksIn(difference.WriteAll()).Where(mark => !seen.Contains(mark)).Take(1))
                {
                    leaks.Add($"seed {seed} for {audience}: {mark} in {string.Join('\n', difference.Lines().Where(line => line.Contains(mark, StringComparison.Ordinal)))}");
                }
            }
        });

        leaks.Order(StringComparer.Ordinal).Take(5).Should().BeEmpty();
        changes.Should().BeGreaterThan(count, "something is compared");
    }

    /// <summary>Returns the report with another text, of another length, in place of each that is not seen.</summary>
    private static Report Without(Report report, HashSet<string> seen)
    {
        var json = Encoding.UTF8.GetString(ReportJson.Write(report));
        foreach (var mark in MarkedReport.MarksIn(json).Distinct().Where(mark => !seen.Contains(mark)).ToList())
        {
            json = json.Replace(mark, $"y{mark[2..]}{new string('o', mark[7] % 7)}", StringComparison.Ordinal);
        }

        return ReportJson.Read(json).Report!;
    }
}
