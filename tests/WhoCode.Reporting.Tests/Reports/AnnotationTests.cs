using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting.Tests.Reports;

/// <summary>The framework's own validator, which form libraries use, accepts the annotations of the model.</summary>
public sealed class AnnotationTests
{
    [Fact]
    public void Every_object_of_a_complete_report_is_valid()
    {
        object[] parts =
        [
            TestReports.Maximal, TestReports.Maximal.Reporter!, TestReports.Maximal.Reporter!.Contact!, TestReports.Maximal.Scope!,
            TestReports.Story, TestReports.Story.Figures[0], TestReports.Story.Recommendations[0], TestReports.Maximal.Evidence[0],
        ];

        parts.Should().AllSatisfy(part => FaultsOf(part).Should().BeEmpty());
    }

    [Fact]
    public void Required_properties_are_reported_if_missing() =>
        FaultsOf(new Contribution()).Should().BeEquivalentTo("Id", "Field", "Assessment", "Title", "Narrative");

    [Fact]
    public void Malformed_values_are_reported()
    {
        FaultsOf(TestReports.Maximal with { Id = "a b", Round = 0, FormatVersion = "2", Contributions = [] })
            .Should().BeEquivalentTo("Id", "Round", "FormatVersion", "Contributions");
        FaultsOf(TestReports.Maximal.Evidence[0] with { Url = "x", Sha256 = "y", Title = new string('x', 501) })
            .Should().BeEquivalentTo("Url", "Sha256", "Title");
        FaultsOf(TestReports.Story with { Agreements = [new string('x', 501)] }).Should().BeEquivalentTo("Agreements");
    }

    private static List<string> FaultsOf(object part)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(part, new(part), results, validateAllProperties: true);
        return [.. results.SelectMany(result => result.MemberNames)];
    }
}
