using WhoCode.Reporting.Rules;

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
    [InlineData(2, FindingSeverity.Advice)]
    [InlineData(3, FindingSeverity.Advice)]
    [InlineData(4, FindingSeverity.Warning)]
    [InlineData(5, FindingSeverity.Warning)]
    public void The_same_report_is_graded_by_its_round(int round, FindingSeverity expected) =>
        SeverityOf(new ReportValidator(), Undocumented with { Round = round }).Should().Be(expected);

    [Fact]
    public void Zimbabwe_is_advised_on_in_2021_and_not_in_2024()
    {
        var report = TestReports.Maximal with
        {
            SubmittedOn = null,
            Contributions = [TestReports.Story with { Field = ThematicFieldId.SupportAndSafeguards, Paragraphs = [ParagraphId.Parse("3.3")], SourceCountries = [TestReports.Zimbabwe] }],
        };

        new ReportValidator().Validate(report with { Round = 4 }, ValidationProfile.Submission).Places().Should().Equal("WHC4014 /contributions/0/sourceCountries/0");
        new ReportValidator().Validate(report with { Round = 5 }, ValidationProfile.Submission).Should().BeEmpty();
    }

    [Fact]
    public void A_hosts_round_grades_rules_as_data_ours_and_its_own()
    {
        var rule = HostRules.OnContributions("ACME0001", static (_, context) => context.AddFinding());
        var catalog = ReportingCatalog.BuiltIn.With(ReportingCatalog.BuiltIn.Rounds[3] with
        {
            SeverityOverrides = [new(Documented, ProfileSeverities.Always(FindingSeverity.Error)), new(rule.Descriptor.Id, ProfileSeverities.FromSubmission(FindingSeverity.None))],
        });
        var validator = new ReportValidator(RuleSet.BuiltIn.With(rule), catalog);

        validator.Validate(Undocumented, ValidationProfile.Draft).Select(finding => $"{finding.Severity} {finding.RuleId}").Should().Equal("Error WHC3034");
        validator.Validate(Undocumented with { Round = 5 }, ValidationProfile.Draft).Select(finding => $"{finding.Severity} {finding.RuleId}")
            .Should().Equal("Advice WHC3034", "Warning ACME0001");
    }

    [Fact]
    public void A_host_regrades_a_rule_by_id_and_has_the_last_word()
    {
        var rules = RuleSet.BuiltIn.WithSeverities(Documented, ProfileSeverities.FromSubmission(FindingSeverity.Error));
        var validator = new ReportValidator(rules);

        SeverityOf(validator, Undocumented).Should().Be(FindingSeverity.Error);
        SeverityOf(validator, Undocumented with { Round = 2 }).Should().Be(FindingSeverity.Error);
        rules.Descriptors.Single(rule => rule.Id == Documented).Severities.Should().Be(ProfileSeverities.FromSubmission(FindingSeverity.Error));
        RuleSet.BuiltIn.Descriptors.Single(rule => rule.Id == Documented).Severities.Should().NotBe(ProfileSeverities.FromSubmission(FindingSeverity.Error));
    }

    [Fact]
    public void A_rule_that_is_graded_none_is_silent() =>
        new ReportValidator(RuleSet.BuiltIn.WithSeverities(Documented, ProfileSeverities.Always(FindingSeverity.None))).Validate(Undocumented, ValidationProfile.Submission).Should().BeEmpty();

    [Fact]
    public void What_the_format_or_the_check_demands_cannot_be_regraded_or_removed()
    {
        foreach (var id in new[] { "WHC0005", "WHC1001", "WHC2001", "WHC6001" })
        {
            FluentActions.Invoking(() => RuleSet.BuiltIn.WithSeverities(RuleId.Parse(id), ProfileSeverities.Always(FindingSeverity.Advice)))
                .Should().Throw<ArgumentException>().WithMessage($"{id} is part of the format or of the validation itself*");
            FluentActions.Invoking(() => RuleSet.BuiltIn.Without(RuleId.Parse(id))).Should().Throw<ArgumentException>().WithMessage($"{id} is part of the format or of the validation itself*");
        }

        FluentActions.Invoking(() => RuleSet.BuiltIn.WithSeverities(RuleId.Parse("ACME0001"), default)).Should().Throw<ArgumentException>().WithMessage("*no rule ACME0001*");
    }

    [Theory]
    [InlineData("ACME0001")]
    [InlineData("WHC1001")]
    public void A_round_that_grades_no_rule_is_refused_when_the_validator_is_made(string id)
    {
        var catalog = ReportingCatalog.BuiltIn.With(ReportingCatalog.BuiltIn.Rounds[3] with { SeverityOverrides = [new(RuleId.Parse(id), ProfileSeverities.Always(FindingSeverity.Advice))] });

        FluentActions.Invoking(() => new ReportValidator(catalog: catalog)).Should().Throw<ArgumentException>().WithMessage($"Round 4 overrides the severity of {id}*");
    }

    [Fact]
    public void A_round_may_grade_a_rule_that_the_host_took_out() =>
        new ReportValidator(RuleSet.BuiltIn.Without(Documented)).Validate(Undocumented with { Round = 2 }, ValidationProfile.Submission).Should().BeEmpty();

    [Fact]
    public void The_version_of_a_set_changes_with_its_rules_and_grades_and_with_nothing_else()
    {
        var rule = HostRules.OnContributions("ACME0001", static (_, _) => { });

        RuleSet.BuiltIn.Version.Should().MatchRegex(@"^\d+\.\d+\.\d+\+[0-9a-f]{12}$");
        RuleSet.BuiltIn.Without([]).Version.Should().Be(RuleSet.BuiltIn.Version);
        new[]
        {
            RuleSet.BuiltIn, RuleSet.Empty, RuleSet.BuiltIn.With(rule), RuleSet.BuiltIn.Without(Documented),
            RuleSet.BuiltIn.WithSeverities(Documented, ProfileSeverities.Always(FindingSeverity.Advice)),
        }.Select(set => set.Version).Should().OnlyHaveUniqueItems();
    }

    private static FindingSeverity SeverityOf(ReportValidator validator, StakeholderReport report) =>
        validator.Validate(report, ValidationProfile.Submission).Single(finding => finding.RuleId == Documented).Severity;
}
