using WhoCode.Reporting.Code;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Reports;
using WhoCode.Reporting.Rounds;
using WhoCode.Reporting.Validation;

namespace WhoCode.Reporting.Tests.Validation;

public sealed class RegradingTests
{
    private static readonly RuleId Documented = RuleId.Parse("WHC3034");

    private static readonly StakeholderReport Undocumented = TestReports.Maximal with
    {
        SubmittedOn = null,
        Contributions = [TestReports.Story with { Evidence = [], Figures = [] }],
        Evidence = [],
    };

    [Theory]
    [InlineData(2, Severity.Advice)]
    [InlineData(3, Severity.Advice)]
    [InlineData(4, Severity.Warning)]
    [InlineData(5, Severity.Warning)]
    public void The_same_report_is_graded_by_its_round(int round, Severity expected) =>
        SeverityOf(new ReportValidator(), Undocumented with { Round = round }).Should().Be(expected);

    [Fact]
    public void Zimbabwe_is_advised_on_in_2021_and_not_in_2024()
    {
        var report = TestReports.Maximal with
        {
            SubmittedOn = null,
            Contributions = [TestReports.Story with { Field = ThematicField.SupportAndSafeguards, Paragraphs = [ParagraphId.Parse("3.3")], SourceCountries = [TestReports.Zimbabwe] }],
        };

        new ReportValidator().Validate(report with { Round = 4 }, Profile.Submission).Places().Should().Equal("WHC4014 /contributions/0/sourceCountries/0");
        new ReportValidator().Validate(report with { Round = 5 }, Profile.Submission).Should().BeEmpty();
    }

    [Fact]
    public void A_hosts_round_grades_rules_as_data_ours_and_its_own()
    {
        var rule = HostRules.OnContributions("ACME0001", static (_, context) => context.Found());
        var catalog = ReportingCatalog.BuiltIn.With(ReportingRounds.All[3] with
        {
            Grades = [new(Documented, Severities.Always(Severity.Error)), new(rule.Descriptor.Id, Severities.OnceSent(Severity.None))],
        });
        var validator = new ReportValidator(RuleSet.Default.With(rule), catalog);

        validator.Validate(Undocumented, Profile.Draft).Select(finding => $"{finding.Severity} {finding.RuleId}").Should().Equal("Error WHC3034");
        validator.Validate(Undocumented with { Round = 5 }, Profile.Draft).Select(finding => $"{finding.Severity} {finding.RuleId}")
            .Should().Equal("Advice WHC3034", "Warning ACME0001");
    }

    [Fact]
    public void A_host_regrades_a_rule_by_id_and_has_the_last_word()
    {
        var rules = RuleSet.Default.Regraded(Documented, Severities.OnceSent(Severity.Error));
        var validator = new ReportValidator(rules);

        SeverityOf(validator, Undocumented).Should().Be(Severity.Error);
        SeverityOf(validator, Undocumented with { Round = 2 }).Should().Be(Severity.Error);
        rules.Descriptors.Single(rule => rule.Id == Documented).Severities.Should().Be(Severities.OnceSent(Severity.Error));
        RuleSet.Default.Descriptors.Single(rule => rule.Id == Documented).Severities.Should().NotBe(Severities.OnceSent(Severity.Error));
    }

    [Fact]
    public void A_rule_that_is_graded_none_is_silent() =>
        new ReportValidator(RuleSet.Default.Regraded(Documented, Severities.Always(Severity.None))).Validate(Undocumented, Profile.Submission).Should().BeEmpty();

    [Fact]
    public void What_the_format_or_the_check_demands_cannot_be_regraded_or_removed()
    {
        foreach (var id in new[] { "WHC0005", "WHC1001", "WHC2001", "WHC6001" })
        {
            FluentActions.Invoking(() => RuleSet.Default.Regraded(RuleId.Parse(id), Severities.Always(Severity.Advice)))
                .Should().Throw<ArgumentException>().WithMessage($"{id} is demanded*");
            FluentActions.Invoking(() => RuleSet.Default.Without(RuleId.Parse(id))).Should().Throw<ArgumentException>().WithMessage($"{id} is demanded*");
        }

        FluentActions.Invoking(() => RuleSet.Default.Regraded(RuleId.Parse("ACME0001"), default)).Should().Throw<ArgumentException>().WithMessage("*no rule ACME0001*");
    }

    [Theory]
    [InlineData("ACME0001")]
    [InlineData("WHC1001")]
    public void A_round_that_grades_no_rule_is_refused_when_the_validator_is_made(string id)
    {
        var catalog = ReportingCatalog.BuiltIn.With(ReportingRounds.All[3] with { Grades = [new(RuleId.Parse(id), Severities.Always(Severity.Advice))] });

        FluentActions.Invoking(() => new ReportValidator(catalog: catalog)).Should().Throw<ArgumentException>().WithMessage($"Round 4 grades {id}*");
    }

    [Fact]
    public void A_round_may_grade_a_rule_that_the_host_took_out() =>
        new ReportValidator(RuleSet.Default.Without(Documented)).Validate(Undocumented with { Round = 2 }, Profile.Submission).Should().BeEmpty();

    [Fact]
    public void The_version_of_a_set_changes_with_its_rules_and_grades_and_with_nothing_else()
    {
        var rule = HostRules.OnContributions("ACME0001", static (_, _) => { });

        RuleSet.Default.Version.Should().MatchRegex(@"^\d+\.\d+\.\d+\+[0-9a-f]{12}$");
        RuleSet.Default.Without([]).Version.Should().Be(RuleSet.Default.Version);
        new[]
        {
            RuleSet.Default, RuleSet.Empty, RuleSet.Default.With(rule), RuleSet.Default.Without(Documented),
            RuleSet.Default.Regraded(Documented, Severities.Always(Severity.Advice)),
        }.Select(set => set.Version).Should().OnlyHaveUniqueItems();
    }

    private static Severity SeverityOf(ReportValidator validator, StakeholderReport report) =>
        validator.Validate(report, Profile.Submission).Single(finding => finding.RuleId == Documented).Severity;
}
