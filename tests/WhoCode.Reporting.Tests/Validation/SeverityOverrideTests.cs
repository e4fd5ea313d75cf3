using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Validation;

public sealed class SeverityOverrideTests
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
    public void The_round_of_a_report_decides_the_severities(int round, FindingSeverity expected) =>
        SeverityOf(new ReportValidator(), Undocumented with { Round = round }).Should().Be(expected);

    [Fact]
    public void Zimbabwe_gives_advice_in_2021_and_nothing_in_2024()
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
    public void A_custom_round_overrides_severities_of_built_in_and_custom_rules()
    {
        var rule = CustomRules.OnContributions("ACME0001", static (_, context) => context.AddFinding());
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
    public void Severities_that_an_application_sets_have_priority_over_those_of_a_round()
    {
        var rules = RuleSet.BuiltIn.WithSeverities(Documented, ProfileSeverities.FromSubmission(FindingSeverity.Error));
        var validator = new ReportValidator(rules);

        SeverityOf(validator, Undocumented).Should().Be(FindingSeverity.Error);
        SeverityOf(validator, Undocumented with { Round = 2 }).Should().Be(FindingSeverity.Error);
        rules.Descriptors.Single(rule => rule.Id == Documented).Severities.Should().Be(ProfileSeverities.FromSubmission(FindingSeverity.Error));
        RuleSet.BuiltIn.Descriptors.Single(rule => rule.Id == Documented).Severities.Should().NotBe(ProfileSeverities.FromSubmission(FindingSeverity.Error));
    }

    [Fact]
    public void A_rule_with_the_severity_None_is_silent() =>
        new ReportValidator(RuleSet.BuiltIn.WithSeverities(Documented, ProfileSeverities.Always(FindingSeverity.None))).Validate(Undocumented, ValidationProfile.Submission).Should().BeEmpty();

    [Fact]
    public void Requirements_that_always_apply_cannot_be_removed_or_get_other_severities()
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
    public void A_round_that_overrides_severities_of_an_unknown_rule_throws_when_the_validator_is_created(string id)
    {
        var catalog = ReportingCatalog.BuiltIn.With(ReportingCatalog.BuiltIn.Rounds[3] with { SeverityOverrides = [new(RuleId.Parse(id), ProfileSeverities.Always(FindingSeverity.Advice))] });

        FluentActions.Invoking(() => new ReportValidator(catalog: catalog)).Should().Throw<ArgumentException>().WithMessage($"Round 4 overrides the severities of {id}*");
    }

    [Fact]
    public void A_round_can_override_severities_of_a_built_in_rule_that_the_application_removed() =>
        new ReportValidator(RuleSet.BuiltIn.Without(Documented)).Validate(Undocumented with { Round = 2 }, ValidationProfile.Submission).Should().BeEmpty();

    [Fact]
    public void The_version_of_a_set_changes_only_with_its_rules_and_severities()
    {
        var rule = CustomRules.OnContributions("ACME0001", static (_, _) => { });

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
