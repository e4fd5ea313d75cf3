using WhoCode.Reporting.Findings;

namespace WhoCode.Reporting.Tests.Findings;

public sealed class SeveritiesTests
{
    [Theory]
    [InlineData(Severity.None, Severity.None, Severity.None)]
    [InlineData(Severity.None, Severity.Advice, Severity.Error)]
    [InlineData(Severity.Warning, Severity.Error, Severity.Error)]
    [InlineData(Severity.Error, Severity.Error, Severity.Error)]
    [InlineData(Severity.None, Severity.None, Severity.Error)]
    [InlineData(Severity.Warning, Severity.Advice, Severity.None)]
    public void Each_profile_has_its_severity(Severity draft, Severity submission, Severity publication)
    {
        var severities = Severities.Of(draft, submission, publication);

        (severities.Draft, severities.Submission, severities.Publication).Should().Be((draft, submission, publication));
        (severities[Profile.Draft], severities[Profile.Submission], severities[Profile.Publication])
            .Should().Be((draft, submission, publication));
    }

    [Theory]
    [InlineData(Severity.Error, Severity.Warning, Severity.Error)]
    [InlineData(Severity.Error, Severity.None, Severity.None)]
    [InlineData(Severity.Error, Severity.Error, Severity.Warning)]
    [InlineData(Severity.None, Severity.Error, Severity.Advice)]
    public void An_error_in_one_profile_stays_one_in_the_later_ones(Severity draft, Severity submission, Severity publication)
    {
        var make = () => Severities.Of(draft, submission, publication);

        make.Should().ThrowExactly<ArgumentException>().WithMessage("An error in one profile stays one in the later ones.*");
    }

    [Theory]
    [InlineData(99, 0, 0, "draft")]
    [InlineData(0, -1, 0, "submission")]
    [InlineData(0, 0, 4, "publication")]
    public void A_severity_that_does_not_exist_is_refused(int draft, int submission, int publication, string parameter)
    {
        var make = () => Severities.Of((Severity)draft, (Severity)submission, (Severity)publication);

        make.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter).WithMessage("There is no such severity.*");
    }

    [Fact]
    public void A_rule_can_weigh_the_same_in_every_profile() =>
        Severities.Always(Severity.Warning).Should().Be(Severities.Of(Severity.Warning, Severity.Warning, Severity.Warning));

    [Fact]
    public void A_rule_can_be_silent_until_the_report_is_sent() =>
        Severities.OnceSent(Severity.Error).Should().Be(Severities.Of(Severity.None, Severity.Error, Severity.Error));

    [Fact]
    public void A_profile_that_does_not_exist_has_no_severity()
    {
        var ask = () => Severities.Always(Severity.Error)[(Profile)99];

        ask.Should().Throw<ArgumentOutOfRangeException>().WithMessage("There is no such profile.*");
    }

    [Fact]
    public void Severities_rise_from_none_to_error() =>
        Enum.GetValues<Severity>().Order().Should().Equal(Severity.None, Severity.Advice, Severity.Warning, Severity.Error);
}
