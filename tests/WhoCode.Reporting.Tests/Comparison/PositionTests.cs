using WhoCode.Reporting.Comparison;
using static WhoCode.Reporting.Tests.Comparison.TwoSides;

namespace WhoCode.Reporting.Tests.Comparison;

public sealed class PositionTests
{
    [Theory]
    [InlineData(MeasureStatus.InPlace, null, Assessment.GoodPractice, PositionAgreement.Same)]
    [InlineData(MeasureStatus.Begun, null, Assessment.GoodPractice, PositionAgreement.Same)]
    [InlineData(MeasureStatus.InPlace, null, Assessment.Challenge, PositionAgreement.Different)]
    [InlineData(MeasureStatus.Planned, null, Assessment.Challenge, PositionAgreement.Same)]
    [InlineData(MeasureStatus.NotPlanned, null, Assessment.Challenge, PositionAgreement.Same)]
    [InlineData(MeasureStatus.NotPlanned, null, Assessment.GoodPractice, PositionAgreement.Different)]
    [InlineData(MeasureStatus.InPlace, null, Assessment.Mixed, PositionAgreement.PartlySame)]
    [InlineData(MeasureStatus.InPlace, "Hard.", Assessment.Mixed, PositionAgreement.Same)]
    [InlineData(MeasureStatus.InPlace, "Hard.", Assessment.Challenge, PositionAgreement.PartlySame)]
    [InlineData(MeasureStatus.InPlace, "  ", Assessment.Challenge, PositionAgreement.Different)]
    [InlineData(MeasureStatus.Ended, null, Assessment.Challenge, PositionAgreement.NotStated)]
    [InlineData(MeasureStatus.Ended, "Hard.", Assessment.Challenge, PositionAgreement.Same)]
    [InlineData(null, null, Assessment.Challenge, PositionAgreement.NotStated)]
    [InlineData(MeasureStatus.InPlace, null, null, PositionAgreement.NotStated)]
    public void The_positions_of_both_sides_are_compared(MeasureStatus? status, string? difficulties, Assessment? assessment, PositionAgreement expected)
    {
        var comparison = CompareAll(National(Measure(status, difficulties, "4.1")), [Stakeholder(Contribution(assessment, "4.1"))]);

        comparison.Of(ThematicFieldId.EthicalRecruitment).Agreement.Should().Be(expected);
        comparison.Paragraphs.Single().Agreement.Should().Be(expected);
    }

    [Theory]
    [InlineData(null, ReportedPosition.Supporting, "Agreement")]
    [InlineData(AgreementStatus.UnderNegotiation, ReportedPosition.Lacking, "Agreement, Under negotiation")]
    [InlineData(AgreementStatus.Signed, ReportedPosition.Supporting, "Agreement, Signed")]
    [InlineData(AgreementStatus.InForce, ReportedPosition.Supporting, "Agreement, In force")]
    [InlineData(AgreementStatus.Ended, ReportedPosition.NotStated, "Agreement, Ended")]
    public void An_agreement_is_supporting_from_its_signature_to_its_end(AgreementStatus? status, ReportedPosition expected, string shown)
    {
        var comparison = CompareAll(National() with { Agreements = [new() { Title = "A treaty", Status = status }] }, []);

        comparison.Paragraphs.Single().NationalPosition.Should().Be(expected);
        comparison.Write(ComparisonFormat.Text).Should().Contain($"{shown}: A treaty");
    }

    [Fact]
    public void The_positions_of_several_entries_are_combined()
    {
        var comparison = CompareAll(
            National(Measure(MeasureStatus.InPlace), Measure(MeasureStatus.Planned)),
            [Stakeholder(Contribution(Assessment.GoodPractice)), Stakeholder(Contribution(Assessment.Challenge), Contribution(null))]);

        var field = comparison.Of(ThematicFieldId.EthicalRecruitment);
        field.Agreement.Should().Be(PositionAgreement.Same);
        field.NationalPosition.Should().Be(ReportedPosition.Both);
        field.StakeholderPosition.Should().Be(ReportedPosition.Both);
    }

    [Fact]
    public void A_field_with_entries_of_one_side_names_that_side()
    {
        CompareAll(National(Measure(MeasureStatus.InPlace)), []).Of(ThematicFieldId.EthicalRecruitment).Agreement.Should().Be(PositionAgreement.OnlyMemberState);
        CompareAll(National(), [Stakeholder(Contribution(null))]).Of(ThematicFieldId.EthicalRecruitment).Agreement.Should().Be(PositionAgreement.OnlyStakeholders);
    }

    [Fact]
    public void Paragraphs_are_sorted_by_who_cites_them()
    {
        var comparison = CompareAll(
            National(Measure(MeasureStatus.InPlace, null, "8.5", "4.1", "4.1")), [Stakeholder(Contribution(Assessment.Challenge, "10.1", "4.1", "3.4"))]);

        var field = comparison.Of(ThematicFieldId.EthicalRecruitment);
        field.InBoth.Select(id => $"{id}").Should().Equal("4.1");
        field.InNationalOnly.Select(id => $"{id}").Should().Equal("8.5");
        field.InStakeholdersOnly.Select(id => $"{id}").Should().Equal("3.4", "10.1");
        comparison.Paragraphs.Select(paragraph => (paragraph.Id.ToString(), paragraph.Agreement)).Should().Equal(
            ("3.4", PositionAgreement.OnlyStakeholders), ("4.1", PositionAgreement.Different), ("8.5", PositionAgreement.OnlyMemberState), ("10.1", PositionAgreement.OnlyStakeholders));
        comparison.Paragraphs[1].National.Should().ContainSingle();
    }
}
