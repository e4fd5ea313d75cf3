using System.Collections;
using System.Reflection;
using System.Text.Json;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Testing;

namespace WhoCode.Reporting.Tests.Testing;

public sealed class SampleReportsTests
{
    [Fact]
    public void The_maximal_report_has_every_property_and_two_items_in_each_list() =>
        PropertiesOf(SampleReports.Maximal, "").Where(member => IsEmpty(member.Value)).Select(member => member.Place).Should().BeEquivalentTo(
            ["/Reporter/NameWithheld", "/Contributions/0/Figures/0/PartOf", "/Contributions/1/Figures/0/PartOf"],
            "a reporter with a name does not withhold it, and the total of a figure is not part of another");

    [Fact]
    public void The_hollow_report_has_every_object_and_no_values()
    {
        ObjectsOf(SampleReports.Hollow).Should().BeEquivalentTo(ObjectsOf(SampleReports.Maximal)).And.HaveCountGreaterThan(5);
        PropertiesOf(SampleReports.Hollow, "").Should().OnlyContain(member => IsEmpty(member.Value) || IsPart(member.Value!));
    }

    [Fact]
    public void The_maximal_national_report_has_every_property_and_two_items_in_each_list_of_objects()
    {
        var given = PropertiesOf(SampleReports.MaximalNational, "").Where(member => member.Value is not (null or "" or ICollection { Count: 0 })).Select(member => WithoutPositions(member.Place)).ToHashSet();

        given.Should().HaveCountGreaterThan(100);
        PropertiesOf(SampleReports.MaximalNational, "").Select(member => WithoutPositions(member.Place)).Distinct().Except(given)
            .Should().Equal(["/Recruiters/NotApplicable"], "a number that is given is applicable");
        PropertiesOf(SampleReports.MaximalNational, "").Where(member => member.Value is ICollection { Count: 1 } list && list.Cast<object>().Any(IsPart)).Should().BeEmpty();
    }

    [Fact]
    public void The_hollow_national_report_has_every_object_and_no_values()
    {
        ObjectsOf(SampleReports.HollowNational).Should().BeEquivalentTo(ObjectsOf(SampleReports.MaximalNational)).And.HaveCountGreaterThan(5);
        PropertiesOf(SampleReports.HollowNational, "").Should().OnlyContain(member => IsEmpty(member.Value) || IsPart(member.Value!));
    }

    [Fact]
    public void The_empty_national_report_has_no_objects() => SampleReports.EmptyNational.Should().Be(new NationalReport());

    [Theory]
    [InlineData(ValidationProfile.Draft)]
    [InlineData(ValidationProfile.Submission)]
    [InlineData(ValidationProfile.Publication)]
    public void The_maximal_national_report_is_clean(ValidationProfile profile) => new ReportValidator().Validate(SampleReports.MaximalNational, profile).Should().BeEmpty();

    [Fact]
    public void Each_call_creates_a_new_national_report()
    {
        SampleReports.MaximalNational.Should().Be(SampleReports.MaximalNational).And.NotBeSameAs(SampleReports.MaximalNational);
        ReportJson.Read<NationalReport>(ReportJson.Write(SampleReports.MaximalNational)).Report.Should().Be(SampleReports.MaximalNational);
    }

    [Fact]
    public void The_empty_report_has_no_objects() => SampleReports.Empty.Should().Be(new StakeholderReport());

    [Theory]
    [InlineData(ValidationProfile.Draft)]
    [InlineData(ValidationProfile.Submission)]
    [InlineData(ValidationProfile.Publication)]
    public void The_maximal_report_is_clean(ValidationProfile profile) => new ReportValidator().Validate(SampleReports.Maximal, profile).Should().BeEmpty();

    [Fact]
    public void Each_call_creates_a_new_report()
    {
        SampleReports.Maximal.Should().Be(SampleReports.Maximal).And.NotBeSameAs(SampleReports.Maximal);
        SampleReports.Maximal.Contributions[0].Should().NotBeSameAs(SampleReports.Maximal.Contributions[0]);
        ReportJson.Read<StakeholderReport>(ReportJson.Write(SampleReports.Maximal)).Report.Should().Be(SampleReports.Maximal);
    }

    /// <summary>Returns the properties of an object and the items of its lists, with everything inside them.</summary>
    private static IEnumerable<(string Place, object? Value)> PropertiesOf(object part, string path)
    {
        foreach (var property in part.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var place = $"{path}/{property.Name}";
            var value = property.GetValue(part);
            var items = value is IEnumerable list and not string and not IReadOnlyDictionary<string, JsonElement> ? list.Cast<object>() : [];
            foreach (var member in items.Select((item, position) => (Place: $"{place}/{position}", Value: (object?)item)).Prepend((Place: place, Value: value)))
            {
                yield return member;
                foreach (var inner in member.Value is { } inside && IsPart(inside) ? PropertiesOf(inside, member.Place) : [])
                {
                    yield return inner;
                }
            }
        }
    }

    private static IEnumerable<string> ObjectsOf(Report report) =>
        PropertiesOf(report, "").Where(member => member.Value is { } value && IsPart(value))
            .Select(member => WithoutPositions(member.Place)).Distinct();

    private static string WithoutPositions(string place) => string.Join('/', place.Split('/').Select(step => char.IsAsciiDigit(step.FirstOrDefault()) ? "*" : step));

    private static bool IsEmpty(object? value) =>
        value is null or "" or ICollection { Count: < 2 } || (value is ValueType and not Enum && value.Equals(Activator.CreateInstance(value.GetType())));

    private static bool IsPart(object value) => value.GetType() is { IsClass: true } type && type.Namespace == typeof(StakeholderReport).Namespace && value is not IEnumerable;
}
