using WhoCode.Reporting.Coverage;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Languages;

public sealed class LabelsTests
{
    [Fact]
    public void Every_value_of_the_Code_has_a_label()
    {
        EveryValueHasALabel<ParagraphStrength>();
        EveryValueHasALabel<Addressee>();
        EveryValueHasALabel<Certainty>();
        EveryValueHasALabel<SummaryVerification>();
        EveryValueHasALabel<StakeholderKind>();
    }

    [Fact]
    public void Every_region_membership_occupation_group_and_window_state_has_a_label()
    {
        EveryValueHasALabel<OccupationGroup>();
        EveryValueHasALabel<SubmissionWindowState>();
        EveryValueHasALabel<WhoRegion>();
        EveryValueHasALabel<WhoMembership>();
    }

    [Fact]
    public void Every_severity_and_profile_has_a_label()
    {
        EveryValueHasALabel<FindingSeverity>();
        EveryValueHasALabel<ValidationProfile>();
    }

    [Fact]
    public void Every_choice_in_a_report_has_a_label()
    {
        EveryValueHasALabel<Assessment>();
        EveryValueHasALabel<EvidenceKind>();
        EveryValueHasALabel<Practice>();
        EveryValueHasALabel<ScopeLevel>();
    }

    [Fact]
    public void Every_dimension_and_outcome_of_a_coverage_has_a_label()
    {
        EveryValueHasALabel<CoverageDimension>();
        EveryValueHasALabel<CoverageOutcome>();
    }

    [Fact]
    public void Labels_have_the_expected_English_text()
    {
        Labels.For(Assessment.GoodPractice).ToString().Should().Be("Good practice");
        Labels.For(StakeholderKind.MemberState).ToString().Should().Be("Member State");
        Labels.For(ParagraphStrength.StronglyEncourages).ToString().Should().Be("strongly encourages");
        Labels.For(WhoMembership.AssociateMember).ToString().Should().Be("Associate Member");
    }

    [Theory]
    [InlineData(WhoRegion.Africa, "African Region")]
    [InlineData(WhoRegion.Americas, "Region of the Americas")]
    [InlineData(WhoRegion.SouthEastAsia, "South-East Asia Region")]
    [InlineData(WhoRegion.Europe, "European Region")]
    [InlineData(WhoRegion.EasternMediterranean, "Eastern Mediterranean Region")]
    [InlineData(WhoRegion.WesternPacific, "Western Pacific Region")]
    public void Regions_have_the_names_that_WHO_uses(WhoRegion region, string name) =>
        Labels.For(region).ToString().Should().Be(name);

    [Fact]
    public void A_label_is_in_the_language_asked_for()
    {
        Labels.For(StakeholderKind.MemberState).ToString(LocalizedTexts.Find(LanguageTag.Parse("fr"))!).Should().Be("État Membre");
    }

    [Fact]
    public void An_undefined_value_has_no_label()
    {
        var label = () => Labels.For((FindingSeverity)99);

        label.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static void EveryValueHasALabel<T>() where T : struct, Enum =>
        Enum.GetValues<T>().Select(value => Labels.For(value).ToString(LocalizedTexts.English)).Should().OnlyHaveUniqueItems().And.NotContain("");
}
