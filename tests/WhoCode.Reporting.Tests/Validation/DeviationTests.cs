using System.Text;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Json;
using WhoCode.Reporting.Primitives;
using WhoCode.Reporting.Reports;
using WhoCode.Reporting.Validation;

namespace WhoCode.Reporting.Tests.Validation;

public sealed class DeviationTests
{
    private static readonly StakeholderReport BackwardPeriod = TestReports.Maximal with
    {
        Contributions = [TestReports.Story with { Period = new() { From = PartialDate.Of(2020), To = PartialDate.Of(2019) } }],
    };

    private static readonly Deviation Granted = new()
    {
        Rule = RuleId.Parse("WHC3006"),
        Pointer = JsonPointer.Parse("/contributions/0/period/to"),
        Reason = "The source gives the dates this way.",
        Author = "Secretariat desk 4",
        Expires = new(2026, 12, 31),
    };

    [Fact]
    public void A_deviation_lowers_a_finding_openly()
    {
        var finding = Validate(BackwardPeriod, Granted).Should().ContainSingle().Subject;

        finding.RuleId.Should().Be(Granted.Rule!.Value);
        finding.Severity.Should().Be(Severity.Advice);
        finding.SeverityBefore.Should().Be(Severity.Error);
        finding.Deviation.Should().Be(Granted);
    }

    [Theory]
    [InlineData("/contributions/0/period")]
    [InlineData("/contributions/0")]
    [InlineData("")]
    public void It_covers_what_is_inside_its_place(string pointer) =>
        Validate(BackwardPeriod, Granted with { Pointer = JsonPointer.Parse(pointer) }).Single().Severity.Should().Be(Severity.Advice);

    [Theory]
    [InlineData("/contributions/0/period/from")]
    [InlineData("/contributions/1")]
    public void One_that_covers_nothing_is_a_finding_and_the_fault_keeps_its_severity(string pointer) =>
        Told(BackwardPeriod, Granted with { Pointer = JsonPointer.Parse(pointer) }).Should().BeEquivalentTo(
            "Error WHC3006 /contributions/0/period/to", $"Warning WHC6007 {pointer}");

    [Fact]
    public void One_on_a_clean_report_covers_nothing() =>
        Told(TestReports.Maximal, Granted).Should().Equal("Warning WHC6007 /contributions/0/period/to");

    [Fact]
    public void It_holds_on_its_last_day_and_no_longer()
    {
        Told(BackwardPeriod, Granted with { Expires = Day }).Should().Equal("Advice WHC3006 /contributions/0/period/to");
        Told(BackwardPeriod, Granted with { Expires = Day.AddDays(-1) }).Should().Equal(
            "Error WHC3006 /contributions/0/period/to", "Warning WHC6006 /contributions/0/period/to");
    }

    [Fact]
    public void One_of_an_unknown_rule_and_one_of_a_rule_that_allows_none_cover_nothing_and_are_told()
    {
        var report = TestReports.Maximal with { Round = 77, SubmittedOn = null };

        Told(report, Granted with { Rule = RuleId.Parse("ACME0001"), Pointer = JsonPointer.Root }).Should().BeEquivalentTo(
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
    public void An_incomplete_one_covers_nothing_and_says_what_it_lacks(string missing)
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

        findings.Should().Contain(finding => finding.Severity == Severity.Error).And.HaveCount(2);
        findings.Single(finding => finding.Rule.Name == "DeviationIsComplete").Message.Should().Contain($"{missing} is not given");
    }

    [Fact]
    public void Rules_that_keep_people_safe_or_the_file_readable_cannot_be_deviated_from() =>
        RuleSet.Default.Descriptors.Where(rule => !rule.CanBeLowered && rule.Id.ToString()[3] is not ('0' or '2' or '6')).Select(rule => rule.Id.ToString())
            .Should().Equal(
                "WHC1001", "WHC1002", "WHC1008", "WHC1009", "WHC3001", "WHC3002", "WHC3003", "WHC3021", "WHC3022", "WHC3023", "WHC3024",
                "WHC3028", "WHC3029", "WHC3030", "WHC3031", "WHC3032", "WHC4001", "WHC4003");

    [Fact]
    public void A_rule_of_the_host_can_be_deviated_from_and_says_if_it_cannot()
    {
        var open = HostRules.OnContributions("ACME0001", static (_, context) => context.Found());
        var closed = Rule.On<Contribution>(HostRules.Describe("ACME0002") with { CanBeLowered = false }, static (_, context) => context.Found());
        var validator = new ReportValidator(RuleSet.Empty.With(open, closed), time: new FixedDay(Day));
        Deviation[] both = [Granted with { Rule = open.Descriptor.Id, Pointer = JsonPointer.Root }, Granted with { Rule = closed.Descriptor.Id, Pointer = JsonPointer.Root }];

        validator.Validate(TestReports.Maximal, Profile.Draft, new() { Deviations = both }).Select(finding => $"{finding.Severity} {finding.RuleId}")
            .Should().BeEquivalentTo("Warning WHC6004", "Advice ACME0001", "Warning ACME0002");
    }

    [Fact]
    public void The_first_of_two_that_cover_the_same_is_named()
    {
        var finding = Validate(BackwardPeriod, Granted, Granted with { Author = "Another" }).Single();

        finding.Deviation!.Author.Should().Be(Granted.Author);
        finding.SeverityBefore.Should().Be(Severity.Error);
    }

    [Fact]
    public void A_page_is_told_only_of_its_own_deviations() =>
        new ReportValidator(time: new FixedDay(Day)).Validate(BackwardPeriod, Profile.Draft, new()
        {
            Deviations = [Granted, Granted with { Pointer = JsonPointer.Parse("/scope") }],
            Page = ReportPage.OfContribution(0),
        }).Places().Should().Equal("WHC3006 /contributions/0/period/to");

    [Fact]
    public void A_file_of_deviations_is_read_and_written()
    {
        var file = new DeviationFile { FormatVersion = DeviationFile.CurrentFormatVersion, Deviations = [Granted, Granted with { Pointer = JsonPointer.Root }] };

        DeviationJson.Read(DeviationJson.Write(file), out var faults).Should().Be(file);
        faults.Should().BeEmpty();
    }

    [Fact]
    public void A_faulty_file_of_deviations_is_read_as_far_as_it_goes_and_never_throws()
    {
        var read = DeviationJson.Read(Encoding.UTF8.GetBytes("""
            {"formatVersion": "1.0", "deviations": [{"rule": "whc3006", "pointer": "contributions", "reson": "", "expires": "soon"}, {"rule": "WHC3006"}]}
            """), out var faults);

        faults.Places().Should().Equal(
            "WHC0008 /deviations/0/rule", "WHC0008 /deviations/0/pointer", "WHC0005 /deviations/0/reson", "WHC0008 /deviations/0/expires");
        faults.Should().OnlyContain(fault => fault.Position != null);
        read!.Deviations.Should().HaveCount(2);
        DeviationJson.Read("no"u8, out faults).Should().BeNull();
        faults.Should().ContainSingle();
    }

    private static DateOnly Day => new(2026, 5, 1);

    private static FindingList Validate(StakeholderReport report, params Deviation[] deviations) =>
        new ReportValidator(time: new FixedDay(Day)).Validate(report, Profile.Submission, new() { Deviations = deviations });

    private static IEnumerable<string> Told(StakeholderReport report, params Deviation[] deviations) =>
        Validate(report, deviations).Select(finding => $"{finding.Severity} {finding.RuleId} {finding.Pointer}");
}
