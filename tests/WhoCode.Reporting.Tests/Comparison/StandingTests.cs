using WhoCode.Reporting.Code;
using WhoCode.Reporting.Comparison;
using WhoCode.Reporting.Reports;
using static WhoCode.Reporting.Tests.Comparison.TwoSides;

namespace WhoCode.Reporting.Tests.Comparison;

public sealed class StandingTests
{
    [Theory]
    [InlineData(MeasureStatus.InPlace, null, Assessment.GoodPractice, Standing.Alike)]
    [InlineData(MeasureStatus.Begun, null, Assessment.GoodPractice, Standing.Alike)]
    [InlineData(MeasureStatus.InPlace, null, Assessment.Challenge, Standing.Differently)]
    [InlineData(MeasureStatus.Planned, null, Assessment.Challenge, Standing.Alike)]
    [InlineData(MeasureStatus.NotPlanned, null, Assessment.Challenge, Standing.Alike)]
    [InlineData(MeasureStatus.NotPlanned, null, Assessment.GoodPractice, Standing.Differently)]
    [InlineData(MeasureStatus.InPlace, null, Assessment.Mixed, Standing.AlikeInPart)]
    [InlineData(MeasureStatus.InPlace, "Hard.", Assessment.Mixed, Standing.Alike)]
    [InlineData(MeasureStatus.InPlace, "Hard.", Assessment.Challenge, Standing.AlikeInPart)]
    [InlineData(MeasureStatus.InPlace, "  ", Assessment.Challenge, Standing.Differently)]
    [InlineData(MeasureStatus.Ended, null, Assessment.Challenge, Standing.NotSaid)]
    [InlineData(MeasureStatus.Ended, "Hard.", Assessment.Challenge, Standing.Alike)]
    [InlineData(null, null, Assessment.Challenge, Standing.NotSaid)]
    [InlineData(MeasureStatus.InPlace, null, null, Standing.NotSaid)]
    public void What_both_tell_is_held_against_one_another(MeasureStatus? status, string? difficulties, Assessment? assessment, Standing expected)
    {
        var comparison = ReportComparison.Of(National(Measure(status, difficulties, "4.1")), [Stakeholder(Contribution(assessment, "4.1"))]);

        comparison.Of(ThematicField.EthicalRecruitment).Standing.Should().Be(expected);
        comparison.Paragraphs.Single().Standing.Should().Be(expected);
    }

    [Theory]
    [InlineData(null, Telling.Serving, "Agreement")]
    [InlineData(AgreementStatus.UnderNegotiation, Telling.Lacking, "Agreement, Under negotiation")]
    [InlineData(AgreementStatus.Signed, Telling.Serving, "Agreement, Signed")]
    [InlineData(AgreementStatus.InForce, Telling.Serving, "Agreement, In force")]
    [InlineData(AgreementStatus.Ended, Telling.NotSaid, "Agreement, Ended")]
    public void An_agreement_serves_the_Code_once_it_is_signed_and_until_it_ends(AgreementStatus? status, Telling expected, string shown)
    {
        var comparison = ReportComparison.Of(National() with { Agreements = [new() { Title = "A treaty", Status = status }] }, []);

        comparison.Paragraphs.Single().NationalTells.Should().Be(expected);
        comparison.Write(ComparisonFormat.Text).Should().Contain($"{shown}: A treaty");
    }

    [Fact]
    public void Several_voices_of_a_side_are_joined()
    {
        var comparison = ReportComparison.Of(
            National(Measure(MeasureStatus.InPlace), Measure(MeasureStatus.Planned)),
            [Stakeholder(Contribution(Assessment.GoodPractice)), Stakeholder(Contribution(Assessment.Challenge), Contribution(null))]);

        var field = comparison.Of(ThematicField.EthicalRecruitment);
        field.Standing.Should().Be(Standing.Alike);
        field.NationalTells.Should().Be(Telling.Both);
        field.StakeholdersTell.Should().Be(Telling.Both);
    }

    [Fact]
    public void One_side_alone_is_said_to_be_alone()
    {
        ReportComparison.Of(National(Measure(MeasureStatus.InPlace)), []).Of(ThematicField.EthicalRecruitment).Standing.Should().Be(Standing.OnlyMemberState);
        ReportComparison.Of(National(), [Stakeholder(Contribution(null))]).Of(ThematicField.EthicalRecruitment).Standing.Should().Be(Standing.OnlyStakeholders);
    }

    [Fact]
    public void Paragraphs_are_sorted_by_who_cites_them()
    {
        var comparison = ReportComparison.Of(
            National(Measure(MeasureStatus.InPlace, null, "8.5", "4.1", "4.1")), [Stakeholder(Contribution(Assessment.Challenge, "10.1", "4.1", "3.4"))]);

        var field = comparison.Of(ThematicField.EthicalRecruitment);
        field.OnBothSides.Select(id => $"{id}").Should().Equal("4.1");
        field.OnlyNational.Select(id => $"{id}").Should().Equal("8.5");
        field.OnlyStakeholders.Select(id => $"{id}").Should().Equal("3.4", "10.1");
        comparison.Paragraphs.Select(paragraph => (paragraph.Id.ToString(), paragraph.Standing)).Should().Equal(
            ("3.4", Standing.OnlyStakeholders), ("4.1", Standing.Differently), ("8.5", Standing.OnlyMemberState), ("10.1", Standing.OnlyStakeholders));
        comparison.Paragraphs[1].National.Should().ContainSingle();
    }
}
