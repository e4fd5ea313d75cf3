using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Findings;

public sealed class SeveritiesTests
{
    [Theory]
    [InlineData(FindingSeverity.None, FindingSeverity.None, FindingSeverity.None)]
    [InlineData(FindingSeverity.None, FindingSeverity.Advice, FindingSeverity.Error)]
    [InlineData(FindingSeverity.Warning, FindingSeverity.Error, FindingSeverity.Error)]
    [InlineData(FindingSeverity.Error, FindingSeverity.Error, FindingSeverity.Error)]
    [InlineData(FindingSeverity.None, FindingSeverity.None, FindingSeverity.Error)]
    [InlineData(FindingSeverity.Warning, FindingSeverity.Advice, FindingSeverity.None)]
    public void Each_profile_has_its_severity(FindingSeverity draft, FindingSeverity submission, FindingSeverity publication)
    {
        var severities = ProfileSeverities.Create(draft, submission, publication);

        (severities.Draft, severities.Submission, severities.Publication).Should().Be((draft, submission, publication));
        (severities[ValidationProfile.Draft], severities[ValidationProfile.Submission], severities[ValidationProfile.Publication])
            .Should().Be((draft, submission, publication));
    }

    [Theory]
    [InlineData(FindingSeverity.Error, FindingSeverity.Warning, FindingSeverity.Error)]
    [InlineData(FindingSeverity.Error, FindingSeverity.None, FindingSeverity.None)]
    [InlineData(FindingSeverity.Error, FindingSeverity.Error, FindingSeverity.Warning)]
    [InlineData(FindingSeverity.None, FindingSeverity.Error, FindingSeverity.Advice)]
    public void An_error_in_one_profile_stays_one_in_the_later_ones(FindingSeverity draft, FindingSeverity submission, FindingSeverity publication)
    {
        var make = () => ProfileSeverities.Create(draft, submission, publication);

        make.Should().ThrowExactly<ArgumentException>().WithMessage("A finding that is an error in one profile must be an error in the later profiles, too.*");
    }

    [Theory]
    [InlineData(99, 0, 0, "draft")]
    [InlineData(0, -1, 0, "submission")]
    [InlineData(0, 0, 4, "publication")]
    public void An_undefined_severity_is_rejected(int draft, int submission, int publication, string parameter)
    {
        var make = () => ProfileSeverities.Create((FindingSeverity)draft, (FindingSeverity)submission, (FindingSeverity)publication);

        make.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter).WithMessage("The severity is not defined.*");
    }

    [Fact]
    public void Always_gives_the_same_severity_in_every_profile() =>
        ProfileSeverities.Always(FindingSeverity.Warning).Should().Be(ProfileSeverities.Create(FindingSeverity.Warning, FindingSeverity.Warning, FindingSeverity.Warning));

    [Fact]
    public void FromSubmission_gives_no_severity_in_a_draft() =>
        ProfileSeverities.FromSubmission(FindingSeverity.Error).Should().Be(ProfileSeverities.Create(FindingSeverity.None, FindingSeverity.Error, FindingSeverity.Error));

    [Fact]
    public void An_undefined_profile_is_rejected()
    {
        var ask = () => ProfileSeverities.Always(FindingSeverity.Error)[(ValidationProfile)99];

        ask.Should().Throw<ArgumentOutOfRangeException>().WithMessage("The profile is not defined.*");
    }

    [Fact]
    public void Severities_are_ordered_from_none_to_error() =>
        Enum.GetValues<FindingSeverity>().Order().Should().Equal(FindingSeverity.None, FindingSeverity.Advice, FindingSeverity.Warning, FindingSeverity.Error);
}
