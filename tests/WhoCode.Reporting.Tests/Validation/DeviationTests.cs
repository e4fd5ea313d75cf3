using System.Text;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Tests.Validation;

public sealed class DeviationTests
{
    private static readonly StakeholderReport BackwardPeriod = TestReports.Maximal with
    {
        Contributions = [TestReports.Story with { Period = new() { From = PartialDate.Create(2020), To = PartialDate.Create(2019) } }],
    };

    private static readonly Deviation Granted = new()
    {
        Rule = RuleId.Parse("WHC3006"),
        Pointer = JsonPointer.Parse("/contributions/0/period/to"),
        ItemId = "c1",
        Reason = "The source gives the dates this way.",
        Author = "Secretariat desk 4",
        Expires = new(2026, 12, 31),
    };

    [Fact]
    public void A_deviation_downgrades_a_finding_and_is_shown_with_it()
    {
        var finding = Validate(BackwardPeriod, Granted).Should().ContainSingle().Subject;

        finding.RuleId.Should().Be(Granted.Rule!.Value);
        finding.Severity.Should().Be(FindingSeverity.Advice);
        finding.SeverityBefore.Should().Be(FindingSeverity.Error);
        finding.Deviation.Should().Be(Granted);
    }

    [Theory]
    [InlineData("/contributions/0/period", "c1")]
    [InlineData("/contributions/0", "c1")]
    [InlineData("/contributions", null)]
    [InlineData("", null)]
    public void A_deviation_applies_to_findings_inside_its_location(string pointer, string? item) =>
        Validate(BackwardPeriod, Granted with { Pointer = JsonPointer.Parse(pointer), ItemId = item }).Single().Severity.Should().Be(FindingSeverity.Advice);

    [Theory]
    [InlineData("/contributions/0/period/from", "c1")]
    [InlineData("/contributions/1", null)]
    public void A_deviation_that_applies_to_nothing_is_a_finding_and_downgrades_nothing(string pointer, string? item) =>
        Told(BackwardPeriod, Granted with { Pointer = JsonPointer.Parse(pointer), ItemId = item }).Should().BeEquivalentTo(
            "Error WHC3006 /contributions/0/period/to", $"Warning WHC6007 {pointer}");

    [Fact]
    public void A_deviation_on_a_clean_report_applies_to_nothing() =>
        Told(TestReports.Maximal, Granted).Should().Equal("Warning WHC6007 /contributions/0/period/to");

    [Fact]
    public void A_deviation_applies_up_to_its_expiry_date()
    {
        Told(BackwardPeriod, Granted with { Expires = Day }).Should().Equal("Advice WHC3006 /contributions/0/period/to");
        Told(BackwardPeriod, Granted with { Expires = Day.AddDays(-1) }).Should().Equal(
            "Error WHC3006 /contributions/0/period/to", "Warning WHC6006 /contributions/0/period/to");
    }

    [Fact]
    public void Deviations_from_unknown_rules_and_from_rules_without_deviations_are_findings()
    {
        var report = TestReports.Maximal with { Round = 77, SubmittedOn = null };

        Told(report, Granted with { Rule = RuleId.Parse("ACME0001"), Pointer = JsonPointer.Root, ItemId = null }).Should().BeEquivalentTo(
            "Error WHC4001 /round", "Warning WHC6003 ");
        Told(report, Granted with { Rule = RuleId.Parse("WHC4001"), Pointer = JsonPointer.Root }).Should().BeEquivalentTo(
            "Error WHC4001 /round", "Warning WHC6004 ");
    }

    [Theory]
    [InlineData("rule")]
    [InlineData("pointer")]
    [InlineData("reason")]
    [InlineData("author")]
    [InlineData("expires")]
    public void An_incomplete_deviation_is_a_finding_that_states_what_is_missing(string missing)
    {
        var deviation = missing switch
        {
            "rule" => Granted with { Rule = null },
            "pointer" => Granted with { Pointer = null },
            "reason" => Granted with { Reason = " " },
            "author" => Granted with { Author = null },
            _ => Granted with { Expires = null },
        };

        var findings = Validate(BackwardPeriod, deviation);

        findings.Should().Contain(finding => finding.Severity == FindingSeverity.Error).And.HaveCount(2);
        findings.Single(finding => finding.Rule.Name == "DeviationIsComplete").Message.Should().Contain($"Missing: {missing}.");
    }

    [Fact]
    public void Rules_that_protect_people_or_the_format_allow_no_deviations() =>
        RuleSet.BuiltIn.Descriptors.Where(rule => !rule.AllowsDeviations && rule.Id.ToString()[3] is not ('0' or '2' or '6')).Select(rule => rule.Id.ToString())
            .Should().Equal(
                "WHC1001", "WHC1002", "WHC1008", "WHC1009", "WHC3001", "WHC3002", "WHC3003", "WHC3021", "WHC3022", "WHC3023", "WHC3024",
                "WHC3028", "WHC3029", "WHC3030", "WHC3031", "WHC3032", "WHC4001", "WHC4003");

