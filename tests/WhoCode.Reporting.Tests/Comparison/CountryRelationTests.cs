using WhoCode.Reporting.Comparison;
using static WhoCode.Reporting.Tests.Comparison.TwoSides;
using static WhoCode.Reporting.Tests.TestReports;

namespace WhoCode.Reporting.Tests.Comparison;

public sealed class CountryRelationTests
{
    private static readonly Contribution Story = Contribution(Assessment.Challenge);

    [Fact]
    public void A_contribution_that_names_the_country_concerns_it_whatever_the_scope() =>
        ReachOf(new() { Level = ScopeLevel.National, Countries = [Ghana] }, Story with { SourceCountries = [Ghana, Switzerland] }).Should().Be(CountryRelation.Named);

    [Fact]
    public void A_scope_that_names_the_country_makes_a_contribution_concern_it() =>
        ReachOf(new() { Level = ScopeLevel.Regional, Countries = [Ghana, Switzerland] }, Story with { SourceCountries = [Zimbabwe] }).Should().Be(CountryRelation.Scope);

    [Fact]
    public void A_scope_that_names_a_subdivision_makes_a_contribution_concern_its_country() =>
        ReachOf(new() { Level = ScopeLevel.Subnational, Subdivisions = [SubdivisionCode.Parse("CH-ZH")] }, Story).Should().Be(CountryRelation.Scope);

    [Fact]
    public void A_contribution_about_another_country_of_the_scope_is_omitted() =>
        ReasonOf(new() { Countries = [Ghana, Switzerland] }, Story with { DestinationCountries = [Ghana] }).Should().Be(OmissionReason.OtherCountries);

    [Fact]
    public void A_report_about_the_world_or_region_concerns_the_country_unless_it_names_others()
    {
        ReachOf(new() { Level = ScopeLevel.Global }, Story).Should().Be(CountryRelation.Global);
        ReasonOf(new() { Level = ScopeLevel.Global }, Story with { SourceCountries = [Ghana] }).Should().Be(OmissionReason.OtherCountries);
        ReachOf(new() { Level = ScopeLevel.Regional, WhoRegions = [WhoRegion.Africa, WhoRegion.Europe] }, Story).Should().Be(CountryRelation.Region);
        ReasonOf(new() { Level = ScopeLevel.Regional, WhoRegions = [WhoRegion.Africa] }, Story).Should().Be(OmissionReason.OtherCountries);
    }

    [Theory]
    [InlineData(4, 4, "IDN", WhoRegion.SouthEastAsia, WhoRegion.WesternPacific)]
    [InlineData(null, 5, "IDN", WhoRegion.SouthEastAsia, WhoRegion.WesternPacific)]
    [InlineData(6, 4, "IDN", WhoRegion.WesternPacific, WhoRegion.SouthEastAsia)]
    [InlineData(1, 1, "SSD", WhoRegion.EasternMediterranean, WhoRegion.Africa)]
    [InlineData(2, 2, "SSD", WhoRegion.Africa, WhoRegion.EasternMediterranean)]
    public void A_region_of_the_scope_is_that_of_the_country_in_the_round(int? round, int nationalRound, string country, WhoRegion concerned, WhoRegion other)
    {
        ReachIn(concerned).Should().Be(CountryRelation.Region);
        ReachIn(other).Should().BeNull();

        CountryRelation? ReachIn(WhoRegion region) => CompareAll(
            National() with { MemberState = CountryCode.Parse(country), Round = nationalRound },
            [Stakeholder(Story) with { Round = round, Scope = new() { Level = ScopeLevel.Regional, WhoRegions = [region] } }])
            .Fields.SelectMany(field => field.Stakeholders).SingleOrDefault()?.Relation;
    }

    [Fact]
    public void A_report_with_national_scope_without_a_country_is_about_the_country_of_the_reporter()
    {
        ReachOf(new() { Level = ScopeLevel.National }, Story).Should().Be(CountryRelation.Seat);
        ReasonOf(new() { Level = ScopeLevel.Regional }, Story).Should().Be(OmissionReason.CountryNotStated);
        ReasonOf(null, Story).Should().Be(OmissionReason.CountryNotStated);
    }

    [Fact]
    public void A_report_about_another_country_is_omitted_and_counted()
    {
        var comparison = CompareAll(National(), [Stakeholder(Story, Story) with { Scope = new() { Countries = [Ghana] } }]);

        comparison.Stakeholders.Single().Should().Match<ComparedReport>(report => report.Contributions == 2 && report.Compared == 0);
        comparison.Omitted.Select(left => left.Pointer.ToString()).Should().Equal("/contributions/0", "/contributions/1");
        comparison.Write(ComparisonFormat.Text).Should().Contain("Contributions of S1 not compared: 2. Reason: they are about other countries.");
    }

    [Fact]
    public void Without_a_Member_State_all_contributions_are_omitted() =>
        CompareAll(new(), [Stakeholder(Story)]).Omitted.Single().Reason.Should().Be(OmissionReason.MemberStateNotStated);

    private static CountryRelation? ReachOf(Scope? scope, Contribution contribution) =>
        CompareAll(National(), [Stakeholder(contribution) with { Scope = scope }]).Fields.SelectMany(field => field.Stakeholders).SingleOrDefault()?.Relation;

    private static OmissionReason ReasonOf(Scope? scope, Contribution contribution) =>
        CompareAll(National(), [Stakeholder(contribution) with { Scope = scope }]).Omitted.Single().Reason;
}
