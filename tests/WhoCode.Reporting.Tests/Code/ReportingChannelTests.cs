namespace WhoCode.Reporting.Tests.Code;

public sealed class ReportingChannelTests
{
    [Fact]
    public void Stakeholders_report_under_9_4_to_the_Secretariat_with_their_own_instrument()
    {
        var channel = ReportingChannel.Stakeholders;

        channel.Instrument.ToString().Should().Be("Independent Stakeholders Reporting Instrument");
        channel.Recipient.ToString().Should().Contain("Secretariat").And.Contain("may consider");
        channel.Paragraphs.Select(paragraph => paragraph.ToString()).Should().Equal("9.4", "2.2");
    }

    [Fact]
    public void The_reporters_of_the_channel_include_all_that_2_2_lists()
    {
        var reporters = ReportingChannel.Stakeholders.Reporters.ToString();

        reporters.Should().ContainAll(
            "health personnel", "recruiters", "employers", "health-professional organizations", "subregional", "regional",
            "global", "public or private", "nongovernmental", "all persons concerned");
    }

    [Fact]
    public void Member_States_report_under_9_1_through_their_designated_national_authorities()
    {
        var channel = ReportingChannel.MemberStates;

        channel.Instrument.ToString().Should().Be("National Reporting Instrument");
        channel.Recipient.ToString().Should().Contain("Secretariat");
        channel.Reporters.ToString().Should().Contain("Member States").And.Contain("designated national authorit");
        channel.Paragraphs.Select(paragraph => paragraph.ToString()).Should().Equal("9.1", "7.2(c)", "7.3");
    }

    [Fact]
    public void A_Member_State_does_not_report_under_9_4()
    {
        ReportingChannel.For(StakeholderKind.MemberState).Should().BeSameAs(ReportingChannel.MemberStates);
        ReportingChannel.Stakeholders.Kinds.Should().NotContain(StakeholderKind.MemberState);
        ReportingChannel.MemberStates.Kinds.Should().Equal(StakeholderKind.MemberState);
    }

    [Theory]
    [InlineData(StakeholderKind.HealthPersonnel)]
    [InlineData(StakeholderKind.Recruiter)]
    [InlineData(StakeholderKind.Employer)]
    [InlineData(StakeholderKind.HealthProfessionalOrganization)]
    [InlineData(StakeholderKind.TradeUnion)]
    [InlineData(StakeholderKind.NongovernmentalOrganization)]
    [InlineData(StakeholderKind.IntergovernmentalOrganization)]
    [InlineData(StakeholderKind.ResearchInstitution)]
    [InlineData(StakeholderKind.OtherConcerned)]
    public void Every_other_kind_of_reporter_reports_under_9_4(StakeholderKind kind) =>
        ReportingChannel.For(kind).Should().BeSameAs(ReportingChannel.Stakeholders);

    [Fact]
    public void Every_kind_of_reporter_has_exactly_one_channel()
    {
        ReportingChannel.All.SelectMany(channel => channel.Kinds).Should()
            .BeEquivalentTo(Enum.GetValues<StakeholderKind>()).And.OnlyHaveUniqueItems();
        Enum.GetValues<StakeholderKind>().Should().OnlyContain(kind => ReportingChannel.For(kind).Kinds.Contains(kind));
    }

    [Fact]
    public void There_are_two_channels_with_different_names()
    {
        ReportingChannel.All.Should().Equal(ReportingChannel.Stakeholders, ReportingChannel.MemberStates);
        ReportingChannel.All.Select(channel => channel.Name.ToString()).Should().OnlyHaveUniqueItems().And.NotContain("");
    }

    [Fact]
    public void A_channel_is_based_on_paragraphs_of_the_Code_of_2010() =>
        ReportingChannel.All.SelectMany(channel => channel.Paragraphs)
            .Should().OnlyContain(paragraph => ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!.Find(paragraph) != null);

    [Fact]
    public void An_undefined_kind_of_reporter_has_no_channel()
    {
        var find = () => ReportingChannel.For((StakeholderKind)99);

        find.Should().Throw<ArgumentOutOfRangeException>().WithMessage("There is no such kind of reporter.*");
    }
}
