using System.Collections;
using System.Reflection;
using System.Text.Json;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Testing;

namespace WhoCode.Reporting.Tests.Testing;

public sealed class SampleReportsTests
{
    [Fact]
    public void The_maximal_report_gives_every_member_and_two_items_of_every_list() =>
        MembersOf(SampleReports.Maximal, "").Where(member => IsEmpty(member.Value)).Select(member => member.Place).Should().BeEquivalentTo(
            ["/Reporter/NameWithheld", "/Contributions/0/Figures/0/PartOf", "/Contributions/1/Figures/0/PartOf"],
            "a reporter that is named does not withhold its name, and the whole of a part is itself no part");

    [Fact]
    public void The_hollow_report_has_every_part_and_nothing_in_it()
    {
        PartsOf(SampleReports.Hollow).Should().BeEquivalentTo(PartsOf(SampleReports.Maximal)).And.HaveCountGreaterThan(5);
        MembersOf(SampleReports.Hollow, "").Should().OnlyContain(member => IsEmpty(member.Value) || IsPart(member.Value!));
    }

    [Fact]
    public void The_maximal_national_report_gives_every_property_somewhere_and_two_items_of_every_list_of_parts()
    {
        var given = MembersOf(SampleReports.MaximalNational, "").Where(member => member.Value is not (null or "" or ICollection { Count: 0 })).Select(member => WithoutPositions(member.Place)).ToHashSet();

        given.Should().HaveCountGreaterThan(100);
        MembersOf(SampleReports.MaximalNational, "").Select(member => WithoutPositions(member.Place)).Distinct().Except(given)
            .Should().Equal(["/Recruiters/NotApplicable"], "a number that is given applies");
        MembersOf(SampleReports.MaximalNational, "").Where(member => member.Value is ICollection { Count: 1 } list && list.Cast<object>().Any(IsPart)).Should().BeEmpty();
    }

    [Fact]
    public void The_hollow_national_report_has_every_part_and_nothing_in_it()
    {
        PartsOf(SampleReports.HollowNational).Should().BeEquivalentTo(PartsOf(SampleReports.MaximalNational)).And.HaveCountGreaterThan(5);
        MembersOf(SampleReports.HollowNational, "").Should().OnlyContain(member => IsEmpty(member.Value) || IsPart(member.Value!));
    }

    [Fact]
    public void The_empty_national_report_has_no_part() => SampleReports.EmptyNational.Should().Be(new NationalReport());

    [Theory]
    [InlineData(ValidationProfile.Draft)]
    [InlineData(ValidationProfile.Submission)]
    [InlineData(ValidationProfile.Publication)]
    public void Nothing_is_found_in_the_maximal_national_report(ValidationProfile profile) => new ReportValidator().Validate(SampleReports.MaximalNational, profile).Should().BeEmpty();

    [Fact]
    public void Every_call_makes_a_national_report_of_its_own()
    {
        SampleReports.MaximalNational.Should().Be(SampleReports.MaximalNational).And.NotBeSameAs(SampleReports.MaximalNational);
        ReportJson.Read<NationalReport>(ReportJson.Write(SampleReports.MaximalNational)).Report.Should().Be(SampleReports.MaximalNational);
    }

    [Fact]
    public void The_empty_report_has_no_part() => SampleReports.Empty.Should().Be(new StakeholderReport());

    [Theory]
    [InlineData(ValidationProfile.Draft)]
    [InlineData(ValidationProfile.Submission)]
    [InlineData(ValidationProfile.Publication)]
    public void Nothing_is_found_in_the_maximal_report(ValidationProfile profile) => new ReportValidator().Validate(SampleReports.Maximal, profile).Should().BeEmpty();

    [Fact]
    public void Every_call_makes_a_report_of_its_own()
    {
        SampleReports.Maximal.Should().Be(SampleReports.Maximal).And.NotBeSameAs(SampleReports.Maximal);
        SampleReports.Maximal.Contributions[0].Should().NotBeSameAs(SampleReports.Maximal.Contributions[0]);
        ReportJson.Read<StakeholderReport>(ReportJson.Write(SampleReports.Maximal)).Report.Should().Be(SampleReports.Maximal);
    }

    /// <summary>The members of a part and the items of its lists, with all that is inside them.</summary>
    private static IEnumerable<(string Place, object? Value)> MembersOf(object part, string path)
    {
        foreach (var property in part.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var place = $"{path}/{property.Name}";
            var value = property.GetValue(part);
            var items = value is IEnumerable list and not string and not IReadOnlyDictionary<string, JsonElement> ? list.Cast<object>() : [];
            foreach (var member in items.Select((item, position) => (Place: $"{place}/{position}", Value: (object?)item)).Prepend((Place: place, Value: value)))
            {
                yield return member;
                foreach (var inner in member.Value is { } inside && IsPart(inside) ? MembersOf(inside, member.Place) : [])
                {
                    yield return inner;
                }
            }
        }
    }

    private static IEnumerable<string> PartsOf(Report report) =>
        MembersOf(report, "").Where(member => member.Value is { } value && IsPart(value))
            .Select(member => WithoutPositions(member.Place)).Distinct();

    private static string WithoutPositions(string place) => string.Join('/', place.Split('/').Select(step => char.IsAsciiDigit(step.FirstOrDefault()) ? "*" : step));

    private static bool IsEmpty(object? value) =>
        value is null or "" or ICollection { Count: < 2 } || (value is ValueType and not Enum && value.Equals(Activator.CreateInstance(value.GetType())));

    private static bool IsPart(object value) => value.GetType() is { IsClass: true } type && type.Namespace == typeof(StakeholderReport).Namespace && value is not IEnumerable;
}
