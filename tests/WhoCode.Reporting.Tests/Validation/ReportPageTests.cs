using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Validation;

public sealed class ReportPageTests
{
    private static readonly ReportValidator Validator = new(RuleSet.BuiltIn.With(
        Rule.Create<StakeholderReport>(CustomRules.Describe("ACME0001"), static (_, context) => context.AddFinding()),
        CustomRules.OnContributions("ACME0002", static (_, context) => context.AddFinding(nameof(Contribution.Evidence)))));

    /// <summary>A report with errors of every kind in several contributions.</summary>
    private static readonly StakeholderReport Faulty = ReportJson.Read<StakeholderReport>(Repository.Sample(Samples.Faulty)).Report! with
    {
        Reporter = new() { CoSignatories = [new()] },
        Extensions = new Dictionary<string, System.Text.Json.JsonElement> { ["x"] = System.Text.Json.JsonElement.Parse("true") },
    };

    public static TheoryData<ValidationProfile> Profiles => [.. Enum.GetValues<ValidationProfile>()];

    [Fact]
    public void One_contribution_can_be_validated_by_itself()
    {
        var alone = Validate(ValidationProfile.Submission, ReportPage.ForContribution(1));

        alone.Should().NotBeEmpty().And.OnlyContain(finding => finding.Pointer.StartsWith(JsonPointer.Parse("/contributions/1")));
        Told(alone).Should().Equal(Told(Whole(ValidationProfile.Submission).Where(finding => finding.Pointer.StartsWith(JsonPointer.Parse("/contributions/1")))));
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Contributions_and_the_rest_give_all_findings(ValidationProfile profile)
    {
        ReportPage[] pages = [.. Enumerable.Range(0, Faulty.Contributions.Count).Select(ReportPage.ForContribution)];

        Union(profile, [.. pages, ReportPage.CreateRest(pages)]).Should().BeEquivalentTo(Told(Whole(profile)));
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Any_pages_and_the_rest_give_all_findings(ValidationProfile profile)
    {
        var places = Whole(ValidationProfile.Submission).Select(finding => finding.Pointer).Distinct().ToList();
        var random = new Random(20260501);
        for (var round = 0; round < 40; round++)
        {
            var chosen = places.OrderBy(_ => random.Next()).Take(random.Next(1, 6)).ToList();
            var apart = chosen.Where(place => !chosen.Any(other => other != place && place.StartsWith(other))).Select(place => ReportPage.Create(place)).ToList();

            Union(profile, [.. apart, ReportPage.CreateRest(apart)]).Should().BeEquivalentTo(Told(Whole(profile)));
        }
    }

    [Fact]
    public void A_page_can_have_several_locations()
    {
        var page = ReportPage.Create(JsonPointer.Parse("/reporter"), JsonPointer.Parse("/scope"));

        var findings = Validate(ValidationProfile.Submission, page);

        findings.Should().Contain(finding => finding.Pointer.ToString() == "/reporter/name").And.Contain(finding => finding.Pointer.ToString() == "/scope/countries");
        findings.Should().OnlyContain(finding => page.Contains(finding.Pointer));
    }

    [Fact]
    public void Findings_about_the_report_as_a_whole_are_in_the_rest()
    {
        var page = ReportPage.Create(JsonPointer.Parse("/reporter"));

        Validate(ValidationProfile.Draft, page).Should().NotContain(finding => finding.RuleId == RuleId.Parse("ACME0001"));
        Validate(ValidationProfile.Draft, ReportPage.CreateRest(page)).Should().ContainSingle(finding => finding.RuleId == RuleId.Parse("ACME0001"));
        Validate(ValidationProfile.Draft, ReportPage.Create(JsonPointer.Root)).Should().HaveSameCount(Whole(ValidationProfile.Draft));
    }

    [Fact]
    public void The_rest_of_no_pages_is_the_complete_report() => Told(Validate(ValidationProfile.Draft, ReportPage.CreateRest())).Should().Equal(Told(Whole(ValidationProfile.Draft)));

    [Fact]
    public void A_page_that_is_not_in_the_report_has_no_findings() => Validate(ValidationProfile.Submission, ReportPage.ForContribution(99)).Should().BeEmpty();

    [Fact]
    public void Rules_are_not_called_for_other_pages()
    {
        var asked = new List<string?>();
        var rule = CustomRules.OnContributions("ACME0003", (contribution, _) => asked.Add(contribution.Narrative));

        new ReportValidator(RuleSet.Empty.With(rule)).Validate(Faulty, ValidationProfile.Draft, new() { Page = ReportPage.ForContribution(1) });

        asked.Should().Equal(Faulty.Contributions[1].Narrative);
    }

    [Fact]
    public void A_national_report_has_pages_of_measures_and_of_sections()
    {
        var report = NationalReports.National with { Measures = [NationalReports.Deed, new()], Laws = [new()] };
        var validator = new ReportValidator();

        validator.Validate(report, ValidationProfile.Submission, new() { Page = ReportPage.ForMeasure(1) })
            .Should().NotBeEmpty().And.OnlyContain(finding => finding.Pointer.StartsWith(JsonPointer.Parse("/measures/1")));
        validator.Validate(report, ValidationProfile.Submission, new() { Page = ReportPage.ForProperties(nameof(NationalReport.Laws), nameof(NationalReport.Workforce)) })
            .Should().NotBeEmpty().And.OnlyContain(finding => finding.Pointer.StartsWith(JsonPointer.Parse("/laws")));
        FluentActions.Invoking(() => ReportPage.ForProperties("laws")).Should().Throw<ArgumentException>().WithMessage("Reports have no property 'laws'.*");
        FluentActions.Invoking(() => ReportPage.ForProperties()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ReportPage.ForMeasure(-1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Wrong_pages_throw()
    {
        FluentActions.Invoking(() => ReportPage.Create()).Should().Throw<ArgumentException>().WithMessage("A page needs at least one location.*");
        FluentActions.Invoking(() => ReportPage.Create(null!)).Should().Throw<ArgumentNullException>().WithParameterName("pointers");
        FluentActions.Invoking(() => ReportPage.ForContribution(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ReportPage.CreateRest(ReportPage.ForContribution(1), ReportPage.CreateRest(ReportPage.ForContribution(0))))
            .Should().Throw<ArgumentException>().WithMessage("A page that CreateRest returned cannot be passed to CreateRest*");
        FluentActions.Invoking(() => ReportPage.CreateRest(null!)).Should().Throw<ArgumentNullException>().WithParameterName("pages");
    }

    private static FindingList Whole(ValidationProfile profile) => Validator.Validate(Faulty, profile);

    private static FindingList Validate(ValidationProfile profile, ReportPage page) => Validator.Validate(Faulty, profile, new() { Page = page });

    private static IEnumerable<string> Told(IEnumerable<Finding> findings) => findings.Select(finding => finding.ToString());

    private static List<string> Union(ValidationProfile profile, IEnumerable<ReportPage> pages) => [.. pages.SelectMany(page => Told(Validate(profile, page)))];
}
