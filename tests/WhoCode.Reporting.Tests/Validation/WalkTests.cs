using System.Globalization;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Tests.Validation;

/// <summary>Tests what rules get to know during the walk through a report, and the order of findings.</summary>
public sealed class WalkTests
{
    [Fact]
    public void A_rule_knows_the_position_of_its_node_in_its_list()
    {
        var told = new List<string>();
        var rules = RuleSet.Empty.With(
            Rule.Create<StakeholderReport>(Describe("ACME1001"), (_, context) => told.Add(string.Create(CultureInfo.InvariantCulture, $"report {context.ItemIndex}"))),
            Rule.Create<Reporter>(Describe("ACME1002"), (_, context) => told.Add(string.Create(CultureInfo.InvariantCulture, $"reporter {context.ItemIndex}"))),
            Rule.Create<Figure>(Describe("ACME1003"), (_, context) => told.Add(string.Create(CultureInfo.InvariantCulture, $"figure {context.ItemIndex}"))));

        new ReportValidator(rules).Validate(TestReports.Maximal, ValidationProfile.Draft);

        told.Should().BeEquivalentTo("report -1", "reporter -1", "figure 0", "figure 1");
    }

    [Fact]
    public void A_rule_can_validate_another_report()
    {
        var inner = new ReportValidator();
        var rule = Rule.Create<Contribution>(Describe("ACME1001"), (_, context) =>
        {
            if (inner.Validate(TestReports.Maximal with { Round = 1 }, ValidationProfile.Submission).Count == 1)
            {
                context.AddFinding(nameof(Contribution.Title), ("round", context.Round!.Number));
            }
        });

        new ReportValidator(RuleSet.Empty.With(rule)).Validate(TestReports.Maximal, ValidationProfile.Submission)
            .Should().ContainSingle().Which.ToString().Should().Be("warning ACME1001: /contributions/0/title: Found in round 4.");
    }

    [Fact]
    public void Today_is_the_date_in_UTC_in_every_time_zone()
    {
        DateOnly? today = null;
        var rules = RuleSet.Empty.With(Rule.Create<StakeholderReport>(Describe("ACME1001"), (_, context) => today = context.Today));

        new ReportValidator(rules, time: new IslandClock()).Validate(TestReports.Maximal, ValidationProfile.Draft);

        today.Should().Be(new DateOnly(2030, 4, 30));
    }

    [Fact]
    public void Findings_are_ordered_by_item_number_and_an_object_comes_before_its_properties()
    {
        var bare = TestReports.Maximal.Evidence[0] with { Title = null };
        var report = TestReports.Maximal with
        {
            Evidence = [TestReports.Maximal.Evidence[0], .. Enumerable.Range(1, 10).Select(i => i is 2 or 10 ? bare with { Id = $"x{i}" } : TestReports.Maximal.Evidence[0] with { Id = $"x{i}" })],
            Contributions = [TestReports.Story with { Evidence = ["e1", "x1", "x3", "x4", "x5", "x6", "x7", "x8", "x9"] }],
        };

        new ReportValidator().Validate(report, ValidationProfile.Submission).Select(finding => $"{finding.RuleId} {finding.Pointer}").Should().Equal(
            "WHC3004 /evidence/2", "WHC1001 /evidence/2/title", "WHC3004 /evidence/10", "WHC1001 /evidence/10/title");
    }

    [Fact]
    public void Rules_are_not_called_for_default_values() =>
        new ReportValidator().Validate(
            TestReports.Maximal with
            {
                Reporter = TestReports.Maximal.Reporter! with { Country = default(CountryCode) },
                Contributions = [TestReports.Story with { Occupations = [default], Paragraphs = [ParagraphId.Parse("4.4"), default] }],
            },
            ValidationProfile.Draft).Select(finding => $"{finding.RuleId} {finding.Pointer}").Should().Equal(
                "WHC0008 /reporter/country", "WHC0008 /contributions/0/occupations/0", "WHC0008 /contributions/0/paragraphs/1");

    [Fact]
    public void A_rule_can_check_every_type_of_value()
    {
        var met = new SortedSet<string>(StringComparer.Ordinal);
        IRule On<T>(int number) where T : notnull => Rule.Create<T>(Describe($"ACME{number}"), (_, _) => met.Add(typeof(T).Name));

        new ReportValidator(RuleSet.Empty.With(
            On<DateOnly>(1001), On<PartialDate>(1002), On<LanguageTag>(1003), On<decimal>(1004), On<int>(1005), On<bool>(1006), On<EvidenceKind>(1007),
            On<OccupationCode>(1008), On<CodeEditionId>(1009), On<string>(1010), On<Consent>(1011))).Validate(TestReports.Maximal, ValidationProfile.Draft);

        met.Should().HaveCount(11);
    }

    [Fact]
    public void The_rules_of_a_set_are_ordered_by_id()
    {
        RuleSet.BuiltIn.Rules.Select(rule => rule.Descriptor.Id).Should().BeInAscendingOrder();
        RuleSet.BuiltIn.With(Rule.Create<Figure>(Describe("ACME1001"), static (_, _) => { })).Rules[0].Descriptor.Id.ToString().Should().Be("ACME1001");
    }

    private static RuleDescriptor Describe(string id) => new()
    {
        Id = RuleId.Parse(id),
        Name = "SomethingIsAsItShouldBe",
        Severities = ProfileSeverities.Always(FindingSeverity.Warning),
        Statement = "Something is as it should be.",
        Message = "Found in round {round}.",
        Remedy = "Change it.",
    };

    /// <summary>A clock in the time zone in which each day begins first, at noon UTC on 30 April.</summary>
    private sealed class IslandClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.CreateCustomTimeZone("Kiritimati", TimeSpan.FromHours(14), null, null);

        public override DateTimeOffset GetUtcNow() => new(2030, 4, 30, 12, 0, 0, TimeSpan.Zero);
    }
}
