using System.Text;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Json;

/// <summary>Values before and after a read error are read correctly.</summary>
public sealed class ReadingAfterErrorTests
{
    [Fact]
    public void An_item_that_cannot_be_read_becomes_empty_so_that_positions_stay_the_same()
    {
        var read = ReportJson.Read<StakeholderReport>(
            """{"contributions": [{"evidence": ["e1", 5, "e2"], "sourceCountries": ["GHA", "?", "ZWE"], "occupations": [true, "ISCO-08:2221"]}]}""");

        read.Findings.Select(finding => finding.Pointer.ToString()).Should().Equal(
            "/contributions/0/evidence/1", "/contributions/0/sourceCountries/1", "/contributions/0/occupations/0");
        var contribution = read.Report!.Contributions[0];
        contribution.Evidence.Should().Equal("e1", "", "e2");
        contribution.SourceCountries.Select(country => country.ToString()).Should().Equal("GHA", "", "ZWE");
        contribution.Occupations.Select(occupation => occupation.ToString()).Should().Equal("", "ISCO-08:2221");
    }

    [Fact]
    public void A_duplicate_object_is_skipped_with_its_content()
    {
        var read = ReportJson.Read<StakeholderReport>(
            """{"reporter": {"name": "First"}, "reporter": {"name": 5, "kind": [{"id": 1}], "colour": "red"}, "round": 4}""");

        read.Findings.Should().ContainSingle().Which.RuleId.ToString().Should().Be("WHC0006");
        read.Report!.Reporter!.Name.Should().Be("First");
        read.Report.Round.Should().Be(4);
    }

    [Fact]
    public void A_duplicate_property_in_an_extension_is_skipped_with_its_content()
    {
        var read = ReportJson.Read<StakeholderReport>(
            """{"extensions": {"org.x.y": {"a": 1, "a": {"b": 2, "c": [3]}, "d": 4}, "org.x.z": 5}, "round": 4}""");

        read.Findings.Should().ContainSingle().Which.Pointer.ToString().Should().Be("/extensions/org.x.y/a");
        read.Report!.Extensions["org.x.y"].GetRawText().Should().Be("""{"a":1,"d":4}""");
        read.Report.Extensions["org.x.z"].GetInt32().Should().Be(5);
        read.Report.Round.Should().Be(4);
    }

    [Theory]
    [InlineData("[{\"round\": 1}]")]
    [InlineData("\"none\"")]
    public void A_value_that_is_not_an_object_of_extensions_is_skipped(string wrong)
    {
        var read = ReportJson.Read<StakeholderReport>($$"""{"extensions": {{wrong}}, "round": 4, "id": "a"}""");

        read.Findings.Should().ContainSingle().Which.Pointer.ToString().Should().Be("/extensions");
        read.Report!.Extensions.Should().BeEmpty();
        read.Report.Round.Should().Be(4);
        read.Report.Id.Should().Be("a");
    }

    [Theory]
    [InlineData("")]
    [InlineData(", \"colour\": 1")]
    public void Only_the_extension_that_is_nested_too_deep_is_reported(string fault)
    {
        const int Inside = ReportJson.MaxDepth - 2; // the report and the extensions are two
        var deepest = $"{new string('[', Inside)}1{new string(']', Inside)}";

        var read = ReportJson.Read<StakeholderReport>($$"""{"extensions": {"org.a": 1, "org.b": {{deepest}}, "org.c": [{{deepest}}], "org.d": true}{{fault}}}""");

        read.Findings.Where(finding => finding.RuleId.ToString() == "WHC0004").Select(finding => finding.Pointer.ToString()).Should().Equal("/extensions/org.c");
        read.Report!.Extensions.Keys.Should().BeEquivalentTo("org.a", "org.b", "org.d");
    }

    [Theory]
    [InlineData("{\"round\": 4 , }", 13)]
    [InlineData("{\"round\": 4\n\n,}", 1)]
    [InlineData("{\"contributions\": [{}  ,  ]}", 24)]
    public void A_superfluous_comma_is_reported_at_its_position(string json, int column) =>
        ReportJson.Read<StakeholderReport>(json).Findings.Should().ContainSingle().Which.Position!.Value.Column.Should().Be(column);

    [Theory]
    [InlineData("[]", "Write a stakeholder report (one object in braces).")]
    [InlineData("""{"reporter": []}""", "Write the reporter (an object in braces).")]
    [InlineData("""{"contributions": {}}""", "Write a list in square brackets, such as [{ … }].")]
    [InlineData("""{"contributions": [{"evidence": {}}]}""", "Write a list in square brackets, such as [\"")]
    [InlineData("""{"extensions": []}""", "Write an object in braces whose properties have reverse domain names.")]
    [InlineData("""{"round": "four"}""", "such as 4.")]
    [InlineData("""{"consent": {"publishReport": "yes"}}""", "Write true or false.")]
    [InlineData("""{"contributions": [{"title": 1}]}""", "Write text in quotation marks.")]
    [InlineData("""{"contributions": [{"figures": [{"value": true}]}]}""", "such as 12.5.")]
    [InlineData("""{"codeEdition": "new"}""", "Write an edition of the Code: \"2010\" or \"2026\".")]
    [InlineData("""{"reporter": {"kind": "friend"}}""", "Write a kind of person or body: \"health-personnel\", \"recruiter\", ")]
    public void The_remedy_contains_an_example(string json, string remedy) =>
        ReportJson.Read<StakeholderReport>(json).Findings.Single().GetRemedy(Reporting.Localization.LocalizedTexts.English).Should().Contain(remedy);

    [Fact]
    public void A_single_quotation_mark_is_reported() =>
        ReportJson.Read<StakeholderReport>("{'round': 4}").Findings.Single().Message.Should().Contain(": \"'\" was not expected.");

    [Fact]
    public void A_name_with_an_unpaired_surrogate_does_not_hide_the_locations_after_it()
    {
        var foreign = Reporting.RuleSet.BuiltIn.Descriptors.First();

        ReportJson.LocateFindings(Encoding.UTF8.GetBytes("""{"\ud800": 1, "round": 0}"""), [new() { Rule = foreign, Severity = FindingSeverity.Error, Pointer = JsonPointer.Parse("/round") }])
            .Single().Position.Should().Be(new TextPosition(1, 24));
    }
}