    [Fact]
    public void A_custom_rule_allows_deviations_unless_its_descriptor_states_otherwise()
    {
        var open = CustomRules.OnContributions("ACME0001", static (_, context) => context.AddFinding());
        var closed = Rule.Create<Contribution>(CustomRules.Describe("ACME0002") with { AllowsDeviations = false }, static (_, context) => context.AddFinding());
        var validator = new ReportValidator(RuleSet.Empty.With(open, closed), time: new FixedDay(Day));
        Deviation[] both = [Granted with { Rule = open.Descriptor.Id, Pointer = JsonPointer.Root, ItemId = null }, Granted with { Rule = closed.Descriptor.Id, Pointer = JsonPointer.Root }];

        validator.Validate(TestReports.Maximal, ValidationProfile.Draft, new() { Deviations = both }).Select(finding => $"{finding.Severity} {finding.RuleId}")
            .Should().BeEquivalentTo("Warning WHC6004", "Advice ACME0001", "Warning ACME0002");
    }

    [Fact]
    public void The_first_of_two_deviations_for_the_same_finding_is_named()
    {
        var finding = Validate(BackwardPeriod, Granted, Granted with { Author = "Another" }).Single();

        finding.Deviation!.Author.Should().Be(Granted.Author);
        finding.SeverityBefore.Should().Be(FindingSeverity.Error);
    }

    [Fact]
    public void A_page_has_findings_only_about_its_own_deviations() =>
        new ReportValidator(time: new FixedDay(Day)).Validate(BackwardPeriod, ValidationProfile.Draft, new()
        {
            Deviations = [Granted, Granted with { Pointer = JsonPointer.Parse("/scope"), ItemId = null }],
            Page = ReportPage.ForContribution(0),
        }).Places().Should().Equal("WHC3006 /contributions/0/period/to");

    [Fact]
    public void A_deviation_follows_its_item_by_id_after_the_list_changed()
    {
        var other = BackwardPeriod.Contributions[0] with { Id = "c0", Narrative = "Something else." };
        var report = BackwardPeriod with { Contributions = [other, .. BackwardPeriod.Contributions] };

        Told(report, Granted).Should().Equal("Error WHC3006 /contributions/0/period/to", "Advice WHC3006 /contributions/1/period/to");
    }

