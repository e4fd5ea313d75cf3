using System.Text.Json;

namespace WhoCode.Reporting.Tests.Reports;

public sealed class EqualityTests
{
    [Fact]
    public void Reports_with_the_same_content_are_equal_whatever_the_types_of_their_lists()
    {
        var one = new Contribution { SourceCountries = [TestReports.Ghana], Evidence = new List<string> { "e1" }, Figures = [new() { Label = "L" }] };
        var other = new Contribution { SourceCountries = new[] { TestReports.Ghana }, Evidence = ["e1"], Figures = [new() { Label = "L" }] };

        one.Should().Be(other);
        one.GetHashCode().Should().Be(other.GetHashCode());
        new Scope().Should().Be(new Scope { Countries = [] });
    }

    [Fact]
    public void Reports_that_differ_in_one_item_are_not_equal()
    {
        (TestReports.Story with { Evidence = ["e1", "e2"] }).Should().NotBe(TestReports.Story);
        (TestReports.Story with { Evidence = ["e2"] }).Should().NotBe(TestReports.Story);
        (TestReports.Story with { Figures = [TestReports.Story.Figures[1], TestReports.Story.Figures[0]] }).Should().NotBe(TestReports.Story);
    }

    [Fact]
    public void Extensions_with_equal_JSON_are_equal()
    {
        Extended("""{"a":1,"b":[2]}""").Should().Be(Extended("""{ "b": [2], "a": 1 }"""));
        Extended("""{"a":1}""").Should().NotBe(Extended("""{"a":2}"""));
        Extended("""{"a":1}""").GetHashCode().Should().Be(Extended("""{ "a": 1 }""").GetHashCode());
    }

    [Fact]
    public void A_list_that_is_changed_later_does_not_change_the_report()
    {
        var evidence = new List<string> { "e1" };
        var story = new Contribution { Evidence = evidence };

        evidence.Add("e2");

        story.Evidence.Should().Equal("e1");
    }

    [Fact]
    public void No_list_is_ever_null() => new Contribution { Evidence = null! }.Evidence.Should().BeEmpty();

    private static StakeholderReport Extended(string json) =>
        new() { Extensions = new Dictionary<string, JsonElement> { ["org.example"] = JsonElement.Parse(json) } };
}