    [Fact]
    public void A_deviation_without_the_id_of_its_item_is_a_finding_that_states_the_id()
    {
        var findings = Validate(BackwardPeriod, Granted with { ItemId = null });

        findings.Places().Should().Equal("WHC3006 /contributions/0/period/to", "WHC6008 /contributions/0/period/to");
        findings[0].Severity.Should().Be(FindingSeverity.Error);
        findings[1].Message.Should().Contain("'c1'");
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void An_item_without_an_id_is_found_by_its_position(string? item)
    {
        var report = BackwardPeriod with { Contributions = [BackwardPeriod.Contributions[0] with { Id = null }] };

        Validate(report, Granted with { ItemId = item }).Single(finding => finding.RuleId == Granted.Rule).Severity.Should().Be(FindingSeverity.Advice);
    }

    [Fact]
    public void An_id_that_two_items_have_identifies_neither()
    {
        var report = BackwardPeriod with { Contributions = [.. BackwardPeriod.Contributions, .. BackwardPeriod.Contributions] };

        Reason(report, Granted).Should().Be("more than one item of the list has the id 'c1'");
        Validate(report, Granted with { ItemId = null }).Count(finding => finding.Deviation is not null).Should().Be(1);
    }

    [Fact]
    public void A_deviation_whose_item_was_removed_is_a_finding() =>
        Reason(BackwardPeriod with { Contributions = [BackwardPeriod.Contributions[0] with { Id = "c2" }] }, Granted).Should().Be("no item of the list has the id 'c1'");

    [Theory]
    [InlineData("")]
    [InlineData("/contributions")]
    [InlineData("/scope/countries/0")]
    public void An_item_id_with_a_pointer_outside_of_such_items_is_a_finding(string pointer) =>
        Reason(BackwardPeriod, Granted with { Pointer = JsonPointer.Parse(pointer) }).Should().Contain("does not lead into a list whose items have ids");

    [Fact]
    public void A_deviation_created_from_a_finding_needs_only_a_reason_an_author_and_a_date()
    {
        var finding = Validate(BackwardPeriod).Single();

        (Deviation.For(finding) with { Reason = Granted.Reason, Author = Granted.Author, Expires = Granted.Expires }).Should().Be(Granted);
        FluentActions.Invoking(() => Deviation.For(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_finding_names_the_id_of_the_item_that_it_is_in()
    {
        var report = new NationalReport { Evidence = [new() { Id = "e0" }, new() { Id = "e1" }, new() { Title = "A study" }, new() { Id = "e3" }, new() { Id = "e3" }] };

        var findings = new ReportValidator(time: new FixedDay(Day)).Validate(report, ValidationProfile.Submission);

        string?[] IdsAt(string place) => [.. findings.Where(finding => finding.Pointer.ToString() == place).Select(finding => finding.ItemId).Distinct()];
        IdsAt("/evidence/0/kind").Should().Equal("e0");
        IdsAt("/evidence/1/kind").Should().Equal("e1");
        IdsAt("/evidence/2/kind").Should().Equal((string?)null);
        IdsAt("/evidence/4/kind").Should().Equal((string?)null);
        IdsAt("/round").Should().Equal((string?)null);
    }

    [Fact]
    public void A_deviation_applies_to_the_page_that_its_item_is_on_now()
    {
        var other = BackwardPeriod.Contributions[0] with { Id = "c0", Narrative = "Something else.", Period = null };
        var report = BackwardPeriod with { Contributions = [other, .. BackwardPeriod.Contributions] };
        var validator = new ReportValidator(time: new FixedDay(Day));
        var unused = Granted with { Rule = RuleId.Parse("WHC3005") };

        string[] On(int index) => [.. validator.Validate(report, ValidationProfile.Draft, new() { Deviations = [Granted, unused], Page = ReportPage.ForContribution(index) }).Places()];

        On(0).Should().NotContain(place => place.StartsWith("WHC6", StringComparison.Ordinal));
        On(1).Should().Equal("WHC3006 /contributions/1/period/to", "WHC6007 /contributions/1/period/to");
    }

    [Fact]
    public void A_file_of_deviations_is_read_and_written()
    {
        var file = new DeviationFile { FormatVersion = DeviationFile.CurrentFormatVersion, Deviations = [Granted, Granted with { Pointer = JsonPointer.Root }] };

        DeviationJson.Read(DeviationJson.Write(file), out var faults).Should().Be(file);
        faults.Should().BeEmpty();
    }

    [Fact]
    public void A_wrong_deviation_file_is_read_as_far_as_possible_and_never_throws()
    {
        var read = DeviationJson.Read(Encoding.UTF8.GetBytes("""
            {"formatVersion": "1.0", "deviations": [{"rule": "whc3006", "pointer": "contributions", "reson": "", "expires": "soon"}, {"rule": "WHC3006"}]}
            """), out var faults);

        faults.Places().Should().Equal(
            "WHC1001 /deviations/0/author", "WHC0008 /deviations/0/rule", "WHC0008 /deviations/0/pointer", "WHC0005 /deviations/0/reson",
            "WHC0008 /deviations/0/expires", "WHC1001 /deviations/1/pointer", "WHC1001 /deviations/1/reason", "WHC1001 /deviations/1/author", "WHC1001 /deviations/1/expires");
        faults.Should().OnlyContain(fault => fault.Position != null);
        read!.Deviations.Should().HaveCount(2);
        DeviationJson.Read("no"u8, out faults).Should().BeNull();
        faults.Should().ContainSingle();
    }

    [Theory]
    [InlineData("{}", "WHC1001 /formatVersion")]
    [InlineData("""{"formatVersion": "9"}""", "WHC2009 /formatVersion")]
    [InlineData("""{"formatVersion": "1.0", "deviations": [{}]}""", "WHC2013 /deviations/0")]
    [InlineData("""{"formatVersion": "1.0", "deviations": [{"rule": "WHC3006", "pointer": "", "itemId": "no id", "reason": " ", "author": "A", "expires": "2026-12-31"}]}""", "WHC2007 /deviations/0/itemId, WHC1001 /deviations/0/reason")]
    public void A_deviation_file_is_validated_against_its_constraints(string json, string faulty)
    {
        DeviationJson.Read(Encoding.UTF8.GetBytes(json), out var faults).Should().NotBeNull();

        faults.Places().Should().BeEquivalentTo(faulty.Split(", "));
        faults.Should().OnlyContain(fault => fault.Severity == FindingSeverity.Error && fault.Position != null);
    }

    private static DateOnly Day => new(2026, 5, 1);

    private static FindingList Validate(StakeholderReport report, params Deviation[] deviations) =>
        new ReportValidator(time: new FixedDay(Day)).Validate(report, ValidationProfile.Submission, new() { Deviations = deviations });

    private static string Reason(StakeholderReport report, Deviation deviation) =>
        Validate(report, deviation).Single(finding => finding.RuleId == RuleId.Parse("WHC6007")).Arguments.Single(value => value.Name == "reason").Value!.ToString()!;

    private static IEnumerable<string> Told(StakeholderReport report, params Deviation[] deviations) =>
        Validate(report, deviations).Select(finding => $"{finding.Severity} {finding.RuleId} {finding.Pointer}");
}
